#pragma once

#include "app/main_window.h"
#include "app/profile_store.h"
#include "app/sign_in_controller.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace client {
class ChangeStream;
}
namespace drafts {
class Journal;
}
namespace pages {
class PostsPage;
}
namespace postgres {
class Session;
struct ServerInfo;
}  // namespace postgres

namespace app {

class StatusReporter;

/// One blog while somebody is signed in: makes its connections and pages, hands each page only what it needs,
/// and puts them into the window. Destroying it takes the pages out again.
class Workspace : public QObject {
    Q_OBJECT

public:
    /// `migrationsFolder` is opened by the migrations page, empty for the one used last. The others
    /// must outlive the workspace.
    Workspace(SignedIn session, const QString& migrationsFolder, MainWindow& window, ProfileStore& profiles,
              drafts::Journal& journal, core::Settings& settings);
    ~Workspace() override;

    const ConsoleProfile& profile() const { return m_session.profile; }
    /// Ends the session on the server and says `left`.
    void signOut();
    /// Opens the dialog with which the person changes their password.
    void changePassword();

signals:
    /// The workspace is of no use any more; `reason` is a sentence for the person, empty when they wanted it
    /// so.
    void left(const QString& reason);
    /// They want to say where the database is, which the card asks for.
    void databaseWanted();
    /// The session had ended, and the same person has signed in again.
    void signedInAgain();

private:
    void connectDatabase();
    void checkIdentity(const postgres::ServerInfo& info);
    void makePages(const QString& migrationsFolder);
    void watchSession();
    void followChanges();
    void signInAgain(const QString& password);
    void endSession();
    void askBlogName();

    SignedIn m_session;
    MainWindow& m_window;
    ProfileStore& m_profiles;
    drafts::Journal& m_journal;
    core::Settings& m_settings;
    QPointer<pages::PostsPage> m_posts;
    std::unique_ptr<postgres::Session> m_database;
    std::unique_ptr<StatusReporter> m_status;
    std::unique_ptr<client::ChangeStream> m_changes;
};

}  // namespace app
