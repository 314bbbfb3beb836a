#pragma once

#include "widgets/tokens.h"

#include <QWidget>

namespace app {

/// The coloured line across the top of the window: green on this machine, amber on staging, red in
/// production.
class EnvironmentStrip : public QWidget {
    Q_OBJECT

public:
    explicit EnvironmentStrip(QWidget* parent = nullptr);
    void setEnvironment(widgets::Environment environment);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    widgets::Environment m_environment = widgets::Environment::Local;
};

}  // namespace app
