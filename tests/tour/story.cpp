#include "tour/story.h"

#include "client/auth_api.h"
#include "client/posts_api.h"
#include "core/secret_store.h"
#include "pages/schema/thing_pane.h"
#include "postgres/connection.h"
#include "support/must.h"

#include <QGraphicsView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTabBar>
#include <QTextEdit>
#include <qcoro/qcorotask.h>

#include <algorithm>
#include <tuple>

namespace tour {
namespace {

using support::must;

const QString livePost = QStringLiteral("My first Go backend, built and deployed");
const QString draft = QStringLiteral("A glossary for new colleagues");

sandbox::Login loginOf(const sandbox::Addresses& blog, const QString& role) {
    const auto found = std::ranges::find(blog.logins, role, &sandbox::Login::role);
    if (found == blog.logins.end()) qFatal("The sample blog has no %s", qPrintable(role));
    return *found;
}

}  // namespace

Story::Story(Robot& robot, const sandbox::Addresses& blog, Shoot shoot)
    : m_robot(robot), m_blog(blog), m_shoot(std::move(shoot)) {}

void Story::signIn() {
    const sandbox::Login admin = loginOf(m_blog, QStringLiteral("admin"));
    m_robot.type("apiLineEdit", m_blog.api.toString());
    m_robot.type("emailLineEdit", admin.email);
    m_robot.type("passwordLineEdit", admin.password);
    m_robot.type("databaseLineEdit", m_blog.databaseUrl);
    m_robot.press(Qt::Key_Home);
    m_robot.click("testPushButton");
    m_robot.await(QStringLiteral("the end of the connection test"),
                  [this] { return m_robot.find<QPushButton>("testPushButton")->isEnabled(); });
    m_shoot(QStringLiteral("01-sign-in"));
    m_robot.click("signInPushButton");
    m_robot.find("postsListView");
}

void Story::goTo(Qt::Key number, const char* page) {
    m_robot.press(number, Qt::ControlModifier);
    m_robot.find(page);
}

void Story::posts() {
    goTo(Qt::Key_1, "postsListView");
    openPost(livePost);
    m_shoot(QStringLiteral("02-posts"));
    m_robot.type("searchLineEdit", QStringLiteral("postgres"));
    m_robot.await(QStringLiteral("fewer posts"),
                  [this] { return m_robot.find<QListView>("postsListView")->model()->rowCount() < 30; });
    m_shoot(QStringLiteral("02-posts-search"));
    m_robot.press(Qt::Key_Escape);
    m_robot.await(QStringLiteral("all posts again"),
                  [this] { return m_robot.find<QListView>("postsListView")->model()->rowCount() >= 50; });
}

void Story::openPost(const QString& title) {
    m_robot.clickRow("postsListView", title);
    m_robot.await(title, [this, title] { return m_robot.find<QLineEdit>("titleLineEdit")->text() == title; });
    // Wider windows have the preview beside the text.
    m_robot.await(QStringLiteral("the preview"), [this] {
        const auto* preview = m_robot.window().findChild<QTextEdit*>(QStringLiteral("markdownPreview"));
        return preview && (!preview->isVisible() || !preview->document()->isEmpty());
    });
}

void Story::editor() {
    openPost(livePost);
    auto* editor = m_robot.find("markdownEditor");
    editor->setFocus();
    m_robot.press(Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClicks(editor, QStringLiteral("Updated after **a year** in production. "));
    m_robot.await(QStringLiteral("the word “saved”"), [this] {
        return m_robot.find<QLabel>("saveLabel")
            ->text()
            .startsWith(QStringLiteral("saved"), Qt::CaseInsensitive);
    });
    m_shoot(QStringLiteral("03-editor"));
}

void Story::publishConfirmation() {
    m_robot.click("mainPushButton");
    m_robot.find("acceptPushButton");
    m_shoot(QStringLiteral("04-publish"));
    m_robot.click("rejectPushButton");
}

void Story::changeElsewhere(const QString& title, const QString& addition) {
    core::SecretStore secrets(core::SecretStore::Mode::MemoryOnly);
    client::HttpClient http(m_blog.api, secrets);
    const sandbox::Login editor = loginOf(m_blog, QStringLiteral("editor"));
    must(QCoro::waitFor(
        client::AuthApi(http).signIn(editor.email, editor.password, QStringLiteral("another console"))));
    const client::PostsApi posts(http);
    client::PostQuery query;
    query.text = title;
    const client::PostPage page = must(QCoro::waitFor(posts.list(query)));
    const auto found = std::ranges::find(page.items, title, &client::PostSummary::title);
    if (found == page.items.end()) qFatal("The sample blog has no post “%s”", qPrintable(title));
    const client::Post post = must(QCoro::waitFor(posts.get(found->id)));
    client::PostChanges changes;
    changes.bodyMd = post.bodyMd + addition;
    must(QCoro::waitFor(posts.change(post.id, post.version, changes)));
}

void Story::panes() {
    m_robot.find("markdownEditor")->setFocus();
    for (const auto& [key, action, pane] : {std::tuple(Qt::Key_V, "previewAction", "markdownPreview"),
                                            std::tuple(Qt::Key_D, "detailsAction", "inspector")}) {
        if (!m_robot.shows(pane)) m_robot.press(key, Qt::ControlModifier | Qt::AltModifier);
        m_robot.find(pane);
        m_shoot(QStringLiteral("03-") + QString::fromLatin1(action).chopped(6));
    }
    m_robot.press(Qt::Key_F, Qt::ControlModifier);
    m_robot.find("findLineEdit");
    m_shoot(QStringLiteral("03-find"));
    m_robot.press(Qt::Key_Escape);
}

void Story::conflict() {
    openPost(draft);
    auto* editor = m_robot.find("markdownEditor");
    editor->setFocus();
    m_robot.press(Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClicks(editor, QStringLiteral("A first line of my own. "));
    // An unchanged post would follow the other console.
    changeElsewhere(draft, QStringLiteral("\n\n**quiet hour** – when a migration may lock.\n"));
    m_robot.find("keepMinePushButton");
    m_shoot(QStringLiteral("05-conflict"));
    m_robot.click("takeTheirsPushButton");
    m_robot.await(QStringLiteral("the end of the conflict"),
                  [this] { return !m_robot.shows("keepMinePushButton"); });
}

void Story::people() {
    goTo(Qt::Key_2, "peopleTableView");
    m_shoot(QStringLiteral("06-people"));
    m_robot.clickRow("peopleTableView", loginOf(m_blog, QStringLiteral("author")).email);
    auto* role = m_robot.find("roleComboBox");
    role->setFocus();
    QTest::keyClicks(role, QStringLiteral("editor"));
    m_robot.find("gainsLabel");
    m_robot.type("reasonLineEdit", QStringLiteral("Covers for Ben in December"));
    m_shoot(QStringLiteral("06-people-role"));
}

void Story::activity() {
    goTo(Qt::Key_5, "auditTableView");
    auto* table = m_robot.find<QAbstractItemView>("auditTableView");
    m_robot.await(QStringLiteral("an audit entry"), [table] { return table->model()->rowCount() > 0; });
    m_robot.click(table->viewport(), table->visualRect(table->model()->index(0, 0)).center());
    m_shoot(QStringLiteral("09-activity"));
}

void Story::palette() {
    m_robot.press(Qt::Key_K, Qt::ControlModifier);
    m_robot.type("paletteSearchLine", QStringLiteral("go"));
    auto* list = m_robot.find<QListView>("paletteListView");
    m_robot.await(QStringLiteral("a post in the palette"), [list] { return list->model()->rowCount() > 6; });
    m_shoot(QStringLiteral("10-palette"));
    m_robot.press(Qt::Key_Escape);
}

void Story::schema() {
    goTo(Qt::Key_3, "treeView");
    m_robot.type("filterLineEdit", QStringLiteral("post"));
    m_robot.clickRow("treeView", QStringLiteral("post"));
    m_robot.await(QStringLiteral("the table post"), [this] {
        const auto titles = m_robot.window().findChildren<QLabel*>(QStringLiteral("titleLabel"));
        return std::ranges::any_of(titles, [](const QLabel* title) {
            return title->isVisible() && title->text().endsWith(QLatin1String(".post"));
        });
    });
    m_robot.find("filterLineEdit")->setFocus();
    m_robot.press(Qt::Key_Escape);
    m_shoot(QStringLiteral("07-schema"));
    chooseTab(QStringLiteral("DDL"));
    m_shoot(QStringLiteral("07-schema-ddl"));
    chooseTab(QStringLiteral("Diagram"));
    m_robot.find("diagramView");
    m_shoot(QStringLiteral("07-schema-diagram-near"));
    m_robot.press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    auto* whole = m_robot.find("schemaDiagramPane");
    m_robot.await(QStringLiteral("the diagram of the schema"), [whole] {
        const auto* view = whole->findChild<QGraphicsView*>();
        return view->isVisible() && view->hasFocus() && view->scene()->items().size() > 20;
    });
    m_shoot(QStringLiteral("07-schema-diagram"));
    m_robot.press(Qt::Key_1);
    m_shoot(QStringLiteral("07-schema-diagram-large"));
    m_robot.press(Qt::Key_Escape);
    schemaFacts();
}

void Story::schemaFacts() {
    // By name, because titles are translated and other tabs may stand between them.
    auto* pane = m_robot.find<pages::ThingPane>("thingPane");
    pane->setCurrentTab(pages::ThingTab::Uses);
    m_robot.await(QStringLiteral("what depends on the table"), [this] {
        return m_robot.find<QAbstractItemView>("usersTreeView")->model()->rowCount() > 0;
    });
    m_shoot(QStringLiteral("07-schema-uses"));
    pane->setCurrentTab(pages::ThingTab::Access);
    auto* roles = m_robot.find("roleComboBox");
    roles->setFocus();
    QTest::keyClicks(roles, QStringLiteral("pg_read_all_data"));
    m_robot.find("roleAccessTableView");
    m_shoot(QStringLiteral("07-schema-access"));
    pane->setCurrentTab(pages::ThingTab::Advice);
    m_robot.find("adviceScopeComboBox")->setFocus();
    m_robot.press(Qt::Key_End);
    m_robot.await(QStringLiteral("advice"), [this] {
        return m_robot.find<QAbstractItemView>("adviceTableView")->model()->rowCount() > 0;
    });
    m_shoot(QStringLiteral("07-schema-advice"));
    schemaHistory();
}

void Story::schemaHistory() {
    changeSchema(
        "ALTER TABLE post ADD reading_minutes integer CHECK (reading_minutes > 0);"
        "CREATE INDEX post_reading_minutes ON post (reading_minutes DESC NULLS LAST);"
        "ALTER TABLE tag ADD retired_at timestamptz; COMMENT ON COLUMN tag.retired_at IS 'no longer offered "
        "to authors';"
        "ALTER TABLE post_tag RENAME CONSTRAINT post_tag_pkey TO one_tag_once");
    m_robot.await(QStringLiteral("what has changed"), [this] {
        const auto labels = m_robot.window().findChildren<QLabel*>();
        return std::ranges::any_of(labels, [](const QLabel* label) {
            return label->isVisible() && label->text().contains(QLatin1String("reading_minutes"));
        });
    });
    m_shoot(QStringLiteral("07-schema-watch"));
    m_robot.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    auto* timeline = m_robot.find<QAbstractItemView>("timelineTableView");
    m_robot.await(QStringLiteral("two snapshots"), [timeline] { return timeline->model()->rowCount() > 1; });
    m_shoot(QStringLiteral("07-schema-timeline"));
    m_robot.press(Qt::Key_Return);
    auto* differences = m_robot.find<QAbstractItemView>("differencesTableView");
    m_robot.await(QStringLiteral("differences"),
                  [differences] { return differences->model()->rowCount() > 1; });
    m_shoot(QStringLiteral("07-schema-compare"));
    m_robot.press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    auto* whole = m_robot.find("schemaDiagramPane");
    m_robot.await(QStringLiteral("the diagram of the comparison"), [whole] {
        const auto* view = whole->findChild<QGraphicsView*>();
        return view->isVisible() && view->scene()->items().size() > 20;
    });
    m_shoot(QStringLiteral("07-schema-diagram-compared"));
    m_robot.press(Qt::Key_Escape);
    changeSchema(
        "ALTER TABLE post DROP reading_minutes; ALTER TABLE tag DROP retired_at;"
        "ALTER TABLE post_tag RENAME CONSTRAINT one_tag_once TO post_tag_pkey");
}

void Story::changeSchema(const QByteArray& sql) const {
    const auto profile = must(postgres::Profile::fromConnectionString(m_blog.databaseUrl));
    const auto connection = must(postgres::Connection::open(profile, postgres::Access::ReadWrite));
    must(connection->runScript(sql));
}

void Story::migrations() {
    goTo(Qt::Key_4, "chooseFolderPushButton");
    m_robot.click("chooseFolderPushButton");
    m_robot.type("fileNameEdit", m_blog.migrationsFolder);
    m_robot.press(Qt::Key_Return);
    m_robot.find("migrationsTableView");
    m_robot.clickRow("migrationsTableView", QStringLiteral("unique_slug"));
    m_shoot(QStringLiteral("08-migrations"));
    m_robot.click("rehearsePushButton");
    m_robot.find("progressBar");
    m_shoot(QStringLiteral("08-migrations-rehearsing"));
    m_robot.find("saveReportPushButton");
    m_robot.clickRow("migrationsTableView", QStringLiteral("add_public_id"));
    chooseTab(1);
    m_shoot(QStringLiteral("08-migrations-rehearsed"));
    m_robot.clickRow("migrationsTableView", QStringLiteral("unique_slug"));
    chooseTab(2);
    m_shoot(QStringLiteral("08-migrations-data-checks"));
    chooseTab(3);
    m_shoot(QStringLiteral("08-migrations-before-and-after"));
    m_robot.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    auto* places = m_robot.find<QAbstractItemView>("placesTableView");
    m_robot.await(QStringLiteral("a place that was read"), [places] {
        return places->model()->index(0, places->model()->columnCount() - 1).data().toString().contains(u'5');
    });
    m_shoot(QStringLiteral("08-migrations-places"));
    m_robot.press(Qt::Key_Escape);
    m_robot.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = m_robot.find("DriftDialog");
    m_robot.await(QStringLiteral("the drift"), [dialog] {
        const auto* state = dialog->findChild<QLabel*>(QStringLiteral("stateLabel"));
        return state && state->isVisible() && !state->text().isEmpty() && !state->text().endsWith(u'…');
    });
    m_shoot(QStringLiteral("08-migrations-drift"));
    m_robot.press(Qt::Key_Escape);
}

void Story::chooseTab(int index) {
    auto* strip = m_robot.find<QTabBar>("tabStrip");
    strip->setFocus();
    m_robot.press(Qt::Key_Home);
    for (int i = 0; i < index; ++i)
        m_robot.press(Qt::Key_Right);
}

void Story::chooseTab(const QString& title) {
    QTabBar* strip = nullptr;
    int index = -1;
    m_robot.await(QStringLiteral("the tab ") + title, [&] {
        for (QTabBar* each : m_robot.window().findChildren<QTabBar*>())
            for (int i = 0; each->isVisible() && i < each->count(); ++i)
                if (each->tabText(i).startsWith(title)) {
                    strip = each;
                    index = i;
                }
        return strip != nullptr;
    });
    m_robot.click(strip, strip->tabRect(index).center());
}

}  // namespace tour
