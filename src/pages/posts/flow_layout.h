#pragma once

#include <QLayout>

namespace pages {

/// A layout that places its items side by side and wraps to the next line.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    /// `gap` is the space between items, in both directions.
    explicit FlowLayout(int gap, QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    void insertWidget(int index, QWidget* widget);
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    enum class Doing { Measuring, Placing };
    int arrange(const QRect& rect, Doing doing) const;

    QList<QLayoutItem*> m_items;
    int m_gap;
};

}  // namespace pages
