#include "server/blog.h"

#include <QJsonArray>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

#include <thread>
#include <vector>

namespace {

const QString chosen = QStringLiteral("correct horse battery");

/// A form as a browser sends it.
QByteArray formOf(const QList<std::pair<QByteArray, QByteArray>>& fields) {
    QByteArray out;
    for (const auto& [name, value] : fields)
        out += (out.isEmpty() ? "" : "&") + name + "=" + value.toPercentEncoding();
    return out;
}

Headers fromBrowser(const QByteArray& site = "same-origin") {
    return {{"Content-Type", "application/x-www-form-urlencoded"},
            {"Accept", "text/html,application/xhtml+xml"},
            {"Sec-Fetch-Site", site}};
}

QByteArray secretOf(const QString& address) {
    return address.section('=', 1).toLatin1();
}

}  // namespace

/// How people get a password and change it: with an invite, with a link that an admin makes, by themselves.
class PasswordsTest : public QObject {
    Q_OBJECT

    support::Server m_postgres;
    std::unique_ptr<Blog> m_blog;

    QString sql(const QString& text) { return m_blog->database().text(text); }
    const Caller& as(const QString& who) { return m_blog->once(who); }
    Caller nobody() const { return m_blog->nobody(); }
    int signIn(const QString& email, const QString& password) const {
        return nobody().post("/auth/login", {{"email", email}, {"password", password}}).status;
    }
    QByteArray invite(const QString& email, const QString& role = "author") {
        const Answer made = as("admin").post("/invites", {{"email", email}, {"role", role}});
        if (made.status != 201) qFatal("no invite: %s", made.body.constData());
        return secretOf(made.json()["invite_url"].toString());
    }
    QByteArray links(const QString& who) {
        return "/users/" + sql("select id from \"user\" where email = '" + who + "@example.org'").toLatin1() +
               "/password-links";
    }
    QByteArray link(const QString& who) {
        const Answer made = as("admin").post(links(who));
        if (made.status != 201) qFatal("no link: %s", made.body.constData());
        return secretOf(made.json()["password_link"].toObject()["url"].toString());
    }
    Answer sendForm(const QByteArray& target, const QByteArray& name, const QByteArray& token,
                    const QByteArray& password, const QByteArray& again) const {
        return m_blog->server().send(
            "POST", target, formOf({{name, token}, {"password", password}, {"password_again", again}}),
            fromBrowser());
    }
    static QJsonObject change(const QString& next, const QString& present = "password") {
        return {{"password", next}, {"current_password", present}};
    }

private slots:
    void init() { m_blog = std::make_unique<Blog>(m_postgres); }
    void cleanup() { m_blog.reset(); }

    // Accepting an invite
    // ----------------------------------------------------------------------------------------

    void anInviteIsAcceptedWithAPassword() {
        const QByteArray token = invite("new@example.org", "editor");
        const Answer accepted = nobody().post(
            "/auth/invite",
            {{"invite", QString::fromLatin1(token)}, {"password", chosen}, {"first_name", "Neu"}});
        QCOMPARE(accepted.status, 201);
        const QJsonObject user = accepted.json()["user"].toObject();
        QCOMPARE(user["email"].toString(), "new@example.org");
        QCOMPARE(user["role"].toString(), "editor");
        QCOMPARE(user["name"].toString(), "Neu");
        QVERIFY(user["has_password"].toBool());
        QCOMPARE(signIn("new@example.org", chosen), 200);
        QCOMPARE(sql("select string_agg(action, ' ' order by action) from audit_log where action like "
                     "'invite%' or "
                     "action = 'user.created'"),
                 "invite.accepted invite.created user.created");
        QCOMPARE(sql("select u.email from invite i join \"user\" u on u.id = i.accepted_by"),
                 "new@example.org");
    }

    void anInvitesPageTakesAPassword() {
        const QByteArray token = invite("new@example.org");
        const Answer page = nobody().get("/auth?invite=" + token, {{"Accept", "text/html"}});
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains("<form method=\"post\" action=\"/auth/invite\">"));
        QVERIFY(page.body.contains("value=\"new@example.org\""));
        QVERIFY(page.headers.value("content-security-policy").contains("form-action 'self'"));
        QCOMPARE(page.headers.value("referrer-policy"), "no-referrer");

        const Answer differ =
            sendForm("/auth/invite", "invite", token, "correct horse battery", "other horse");
        QCOMPARE(differ.status, 422);
        QVERIFY(differ.body.contains("The two passwords are not the same."));
        const Answer tooShort = sendForm("/auth/invite", "invite", token, "short", "short");
        QCOMPARE(tooShort.status, 422);
        QVERIFY2(tooShort.body.contains("it needs at least 12 characters"), tooShort.body.constData());
        QVERIFY(tooShort.body.contains(token));  // the form is there again
        QVERIFY(!tooShort.body.contains("\"short\""));

        const Answer done =
            sendForm("/auth/invite", "invite", token, "correct horse & +ä%!", "correct horse & +ä%!");
        QCOMPARE(done.status, 201);
        QVERIFY(done.body.contains("Your account is ready"));
        QVERIFY(!done.body.contains(token));
        QCOMPARE(signIn("new@example.org", "correct horse & +ä%!"), 200);
        QCOMPARE(sendForm("/auth/invite", "invite", token, "another horse battery", "another horse battery")
                     .status,
                 404);
        QCOMPARE(signIn("new@example.org", "another horse battery"), 401);
    }

    void aFormFromAnotherSiteIsRefused() {
        const QByteArray word = chosen.toUtf8();
        const auto post = [this, &word](const QByteArray& target, const QByteArray& name,
                                        const QByteArray& token, const Headers& headers) {
            return m_blog->server().send(
                "POST", target, formOf({{name, token}, {"password", word}, {"password_again", word}}),
                headers);
        };
        const QByteArray invited = invite("new@example.org"), linked = link("author");
        for (const QByteArray& site : {QByteArray("cross-site"), QByteArray("same-site")}) {
            QCOMPARE(post("/auth/invite", "invite", invited, fromBrowser(site)).status, 403);
            QCOMPARE(post("/auth/password", "link", linked, fromBrowser(site)).status, 403);
        }
        const Headers fetched{{"Content-Type", "application/x-www-form-urlencoded"},
                              {"Sec-Fetch-Site", "cross-site"}};
        QCOMPARE(post("/auth/invite", "invite", invited, fetched).code(), "cross_site");
        QCOMPARE(post("/auth/password", "link", linked, fetched).code(), "cross_site");
        QCOMPARE(sql("select count(*) from \"user\" where email = 'new@example.org'"), "0");
        QCOMPARE(signIn("author@example.org", "password"), 200);
        QCOMPARE(post("/auth/invite", "invite", invited, fromBrowser()).status, 201);
        QCOMPARE(post("/auth/password", "link", linked, fromBrowser("none")).status, 200);
    }

    void anInviteThatDoesNotHoldOpensNothing() {
        const auto accept = [this](const QByteArray& token) {
            return nobody().post("/auth/invite",
                                 {{"invite", QString::fromLatin1(token)}, {"password", chosen}});
        };
        const QByteArray old = invite("old@example.org");
        m_blog->database().run("update invite set expires_at = now() - interval '1 second'");
        const QByteArray replaced = invite("new@example.org");
        invite("new@example.org");
        for (const QByteArray& token : {old, replaced, QByteArray("x"), QByteArray(43, 'A')}) {
            QCOMPARE(accept(token).code(), "not_found");
            QCOMPARE(nobody().get("/auth?invite=" + token, {{"Accept", "text/html"}}).status, 404);
        }
        const QByteArray member = invite("member@example.org");
        m_blog->database().run("insert into \"user\" (email) values ('member@example.org')");
        QCOMPARE(accept(member).code(), "already_member");
        QCOMPARE(
            sql("select count(*) from user_password p join \"user\" u on u.id = p.user_id where u.email = "
                "'member@example.org'"),
            "0");
    }

    void anInviteIsAcceptedOnceAlsoWhenTwoTryAtOnce() {
        const QByteArray token = invite("new@example.org");
        QList<int> statuses(6);
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < statuses.size(); ++i)
                threads.emplace_back([&, i] {
                    statuses[i] =
                        nobody()
                            .post("/auth/invite", {{"invite", QString::fromLatin1(token)},
                                                   {"password", QString(chosen + QString::number(i))}})
                            .status;
                });
        }
        QCOMPARE(statuses.count(201), 1);
        for (int i = 0; i < statuses.size(); ++i)
            QCOMPARE(signIn("new@example.org", chosen + QString::number(i)), statuses[i] == 201 ? 200 : 401);
    }

    void guessingAtSecretsOfLinksIsSlowed() {
        const Colophond strict(m_blog->database().url(), {{"RATE_LIMIT_AUTH", "4"}});
        int refused = 0;
        for (int i = 0; i < 6; ++i)
            refused +=
                Caller(strict).post("/auth/invite", {{"invite", "x"}, {"password", chosen}}).status == 429;
        QCOMPARE(refused, 2);
        QCOMPARE(Caller(strict).post("/auth/password", {{"link", "x"}, {"password", chosen}}).status, 429);
    }

    void whoInvitesIsToldWhenTheLinkMayNotBeReachable() {
        const Answer local = as("admin").post("/invites", {{"email", "a@example.org"}, {"role", "author"}});
        QVERIFY(local.json()["notice"].toString().startsWith(
            "API_URL is not set, so this link points to http://127"));
        QVERIFY(as("admin").post(links("author")).json()["notice"].isString());
        Blog set(m_postgres, {{"API_URL", "https://api.example.org"}});
        const Answer reachable =
            set.once("admin").post("/invites", {{"email", "a@example.org"}, {"role", "author"}});
        QVERIFY(reachable.json()["notice"].isNull());
        QVERIFY(reachable.json()["invite_url"].toString().startsWith("https://api.example.org/auth?invite="));
        const QJsonObject meta = set.nobody().get("/meta").json();
        QCOMPARE(meta["api_url"].toString(), "https://api.example.org");
        QCOMPARE(meta["sign_in_methods"].toArray(), QJsonArray{"password"});
        QCOMPARE(nobody().get("/meta").json()["api_url"].toString(), "");
    }

    // One's own password
    // -----------------------------------------------------------------------------------------

    void oneChangesOnesOwnPassword() {
        const Caller here = m_blog->as("author");
        const Caller there = m_blog->as("author");
        const Answer changed = here.patch("/me", change(chosen), here.get("/me").etag());
        QCOMPARE(changed.status, 200);
        QCOMPARE(here.get("/me").status, 200);
        QCOMPARE(there.get("/me").status, 401);
        QCOMPARE(nobody().post("/auth/refresh", {{"refresh_token", there.refreshToken}}).status, 401);
        QCOMPARE(nobody().post("/auth/refresh", {{"refresh_token", here.refreshToken}}).status, 200);
        QCOMPARE(signIn("author@example.org", chosen), 200);
        QCOMPARE(signIn("author@example.org", "password"), 401);
        QCOMPARE(
            sql("select actor_name || ' ' || target_name || ' ' || (after->>'sessions') from audit_log where "
                "action = 'user.password_changed'"),
            "Author Test Author Test 1");
        const QByteArray log = m_blog->server().log();
        QVERIFY(!log.contains("horse") && !log.contains("argon2id"));
        QVERIFY(!sql("select string_agg(a::text, ' ') from audit_log a").contains("argon2id"));
    }

    void aWrongChangeNamesItsFieldAndChangesNothing_data() {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QStringList>("problems");
        QTest::newRow("wrong") << change(chosen, "passwort") << 403 << QStringList{"current_password:wrong"};
        QTest::newRow("without the present one")
            << QJsonObject{{"password", chosen}} << 422 << QStringList{"current_password:required"};
        QTest::newRow("only the present one")
            << QJsonObject{{"current_password", "password"}} << 422 << QStringList{"password:required"};
        QTest::newRow("short") << change("eleven char") << 422 << QStringList{"password:too_short"};
        QTest::newRow("long") << change(QString(257, 'x')) << 422 << QStringList{"password:too_long"};
        QTest::newRow("control") << change("twelve\ncharacters") << 422
                                 << QStringList{"password:invalid_character"};
        QTest::newRow("null") << QJsonObject{{"password", QJsonValue()}, {"current_password", "password"}}
                              << 422 << QStringList{"password:not_null"};
        QTest::newRow("same") << change(chosen, chosen) << 422 << QStringList{"password:same"};
        QJsonObject both = change(chosen);
        both.insert("first_name", "Ada");
        QTest::newRow("with a name") << both << 422 << QStringList{"password:not_with_other_fields"};
    }
    void aWrongChangeNamesItsFieldAndChangesNothing() {
        QFETCH(QJsonObject, body);
        QFETCH(int, status);
        QFETCH(QStringList, problems);
        const Answer refused = as("author").patch("/me", body, "*");
        QCOMPARE(refused.status, status);
        QCOMPARE(refused.problems(), problems);
        QCOMPARE(signIn("author@example.org", "password"), 200);
        QCOMPARE(
            sql("select count(*) from audit_log where action in ('user.password_changed', 'user.updated')"),
            "0");
    }

    void anAccountWithoutAPasswordIsToldHowToGetOne() {
        const Caller author = m_blog->as("author");
        m_blog->database().run("delete from user_password");
        QVERIFY(!author.get("/me").json()["user"].toObject()["has_password"].toBool(true));
        const Answer refused = author.patch("/me", change(chosen), "*");
        QCOMPARE(refused.code(), "no_password");
        QCOMPARE(refused.problems(), QStringList{"current_password:no_password"});
        QVERIFY(refused.error()["message"].toString().contains("password link"));
    }

    void wrongPresentPasswordsAreLimited() {
        const Colophond strict(m_blog->database().url(), {{"RATE_LIMIT_AUTH", "30"}});
        const Caller author(strict, "author@example.org");
        Answer last;
        for (int i = 0; i < 11; ++i)
            last = author.patch("/me", change(chosen, "guess " + QString::number(i)), "*");
        QCOMPARE(last.code(), "rate_limited");
        QCOMPARE(author.patch("/me", change(chosen), "*").status, 429);
    }

    // A link by an admin
    // -----------------------------------------------------------------------------------------

    void aLinkSetsThePasswordOnce() {
        const Caller before = m_blog->as("author");
        const Answer made = as("admin").post(links("author"));
        QCOMPARE(made.status, 201);
        const QJsonObject shown = made.json()["password_link"].toObject();
        const QByteArray token = secretOf(shown["url"].toString());
        QCOMPARE(token.size(), 43);
        QVERIFY(shown["url"].toString().contains("/auth/password?link="));
        QCOMPARE(sql("select extract(epoch from expires_at - created_at)::int from password_link"), "86400");
        QVERIFY(!sql("select string_agg(l::text, ' ') from password_link l")
                     .contains(QString::fromLatin1(token)));
        QCOMPARE(nobody().get("/auth/password?link=" + token).json()["email"].toString(),
                 "author@example.org");
        const QJsonObject body{{"link", QString::fromLatin1(token)}, {"password", chosen}};
        QCOMPARE(nobody().post("/auth/password", body).status, 204);
        QCOMPARE(signIn("author@example.org", chosen), 200);
        QCOMPARE(signIn("author@example.org", "password"), 401);
        QCOMPARE(before.get("/me").status, 401);
        QCOMPARE(nobody().post("/auth/password", body).code(), "not_found");
        QCOMPARE(nobody().get("/auth/password?link=" + token).status, 404);
        QCOMPARE(sql("select string_agg(action || ' ' || coalesce(actor_name, '-'), ', ' order by id) from "
                     "audit_log "
                     "where action like 'user.%'"),
                 "user.password_link_created Admin Test, user.password_changed -");
        QVERIFY(!m_blog->server().log().contains(token));
    }

    void aLinksPageSetsThePassword() {
        const QByteArray token = link("author");
        const QByteArray target = "/auth/password?link=" + token;
        for (int i = 0; i < 2; ++i) {  // looking does not use it up
            const Answer page = nobody().get(target, {{"Accept", "text/html"}});
            QCOMPARE(page.status, 200);
            QVERIFY(page.body.contains("<form method=\"post\" action=\"/auth/password\">"));
        }
        QCOMPARE(sendForm("/auth/password", "link", token, "short", "short").status, 422);
        const Answer done = sendForm("/auth/password", "link", token, chosen.toUtf8(), chosen.toUtf8());
        QCOMPARE(done.status, 200);
        QVERIFY(done.body.contains("Your new password is set"));
        QCOMPARE(signIn("author@example.org", chosen), 200);
        QCOMPARE(nobody().get(target, {{"Accept", "text/html"}}).status, 404);
        QCOMPARE(sendForm("/auth/password", "link", token, chosen.toUtf8(), chosen.toUtf8()).status, 404);
    }

    void aLinkThatDoesNotHoldSetsNothing() {
        const auto use = [this](const QByteArray& token) {
            return nobody()
                .post("/auth/password", {{"link", QString::fromLatin1(token)}, {"password", chosen}})
                .code();
        };
        const QByteArray replaced = link("author");
        const QByteArray old = link("author");
        QCOMPARE(use(replaced), "not_found");
        m_blog->database().run("update password_link set expires_at = now() - interval '1 second'");
        QCOMPARE(use(old), "not_found");
        const QByteArray suspended = link("author");
        m_blog->database().run(
            "update \"user\" set status = 'suspended', suspended_at = now() where email = "
            "'author@example.org'");
        QCOMPARE(use(suspended), "not_found");
        m_blog->database().run("update \"user\" set status = 'active', suspended_at = null");
        QCOMPARE(signIn("author@example.org", "password"), 200);
        // A password that a person changes by themselves stays: an older link does not undo it.
        const QByteArray lying = link("editor");
        QCOMPARE(as("editor").patch("/me", change(chosen), "*").status, 200);
        QCOMPARE(use(lying), "not_found");
    }

    void aLinkIsUsedOnceAlsoWhenTwoTryAtOnce() {
        for (const bool hasPassword : {true, false}) {
            if (!hasPassword) m_blog->database().run("delete from user_password");
            const QByteArray token = link("author");
            QList<int> statuses(6);
            {
                std::vector<std::jthread> threads;
                for (int i = 0; i < statuses.size(); ++i)
                    threads.emplace_back([&, i] {
                        statuses[i] =
                            nobody()
                                .post("/auth/password", {{"link", QString::fromLatin1(token)},
                                                         {"password", QString(chosen + QString::number(i))}})
                                .status;
                    });
            }
            QCOMPARE(statuses.count(204), 1);
            for (int i = 0; i < statuses.size(); ++i)
                QCOMPARE(signIn("author@example.org", chosen + QString::number(i)),
                         statuses[i] == 204 ? 200 : 401);
        }
    }

    void linksAreForOtherPeopleAndMadeByAdmins() {
        QCOMPARE(as("editor").post(links("author")).error()["reason"].toString(), "role_requires_admin");
        const Answer own = as("admin").post(links("admin"));
        QCOMPARE(own.status, 403);
        QCOMPARE(own.error()["reason"].toString(), "self");
        QCOMPARE(as("admin").post(links("admin2")).status, 201);
        QCOMPARE(as("admin").post("/users/999999999/password-links").status, 404);
        m_blog->database().run(
            "update \"user\" set status = 'suspended', suspended_at = now() where email = "
            "'author@example.org'");
        QCOMPARE(as("admin").post(links("author")).code(), "suspended");
        const QJsonObject permissions =
            as("admin").get("/me").json()["user"].toObject()["permissions"].toObject();
        QCOMPARE(permissions["make_password_link"].toObject()["reason"].toString(), "self");
    }
};

QTEST_GUILESS_MAIN(PasswordsTest)
#include "passwords_test.moc"
