#include "server/blog.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <thread>

/// What people do with their own account, and admins with those of others.
class AccountTest : public QObject {
    Q_OBJECT

    support::Server m_postgres;
    std::unique_ptr<Blog> m_blog;

    const Caller& as(const QString& who) { return m_blog->once(who); }
    QString sql(const QString& query) { return m_blog->database().text(query); }
    QByteArray user(const QString& who, const char* below = "") {
        return "/users/" + sql("select id from \"user\" where email = '" + who + "@example.org'").toLatin1() +
               below;
    }
    QByteArray etag(const QString& who) { return as("admin").get(user(who)).etag(); }
    Answer suspend(const QString& by, const QString& who) {
        return as(by).act(user(who, "/suspend"), etag(who), {{"reason", "left the company"}});
    }
    Answer refresh(const QString& token) {
        return m_blog->nobody().post("/auth/refresh", {{"refresh_token", token}});
    }

private slots:
    void init() { m_blog = std::make_unique<Blog>(m_postgres); }
    void cleanup() { m_blog.reset(); }

    void peopleSayTheirNameThemselves() {
        const Caller& author = as("author");
        const QByteArray before = author.get("/me").etag();
        const Answer changed = author.patch("/me",
                                            {{"first_name", "Ada"},
                                             {"last_name", QJsonValue::Null},
                                             {"avatar_url", "https://example.org/a.png"}},
                                            before);
        QCOMPARE(changed.status, 200);
        const QJsonObject me = changed.json()["user"].toObject();
        QCOMPARE(me["name"].toString(), "Ada");
        QVERIFY(me["last_name"].isNull());
        QCOMPARE(me["avatar_url"].toString(), "https://example.org/a.png");
        QVERIFY(me["capabilities"].toArray().contains("create_posts"));
        QVERIFY(changed.etag() != before);
        const Answer same = author.patch("/me", {{"first_name", "Ada"}}, changed.etag());
        QCOMPARE(same.etag(), changed.etag());
        const Answer stale = author.patch("/me", {{"first_name", "Eve"}}, before);
        QCOMPARE(stale.status, 412);
        QCOMPARE(stale.error()["current"].toObject()["changed_fields"].toArray(),
                 (QJsonArray{"avatar_url", "first_name", "last_name"}));
        QCOMPARE(author.patch("/me", {{"first_name", "Eve"}}, "").status, 428);
        QCOMPARE(m_blog->nobody().patch("/me", {{"first_name", "Eve"}}, "*").status, 401);
        QCOMPARE(sql("select before->>'first_name' || ' ' || (after->>'first_name') from audit_log where "
                     "action = 'user.updated'"),
                 "Author Ada");
    }

    void aNewNameIsSeenOnThePostsThatShowIt() {
        const Caller& author = as("author");
        const Answer made = author.post("/posts", {{"title", "Named"}});
        const Answer live = author.act(
            "/posts/" + QByteArray::number(made.post()["id"].toInteger()) + "/publish", made.etag());
        QCOMPARE(live.status, 200);
        const QByteArray path = "/posts/" + QByteArray::number(made.post()["id"].toInteger());
        const auto ask = [&](const QByteArray& known) {
            return m_blog->nobody().get(path, {{"If-None-Match", known}});
        };
        const QByteArray before = ask("").etag();
        // A picture is not shown there.
        const Answer picture =
            author.patch("/me", {{"avatar_url", "https://example.org/a.png"}}, author.get("/me").etag());
        QCOMPARE(ask(before).status, 304);
        QCOMPARE(
            author.patch("/me", {{"first_name", "Ada"}, {"last_name", "Lovelace"}}, picture.etag()).status,
            200);
        QTRY_COMPARE(ask(before).status, 200);
        const Answer after = ask(before);
        QVERIFY(after.etag() != before);
        QCOMPARE(after.post()["authors"].toArray().at(0)["name"].toString(), "Ada Lovelace");
        const Answer stale = author.patch(path, {{"title", "Late"}}, live.etag());
        QCOMPARE(stale.error()["current"].toObject()["changed_fields"].toArray(), QJsonArray{"authors"});
    }

    void whatOneMayNotSayOfOneselfIsRefused_data() {
        QTest::addColumn<QJsonObject>("fields");
        QTest::addColumn<QString>("code");
        QTest::newRow("role") << QJsonObject{{"role", "admin"}} << "read_only";
        QTest::newRow("address") << QJsonObject{{"email", "x@example.org"}} << "read_only";
        QTest::newRow("status") << QJsonObject{{"status", "active"}} << "read_only";
        QTest::newRow("unknown") << QJsonObject{{"is_admin", true}} << "unknown_field";
        QTest::newRow("too long") << QJsonObject{{"first_name", QString(101, 'x')}} << "too_long";
        QTest::newRow("script") << QJsonObject{{"avatar_url", "javascript:alert(1)"}} << "invalid";
        QTest::newRow("credentials") << QJsonObject{{"avatar_url", "https://a:b@example.org/"}} << "invalid";
        QTest::newRow("no text") << QJsonObject{{"last_name", 5}} << "not_a_string";
    }
    void whatOneMayNotSayOfOneselfIsRefused() {
        QFETCH(QJsonObject, fields);
        QFETCH(QString, code);
        const Answer answer = as("author").patch("/me", fields, "*");
        QCOMPARE(answer.status, 422);
        QCOMPARE(answer.error()["details"].toArray().at(0)["field"].toString(), fields.keys().first());
        if (code != "not_a_string")
            QCOMPARE(answer.error()["details"].toArray().at(0)["code"].toString(), code);
        QCOMPARE(sql("select version from \"user\" where email = 'author@example.org'"), "1");
    }

    void peopleSeeAndEndTheirSessions() {
        const Caller here = m_blog->as("author");
        const Caller elsewhere = m_blog->as("author");
        const QJsonArray list = here.get("/me/sessions").json()["sessions"].toArray();
        QCOMPARE(list.size(), 2);
        qint64 other = 0;
        int current = 0;
        for (const QJsonValue& one : list) {
            QCOMPARE(one["device_name"].toString(), "test");
            QCOMPARE(one["address"].toString(), "127.0.0.1");
            if (one["current"].toBool())
                ++current;
            else
                other = one["id"].toInteger();
        }
        QCOMPARE(current, 1);
        const QByteArray target = "/me/sessions/" + QByteArray::number(other);
        QCOMPARE(as("editor").remove(target, "").status, 404);
        QCOMPARE(elsewhere.get("/me").status, 200);
        QCOMPARE(here.remove(target, "").status, 204);
        QCOMPARE(elsewhere.get("/me").status, 401);
        QCOMPARE(refresh(elsewhere.refreshToken).code(), "session_ended");
        QCOMPARE(here.get("/me").status, 200);
        QCOMPARE(here.remove(target, "").status, 404);
        QCOMPARE(here.get("/me/sessions").json()["sessions"].toArray().size(), 1);
        QCOMPARE(m_blog->nobody().get("/me/sessions").status, 401);
    }

    void adminsSignPeopleOut() {
        const Caller author = m_blog->as("author");
        const QJsonArray seen = as("admin").get(user("author", "/sessions")).json()["sessions"].toArray();
        QCOMPARE(seen.size(), 1);
        QVERIFY(!seen.at(0)["current"].toBool());
        QCOMPARE(as("admin").remove(user("author", "/sessions"), "").status, 204);
        QCOMPARE(author.get("/me").status, 401);
        QCOMPARE(refresh(author.refreshToken).code(), "session_ended");
        QCOMPARE(sql("select end_reason from session s join \"user\" u on u.id = s.user_id where u.email = "
                     "'author@example.org'"),
                 "ended_by_admin");
        QCOMPARE(as("admin").get("/users/999/sessions").status, 404);
        QCOMPARE(as("admin").remove("/users/999/sessions", "").status, 404);
        for (const char* who : {"editor", "developer", "author", "reader"}) {
            QCOMPARE(as(who).get(user("author", "/sessions")).error()["reason"].toString(),
                     "role_requires_admin");
            QCOMPARE(as(who).remove(user("author", "/sessions"), "").error()["reason"].toString(),
                     "role_requires_admin");
        }
    }

    void suspendingEndsEverySessionAtOnce() {
        Colophond replica(m_blog->database().url());
        Caller there(replica);
        const Caller author = m_blog->as("author");
        there.accessToken = author.accessToken;
        QCOMPARE(there.get("/me").status, 200);
        const Answer done = suspend("admin", "author");
        QCOMPARE(done.status, 200);
        QCOMPARE(done.json()["user"].toObject()["status"].toString(), "suspended");
        QCOMPARE(done.json()["user"].toObject()["suspended_reason"].toString(), "left the company");
        QCOMPARE(author.get("/me").status, 401);
        QTRY_COMPARE_WITH_TIMEOUT(there.get("/me").status, 401, 5000);
        QCOMPARE(refresh(author.refreshToken).code(), "suspended");
        QCOMPARE(m_blog->nobody()
                     .post("/auth/login", {{"email", "author@example.org"}, {"password", "password"}})
                     .code(),
                 "suspended");
        const Answer again = as("admin").act(user("author", "/suspend"), done.etag());
        QCOMPARE(again.etag(), done.etag());
        const Answer back = as("admin").act(user("author", "/unsuspend"), done.etag());
        QCOMPARE(back.status, 200);
        QCOMPARE(back.json()["user"].toObject()["status"].toString(), "active");
        QVERIFY(back.json()["user"].toObject()["suspended_at"].isNull());
        QCOMPARE(author.get("/me").status, 401);  // what has ended stays so
        QCOMPARE(m_blog->as("author").get("/me").status, 200);
        QCOMPARE(sql("select string_agg(action || ' ' || coalesce(reason, '-'), ', ' order by id) from "
                     "audit_log where action like 'user.%'"),
                 "user.suspended left the company, user.unsuspended -");
    }

    void suspendingIsForAdminsWithTheVersion() {
        for (const char* who : {"editor", "developer", "author", "reader"})
            for (const char* action : {"/suspend", "/unsuspend"})
                QCOMPARE(as(who).act(user("author2", action), "*").error()["reason"].toString(),
                         "role_requires_admin");
        QCOMPARE(as("admin").post(user("author", "/suspend")).status, 428);
        const QByteArray old = etag("author");
        QCOMPARE(as("admin").patch(user("author", "/role"), {{"role", "reader"}}, old).status, 200);
        QCOMPARE(as("admin").act(user("author", "/suspend"), old).status, 412);
        QCOMPARE(as("admin").act("/users/999/suspend", "*").status, 404);
        QCOMPARE(as("admin").act(user("author", "/suspend"), "*", {{"reason", QString(501, 'x')}}).status,
                 422);
    }

    void nobodySuspendsOrDeletesThemself() {
        QCOMPARE(suspend("admin", "admin").error()["reason"].toString(), "self");
        const Answer gone = as("admin").remove(user("admin"), etag("admin"));
        QCOMPARE(gone.status, 403);
        QCOMPARE(gone.error()["reason"].toString(), "self");
        QCOMPARE(as("admin").get("/me").status, 200);
    }

    void theLastAdminIsNeitherSuspendedNorDeleted_data() {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("suspended") << "suspend" << "suspend";
        QTest::newRow("deleted") << "delete" << "delete";
        QTest::newRow("one of each") << "suspend" << "delete";
        QTest::newRow("demoted") << "delete" << "role";
    }
    void theLastAdminIsNeitherSuspendedNorDeleted() {
        // Two admins do away with each other at the same moment: both are past the check of who asks and wait
        // for the same rows.
        QFETCH(QString, first);
        QFETCH(QString, second);
        const auto act = [](const Caller& by, const QString& action, const QByteArray& target) {
            if (action == "suspend") return by.act(target + "/suspend", "*");
            if (action == "delete") return by.remove(target, "*");
            return by.patch(target + "/role", {{"role", "editor"}}, "*");
        };
        const Caller one = as("admin");
        const Caller two = as("admin2");
        const QByteArray ofOne = user("admin");
        const QByteArray ofTwo = user("admin2");
        auto lock = m_blog->database().connect();
        QVERIFY(lock->begin());
        QVERIFY(lock->query("select * from \"user\" for update"));
        QList<Answer> answers(2);
        std::jthread left([&] { answers[0] = act(one, first, ofTwo); });
        std::jthread right([&] { answers[1] = act(two, second, ofOne); });
        QTRY_VERIFY_WITH_TIMEOUT(sql("select count(*) from pg_stat_activity where wait_event_type = 'Lock' "
                                     "and application_name = 'colophond'")
                                         .toInt() >= 1,
                                 20000);
        QVERIFY(lock->commit());
        left.join();
        right.join();
        QCOMPARE(sql("select count(*) from \"user\" where role = 'admin' and status = 'active'"), "1");
        QList<int> statuses{answers[0].status / 100, answers[1].status / 100};
        std::ranges::sort(statuses);
        QCOMPARE(statuses, QList<int>({2, 4}));
    }

    void aPersonWithoutPostsIsDeleted() {
        const Caller reader = m_blog->as("reader");
        const Answer gone = as("admin").remove(user("reader"), etag("reader"));
        QCOMPARE(gone.status, 204);
        QCOMPARE(reader.get("/me").status, 401);
        QCOMPARE(refresh(reader.refreshToken).status, 401);
        QCOMPARE(sql("select target_name || ' ' || (before->>'role') from audit_log where action = "
                     "'user.deleted'"),
                 "Reader Test reader");
        QCOMPARE(as("admin").remove("/users/999", "*").status, 404);
        QCOMPARE(as("admin").remove(user("author"), "").status, 428);
        QCOMPARE(as("editor").remove(user("author"), "*").error()["reason"].toString(),
                 "role_requires_admin");
    }

    void postsGoToAnHeir() {
        const qint64 own = as("author").post("/posts", {{"title", "Own"}}).post()["id"].toInteger();
        const qint64 shared = as("author").post("/posts", {{"title", "Shared"}}).post()["id"].toInteger();
        const QByteArray trashed = as("author").post("/posts", {{"title", "Trashed"}}).etag();
        const QByteArray trashedId = trashed.split('-').value(1);
        QCOMPARE(as("author").remove("/posts/" + trashedId, trashed).status, 200);
        const QString authorId = QString::number(as("author").id);
        const QString heirId = QString::number(as("author2").id);
        m_blog->database().run("insert into post_author (post_id, user_id, position) values (" +
                               QString::number(shared).toLatin1() + ", " + heirId.toLatin1() + ", 1)");
        const QByteArray before = as("editor").get("/posts/" + QByteArray::number(own)).etag();

        const Answer refused = as("admin").remove(user("author"), etag("author"));
        QCOMPARE(refused.status, 422);
        QCOMPARE(refused.code(), "reassign_required");
        QCOMPARE(refused.error()["posts"].toInt(), 3);
        const auto heir = [this](const QByteArray& id) {
            return as("admin").remove(user("author", "?reassign_to=") + id, etag("author"));
        };
        for (const QByteArray& bad :
             {QByteArray("999"), user("reader").mid(7), user("developer").mid(7), user("author").mid(7)}) {
            const Answer answer = heir(bad);
            QCOMPARE(answer.code(), "validation_failed");
            QCOMPARE(answer.error()["details"].toArray().at(0)["field"].toString(), "reassign_to");
        }
        QCOMPARE(heir("x").status, 400);
        QCOMPARE(sql("select count(*) from post_author where user_id = " + authorId), "3");

        QCOMPARE(heir(heirId.toLatin1()).status, 204);
        QCOMPARE(sql("select count(*) from post_author where user_id = " + heirId), "3");
        QCOMPARE(sql("select count(*) from post_author"), "3");
        const Answer now = as("editor").get("/posts/" + QByteArray::number(own));
        QVERIFY(now.etag() != before);
        QCOMPARE(now.post()["authors"].toArray().at(0)["name"].toString(), "Author2 Test");
        QCOMPARE(as("editor")
                     .patch("/posts/" + QByteArray::number(own), {{"title", "x"}}, before)
                     .error()["current"]
                     .toObject()["changed_fields"]
                     .toArray(),
                 QJsonArray{"authors"});
        QCOMPARE(sql("select after->>'reassigned_to' from audit_log where action = 'user.deleted'"), heirId);
    }

    void metaNamesWhatThereIs() {
        const QJsonObject meta = m_blog->nobody().get("/meta").json();
        QCOMPARE(meta["providers"].toArray(), QJsonArray());
        QVERIFY(meta["features"].toArray().contains("sessions"));
        QVERIFY(!meta["features"].toArray().contains("browser_sign_in"));
        QVERIFY(meta["features"].toArray().contains("invites"));  // accepted with a password
        QCOMPARE(meta["sign_in_methods"].toArray(), QJsonArray{"password"});
        QCOMPARE(meta["limits"].toObject()["password_min"].toInt(), 12);
    }
};

QTEST_GUILESS_MAIN(AccountTest)
#include "account_test.moc"
