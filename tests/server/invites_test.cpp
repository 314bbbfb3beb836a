#include "server/blog.h"

#include <QJsonArray>
#include <QTest>

/// Invites to the blog, as admins make them and take them back.
class InvitesTest : public QObject {
    Q_OBJECT

    support::Server m_postgres;
    std::unique_ptr<Blog> m_blog;

    const Caller& as(const QString& who) { return m_blog->once(who); }
    QString sql(const QString& query) { return m_blog->database().text(query); }

private slots:
    void init() { m_blog = std::make_unique<Blog>(m_postgres); }
    void cleanup() { m_blog.reset(); }

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
};

QTEST_GUILESS_MAIN(InvitesTest)
#include "invites_test.moc"
