#pragma once

#include <QListView>

namespace pages {

/// A list whose rows are as high as their words need at the width there is.
class PostListView : public QListView {
    Q_OBJECT

public:
    using QListView::QListView;

    /// The current row changes because the keyboard came to the list, which makes the first row current.
    bool isTakingFocus() const { return m_isTakingFocus; }

protected:
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    bool m_isTakingFocus = false;
};

}  // namespace pages
