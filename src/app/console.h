#pragma once

#include "app/look_switch.h"
#include "app/main_window.h"
#include "app/profile_store.h"
#include "app/sign_in_controller.h"
#include "app/start_options.h"
#include "core/secret_store.h"
#include "sandbox/sandbox.h"
#include "schema/diagram/layouter.h"

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

/// The whole console: the window with either the sign-in card or the workspace of a blog. main() and the tour
/// start it. GUI thread.
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
    /// The sandbox of the command line is already open in another window, which has been brought to the
    /// front.
    void openElsewhere();

private:
    enum class AskedBy { CommandLine, Card };
    /// Opens it in this window, unless another window has it open.
    void claimSandbox(const sandbox::Sandbox::Options& options, AskedBy askedBy);
    void startSandbox(const sandbox::Sandbox::Options& options);
    void signInToSandbox(const sandbox::Addresses& addresses);
    void enter(const std::shared_ptr<SignedIn>& session);
    /// Shows the sign-in card again; `reason` says why, empty if the person asked for it.
    void leave(const QString& reason);
    void stopSandbox(const QString& problem);

    drafts::Journal& m_journal;
    core::SecretStore& m_secrets;
    core::Settings& m_settings;
    /// One for the process; before the workspace, whose pages draw with it.
    schema::diagram::Layouter m_layouter;
    ProfileStore m_profiles;
    SignInController m_signIn;
    /// Declared before the window and workspace, which use it until they are destroyed.
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    /// A sandbox that is shutting down; nothing waits for it.
    QPointer<sandbox::Sandbox> m_ending;
    std::unique_ptr<FirstWindow> m_first;
    MainWindow m_window;
    SignInPage* m_signInPage;
    UserMenu* m_menu;
    std::unique_ptr<Workspace> m_workspace;
    QString m_sandboxMigrations;
};

}  // namespace app
