#include "server/blog.h"
#include "server/event_reader.h"
#include "server/form.h"
#include "server/operations.h"
#include "server/roles.h"
#include "server/targets.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

namespace {

/// The columns, in order. `author` owns what Targets makes, `other` is another author.
const QStringList people{"nobody", "expired", "suspended", "reader", "author",
                         "other",  "editor",  "developer", "admin"};

/// A request and what everybody is answered. `{draft}` and the like are made anew for each cell (see
/// Targets).
struct Row {
    QByteArray request;
    QByteArray statuses;
    QByteArray capability = {};  ///< what decides it; each capability is named once
    QByteArray body = {};
};

// clang-format off
const QList<Row> rows{
    //                                     nobody expired suspended reader author other editor developer admin
    // Nobody is asked who they are.
    {"GET /healthz",                         "200 200 200  200 200 200 200 200 200"},
    {"GET /readyz",                          "200 200 200  200 200 200 200 200 200"},
    {"GET /metrics",                         "200 200 200  200 200 200 200 200 200"},
    {"GET /openapi.yaml",                    "200 401 403  200 200 200 200 200 200"},
    {"GET /meta",                            "200 401 403  200 200 200 200 200 200"},
    {"POST /auth/login",                     "401 401 401  401 401 401 401 401 401", "",
                                             R"({"email":"x@example.org","password":"x"})"},
    {"POST /auth/refresh",                   "401 401 401  401 401 401 401 401 401", "", R"({"refresh_token":"x"})"},
    {"GET /auth?provider=silent",            "400 400 400  400 400 400 400 400 400"},
    {"GET /auth/silent/callback",            "400 400 400  400 400 400 400 400 400"},
    {"POST /auth/token",                     "400 400 400  400 400 400 400 400 400", "",
                                             R"({"code":"x","code_verifier":"x","redirect_uri":"http://127.0.0.1:1/callback"})"},
    {"POST /auth/invite",                    "404 404 404  404 404 404 404 404 404", "",
                                             R"({"invite":"x","password":"correct horse battery"})"},
    {"GET /auth/password?link=x",            "404 404 404  404 404 404 404 404 404"},
    {"POST /auth/password",                  "404 404 404  404 404 404 404 404 404", "",
                                             R"({"link":"x","password":"correct horse battery"})"},
    // Signed in.
    {"GET /roles",                           "401 401 403  403 200 200 200 200 200", "open_console"},
    {"GET /me",                              "401 401 403  200 200 200 200 200 200"},
    {"PATCH /me",                            "401 401 403  200 200 200 200 200 200", "", "{}"},
    {"GET /me/sessions",                     "401 401 403  200 200 200 200 200 200"},
    {"DELETE /me/sessions/{session}",        "401 401 403  404 204 404 404 404 404"},
    // Posts, by who may know of them.
    {"GET /posts",                           "200 401 403  200 200 200 200 200 200"},
    {"GET /posts?status=draft",              "401 401 403  403 200 200 200 200 200"},
    {"GET /posts?counts=1",                  "401 401 403  403 200 200 200 200 200"},
    {"GET /posts?author=me",                 "401 401 403  200 200 200 200 200 200"},
    {"GET /posts/{published}",               "200 401 403  200 200 200 200 200 200", "read_published"},
    {"GET /posts/{draft}",                   "404 401 403  404 200 404 200 404 200", "read_all_drafts"},
    {"GET /posts/{scheduled}",               "404 401 403  404 200 404 200 404 200"},
    {"GET /posts/{trashed}",                 "404 401 403  404 200 404 200 404 200"},
    {"GET /posts/{taken_down}",              "410 401 403  410 200 410 200 410 200"},
    {"GET /posts/by-slug/no-such-post",      "404 401 403  404 404 404 404 404 404"},
    {"GET /posts/{draft}/revisions",         "401 401 403  403 200 404 200 404 200"},
    {"GET /posts/{published}/revisions",     "401 401 403  403 200 403 200 403 200"},
    {"GET /posts/{draft}/revisions/1",       "401 401 403  403 200 404 200 404 200"},
    // … and by who may do something with them.
    {"POST /posts",                          "401 401 403  403 201 201 201 403 201", "create_posts", R"({"title":"x"})"},
    {"PATCH /posts/{draft}",                 "401 401 403  404 200 404 200 404 200", "edit_own_posts", R"({"title":"x"})"},
    {"PATCH /posts/{published}",             "401 401 403  403 200 403 200 403 200", "edit_all_posts", R"({"tags":["a"]})"},
    {"PATCH /posts/{trashed}",               "401 401 403  404 409 404 409 404 409", "", R"({"title":"x"})"},
    {"PATCH /posts/{draft}",                 "401 401 403  404 403 404 200 404 200", "set_authors", R"({"authors":[1]})"},
    {"PUT /posts/{published}/working-copy",  "401 401 403  403 200 403 200 403 200", "", R"({"title":"x"})"},
    {"PUT /posts/{draft}/working-copy",      "401 401 403  404 409 404 409 404 409", "", R"({"title":"x"})"},
    {"DELETE /posts/{copied}/working-copy",  "401 401 403  403 200 403 200 403 200"},
    {"DELETE /posts/{trashed}/working-copy", "401 401 403  404 409 404 409 404 409"},
    {"POST /posts/{draft}/publish",          "401 401 403  404 200 404 200 404 200", "publish_own_posts"},
    {"POST /posts/{scheduled}/publish",      "401 401 403  404 200 404 200 404 200"},
    {"POST /posts/{published}/publish",      "401 401 403  403 409 403 409 403 409"},
    {"POST /posts/{trashed}/publish",        "401 401 403  404 409 404 409 404 409"},
    {"POST /posts/{copied}/publish",         "401 401 403  403 200 403 200 403 200", "publish_all_posts",
                                             R"({"apply_working_copy":true})"},
    {"POST /posts/{published}/unpublish",    "401 401 403  403 200 403 200 403 200"},
    {"POST /posts/{draft}/unpublish",        "401 401 403  404 409 404 409 404 409"},
    {"POST /posts/{draft}/schedule",         "401 401 403  404 200 404 200 404 200", "",
                                             R"({"publish_at":"2099-01-01T00:00:00Z"})"},
    {"POST /posts/{published}/schedule",     "401 401 403  403 409 403 409 403 409", "",
                                             R"({"publish_at":"2099-01-01T00:00:00Z"})"},
    {"POST /posts/{trashed}/schedule",       "401 401 403  404 409 404 409 404 409", "",
                                             R"({"publish_at":"2099-01-01T00:00:00Z"})"},
    {"POST /posts/{scheduled}/unschedule",   "401 401 403  404 200 404 200 404 200"},
    {"POST /posts/{draft}/unschedule",       "401 401 403  404 409 404 409 404 409"},
    {"POST /posts/{published}/unschedule",   "401 401 403  403 409 403 409 403 409"},
    {"POST /posts/{draft}/revisions",        "401 401 403  404 201 404 201 404 201", "",
                                             R"({"title":"x","body_md":"y"})"},
    {"POST /posts/{published}/revisions",    "401 401 403  403 201 403 201 403 201", "",
                                             R"({"title":"x","body_md":"y"})"},
    {"POST /posts/{draft}/revisions/1/restore",   "401 401 403  404 200 404 200 404 200"},
    {"POST /posts/{published}/revisions/1/restore", "401 401 403  403 200 403 200 403 200"},
    {"POST /posts/{trashed}/revisions/1/restore", "401 401 403  404 409 404 409 404 409"},
    {"DELETE /posts/{draft}",                "401 401 403  404 200 404 200 404 200", "trash_own_posts"},
    {"DELETE /posts/{published}",            "401 401 403  403 200 403 200 403 200", "trash_all_posts"},
    {"DELETE /posts/{trashed}",              "401 401 403  404 409 404 409 404 409"},
    {"DELETE /posts/{trashed}?permanent=1",  "401 401 403  404 403 404 403 404 204", "purge_trash"},
    {"DELETE /posts/{draft}?permanent=1",    "401 401 403  404 403 404 403 404 409"},
    {"POST /posts/{trashed}/restore",        "401 401 403  404 200 404 200 404 200"},
    {"POST /posts/{draft}/restore",          "401 401 403  404 409 404 409 404 409"},
    {"POST /posts/{published}/restore",      "401 401 403  403 409 403 409 403 409"},
    {"POST /posts/{draft}/duplicate",        "401 401 403  404 201 404 201 404 201"},
    {"POST /posts/{published}/duplicate",    "401 401 403  403 201 403 201 403 201"},
    {"POST /posts/{trashed}/duplicate",      "401 401 403  404 409 404 409 404 409"},
    {"POST /posts/bulk",                     "401 401 403  200 200 200 200 200 200", "",
                                             R"({"action":"trash","items":[{"id":999999999,"version":1}]})"},
    {"GET /posts/{draft}/presence",          "401 401 403  403 200 404 200 404 200"},
    {"GET /posts/{published}/presence",      "401 401 403  403 200 200 200 200 200"},
    {"PUT /posts/{draft}/presence",          "401 401 403  403 200 404 200 404 200", "", R"({"mode":"editing"})"},
    {"DELETE /posts/{draft}/presence",       "401 401 403  403 204 404 204 404 204"},
    {"GET /slugs/check?title=a",             "401 401 403  403 200 200 200 403 200"},
    {"GET /search?q=target",                 "200 401 403  200 200 200 200 200 200"},
    // Tags and files.
    {"GET /tags",                            "200 401 403  200 200 200 200 200 200"},
    {"POST /tags",                           "401 401 403  403 201 409 409 403 409", "", R"({"name":"New tag"})"},
    {"PATCH /tags/{tag}",                    "401 401 403  403 403 403 200 403 200", "manage_tags", R"({"description":"x"})"},
    {"DELETE /tags/{tag}",                   "401 401 403  403 403 403 204 403 204"},
    {"POST /tags/{tag}/merge",               "401 401 403  403 403 403 422 403 422", "", R"({"into":999999999})"},
    {"GET /media",                           "401 401 403  403 200 200 200 403 200"},
    {"POST /media",                          "401 401 403  403 201 200 200 403 200", "upload_media",
     Form().file("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "a.svg").body()},
    {"GET /media/{media}",                   "401 401 403  403 200 200 200 403 200"},
    {"PATCH /media/{media}",                 "401 401 403  403 200 403 200 403 200", "", R"({"alt":"x"})"},
    {"DELETE /media/{media}",                "401 401 403  403 204 403 204 403 204"},
    {"GET /media/{media}/file",              "404 401 403  404 404 404 404 404 404"},
    // People.
    {"GET /users",                           "401 401 403  403 403 403 200 403 200", "list_people"},
    {"GET /users/{user}",                    "401 401 403  403 403 403 200 403 200"},
    {"GET /users/{user}/role-preview?role=editor", "401 401 403  403 403 403 403 403 200"},
    {"PATCH /users/{user}/role",             "401 401 403  403 403 403 403 403 200", "change_roles", R"({"role":"editor"})"},
    {"POST /users/{user}/suspend",           "401 401 403  403 403 403 403 403 200", "suspend_people"},
    {"POST /users/{user}/unsuspend",         "401 401 403  403 403 403 403 403 200"},
    {"DELETE /users/{user}",                 "401 401 403  403 403 403 403 403 204"},
    {"GET /users/{user}/sessions",           "401 401 403  403 403 403 403 403 200", "view_people_details"},
    {"DELETE /users/{user}/sessions",        "401 401 403  403 403 403 403 403 204", "end_sessions"},
    {"POST /users/{user}/password-links",    "401 401 403  403 403 403 403 403 201"},
    {"GET /invites",                         "401 401 403  403 403 403 403 403 200"},
    {"POST /invites",                        "401 401 403  403 403 403 403 403 201", "invite_people",
                                             R"({"email":"guest@example.org","role":"author"})"},
    {"DELETE /invites/{invite}",             "401 401 403  403 403 403 403 403 204"},
    // Records.
    {"GET /audit",                           "401 401 403  403 403 403 403 403 200", "view_audit"},
    {"GET /events",                          "401 401 403  403 200 200 200 200 200"},
    // Last, as it ends the session of who asks.
    {"POST /auth/logout",                    "401 401 403  204 204 204 204 204 204"},
};

/// Capabilities that no endpoint asks for: the console shows its pages by them.
const QSet<QByteArray> ofTheConsole{"view_schema", "view_migrations"};

/// The contract's matrix: reader, author, editor, developer, admin.
const QList<std::pair<QByteArray, QByteArray>> contract{
    {"read_published",      "xxxxx"},
    {"open_console",        "-xxxx"},
    {"create_posts",        "-xx-x"},
    {"edit_own_posts",      "-xx-x"},
    {"publish_own_posts",   "-xx-x"},
    {"trash_own_posts",     "-xx-x"},
    {"upload_media",        "-xx-x"},
    {"read_all_drafts",     "--x-x"},
    {"edit_all_posts",      "--x-x"},
    {"publish_all_posts",   "--x-x"},
    {"trash_all_posts",     "--x-x"},
    {"set_authors",         "--x-x"},
    {"manage_tags",         "--x-x"},
    {"list_people",         "--x-x"},
    {"view_schema",         "---xx"},
    {"view_migrations",     "---xx"},
    {"view_people_details", "----x"},
    {"change_roles",        "----x"},
    {"suspend_people",      "----x"},
    {"end_sessions",        "----x"},
    {"invite_people",       "----x"},
    {"view_audit",          "----x"},
    {"purge_trash",         "----x"},
};
// clang-format on

QByteArray pathOf(const Row& row) {
    return row.request.mid(row.request.indexOf(' ') + 1);
}

/// `POST /posts/{}/publish`, whatever the variables are called.
QString shape(const QByteArray& request) {
    QString out = QString::fromLatin1(request).section('?', 0, 0);
    return out.replace(QRegularExpression("/(\\{[^}]+\\}|[0-9]+)(?=/|$)"), "/{}");
}

}  // namespace

/// Who may do what: every operation for everybody, in one table.
class MatrixTest : public QObject {
    Q_OBJECT

    support::Server m_postgres;
    support::Folder m_files;
    std::unique_ptr<Blog> m_blog;
    std::unique_ptr<Targets> m_targets;

    /// A token of the person's; those of `expired` and `suspended` are good for nothing any more.
    QByteArray token(const QString& who) {
        if (who == "nobody") return {};
        if (who == "expired" || who == "suspended") return who.toLatin1();
        return m_blog->once(who == "other" ? "author2" : who).accessToken;
    }
    /// Tokens that the server knows and does not take any more.
    void makeUselessTokens() {
        m_blog->database().run(
            "insert into \"user\" (email, role, status, suspended_at) values ('gone@example.org', 'admin', "
            "'suspended', now()); "
            "with s as (insert into session (user_id, expires_at) select id, now() + interval '1 day' from "
            "\"user\" where email in ('admin2@example.org', 'gone@example.org') returning id, user_id) "
            "insert into access_token (hash, session_id, expires_at) select sha256(case when u.status = "
            "'suspended' then 'suspended'::bytea else 'expired' end), s.id, case when u.status = 'suspended' "
            "then now() + interval '1 hour' else now() - interval '1 second' end from s join \"user\" u on "
            "u.id = s.user_id");
    }

private slots:
    void initTestCase() {
        m_blog = std::make_unique<Blog>(m_postgres, QHash<QString, QString>{{"MEDIA_DIR", m_files.path()}});
        m_targets = std::make_unique<Targets>(*m_blog);
        makeUselessTokens();
    }
    void cleanupTestCase() { m_blog.reset(); }

    void everyOperationIsInTheTable() {
        QSet<QString> tried;
        for (const Row& row : rows)
            tried.insert(shape(row.request));
        QStringList missing;
        for (const Operation& operation : describedOperations()) {
            if (!tried.contains(shape(operation.method + " " + operation.target())))
                missing.append(QString::fromLatin1(operation.name()));
        }
        QCOMPARE(missing, QStringList());
    }

    void everyCapabilityIsInTheTableOnce() {
        QList<QByteArray> named = ofTheConsole.values();
        for (const Row& row : rows)
            if (!row.capability.isEmpty()) named.append(row.capability);
        std::ranges::sort(named);
        QList<QByteArray> all;
        for (const server::Capability one : server::capabilities(server::Role::Admin))
            all.append(QByteArray::fromStdString(std::string(word(one))));
        std::ranges::sort(all);
        QCOMPARE(named, all);
    }

    void theServedMatrixIsThatOfTheContract() {
        const QJsonArray roles = m_blog->once("developer").get("/roles").json()["roles"].toArray();
        QCOMPARE(roles.size(), 5);
        for (int role = 0; role < roles.size(); ++role) {
            QJsonArray expected;
            for (const auto& [capability, has] : contract)
                if (has[role] == 'x') expected.append(QString::fromLatin1(capability));
            QCOMPARE(roles[role]["capabilities"].toArray(), expected);
            const Caller& person = m_blog->once(roles[role]["name"].toString());
            QCOMPARE(person.get("/me").json()["user"].toObject()["capabilities"].toArray(), expected);
        }
    }

    void everybodyIsAnsweredAsTheTableSays_data() {
        QTest::addColumn<int>("row");
        for (int i = 0; i < rows.size(); ++i)
            QTest::addRow("%d %s", i, rows[i].request.constData()) << i;
    }
    void everybodyIsAnsweredAsTheTableSays() {
        QFETCH(int, row);
        const Row& one = rows[row];
        const QByteArray method = one.request.left(one.request.indexOf(' '));
        const QByteArrayList expected = one.statuses.simplified().split(' ');
        QCOMPARE(expected.size(), people.size());
        QStringList wrong;
        for (int i = 0; i < people.size(); ++i) {
            Headers headers{{"If-Match", "*"}};
            const QByteArray access = token(people[i]);
            if (!access.isEmpty()) headers.emplaceBack("Authorization", "Bearer " + access);
            if (!one.body.isEmpty())
                headers.emplaceBack("Content-Type", one.body.startsWith("--")
                                                        ? Form::contentType()
                                                        : QByteArray("application/json"));
            // The stream of events does not end by itself.
            const Answer answer =
                one.request == "GET /events"
                    ? parseAnswer(EventReader(m_blog->server(), access).text())
                    : m_blog->server().send(method, m_targets->filled(pathOf(one)), one.body, headers);
            if (answer.status != expected[i].toInt())
                wrong.append(QString("%1: %2 and not %3 %4")
                                 .arg(people[i])
                                 .arg(answer.status)
                                 .arg(expected[i].toInt())
                                 .arg(QString::fromUtf8(answer.body.left(200))));
            const bool isAsked = !one.request.contains(" /auth") || one.request.endsWith("/logout");
            if (isAsked && answer.status == 401 && people[i] == "expired" && answer.code() != "token_expired")
                wrong.append("expired: the code is " + answer.code());
            if (isAsked && answer.status == 403 && people[i] == "suspended" && answer.code() != "suspended")
                wrong.append("suspended: the code is " + answer.code());
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join("; ")));
    }
};

QTEST_GUILESS_MAIN(MatrixTest)
#include "matrix_test.moc"
