#pragma once

class QWidget;

namespace app {

/// Moves the focus to the next pane of `window` (F6), in reading order and around the end. A pane is a
/// visible widget with the property `pane` that contains a widget reachable by Tab; of nested panes the inner
/// one counts.
void focusNextPane(QWidget* window);

}  // namespace app
