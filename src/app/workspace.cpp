#include "app/workspace.h"

#include "app/blog_database.h"
#include "app/palette_searches.h"
#include "app/password_dialog.h"
#include "app/saved_databases.h"
#include "app/session_overlay.h"
#include "app/status_line.h"
#include "app/status_reporter.h"
#include "app/top_bar.h"
#include "client/auth_api.h"
#include "client/meta_api.h"
#include "client/role_title.h"
#include "drafts/journal.h"
#include "pages/activity/activity_page.h"
#include "pages/migrations/migrations_page.h"
#include "pages/people/people_page.h"
#include "pages/posts/posts_page.h"
#include "pages/schema/schema_page.h"
#include "sandbox/sandbox.h"

#include <QSysInfo>

namespace app {

Workspace::Workspace(SignedIn session, const QString& migrationsFolder, MainWindow& window,
                     ProfileStore& profiles, core::SecretStore& secrets, drafts::Journal& journal,
                     core::Settings& settings, schema::diagram::Layouter& layouter)
    : m_session(std::move(session)),
      m_window(window),
      m_profiles(profiles),
      m_secrets(secrets),
      m_journal(journal),
      m_settings(settings),
      m_layouter(layouter) {
    m_database = std::make_unique<BlogDatabase>(m_session.profile, m_session.database, m_profiles, m_secrets,
                                                m_window);
    m_status = std::make_unique<StatusReporter>(*m_session.http, *m_window.statusLine());
    const auto showStatus = [this](postgres::Session* session) {
        const bool isOneOfSeveral = m_database->profile().connections.size() > 1;
        m_status->follow(session, isOneOfSeveral ? m_database->inUse() : QString());
    };
    showStatus(m_database->session());
    connect(m_database.get(), &BlogDatabase::sessionChanged, m_status.get(), showStatus);
    m_window.topBar()->setPerson(m_session.me.name(), client::roleTitle(m_session.me.role));
    m_window.setBlog(QUrl(m_session.profile.api).host(), m_session.profile.environment);
    makePages(migrationsFolder);
    watchSession();
    followChanges();
    askBlogName();
}

Workspace::~Workspace() {
    // The pages use the connections, so they go first.
    m_window.setSearches({});
    m_window.setBeforeClosing({});
    m_window.clearPages();
}

bool Workspace::usesDatabase() const {
    return m_session.me.can("view_schema") || m_session.me.can("view_migrations");
}

void Workspace::makePages(const QString& migrationsFolder) {
    client::HttpClient& http = *m_session.http;
    const client::PostsApi postsApi(http);
    const client::PeopleApi peopleApi(http);
    const client::MetaApi metaApi(http);
    auto* posts = new pages::PostsPage(postsApi, metaApi, m_journal,
                                       pages::Writer{.site = m_session.site, .user = m_session.me.id});
    posts->remember(m_settings);
    m_posts = posts;
    m_window.setBeforeClosing([posts](std::function<void()> done) { posts->sendAll(std::move(done)); });
    auto* people = new pages::PeoplePage(peopleApi, metaApi);
    auto* schema = new pages::SchemaPage(
        m_database->session(), {.databases = savedDatabases(
                                    m_profiles, [this] { return m_database->profile(); }, m_secrets, this),
                                .timelineFolder = m_journal.folder() + QStringLiteral("/schema-timeline"),
                                .cacheFolder = sandbox::Sandbox::defaultCacheFolder()});
    schema->remember(m_settings);
    auto* migrations = new pages::MigrationsPage(m_database->session(), m_settings,
                                                 {.profile = m_session.site,
                                                  .folder = migrationsFolder,
                                                  .cacheFolder = sandbox::Sandbox::defaultCacheFolder()});
    auto* activity = new pages::ActivityPage(client::AuditApi(http), peopleApi);
    schema->drawWith(m_layouter, m_journal.folder() + QStringLiteral("/diagrams"));
    connect(m_database.get(), &BlogDatabase::sessionChanged, schema, &pages::SchemaPage::setSession);
    connect(m_database.get(), &BlogDatabase::sessionChanged, migrations, &pages::MigrationsPage::setDatabase);
    connect(schema, &pages::SchemaPage::connectionWanted, m_database.get(), &BlogDatabase::edit);
    connect(migrations, &pages::MigrationsPage::connectionWanted, m_database.get(), &BlogDatabase::edit);
    connect(migrations, &pages::MigrationsPage::pendingChanged, this, [this, migrations](int count) {
        m_window.setBadge(migrations, count, tr("%n pending", nullptr, count));
    });
    connect(
        posts, &pages::PostsPage::saveLineChanged, m_window.statusLine(),
        [line = m_window.statusLine()](const QString& text) { line->setSaved(text, widgets::Tone::Muted); });
    connect(this, &Workspace::signedInAgain, posts, &pages::PostsPage::signedIn);

    QList<CommandPalette::Search> searches;
    const auto show = [this](QWidget* page) { m_window.showPage(page); };
    searches.append(postSearch(
        postsApi,
        [show, posts](qint64 id) {
            show(posts);
            posts->openPost(id);
        },
        posts));
    if (m_session.me.can("list_people")) {
        searches.append(peopleSearch(
            peopleApi,
            [show, people](qint64 id) {
                show(people);
                people->openPerson(id);
            },
            people));
    }
    if (m_session.me.can("view_schema")) {
        searches.append(schemaSearch(schema->controller(), [show, schema](const schema::ObjectId& id) {
            show(schema);
            schema->open(id);
        }));
    }
    if (usesDatabase()) searches.append(m_database->search());
    m_window.setSearches(searches);
    m_window.setPages(
        {{tr("Posts"), QStringLiteral("colophon-posts"), posts, QStringLiteral("open_console")},
         {tr("People"), QStringLiteral("colophon-people"), people, QStringLiteral("list_people")},
         {tr("Schema"), QStringLiteral("colophon-schema"), schema, QStringLiteral("view_schema")},
         {tr("Migrations"), QStringLiteral("colophon-migrations"), migrations,
          QStringLiteral("view_migrations")},
         {tr("Activity"), QStringLiteral("colophon-activity"), activity, QStringLiteral("view_audit")}},
        m_session.me.capabilities);
}

void Workspace::watchSession() {
    SessionOverlay* overlay = m_window.sessionOverlay();
    connect(m_session.http.get(), &client::HttpClient::signInNeeded, this,
            [this, overlay] { overlay->open(m_session.me.email); });
    connect(overlay, &SessionOverlay::passwordGiven, this, &Workspace::signInAgain);
}

void Workspace::signInAgain(const QString& password) {
    auto asked = client::AuthApi(*m_session.http)
                     .signIn(m_session.me.email, password,
                             SignInController::tr("Colophon on %1").arg(QSysInfo::machineHostName()));
    QCoro::connect(std::move(asked), this, [this](const core::Result<client::Me>& me) {
        if (!me) return m_window.sessionOverlay()->showProblem(me.error().message());
        m_window.sessionOverlay()->hide();
        emit signedInAgain();
    });
}

void Workspace::followChanges() {
    m_changes = std::make_unique<client::ChangeStream>(*m_session.http);
    if (!m_posts) return;
    connect(m_changes.get(), &client::ChangeStream::changed, m_posts, &pages::PostsPage::follow);
    connect(m_changes.get(), &client::ChangeStream::missed, m_posts, &pages::PostsPage::followMissed);
    m_changes->start();
}

void Workspace::askBlogName() {
    QCoro::connect(client::MetaApi(*m_session.http).meta(), this,
                   [this](const core::Result<client::Meta>& meta) {
                       if (meta && !meta->name.isEmpty())
                           m_window.setBlog(meta->name, m_session.profile.environment);
                   });
}

void Workspace::changePassword() {
    client::HttpClient& http = *m_session.http;
    auto* dialog = new PasswordDialog(client::AuthApi(http), client::MetaApi(http), m_session.me, &m_window);
    // It must not outlive the connection.
    connect(this, &QObject::destroyed, dialog, [dialog] { delete dialog; });
    dialog->open();
}

void Workspace::signOut() {
    // Afterwards nothing that was typed could be sent.
    if (!m_posts) return endSession();
    m_posts->sendAll([self = QPointer(this)] {
        if (self) self->endSession();
    });
}

void Workspace::endSession() {
    QCoro::connect(client::AuthApi(*m_session.http).signOut(), this,
                   [this](const core::Result<void>&) { emit left({}); });
}

}  // namespace app
