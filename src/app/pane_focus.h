#pragma once

class QWidget;

namespace app {

/// Moves the keyboard to the next pane of `window` (F6), in reading order and around the end. A pane is a
/// visible widget with the property `pane` and something in it that Tab reaches; of nested ones the inner
/// counts.
void focusNextPane(QWidget* window);

}  // namespace app
