#pragma once

#include <QVariantAnimation>
#include <QWidget>

namespace widgets {

/// Pulsing grey bars in place of rows that are still loading.
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

/// A thin moving line above existing content while it is being reloaded.
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
