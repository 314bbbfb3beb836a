#include "app/console.h"

#include "app/blog_database.h"
#include "app/first_window.h"
#include "app/sign_in_page.h"
#include "app/status_line.h"
#include "app/top_bar.h"
#include "app/user_menu.h"
#include "app/workspace.h"

#include <algorithm>

namespace app {
namespace {

int percentOf(sandbox::Sandbox::Step step) {
    return 10 + static_cast<int>(step) * 90 / static_cast<int>(sandbox::Sandbox::Step::Ready);
}

}  // namespace

Console::Console(LookSwitch& look, core::Settings& settings, core::SecretStore& secrets,
                 drafts::Journal& journal)
    : m_journal(journal),
      m_secrets(secrets),
      m_settings(settings),
      m_profiles(settings),
      m_signIn(secrets, m_profiles),
      m_window(settings),
      m_signInPage(new SignInPage(m_signIn, m_profiles, secrets)) {
    m_window.showSignIn(m_signInPage);
    m_menu = new UserMenu(look, &m_window);
    m_window.topBar()->setUserMenu(m_menu);
    connect(m_menu, &UserMenu::quitRequested, &m_window, &QWidget::close);
    connect(m_menu, &UserMenu::passwordChangeRequested, this, [this] {
        if (m_workspace) m_workspace->changePassword();
    });
    connect(m_menu, &UserMenu::databasesRequested, this, [this] {
        if (m_workspace) m_workspace->database().edit();
    });
    connect(m_menu, &UserMenu::signOutRequested, this, [this] {
        if (m_workspace) m_workspace->signOut();
    });
    connect(&m_signIn, &SignInController::signedIn, this, &Console::enter);
    connect(&m_signIn, &SignInController::refused, this,
            [this](SignInController::Field, const QString& sentence) {
                if (m_sandbox && !m_workspace) stopSandbox(sentence);
            });
    connect(m_signInPage, &SignInPage::sandboxRequested, this, [this] { claimSandbox({}, AskedBy::Card); });
    connect(m_signInPage, &SignInPage::sandboxCancelled, this, [this] {
        if (m_sandbox) m_sandbox->cancel();
    });
}

Console::~Console() = default;

void Console::start(const StartOptions& options, const QString& password) {
    if (options.sandbox) return claimSandbox(options.sandboxOptions, AskedBy::CommandLine);
    m_window.show();
    const QList<ConsoleProfile> known = m_profiles.profiles();
    ConsoleProfile profile = known.isEmpty() ? ConsoleProfile() : known.first();
    if (!options.api.isEmpty()) {
        profile = m_profiles.find(options.api).value_or(ConsoleProfile());
        if (profile.api.isEmpty()) profile.environment = guessedEnvironment(options.api);
        profile.api = options.api;
    }
    if (!options.email.isEmpty()) profile.email = options.email;
    if (!options.database.isEmpty()) profile.database = options.database;
    if (profile.api.isEmpty()) return;
    m_signInPage->fill(profile);
    if (password.isEmpty()) return m_signIn.resume(profile);
    m_signIn.signIn({.api = profile.api,
                     .email = profile.email,
                     .password = password,
                     .database = profile.database,
                     .environment = profile.environment});
}

void Console::claimSandbox(const sandbox::Sandbox::Options& options, AskedBy askedBy) {
    if (m_first) return;
    m_first = std::make_unique<FirstWindow>(options.folder);
    connect(m_first.get(), &FirstWindow::claimed, this, [this, options] {
        m_window.show();
        startSandbox(options);
    });
    connect(m_first.get(), &FirstWindow::raiseRequested, this, [this] {
        m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
        m_window.show();
        m_window.raise();
        m_window.activateWindow();
    });
    connect(m_first.get(), &FirstWindow::otherRaised, this, [this, askedBy] {
        m_first.release()->deleteLater();
        if (askedBy == AskedBy::CommandLine) return emit openElsewhere();
        m_signInPage->showSandboxIdle(
            tr("The sandbox is already open in another Colophon window. That window has been brought to the "
               "front."));
    });
    m_first->claim();
}

void Console::startSandbox(const sandbox::Sandbox::Options& options) {
    if (m_sandbox) return;
    if (m_ending) {
        m_signInPage->showSandboxProgress(tr("Stopping the open sandbox"), 0);
        connect(m_ending, &QObject::destroyed, this, [this, options] { startSandbox(options); });
        return;
    }
    m_sandbox = std::make_unique<sandbox::Sandbox>(options);
    connect(m_sandbox.get(), &sandbox::Sandbox::progress, this, [this](sandbox::Sandbox::Step step) {
        m_signInPage->showSandboxProgress(sandbox::Sandbox::text(step), percentOf(step));
    });
    connect(m_sandbox.get(), &sandbox::Sandbox::failed, this,
            [this](const core::Error& why) { m_window.statusLine()->setTask(why.message()); });
    m_signInPage->showSandboxProgress(sandbox::Sandbox::text(sandbox::Sandbox::Step::StartingDatabase), 0);
    QCoro::connect(m_sandbox->up(), this, [this](const core::Result<sandbox::Addresses>& addresses) {
        if (addresses) return signInToSandbox(*addresses);
        stopSandbox(addresses.error().isCancelled() ? QString() : addresses.error().message());
    });
}

void Console::signInToSandbox(const sandbox::Addresses& addresses) {
    const auto admin = std::ranges::find(addresses.logins, QStringLiteral("admin"), &sandbox::Login::role);
    if (admin == addresses.logins.end())
        return stopSandbox(tr("The sandbox has no admin account. Delete its folder and start it again."));
    m_sandboxMigrations = addresses.migrationsFolder;
    m_signIn.signIn({.api = addresses.api.toString(),
                     .email = admin->email,
                     .password = admin->password,
                     .database = addresses.databaseUrl,
                     .environment = widgets::Environment::Local,
                     .site = QStringLiteral("sandbox:") + addresses.folder,
                     .remember = SignInRequest::Remember::No});
}

void Console::enter(const std::shared_ptr<SignedIn>& session) {
    m_workspace = std::make_unique<Workspace>(std::move(*session), m_sandboxMigrations, m_window, m_profiles,
                                              m_secrets, m_journal, m_settings, m_layouter);
    connect(m_workspace.get(), &Workspace::left, this, &Console::leave, Qt::QueuedConnection);
    m_signInPage->showSandboxIdle({});
    m_menu->setCanChooseDatabase(m_workspace->usesDatabase());
    // The sandbox signs in with its fixed password at the next start.
    m_menu->setCanChangePassword(!m_sandbox, m_sandbox ? tr("not available in the sandbox") : QString());
}

void Console::leave(const QString& reason) {
    m_window.showSignIn(m_signInPage);
    m_window.statusLine()->setTask({});
    m_workspace.reset();
    m_menu->setCanChangePassword(false);
    m_menu->setCanChooseDatabase(false);
    stopSandbox({});
    if (!reason.isEmpty()) m_signInPage->showReason(reason);
}

void Console::stopSandbox(const QString& problem) {
    m_sandboxMigrations.clear();
    m_first.reset();
    if (m_sandbox) {
        m_ending = m_sandbox.release();
        m_ending->setParent(this);
        m_ending->disconnect(this);
        QCoro::connect(m_ending->down(), this, [ending = m_ending.data()] { ending->deleteLater(); });
    }
    m_signInPage->showSandboxIdle(problem);
}

}  // namespace app
