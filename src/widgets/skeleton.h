#pragma once

#include <QVariantAnimation>
#include <QWidget>

namespace widgets {

/// Pale bars where rows will be, gently breathing: something is coming, and it will look like this.
class Skeleton : public QWidget {
    Q_OBJECT

public:
    explicit Skeleton(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QVariantAnimation m_breath;
};

/// A thin line that moves while something is fetched again under content that is there already.
class BusyLine : public QWidget {
    Q_OBJECT

public:
    explicit BusyLine(QWidget* parent = nullptr);
    void setBusy(bool busy);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVariantAnimation m_run;
    bool m_busy = false;
};

}  // namespace widgets
