#pragma once

#include <QListView>

namespace pages {

/// A list whose rows are as high as their words need at the width there is.
class PostListView : public QListView {
    Q_OBJECT

public:
    using QListView::QListView;

protected:
    void resizeEvent(QResizeEvent* event) override;
};

}  // namespace pages
