#include "app/environment_strip.h"

#include <QPainter>

namespace app {
namespace {

constexpr int thickness = 4;

}  // namespace

EnvironmentStrip::EnvironmentStrip(QWidget* parent) : QWidget(parent) {
    setFixedHeight(thickness);
}

void EnvironmentStrip::setEnvironment(widgets::Environment environment) {
    m_environment = environment;
    update();
}

QSize EnvironmentStrip::sizeHint() const {
    return {0, thickness};
}

void EnvironmentStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), widgets::Tokens::of(this).strip(m_environment));
}

}  // namespace app
