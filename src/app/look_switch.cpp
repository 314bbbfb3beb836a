#include "app/look_switch.h"

#include "widgets/style.h"

#include <QApplication>
#include <QPalette>

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QStyleHints>
#endif

namespace app {
namespace {

const core::Setting<QString> lookSetting{"look/scheme", QStringLiteral("system")};

LookSwitch::Choice choiceOf(const QString& name) {
    if (name == QLatin1String("light")) return LookSwitch::Choice::Light;
    return name == QLatin1String("dark") ? LookSwitch::Choice::Dark : LookSwitch::Choice::System;
}

QString nameOf(LookSwitch::Choice choice) {
    switch (choice) {
        case LookSwitch::Choice::System:
            return QStringLiteral("system");
        case LookSwitch::Choice::Light:
            return QStringLiteral("light");
        case LookSwitch::Choice::Dark:
            return QStringLiteral("dark");
    }
    Q_UNREACHABLE();
}

}  // namespace

LookSwitch::LookSwitch(QApplication& app, core::Settings& settings)
    : m_app(app),
      m_settings(settings),
      m_desktop(widgets::schemeOf(app.palette())),
      m_choice(choiceOf(settings.get(lookSetting))) {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(app.styleHints(), &QStyleHints::colorSchemeChanged, this, [this](Qt::ColorScheme scheme) {
        m_desktop = scheme == Qt::ColorScheme::Dark ? widgets::Scheme::Dark : widgets::Scheme::Light;
        apply();
    });
#endif
    apply();
}

void LookSwitch::choose(Choice choice) {
    m_choice = choice;
    m_settings.set(lookSetting, nameOf(choice));
    apply();
}

void LookSwitch::apply() {
    switch (m_choice) {
        case Choice::System:
            return widgets::applyLook(m_app, m_desktop);
        case Choice::Light:
            return widgets::applyLook(m_app, widgets::Scheme::Light);
        case Choice::Dark:
            return widgets::applyLook(m_app, widgets::Scheme::Dark);
    }
}

}  // namespace app
