#include "app/top_bar.h"

#include "app/profile_store.h"
#include "ui_top_bar.h"

namespace app {
namespace {

/// Below this width only the mark of the person is shown.
constexpr int roomForName = 1000;

widgets::Tone toneOf(widgets::Environment environment) {
    switch (environment) {
        case widgets::Environment::Local:
            return widgets::Tone::Good;
        case widgets::Environment::Staging:
            return widgets::Tone::Warning;
        case widgets::Environment::Production:
            return widgets::Tone::Bad;
    }
    Q_UNREACHABLE();
}

}  // namespace

TopBar::TopBar(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::TopBar>()) {
    m_ui->setupUi(this);
    m_ui->environmentChip->setShape(widgets::Chip::Shape::Pill);
    connect(m_ui->paletteField, &PaletteField::clicked, this, &TopBar::paletteRequested);
}

TopBar::~TopBar() = default;

void TopBar::setBlog(const QString& name, widgets::Environment environment) {
    m_ui->blogNameLabel->setText(name);
    m_ui->environmentChip->setChip(environmentText(environment), toneOf(environment));
}

void TopBar::setPerson(const QString& name, const QString& role) {
    m_ui->userButton->setPerson(name, role);
}

void TopBar::setUserMenu(QMenu* menu) {
    m_ui->userButton->setMenu(menu);
}

void TopBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_ui->userButton->setDetail(width() < roomForName ? UserButton::Detail::MarkOnly
                                                      : UserButton::Detail::Full);
}

}  // namespace app
