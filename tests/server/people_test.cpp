#include "server/blog.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <thread>

class PeopleTest : public QObject {
    Q_OBJECT

    support::Server m_postgres;
    std::unique_ptr<Blog> m_blog;

    const Caller& as(const QString& who) { return m_blog->once(who); }
    QByteArray user(const QString& who, const char* below = "") {
        return "/users/" +
               m_blog->database()
                   .text("select id from \"user\" where email = '" + who + "@example.org'")
                   .toLatin1() +
               below;
    }
    Answer setRole(const QString& by, const QString& who, const QString& role, const QString& reason = {}) {
        const QByteArray etag = as("admin").get(user(who)).etag();
        return as(by).patch(user(who, "/role"), {{"role", role}, {"reason", reason}}, etag);
    }

private slots:
    void init() { m_blog = std::make_unique<Blog>(m_postgres); }
    void cleanup() { m_blog.reset(); }

    void wrongPasswordAndUnknownAddressLookTheSame() {
        const Caller nobody = m_blog->nobody();
        const auto refused = [&nobody](const QString& email) {
            return nobody.post("/auth/login", {{"email", email}, {"password", "wrong"}});
        };
        const Answer known = refused("editor@example.org");
        const Answer unknown = refused("who@example.org");
        QCOMPARE(known.status, 401);
        QCOMPARE(unknown.status, 401);
        QCOMPARE(known.code(), "invalid_credentials");
        QCOMPARE(unknown.error()["message"], known.error()["message"]);
    }

    void addressesAreNotCaseSensitive() {
        QCOMPARE(m_blog->nobody()
                     .post("/auth/login", {{"email", "Editor@Example.ORG"}, {"password", "password"}})
                     .status,
                 200);
    }

    void whoOneIsComesWithWhatOneMay() {
        const Answer me = as("author").get("/me");
        QCOMPARE(me.json()["user"].toObject()["email"].toString(), "author@example.org");
        QVERIFY(me.json()["user"].toObject()["capabilities"].toArray().contains("create_posts"));
        QVERIFY(!me.json()["user"].toObject()["capabilities"].toArray().contains("edit_all_posts"));
        QCOMPARE(m_blog->nobody().get("/me").code(), "unauthenticated");
    }

    void tokensAreStoredOnlyAsHashesAndNeverLogged() {
        const Caller author = m_blog->as("author");
        const QByteArray dump =
            m_blog->database()
                .text(
                    "select string_agg(t::text, ' ') from (select a.hash::text t from access_token a union "
                    "all "
                    "select r::text from refresh_token r union all select s::text from session s) x")
                .toUtf8();
        QVERIFY(!dump.contains(author.accessToken));
        QVERIFY(!dump.contains(author.refreshToken.toLatin1()));
        const QByteArray log = m_blog->server().log();
        QVERIFY(log.contains("path=/auth/login"));
        for (const QByteArray& secret :
             {author.accessToken, author.refreshToken.toLatin1(), QByteArray("\"password\"")})
            QVERIFY(!log.contains(secret));
    }

    void anExpiredTokenSaysSo() {
        const Caller author = m_blog->as("author");
        m_blog->database().run("update access_token set expires_at = now() - interval '1 second'");
        QCOMPARE(author.get("/me").code(), "token_expired");
        QCOMPARE(author.get("/posts").status, 401);
    }

    void refreshTokensRotateWithOneGrace() {
        const Caller author = m_blog->as("author");
        const Caller nobody = m_blog->nobody();
        const auto refresh = [&nobody](const QString& token) {
            return nobody.post("/auth/refresh", {{"refresh_token", token}});
        };
        const Answer first = refresh(author.refreshToken);
        QCOMPARE(first.status, 200);
        const QString second = first.json()["refresh_token"].toString();
        QVERIFY(second != author.refreshToken);
        const Answer lost = refresh(author.refreshToken);
        QCOMPARE(lost.status, 200);
        const QString third = lost.json()["refresh_token"].toString();
        const Answer reused = refresh(author.refreshToken);
        QCOMPARE(reused.code(), "refresh_reused");
        QCOMPARE(refresh(third).code(), "refresh_reused");
        QCOMPARE(refresh(second).code(), "refresh_reused");
        QCOMPARE(author.get("/me").status, 401);
        QCOMPARE(
            m_blog->database().text("select count(*) from audit_log where action = 'session.reuse_detected'"),
            "1");
    }

    void graceIsForTheDirectPredecessorAndShort() {
        const Caller nobody = m_blog->nobody();
        const auto refresh = [&nobody](const QString& token) {
            return nobody.post("/auth/refresh", {{"refresh_token", token}});
        };
        const Caller author = m_blog->as("author");
        const QString second = refresh(author.refreshToken).json()["refresh_token"].toString();
        QCOMPARE(refresh(second).status, 200);
        QCOMPARE(refresh(author.refreshToken).code(), "refresh_reused");

        const Caller editor = m_blog->as("editor");
        QCOMPARE(refresh(editor.refreshToken).status, 200);
        m_blog->database().run(
            "update refresh_token set used_at = used_at - interval '31 seconds' where used_at is not null");
        QCOMPARE(refresh(editor.refreshToken).code(), "refresh_reused");
        QCOMPARE(refresh("made-up").status, 401);
    }

    void twoRefreshesAtOnceBothGoOnOrOneIsRefused() {
        const Caller author = m_blog->as("author");
        QList<int> statuses(4);
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&, i] {
                statuses[i] =
                    m_blog->nobody().post("/auth/refresh", {{"refresh_token", author.refreshToken}}).status;
            });
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(std::ranges::count(statuses, 200), 2);  // the exchange and its one grace
        QCOMPARE(std::ranges::count(statuses, 401), 2);
    }

    void signingOutEndsTheSession() {
        const Caller author = m_blog->as("author");
        const Caller elsewhere = m_blog->as("author");
        QCOMPARE(author.post("/auth/logout").status, 204);
        QCOMPARE(author.get("/me").status, 401);
        QCOMPARE(m_blog->nobody().post("/auth/refresh", {{"refresh_token", author.refreshToken}}).code(),
                 "session_ended");
        QCOMPARE(elsewhere.get("/me").status, 200);
        const Caller third = m_blog->as("author");
        QCOMPARE(third.post("/auth/logout", {{"all", true}}).status, 204);
        QCOMPARE(elsewhere.get("/me").status, 401);
    }

    void theListShowsWhatOneMayKnow() {
        const QJsonArray full = as("admin").get("/users").json()["users"].toArray();
        QCOMPARE(full.size(), 7);
        QCOMPARE(full.at(0)["email"].toString(), "admin@example.org");
        const QJsonArray brief = as("editor").get("/users").json()["users"].toArray();
        QCOMPARE(brief.size(), 5);  // people who can be authors
        for (const QJsonValue& one : brief) {
            if (one["id"].toInteger() == as("editor").id) continue;  // oneself one sees whole
            for (const char* name : {"email", "role", "status", "last_seen_at"})
                QVERIFY2(!one.toObject().contains(name), name);
        }
        for (const char* who : {"author", "developer", "reader"})
            QCOMPARE(as(who).get("/users").error()["reason"].toString(), "role_requires_editor");
        QCOMPARE(as("editor").get(user("admin")).json()["user"].toObject().contains("email"), false);
    }

    void theListIsSearchedAndPaged() {
        const auto names = [this](const QByteArray& query) {
            QStringList out;
            for (const QJsonValue& one : as("admin").get("/users?" + query).json()["users"].toArray())
                out.append(one["name"].toString());
            return out;
        };
        QCOMPARE(names("q=uthor"), QStringList({"Author Test", "Author2 Test"}));
        QCOMPARE(names("role=developer"), QStringList({"Developer Test"}));
        QCOMPARE(names("status=suspended"), QStringList());
        QCOMPARE(as("admin").get("/users?role=owner").status, 400);
        QStringList paged;
        QByteArray cursor;
        do {
            const QJsonObject page =
                as("admin")
                    .get("/users?limit=3&count=exact" + (cursor.isEmpty() ? cursor : "&cursor=" + cursor))
                    .json();
            QCOMPARE(page["total"].toInt(), 7);
            for (const QJsonValue& one : page["users"].toArray())
                paged.append(one["name"].toString());
            cursor = page["next_cursor"].toString().toLatin1();
        } while (!cursor.isEmpty());
        QCOMPARE(paged, names("limit=100"));
    }

    void aRoleChangeActsAtOnceAndIsAudited() {
        const Answer made = as("author").post("/posts", {{"title", "Mine"}});
        const Caller before = as("author");
        const Answer changed = setRole("admin", "author", "reader", "moves to sales");
        QCOMPARE(changed.status, 200);
        QCOMPARE(changed.json()["user"].toObject()["role"].toString(), "reader");
        QCOMPARE(changed.etag(), "\"user-" + user("author").mid(7) + "-v2\"");
        QCOMPARE(before.get("/posts/" + QByteArray::number(made.post()["id"].toInteger())).status, 404);
        QCOMPARE(before.post("/posts", {{"title", "x"}}).error()["reason"].toString(),
                 "role_requires_author");
        const QJsonObject entry =
            as("admin").get("/audit?action=user.role_changed").json()["entries"].toArray().at(0).toObject();
        QCOMPARE(entry["actor"].toObject()["name"].toString(), "Admin Test");
        QCOMPARE(entry["target"].toObject()["title"].toString(), "Author Test");
        QCOMPARE(entry["before"].toObject()["role"].toString(), "author");
        QCOMPARE(entry["after"].toObject()["role"].toString(), "reader");
        QCOMPARE(entry["reason"].toString(), "moves to sales");
        QCOMPARE(entry["request_id"].toString().toLatin1(), changed.headers.value("x-request-id"));
        QCOMPARE(entry["address"].toString(), "127.0.0.1");
    }

    void rolesAreChangedByAdminsOnlyAndWithTheVersion() {
        for (const char* who : {"editor", "author", "developer", "reader"})
            QCOMPARE(setRole(who, "author2", "editor").error()["reason"].toString(), "role_requires_admin");
        QCOMPARE(as("admin").patch(user("author", "/role"), {{"role", "editor"}}, "").status, 428);
        QCOMPARE(setRole("admin", "author", "editor").status, 200);
        const Answer stale = as("admin").patch(user("author", "/role"), {{"role", "reader"}},
                                               "\"user-" + user("author").mid(7) + "-v1\"");
        QCOMPARE(stale.status, 412);
        QCOMPARE(stale.error()["current"].toObject()["changed_fields"].toArray(), QJsonArray{"role"});
        QCOMPARE(setRole("admin", "author", "owner").status, 422);
        QCOMPARE(as("admin").patch("/users/999/role", {{"role", "editor"}}, "*").status, 404);
        const Answer same = setRole("admin", "author", "editor");
        QCOMPARE(same.status, 200);
        QCOMPARE(same.json()["user"].toObject()["version"].toInt(), 2);
    }

    void nobodyChangesTheirOwnRole() {
        QCOMPARE(setRole("admin", "admin", "reader").code(), "cannot_change_own_role");
        const QJsonObject permissions =
            as("admin").get(user("admin")).json()["user"].toObject()["permissions"].toObject();
        QCOMPARE(permissions["change_role"].toObject()["reason"].toString(), "self");
    }

    void theLastAdminStays() {
        // Two admins demote each other at the same moment, through two replicas: both requests are past their
        // check of who asks and wait for the same rows.
        Colophond replica(m_blog->database().url());
        const Caller admin = as("admin");
        Caller second(replica);
        second.accessToken = as("admin2").accessToken;
        const QByteArray ofFirst = user("admin", "/role");
        const QByteArray ofSecond = user("admin2", "/role");
        auto lock = m_blog->database().connect();
        QVERIFY(lock->begin());
        QVERIFY(lock->query("select * from \"user\" for update"));
        QList<Answer> answers(2);
        std::jthread first([&] { answers[0] = admin.patch(ofSecond, {{"role", "editor"}}, "*"); });
        std::jthread other([&] { answers[1] = second.patch(ofFirst, {{"role", "editor"}}, "*"); });
        QTRY_COMPARE_WITH_TIMEOUT(
            m_blog->database().text("select count(*) from pg_stat_activity where wait_event_type = 'Lock' "
                                    "and application_name = 'colophond'"),
            "2", 20'000);
        QVERIFY(lock->commit());
        first.join();
        other.join();
        QList<int> statuses{answers[0].status, answers[1].status};
        std::ranges::sort(statuses);
        QCOMPARE(statuses, QList<int>({200, 409}));
        QVERIFY(answers[0].code() == "last_admin" || answers[1].code() == "last_admin");
        QCOMPARE(m_blog->database().text("select count(*) from \"user\" where role = 'admin'"), "1");
        QCOMPARE(m_blog->database().text("select count(*) from audit_log where action = 'user.role_changed'"),
                 "1");
    }

    void aPreviewSaysWhatWouldChange() {
        as("author").post("/posts", {{"title", "A draft"}});
        const Answer preview = as("admin").get(user("author", "/role-preview?role=developer"));
        QCOMPARE(preview.status, 200);
        QVERIFY(preview.json()["gains"].toArray().contains("view_schema"));
        QVERIFY(preview.json()["loses"].toArray().contains("create_posts"));
        QCOMPARE(preview.json()["affected"].toObject()["drafts"].toInt(), 1);
        QCOMPARE(preview.json()["affected"].toObject()["sessions"].toInt(), 1);
        QCOMPARE(as("admin").get(user("author", "/role-preview?role=x")).status, 400);
        QCOMPARE(as("editor").get(user("author", "/role-preview?role=editor")).status, 403);
    }

    void theAuditLogIsFilteredAndPaged() {
        for (int i = 0; i < 5; ++i)
            as("author").post("/posts", {{"title", QString("Audited %1").arg(i)}});
        as("editor").post("/posts", {{"title", "Other"}});
        const auto count = [this](const QByteArray& query) {
            return as("admin").get("/audit?" + query).json()["entries"].toArray().size();
        };
        QCOMPARE(count("action=post.created"), 6);
        QCOMPARE(count("action=post."), 6);
        QCOMPARE(count("action=post.created&actor=" + QByteArray::number(as("editor").id)), 1);
        QCOMPARE(count("q=audited"), 5);
        QCOMPARE(count("since=2099-01-01T00:00:00Z"), 0);
        QCOMPARE(count("target=post&action=post.created&limit=2"), 2);
        QSet<qint64> ids;
        QByteArray cursor;
        do {
            const QJsonObject page =
                as("admin")
                    .get("/audit?action=post.&limit=2" + (cursor.isEmpty() ? cursor : "&cursor=" + cursor))
                    .json();
            for (const QJsonValue& one : page["entries"].toArray())
                ids.insert(one["id"].toInteger());
            cursor = page["next_cursor"].toString().toLatin1();
        } while (!cursor.isEmpty());
        QCOMPARE(ids.size(), 6);
        QCOMPARE(as("editor").get("/audit").error()["reason"].toString(), "role_requires_admin");
        QCOMPARE(as("admin").get("/audit?target=post:x").status, 400);
    }

    void aSuspendedPersonIsOut() {
        const Caller author = m_blog->as("author");
        m_blog->database().run(
            "update \"user\" set status = 'suspended', suspended_at = now() where email = "
            "'author@example.org'");
        QCOMPARE(author.get("/me").code(), "suspended");
        QCOMPARE(m_blog->nobody()
                     .post("/auth/login", {{"email", "author@example.org"}, {"password", "password"}})
                     .code(),
                 "suspended");
        QCOMPARE(m_blog->nobody()
                     .post("/auth/login", {{"email", "author@example.org"}, {"password", "wrong"}})
                     .code(),
                 "invalid_credentials");
        QCOMPARE(m_blog->nobody().post("/auth/refresh", {{"refresh_token", author.refreshToken}}).status,
                 403);
    }

    void theMatrixIsServedToStaff() {
        const QJsonArray roles = as("developer").get("/roles").json()["roles"].toArray();
        QCOMPARE(roles.size(), 5);
        QCOMPARE(roles.at(0)["name"].toString(), "reader");
        QCOMPARE(roles.at(0)["capabilities"].toArray(), QJsonArray{"read_published"});
        QCOMPARE(as("reader").get("/roles").status, 403);
        QCOMPARE(m_blog->nobody().get("/roles").status, 401);
    }
};

QTEST_GUILESS_MAIN(PeopleTest)
#include "people_test.moc"
