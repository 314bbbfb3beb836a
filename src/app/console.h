#pragma once

#include "app/look_switch.h"
#include "app/main_window.h"
#include "app/profile_store.h"
#include "app/sign_in_controller.h"
#include "app/start_options.h"
#include "core/secret_store.h"
#include "sandbox/sandbox.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace drafts {
class Journal;
}

namespace app {

class FirstWindow;
class SignInPage;
class UserMenu;
class Workspace;

/// The console as a whole: the window, and in it either the card to sign in or the workspace of a blog. What
/// main() starts, and the tour. GUI thread.
class Console : public QObject {
    Q_OBJECT

public:
    /// All must outlive the console.
    Console(LookSwitch& look, core::Settings& settings, core::SecretStore& secrets, drafts::Journal& journal);
    ~Console() override;

    /// Shows the window and does what the command line asked for; `password` belongs to `options.email`.
    void start(const StartOptions& options, const QString& password);
    MainWindow& window() { return m_window; }

signals:
    /// The sandbox that was asked for on the command line is open in another window, which is in front now.
    void openElsewhere();

private:
    enum class AskedBy { CommandLine, Card };
    /// In this window, unless another one has it.
    void claimSandbox(const sandbox::Sandbox::Options& options, AskedBy askedBy);
    void startSandbox(const sandbox::Sandbox::Options& options);
    void signInToSandbox(const sandbox::Addresses& addresses);
    void enter(const std::shared_ptr<SignedIn>& session);
    /// Back to the card; `reason` says why, empty when it was wanted.
    void leave(const QString& reason);
    void stopSandbox(const QString& problem);

    drafts::Journal& m_journal;
    core::Settings& m_settings;
    ProfileStore m_profiles;
    SignInController m_signIn;
    /// Before the window and workspace, which use it to the last.
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    /// One that is going down without anybody waiting for it.
    QPointer<sandbox::Sandbox> m_ending;
    std::unique_ptr<FirstWindow> m_first;
    MainWindow m_window;
    SignInPage* m_signInPage;
    UserMenu* m_menu;
    std::unique_ptr<Workspace> m_workspace;
    QString m_sandboxMigrations;
};

}  // namespace app
