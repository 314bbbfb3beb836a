#pragma once

#include <QListView>

namespace pages {

/// A list whose rows are as tall as their text needs at the current width.
class PostListView : public QListView {
    Q_OBJECT

public:
    using QListView::QListView;

    /// The list got the focus by the keyboard, which makes its first row the current one.
    bool isTakingFocus() const { return m_isTakingFocus; }

protected:
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    bool m_isTakingFocus = false;
};

}  // namespace pages
