#include "server/blog.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <thread>
#include <unistd.h>

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
    /// Processor time that colophond has used, in clock ticks.
    qint64 work() {
        QFile stat(QString("/proc/%1/stat").arg(m_blog->server().process().processId()));
        if (!stat.open(QIODevice::ReadOnly)) qFatal("there is no %s", qUtf8Printable(stat.fileName()));
        const QList<QByteArray> facts = stat.readAll().split(')').last().trimmed().split(' ');
        return facts.at(11).toLongLong() + facts.at(12).toLongLong();
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

    void invitesAreMadeListedAndTakenBack() {
        const Caller& admin = as("admin");
        const Answer made = admin.post("/invites", {{"email", "Ada@Example.org"}, {"role", "author"}});
        QCOMPARE(made.status, 201);
        const QJsonObject invite = made.json()["invite"].toObject();
        QCOMPARE(invite["email"].toString(), "ada@example.org");
        QCOMPARE(invite["role"].toString(), "author");
        QCOMPARE(invite["invited_by"].toObject()["name"].toString(), "Admin Test");
        QVERIFY(made.json()["invite_url"].toString().startsWith("http://127.0.0.1:"));
        QCOMPARE(made.json()["invite_url"], invite["invite_url"]);
        // The second for the same address takes the place of the first.
        const Answer second = admin.post("/invites", {{"email", "ada@example.org"}, {"role", "editor"}});
        QCOMPARE(second.status, 201);
        const QJsonArray open = admin.get("/invites").json()["invites"].toArray();
        QCOMPARE(open.size(), 1);
        QCOMPARE(open.at(0)["role"].toString(), "editor");
        QVERIFY(!open.at(0).toObject().contains("invite_url"));
        for (const QJsonObject& each : {invite, open.at(0).toObject()})
            QVERIFY(each["permissions"].toObject()["delete"].toObject()["allowed"].toBool());
        const QByteArray target = "/invites/" + QByteArray::number(open.at(0)["id"].toInteger());
        QCOMPARE(admin.remove(target, "").status, 204);
        QCOMPARE(admin.remove(target, "").status, 404);
        QCOMPARE(admin.get("/invites").json()["invites"].toArray().size(), 0);
        QCOMPARE(admin.post("/invites", {{"email", "editor@example.org"}, {"role", "author"}}).code(),
                 "already_member");
        QCOMPARE(
            sql("select string_agg(action, ' ' order by id) from audit_log where action like 'invite.%'"),
            "invite.created invite.created invite.revoked");
        const QString token = made.json()["invite_url"].toString().split('=').last();
        QVERIFY(!sql("select string_agg(i::text, ' ') from invite i").contains(token));
    }

    void invitesAreCheckedAndForAdmins() {
        const Caller& admin = as("admin");
        for (const QJsonObject& bad :
             {QJsonObject{{"email", "ada"}, {"role", "author"}},
              QJsonObject{{"email", "a b@example.org"}, {"role", "author"}},
              QJsonObject{{"email", "ada@example.org"}, {"role", "owner"}},
              QJsonObject{{"email", "ada@example.org"}}, QJsonObject{{"role", "author"}}})
            QCOMPARE(admin.post("/invites", bad).code(), "validation_failed");
        for (const char* who : {"editor", "developer", "author", "reader"}) {
            QCOMPARE(as(who).get("/invites").error()["reason"].toString(), "role_requires_admin");
            QCOMPARE(as(who)
                         .post("/invites", {{"email", "x@example.org"}, {"role", "admin"}})
                         .error()["reason"]
                         .toString(),
                     "role_requires_admin");
            QCOMPARE(as(who).remove("/invites/1", "").error()["reason"].toString(), "role_requires_admin");
        }
        QCOMPARE(m_blog->nobody().get("/invites").status, 401);
        QCOMPARE(sql("select count(*) from invite"), "0");
    }

    void invitesArePaged() {
        for (int i = 0; i < 5; ++i)
            QCOMPARE(as("admin")
                         .post("/invites", {{"email", QString("p%1@example.org").arg(i)}, {"role", "author"}})
                         .status,
                     201);
        QStringList seen;
        QByteArray cursor;
        do {
            const QJsonObject page =
                as("admin")
                    .get("/invites?limit=2" + (cursor.isEmpty() ? cursor : "&cursor=" + cursor))
                    .json();
            for (const QJsonValue& one : page["invites"].toArray())
                seen.append(one["email"].toString().left(2));
            cursor = page["next_cursor"].toString().toLatin1();
        } while (!cursor.isEmpty());
        QCOMPARE(seen, QStringList({"p4", "p3", "p2", "p1", "p0"}));
    }

    void anInviteIsMadeOnceUnderOneKey() {
        const QJsonObject body{{"email", "ada@example.org"}, {"role", "author"}};
        const Headers key{{"Idempotency-Key", "\"invite-1\""}};
        const Answer first = as("admin").post("/invites", body, key);
        const Answer replayed = as("admin").post("/invites", body, key);
        QCOMPARE(replayed.status, 201);
        QCOMPARE(replayed.body, first.body);
        QCOMPARE(replayed.headers.value("idempotent-replayed"), "true");
        // Whoever reads the database finds neither the address that lets one in nor the key to it.
        const QString token = first.json()["invite_url"].toString().section("invite=", 1);
        QCOMPARE(token.size(), 43);
        const QString kept =
            sql("select string_agg(k::text, ' ') from idempotency_key k where k.status = 201");
        for (const QString& secret : {token, QString("invite-1"), QString("ada@example.org")})
            QVERIFY2(!kept.isEmpty() && !kept.contains(secret), qPrintable(kept));
        QCOMPARE(as("admin").post("/invites", {{"email", "eve@example.org"}, {"role", "author"}}, key).status,
                 422);
        QCOMPARE(sql("select count(*) from invite"), "1");
    }

    void anUnknownAddressCostsAsMuchWorkAsAWrongPassword() {
        // Not how long it takes, which depends on what else the machine does: the work that is done for it.
        const auto workOf = [this](const QString& email) {
            const qint64 before = work();
            for (int i = 0; i < 12; ++i)
                if (m_blog->nobody().post("/auth/login", {{"email", email}, {"password", "wrong"}}).status !=
                    401)
                    return qint64(-1);
            return work() - before;
        };
        const qint64 known = workOf("editor@example.org");
        const qint64 unknown = workOf("nobody@example.org");
        QVERIFY2(known > 5, "checking a password is hard work");
        QVERIFY2(unknown > known / 2, qPrintable(QString("%1 ticks against %2").arg(unknown).arg(known)));
        m_blog->database().run("delete from user_password");
        QVERIFY(workOf("editor@example.org") > known / 2);  // an account without a password
    }

    void guessingIsStopped() {
        Colophond strict(m_blog->database().url(), {{"RATE_LIMIT_AUTH", "5"}});
        const Caller guesser(strict);
        const auto guess = [&guesser](const QString& email, const QString& password) {
            return guesser.post("/auth/login", {{"email", email}, {"password", password}});
        };
        Answer last;
        int tries = 0;
        for (; tries < 20 && last.status != 429; ++tries)
            last = guess("editor@example.org", "guess " + QString::number(tries));
        QCOMPARE(last.status, 429);
        QVERIFY(tries <= 6);
        QCOMPARE(last.code(), "rate_limited");
        QVERIFY(last.headers.value("retry-after").toInt() > 0);
        QCOMPARE(guess("editor@example.org", "password").status, 429);  // the right one is no way around it
        // Other ways in count against the same address.
        QCOMPARE(guesser.post("/auth/token", {{"code", "x"}, {"code_verifier", "x"}, {"redirect_uri", "x"}})
                     .status,
                 429);
        QCOMPARE(guesser.post("/auth/refresh", {{"refresh_token", "x"}}).status, 429);
        QCOMPARE(guesser.get("/auth?provider=x").status, 429);
    }

    void guessingFromOneNetworkKeepsNobodyElseOut() {
        const Colophond strict(m_blog->database().url(),
                               {{"RATE_LIMIT_AUTH", "30"}, {"TRUSTED_PROXIES", "127.0.0.1"}});
        const Caller caller(strict);
        const auto signIn = [&caller](const QString& email, const QString& password, const QByteArray& from) {
            return caller.post("/auth/login", {{"email", email}, {"password", password}},
                               {{"X-Forwarded-For", from}});
        };
        const auto guessUntilLocked = [&signIn](const QByteArray& from, const QByteArray& last) {
            int tries = 0;
            while (tries < 12 && signIn("Editor@example.org", "guess", from).status == 401)
                ++tries;
            // Another address of the same network, and the right password, do not help there.
            return tries == 10 && signIn("editor@EXAMPLE.org", "password", last).status == 429;
        };
        QVERIFY(guessUntilLocked("203.0.113.7", "203.0.113.7"));
        QVERIFY(guessUntilLocked("2001:db8:0:1::7", "2001:db8:0:1:ffff::8"));
        QCOMPARE(signIn("editor@example.org", "password", "203.0.113.8").status, 200);
        QCOMPARE(signIn("editor@example.org", "password", "2001:db8:0:2::7").status, 200);
        QCOMPARE(signIn("author@example.org", "password", "203.0.113.7").status, 200);
    }

    void guessingFromManyNetworksKeepsTheOwnerIn() {
        const Colophond strict(m_blog->database().url(),
                               {{"RATE_LIMIT_AUTH", "30"}, {"TRUSTED_PROXIES", "127.0.0.1"}});
        const Caller caller(strict);
        for (int i = 0; i < 30; ++i)
            QCOMPARE(caller
                         .post("/auth/login", {{"email", "editor@example.org"}, {"password", "guess"}},
                               {{"X-Forwarded-For", "203.0.113." + QByteArray::number(i)}})
                         .status,
                     401);
        QCOMPARE(caller
                     .post("/auth/login", {{"email", "editor@example.org"}, {"password", "password"}},
                           {{"X-Forwarded-For", "203.0.113.200"}})
                     .status,
                 200);
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
