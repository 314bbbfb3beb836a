#pragma once

#include "app/main_window.h"
#include "app/profile_store.h"
#include "app/sign_in_controller.h"
#include "core/secret_store.h"

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
namespace schema::diagram {
class Layouter;
}

namespace app {

class BlogDatabase;
class StatusReporter;

/// One blog while a person is signed in: creates its connections and pages, gives each page only what it
/// needs, and puts the pages into the window. Destroying it removes the pages.
class Workspace : public QObject {
    Q_OBJECT

public:
    /// `migrationsFolder` is opened by the migrations page, empty for the one used last. The others
    /// must outlive the workspace.
    Workspace(SignedIn session, const QString& migrationsFolder, MainWindow& window, ProfileStore& profiles,
              core::SecretStore& secrets, drafts::Journal& journal, core::Settings& settings,
              schema::diagram::Layouter& layouter);
    ~Workspace() override;

    BlogDatabase& database() { return *m_database; }
    /// Whether the person sees a page that shows the database.
    bool usesDatabase() const;
    /// Ends the session on the server and emits `left`.
    void signOut();
    /// Opens the dialog with which the person changes their password.
    void changePassword();

signals:
    /// The workspace can no longer be used; `reason` is a sentence for the person, empty if they signed out.
    void left(const QString& reason);
    /// The session had expired, and the same person has signed in again.
    void signedInAgain();

private:
    void makePages(const QString& migrationsFolder);
    void watchSession();
    void followChanges();
    void signInAgain(const QString& password);
    void endSession();
    void askBlogName();

    SignedIn m_session;
    MainWindow& m_window;
    ProfileStore& m_profiles;
    core::SecretStore& m_secrets;
    drafts::Journal& m_journal;
    core::Settings& m_settings;
    schema::diagram::Layouter& m_layouter;
    QPointer<pages::PostsPage> m_posts;
    std::unique_ptr<BlogDatabase> m_database;
    std::unique_ptr<StatusReporter> m_status;
    std::unique_ptr<client::ChangeStream> m_changes;
};

}  // namespace app
