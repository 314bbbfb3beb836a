#pragma once

#include <QSplitter>

namespace widgets {

/// A splitter with one-pixel lines that are easy to grab; its panes cannot be collapsed.
class FlatSplitter : public QSplitter {
    Q_OBJECT

public:
    explicit FlatSplitter(QWidget* parent = nullptr);
    explicit FlatSplitter(Qt::Orientation orientation, QWidget* parent = nullptr);

protected:
    QSplitterHandle* createHandle() override;
};

}  // namespace widgets
