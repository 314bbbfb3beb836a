#pragma once

#include <QSplitter>

namespace widgets {

/// Panes parted by a one-pixel line that is easy to grab and cannot be dragged to nothing.
class FlatSplitter : public QSplitter {
    Q_OBJECT

public:
    explicit FlatSplitter(QWidget* parent = nullptr);
    explicit FlatSplitter(Qt::Orientation orientation, QWidget* parent = nullptr);

protected:
    QSplitterHandle* createHandle() override;
};

}  // namespace widgets
