#pragma once

#include "core/settings.h"
#include "widgets/tokens.h"

#include <QObject>

class QApplication;

namespace app {

/// Light, dark, or as the desktop is; remembered. GUI thread.
class LookSwitch : public QObject {
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark };
    Q_ENUM(Choice)

    /// Applies what was chosen last. Both must outlive the switch; `app` has its desktop's palette still.
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
