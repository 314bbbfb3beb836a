#include "server/oidc_fixture.h"

#include <QJsonArray>
#include <QTest>

#include <thread>

/// Whose account a sign-in with the browser leads to.
class OidcAccountsTest : public QObject, OidcFixture {
    Q_OBJECT

private slots:
    void init() { restore(); }

    void whatTheProviderTellsOfAPersonIsKept() {
        m_provider.answerWith({.claims = person({{"given_name", "Ada"},
                                                 {"family_name", "Lovelace"},
                                                 {"email", "Ada@Example.org"},
                                                 {"picture", "https://example.org/ada.png"}})});
        const QJsonObject user = signIn().json()["user"].toObject();
        QCOMPARE(user["name"].toString(), "Ada Lovelace");
        QCOMPARE(user["email"].toString(), "ada@example.org");
        QCOMPARE(user["avatar_url"].toString(), "https://example.org/ada.png");
        m_provider.answerWith({.claims = person({{"picture", "javascript:alert(1)"},
                                                 {"sub", "2"},
                                                 {"email", "ada2@example.org"},
                                                 {"name", QString(300, QChar(0xe9))}})});
        const QJsonObject second = signIn().json()["user"].toObject();
        QVERIFY(second["avatar_url"].isNull());
        QCOMPARE(second["first_name"].toString().size(), 100);
    }

    void aNewPersonNeedsAVerifiedAddress_data() {
        QTest::addColumn<QJsonObject>("claims");
        QTest::newRow("none") << QJsonObject{{"email", QJsonValue::Null}};
        QTest::newRow("unverified") << QJsonObject{{"email_verified", false}};
        QTest::newRow("not said to be verified") << QJsonObject{{"email_verified", QJsonValue::Null}};
        QTest::newRow("verified in another sense") << QJsonObject{{"email_verified", 1}};
        QTest::newRow("not an address") << QJsonObject{{"email", "ada"}};
        QTest::newRow("two at once") << QJsonObject{{"email", "a@b@example.org"}};
        QTest::newRow("of an existing account, unverified")
            << QJsonObject{{"email", "admin@example.org"}, {"email_verified", false}};
    }
    void aNewPersonNeedsAVerifiedAddress() {
        QFETCH(QJsonObject, claims);
        m_provider.answerWith({.claims = person(claims)});
        const Answer answer = signIn();
        QCOMPARE(answer.status, 403);
        QCOMPARE(answer.code(), "email_unverified");
        QCOMPARE(sql("select count(*) from user_identity"), "0");
    }

    void anAddressMayComeFromUserInfo() {
        m_provider.describeItself({{"userinfo_endpoint", QString(m_provider.issuer() + "/userinfo")}});
        Colophond fresh(m_blog->database().url(), m_provider.environment());
        m_provider.answerWith({.claims = {{"sub", "1"}}});
        m_provider.insteadOf("/userinfo",
                             {.body = R"({"sub":"2","email":"ada@example.org","email_verified":true})"});
        QCOMPARE(signInAt(fresh).code(), "provider_error");
        m_provider.insteadOf("/userinfo",
                             {.body = R"({"sub":"1","email":"ada@example.org","email_verified":false})"});
        QCOMPARE(signInAt(fresh).code(), "email_unverified");
        m_provider.insteadOf("/userinfo",
                             {.body = R"({"sub":"1","email":"ada@example.org","email_verified":true})"});
        QCOMPARE(signInAt(fresh).status, 200);
    }

    void theSubjectIsTheKeyNotTheAddress() {
        const qint64 id = signIn().json()["user"].toObject()["id"].toInteger();
        m_provider.answerWith({.claims = person({{"email", "admin@example.org"}})});
        const QJsonObject moved = signIn().json()["user"].toObject();
        QCOMPARE(moved["id"].toInteger(), id);
        QCOMPARE(moved["role"].toString(), "reader");
        QCOMPARE(moved["email"].toString(), "ada@example.org");
        m_provider.answerWith({.claims = {{"sub", "1"}}});
        QCOMPARE(signIn().json()["user"].toObject()["id"].toInteger(), id);
    }

    void anExistingAccountIsLinkedByItsVerifiedAddress() {
        m_provider.answerWith({.claims = person({{"email", "Editor@example.org"}})});
        const QJsonObject user = signIn().json()["user"].toObject();
        QCOMPARE(user["role"].toString(), "editor");
        QCOMPARE(user["id"].toInteger(), m_blog->once("editor").id);
        QCOMPARE(sql("select count(*) from audit_log where action = 'user.identity_linked'"), "1");
        m_provider.answerWith({.claims = person({{"sub", "2"}, {"email", "editor@example.org"}})});
        const Answer second = signIn();
        QCOMPARE(second.status, 409);
        QCOMPARE(second.code(), "identity_conflict");
    }

    void suspendedPeopleStayOut() {
        QCOMPARE(signIn().status, 200);
        m_blog->database().run(
            "update \"user\" set status = 'suspended', suspended_at = now() where email in "
            "('ada@example.org', 'editor@example.org')");
        QCOMPARE(signIn().code(), "suspended");
        m_provider.answerWith({.claims = person({{"sub", "2"}, {"email", "editor@example.org"}})});
        QCOMPARE(signIn().code(), "suspended");
        QCOMPARE(sql("select count(*) from user_identity"), "1");
    }

    void anInviteGivesItsRole() {
        const Caller& admin = m_blog->once("admin");
        const Answer invited = admin.post("/invites", {{"email", "New@example.org"}, {"role", "editor"}});
        QCOMPARE(invited.status, 201);
        const QUrl address(invited.json()["invite_url"].toString());
        const QByteArray target = (address.path() + "?" + address.query()).toLatin1();
        const Answer page = nobody().get(target, {{"Accept", "text/html"}});
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains("new@example.org"));
        QVERIFY(page.body.contains("Your role will be editor"));
        QVERIFY(page.body.contains("or sign in with an account that has this e-mail address"));
        QCOMPARE(nobody().get("/meta").json()["sign_in_methods"].toArray(), (QJsonArray{"password", "oidc"}));
        m_provider.answerWith({.claims = person({{"email", "new@example.org"}})});
        QCOMPARE(signIn().json()["user"].toObject()["role"].toString(), "editor");
        QCOMPARE(admin.get("/invites").json()["invites"].toArray().size(), 0);
        QCOMPARE(nobody().get(target, {{"Accept", "text/html"}}).status, 404);
        QCOMPARE(sql("select count(*) from audit_log where action = 'invite.accepted'"), "1");
        QCOMPARE(sql("select u.email from invite i join \"user\" u on u.id = i.accepted_by"),
                 "new@example.org");
        QCOMPARE(admin.post("/invites", {{"email", "new@example.org"}, {"role", "author"}}).code(),
                 "already_member");
    }

    void invitesThatDoNotHoldGiveNothing() {
        const Caller& admin = m_blog->once("admin");
        const auto invite = [&admin](const QString& email) {
            return admin.post("/invites", {{"email", email}, {"role", "admin"}}).json()["invite"].toObject();
        };
        invite("new1@example.org");
        m_blog->database().run("update invite set expires_at = now() - interval '1 second'");
        const qint64 second = invite("new2@example.org")["id"].toInteger();
        QCOMPARE(admin.remove("/invites/" + QByteArray::number(second), "").status, 204);
        for (const char* email : {"new1@example.org", "new2@example.org"}) {
            m_provider.answerWith({.claims = person({{"sub", email}, {"email", email}})});
            QCOMPARE(signIn().json()["user"].toObject()["role"].toString(), "reader");
        }
    }

    void aNewPersonWhoSignsInTwiceAtOnceIsOnePerson() {
        QList<QByteArray> callbacks;
        for (int i = 0; i < 6; ++i)
            callbacks.append(callback());
        QList<int> statuses(callbacks.size());
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < callbacks.size(); ++i)
                threads.emplace_back([&, i] { statuses[i] = nobody().get(callbacks[i]).status; });
        }
        QCOMPARE(statuses, QList<int>(callbacks.size(), 200));
        QCOMPARE(sql("select count(*) from \"user\" where email = 'ada@example.org'"), "1");
        QCOMPARE(sql("select count(*) from user_identity"), "1");
    }
};

QTEST_GUILESS_MAIN(OidcAccountsTest)
#include "oidc_accounts_test.moc"
