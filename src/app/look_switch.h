#pragma once

#include "core/settings.h"
#include "widgets/tokens.h"

#include <QObject>

class QApplication;

namespace app {

/// The colour scheme: light, dark, or that of the desktop; stored in the settings. GUI thread.
class LookSwitch : public QObject {
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark };
    Q_ENUM(Choice)

    /// Applies the stored choice. Both must outlive the switch; `app` must still have the desktop's palette.
    LookSwitch(QApplication& app, core::Settings& settings);
    Choice choice() const { return m_choice; }
    void choose(Choice choice);

private:
    void apply();

    QApplication& m_app;
    core::Settings& m_settings;
    widgets::Scheme m_desktop;
    Choice m_choice;
};

}  // namespace app
