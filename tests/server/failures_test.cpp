#include "server/blog.h"
#include "server/form.h"
#include "server/http/answer_seal.h"
#include "server/http/router.h"
#include "server/operations.h"
#include "server/routes/routes.h"
#include "server/targets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <thread>

Q_DECLARE_METATYPE(Operation)

namespace {

const Headers asJson{{"Content-Type", "application/json"}};

/// One row for each operation of the document that the test is about.
template <typename Wanted>
void rows(Wanted wanted) {
    QTest::addColumn<Operation>("operation");
    for (const Operation& one : describedOperations())
        if (wanted(one)) QTest::newRow(one.name().constData()) << one;
}

/// The same request again, its failure wanted as problem details: the same facts.
void compareForms(const Answer& plain, const Answer& problem) {
    QCOMPARE(problem.status, plain.status);
    QCOMPARE(problem.headers.value("content-type"), QByteArray("application/problem+json"));
    QJsonObject expected = plain.error();
    QJsonObject facts = problem.json();
    QVERIFY2(facts.take("title").isString(), problem.body.constData());
    QCOMPARE(facts.take("detail"), expected.take("message"));
    for (const char* varies : {"request_id", "current"}) {
        QCOMPARE(facts.contains(varies), expected.contains(varies));
        facts.remove(varies);
        expected.remove(varies);
    }
    QCOMPARE(facts, expected);
}

}  // namespace

/// Every way in which every operation of the document can fail, in both forms of an answer.
class FailuresTest : public QObject {
    Q_OBJECT

    support::Server m_postgres;
    support::Folder m_files;
    std::unique_ptr<Blog> m_blog;
    std::unique_ptr<Targets> m_targets;

    /// Signing in is for nobody, everything else for who may do everything.
    QByteArray token(const Operation& operation) {
        return operation.path.startsWith("/auth/") ? QByteArray() : m_blog->once("admin").accessToken;
    }
    Answer ask(const Operation& operation, const QByteArray& target, const QByteArray& body,
               Headers headers) {
        const QByteArray access = token(operation);
        if (!access.isEmpty()) headers.emplaceBack("Authorization", "Bearer " + access);
        return m_blog->server().send(operation.method, target, body, headers);
    }
    /// Asks for an answer in each form and compares both with what is expected; gives the plain one.
    Answer refused(const Operation& operation, const QByteArray& target, const QByteArray& body,
                   const Headers& headers, int status, const QString& code) {
        const Answer plain = ask(operation, target, body, headers);
        Headers forProblem = headers;
        forProblem.emplaceBack("Accept", "application/problem+json");
        const Answer problem = ask(operation, target, body, forProblem);
        [&] {
            QCOMPARE(plain.status, status);
            QCOMPARE(plain.code(), code);
            compareForms(plain, problem);
        }();
        return plain;
    }
    /// The body, about a post or tag made for it where it needs one.
    QByteArray bodyFor(const Operation& operation) {
        QByteArray out = operation.body();
        const QByteArray other = "999999999";
        if (out.contains(other))
            out.replace(other, m_targets->make(operation.path.startsWith("/tags") ? "tag" : "draft"));
        return out;
    }

private slots:
    void initTestCase() {
        QHash<QString, QString> environment = silentProvider();
        environment.insert("MEDIA_DIR", m_files.path());
        m_blog = std::make_unique<Blog>(m_postgres, environment);
        m_targets = std::make_unique<Targets>(*m_blog);
    }
    void cleanupTestCase() { m_blog.reset(); }

    void everyRouteIsDescribedAndEveryDescribedOneIsThere() {
        const auto plain = [](const QString& name) {
            return QString(name).replace(QRegularExpression("\\{[^}]+\\}"), "{}");
        };
        QSet<QString> described;
        for (const Operation& one : describedOperations())
            described.insert(plain(QString::fromLatin1(one.name())));
        const server::Router router = server::allRoutes();
        QSet<QString> served;
        for (std::size_t i = 0; i < router.size(); ++i)
            served.insert(plain(QString::fromStdString(std::string(to_string(router.route(i).method)) + " " +
                                                       router.route(i).pattern)));
        QCOMPARE(QStringList((served - described).values()), QStringList());
        QCOMPARE(QStringList((described - served).values()), QStringList());
    }

    void aMethodThatAnAddressDoesNotTakeIsSaid_data() {
        rows([](const Operation&) { return true; });
    }
    void aMethodThatAnAddressDoesNotTakeIsSaid() {
        QFETCH(Operation, operation);
        QSet<QByteArray> allowed;
        for (const Operation& other : describedOperations())
            if (other.path == operation.path) allowed.insert(other.method);
        if (allowed.contains("GET")) allowed.insert("HEAD");
        operation.method = "OPTIONS";
        const Answer answer =
            refused(operation, m_targets->filled(operation.target()), {}, {}, 405, "method_not_allowed");
        QSet<QByteArray> said;
        for (const QByteArray& method : answer.headers.value("allow").split(','))
            said.insert(method.trimmed());
        QCOMPARE(said, allowed);
        QVERIFY(answer.error()["message"].toString().toUtf8().endsWith(
            QByteArray("it supports " + answer.headers.value("allow") + ".")));
    }

    void aTokenThatIsNoneIsRefusedAlsoWhereNoneIsNeeded_data() {
        rows([](const Operation& one) { return one.lists(401) && !one.path.startsWith("/auth/"); });
    }
    void aTokenThatIsNoneIsRefusedAlsoWhereNoneIsNeeded() {
        QFETCH(Operation, operation);
        const Answer answer =
            m_blog->server().send(operation.method, m_targets->filled(operation.target()), operation.body(),
                                  Headers{{"Authorization", "Bearer made-up"}} + headersFor(operation));
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.code(), "unauthenticated");
        QVERIFY(answer.headers.contains("www-authenticate"));
    }

    void whatIsNotThereIsNotFound_data() {
        rows([](const Operation& one) { return one.lists(404) && one.path.contains("{id}"); });
    }
    void whatIsNotThereIsNotFound() {
        QFETCH(Operation, operation);
        QByteArray target = operation.target();
        target.replace(target.indexOf('{'), target.indexOf('}') - target.indexOf('{') + 1, "999999999");
        refused(operation, m_targets->filled(target), bodyFor(operation), headersFor(operation), 404,
                "not_found");
    }

    void aBodyThatCannotBeReadIsRefused_data() {
        rows([](const Operation& one) { return one.takesJson(); });
    }
    void aBodyThatCannotBeReadIsRefused() {
        QFETCH(Operation, operation);
        const QByteArray target = m_targets->filled(operation.target());
        const Headers version =
            operation.headers.contains("If-Match") ? Headers{{"If-Match", "*"}} : Headers{};
        refused(operation, target, "x", Headers{{"Content-Type", "text/plain"}} + version, 415,
                "unsupported_media_type");
        for (const char* broken : {"{\"cut", "[]", "\"text\"", "{\"a\":\"\xff\"}"})
            refused(operation, target, broken, asJson + version, 400, "invalid_request");
        const Answer unknown =
            refused(operation, target, "{\"surprise\":1}", asJson + version, 422, "validation_failed");
        QVERIFY2(unknown.error()["details"].toArray().contains(
                     QJsonObject{{"field", "surprise"}, {"code", "unknown_field"}}),
                 unknown.body.constData());
        QVERIFY(unknown.error()["message"].toString().contains("surprise is not a field of this request"));
        const Answer large =
            refused(operation, target, {}, Headers{{"Content-Length", "999999999"}} + asJson + version, 413,
                    "payload_too_large");
        QVERIFY(large.error()["max_bytes"].toInteger() > 0);
    }

    void aChangeNeedsTheVersionAndTheLatest_data() {
        rows([](const Operation& one) { return one.headers.contains("If-Match"); });
    }
    void aChangeNeedsTheVersionAndTheLatest() {
        QFETCH(Operation, operation);
        const QByteArray target = m_targets->filled(operation.target());
        const Headers type = operation.body().isEmpty() ? Headers{} : asJson;
        refused(operation, target, operation.body(), type, 428, "precondition_required");
        const Answer stale =
            refused(operation, target, operation.body(), type + Headers{{"If-Match", "\"post-1-v999\""}}, 412,
                    "version_conflict");
        const QJsonObject current = stale.error()["current"].toObject();
        QCOMPARE(current["version"].toInt(), 1);
        QCOMPARE(ask(operation, target, operation.body(), type + Headers{{"If-Match", "nonsense"}}).status,
                 412);
    }

    void aListRefusesPagesThatDoNotExist_data() {
        rows([](const Operation& one) { return one.query.contains("cursor"); });
    }
    void aListRefusesPagesThatDoNotExist() {
        QFETCH(Operation, operation);
        const QByteArray target = m_targets->filled(operation.target());
        const QByteArray more = target + (target.contains('?') ? "&" : "?");
        for (const char* limit : {"0", "101", "-1", "x", "99999999999999999999"})
            refused(operation, more + "limit=" + limit, {}, {}, 400, "invalid_request");
        for (const char* cursor : {"x", "AAAA", "%00", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
            refused(operation, more + "cursor=" + cursor, {}, {}, 400,
                    QByteArray(cursor) == "%00" ? "invalid_request" : "invalid_cursor");
    }

    void aSwitchThatIsNeitherOnNorOffIsRefused_data() {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        for (const char* target : {"/posts?trashed=", "/posts?counts=", "/posts?count=", "/users?count="})
            QTest::newRow(target) << QByteArray("GET") << QByteArray(target);
        QTest::newRow("permanent") << QByteArray("DELETE") << QByteArray("/posts/{trashed}?permanent=");
        QTest::newRow("revision") << QByteArray("PATCH") << QByteArray("/posts/{draft}?revision=");
    }
    void aSwitchThatIsNeitherOnNorOffIsRefused() {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, target);
        target = m_targets->filled(target);
        Operation operation;
        operation.method = method;
        Headers headers{{"If-Match", "*"}};
        if (method == "PATCH") headers += asJson;
        const QByteArray body = method == "PATCH" ? "{\"title\":\"x\"}" : "";
        for (const char* value : {"yes", "2", "TRUE"})
            refused(operation, target + value, body, headers, 400, "invalid_request");
        // Nothing was done meanwhile.
        const bool isTotal = target.endsWith("count=");
        QCOMPARE(ask(operation, target + (isTotal ? "exact" : "1"), body, headers).status / 100, 2);
    }

    void whatOneHasAlreadyIsNotSentAgain_data() {
        rows([](const Operation& one) { return one.lists(304) && !one.path.endsWith("/file"); });
    }
    void whatOneHasAlreadyIsNotSentAgain() {
        QFETCH(Operation, operation);
        QByteArray target = operation.target();
        if (operation.path.endsWith("/{slug}")) {
            m_targets->make("published");
            target = "/posts/by-slug/" + m_blog->database()
                                             .text(
                                                 "select max(slug) from post where status = "
                                                 "'published'")
                                             .toLatin1();
        }
        target = m_targets->filled(target);
        const Answer first = ask(operation, target, {}, {});
        QCOMPARE(first.status, 200);
        QVERIFY(!first.etag().isEmpty());
        const Answer second = ask(operation, target, {}, {{"If-None-Match", first.etag()}});
        QCOMPARE(second.status, 304);
        QCOMPARE(second.body, QByteArray());
        QCOMPARE(second.etag(), first.etag());
    }

    void aKeyIsForOneRequest_data() {
        rows([](const Operation& one) { return one.headers.contains("Idempotency-Key"); });
    }
    void aKeyIsForOneRequest() {
        QFETCH(Operation, operation);
        const QByteArray target = m_targets->filled(operation.target());
        const QByteArray body = bodyFor(operation);
        const auto with = [&](const QByteArray& key) {
            return headersFor(operation) + Headers{{"Idempotency-Key", key}};
        };
        const Answer first = ask(operation, target, body, with(operation.name()));
        QVERIFY2(first.status < 300, first.body.constData());
        const Answer again = ask(operation, target, body, with("\"" + operation.name() + "\""));
        QCOMPARE(again.status, first.status);
        QCOMPARE(again.body, first.body);
        QCOMPARE(again.headers.value("idempotent-replayed"), QByteArray("true"));
        refused(operation, target, body, with(QByteArray(300, 'x')), 400, "invalid_request");
        // What comes after the last boundary of a form does not count.
        if (operation.takesJson() || operation.bodyTypes.isEmpty())
            refused(operation, target, body + " ", with(operation.name()), 422, "idempotency_mismatch");

        // A server that died after the change and before it kept the answer.
        m_blog->database().run("update idempotency_key set status = null, headers = null, body = null");
        const Answer lost = ask(operation, target, body, with(operation.name()));
        if (first.json().contains("post")) {
            QCOMPARE(lost.status, first.status);
            QCOMPARE(lost.post()["id"], first.post()["id"]);
        } else {
            QCOMPARE(lost.code(), "already_done");
        }
    }

    void whatIsUnderWayIsNotDoneTwice() {
        // Somebody else's transaction has claimed the keys.
        auto lock = m_blog->database().connect();
        QVERIFY(lock->begin());
        struct Attempt {
            Operation operation;
            QByteArray target;
            QByteArray body;
            Headers headers;
            Answer answer;
        };
        std::vector<Attempt> attempts;
        for (const Operation& one : describedOperations()) {
            if (!one.headers.contains("Idempotency-Key")) continue;
            const QByteArray key = "under way: " + one.name();
            const qint64 admin = m_blog->once("admin").id;
            QVERIFY(
                lock->query("insert into idempotency_key (user_id, key, request_hash, expires_at) values (" +
                            QString::number(admin) + ", '" +
                            QString::fromStdString(server::AnswerSeal(admin, key.toStdString()).handle()) +
                            "', sha256('x'), now() + interval '1 day')"));
            attempts.push_back({one,
                                m_targets->filled(one.target()),
                                bodyFor(one),
                                headersFor(one) + Headers{{"Idempotency-Key", key}},
                                {}});
        }
        QVERIFY(attempts.size() > 5);
        std::vector<std::jthread> threads;
        for (Attempt& one : attempts)
            threads.emplace_back(
                [&one, this] { one.answer = ask(one.operation, one.target, one.body, one.headers); });
        threads.clear();
        for (const Attempt& one : attempts) {
            QVERIFY2(one.answer.code() == "request_in_progress", one.answer.body.constData());
            QCOMPARE(one.answer.headers.value("retry-after"), QByteArray("1"));
        }
        QVERIFY(lock->rollback());
        for (const Attempt& one : attempts) {
            const Answer done = ask(one.operation, one.target, one.body, one.headers);
            QVERIFY2(done.status < 300, done.body.constData());
        }
    }

    void timesThatThereAreNotAreRefused_data() {
        QTest::addColumn<QByteArray>("time");
        for (const char* time : {"2026-02-30T00:00:00Z", "2026-13-01T00:00:00Z", "0000-01-01T00:00:00Z",
                                 "2026-01-01T24:00:00Z", "2026-01-01T00:60:00Z", "2026-01-01T00:00:60Z",
                                 "2026-01-01T00:00:00%2b16:00", "2026-01-01", "infinity", "now"})
            QTest::newRow(time) << QByteArray(time);
    }
    void timesThatThereAreNotAreRefused() {
        QFETCH(QByteArray, time);
        const Caller& admin = m_blog->once("admin");
        QCOMPARE(admin.get("/posts?updated_since=" + time).code(), "invalid_request");
        QCOMPARE(admin.get("/audit?since=" + time).code(), "invalid_request");
        const QString plain = QString(time).replace("%2b", "+");
        const Answer refused =
            admin.act("/posts/" + m_targets->make("draft") + "/schedule", "*", {{"publish_at", plain}});
        QCOMPARE(refused.code(), "validation_failed");
        QVERIFY(refused.error()["message"].toString().contains("publish_at must be a time such as"));
    }

    void aSlugHasOnePost() {
        const QByteArray taken = m_targets->make("published");
        const QByteArray slug =
            m_blog->database().text("select slug from post where id = " + QString(taken)).toLatin1();
        const Caller& admin = m_blog->once("admin");
        for (const char* kind : {"draft", "published"})
            QCOMPARE(admin.patch("/posts/" + m_targets->make(kind), {{"slug", QString(slug)}}, "*").code(),
                     "slug_taken");
    }

    void aFileThatIsDeletedWhileItIsSentAgainIsSaid() {
        Blog blog(m_postgres, {{"MEDIA_DIR", m_files.path()}});
        blog.database().run(
            "create function gone() returns trigger language plpgsql as $$ begin return null; end $$; "
            "create trigger gone before insert on media for each row execute function gone()");
        const Caller admin = blog.as("admin");
        QCOMPARE(
            upload(blog.server(), admin, Form().file("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")).code(),
            "deleted_meanwhile");
    }

    void aRefreshTokenEnds() {
        const Caller reader = m_blog->as("reader");
        m_blog->database().run("update refresh_token set expires_at = now() - interval '1 second'");
        QCOMPARE(m_blog->nobody().post("/auth/refresh", {{"refresh_token", reader.refreshToken}}).code(),
                 "refresh_expired");
    }

    void whatIsNoRequestOfThisProtocolIsRefused() {
        const Colophond& server = m_blog->server();
        QCOMPARE(server.send("GET", "/posts", {}, {{"X-Long", QByteArray(20'000, 'x')}}).code(),
                 "header_too_large");
        QCOMPARE(server.send("GET", "/meta?a=%zz").code(), "invalid_request");
        QCOMPARE(server.send("GET", "/meta", {}, {{"Content-Length", "999999999"}}).code(),
                 "payload_too_large");
        QCOMPARE(server.send("GET", "/meta", {}, {{"Authorization", "Bearer x"}}).code(), "unauthenticated");
        QCOMPARE(server.send("FROB", "/meta").status, 405);
        QCOMPARE(server.send("GET", "/nothing").code(), "not_found");
        for (const char* authorization : {"Bearer x", "Basic eDp5", "Bearer", "Bearer "})
            QCOMPARE(server.send("GET", "/posts", {}, {{"Authorization", authorization}}).code(),
                     "unauthenticated");
    }
};

QTEST_GUILESS_MAIN(FailuresTest)
#include "failures_test.moc"
