#pragma once

#include "widgets/tokens.h"

#include <QWidget>

namespace app {

/// The coloured line at the top of the window: green for local, amber for staging, red for production.
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
