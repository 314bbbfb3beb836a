#include "server/blog.h"
#include "server/operations.h"
#include "server/targets.h"

#include <QTest>

#include <thread>

/// What is said when limits are reached, or when the database or a provider is not there.
class OutagesTest : public QObject {
    Q_OBJECT

    support::Server m_postgres;

private slots:
    void whoAsksForProblemDetailsGetsThemFromTheHealthCheckToo() {
        const Colophond server("postgresql://nobody@127.0.0.1:1/nothing");
        const Answer plain = server.send("GET", "/readyz");
        const Answer problem = server.send("GET", "/readyz", {}, {{"Accept", "application/problem+json"}});
        QCOMPARE(plain.code(), "not_ready");
        QCOMPARE(problem.headers.value("content-type"), QByteArray("application/problem+json"));
        QCOMPARE(problem.json()["code"].toString(), "not_ready");
        QCOMPARE(problem.json()["checks"], plain.json()["checks"]);
        QCOMPARE(problem.json()["detail"], plain.error()["message"]);
    }

    void aProviderThatDoesNotAnswerIsSaid() {
        Blog blog(m_postgres, silentProvider());
        const Colophond& server = blog.server();
        QCOMPARE(server.send("GET", "/auth?provider=silent").code(), "provider_error");
        QCOMPARE(server.send("GET", "/auth?provider=unknown").code(), "unknown_provider");
        QCOMPARE(server.send("GET", "/auth/unknown/callback").code(), "unknown_provider");
        QCOMPARE(server.send("GET", "/auth/silent/callback?state=x&code=x").code(), "invalid_grant");
    }

    void limitsAreKeptByEveryOperation() {
        Blog blog(m_postgres,
                  {{"RATE_LIMIT_AUTH", "1"}, {"RATE_LIMIT_READ", "1"}, {"RATE_LIMIT_WRITE", "1"}});
        Targets targets(blog);
        for (const char* target : {"/posts", "/meta"})
            blog.server().send("GET", target);
        for (const char* target : {"/auth/login", "/auth/logout"})
            blog.server().send("POST", target);
        int counted = 0;
        for (const Operation& operation : describedOperations()) {
            if (!operation.lists(429)) continue;
            ++counted;
            const Answer answer = blog.server().send(operation.method, targets.filled(operation.target()));
            QVERIFY2(answer.status == 429, qPrintable(QString(operation.name() + ": " + answer.body)));
            QCOMPARE(answer.code(), "rate_limited");
            QVERIFY(answer.headers.value("retry-after").toInt() > 0);
            QVERIFY(answer.headers.value("ratelimit").contains(";r=0;"));
            QVERIFY(!answer.headers.value("ratelimit-policy").isEmpty());
        }
        QVERIFY(counted > 20);
    }

    void withoutADatabaseEveryOperationSaysSo() {
        const Colophond server("postgresql://nobody@127.0.0.1:1/nothing", silentProvider());
        QList<Operation> operations;
        for (const Operation& one : describedOperations())
            if (one.lists(503)) operations.append(one);
        QVERIFY(operations.size() > 20);
        QList<Answer> answers(operations.size());
        std::vector<std::jthread> threads;
        for (qsizetype i = 0; i < operations.size(); ++i)
            threads.emplace_back([&, i] {
                const Operation& one = operations[i];
                QByteArray target = one.target();
                for (qsizetype at = target.indexOf('{'); at >= 0; at = target.indexOf('{'))
                    target.replace(at, target.indexOf('}') - at + 1, "1");
                Headers headers = headersFor(one);
                if (one.path == "/auth") {  // a provider would be asked before the database
                    target = "/auth?invite=x";
                    headers.emplaceBack("Accept", "text/html");
                }
                if (!one.path.startsWith("/auth/")) headers.emplaceBack("Authorization", "Bearer x");
                answers[i] = server.send(one.method, target, one.body(), headers);
            });
        threads.clear();
        for (qsizetype i = 0; i < operations.size(); ++i) {
            QVERIFY2(answers[i].status == 503,
                     qPrintable(QString(operations[i].name() + ": " + answers[i].body)));
            if (operations[i].path == "/readyz") continue;
            QCOMPARE(answers[i].code(), "database_unavailable");
            QVERIFY(answers[i].headers.value("retry-after").toInt() > 0);
        }
    }

    void aDatabaseThatIsBusyOrTakesNoChangesIsToldApart() {
        Blog blog(m_postgres, {{"STATEMENT_TIMEOUT", "1"}});
        const Caller author = blog.as("author");
        {
            auto lock = blog.database().connect();
            QVERIFY(lock->begin());
            QVERIFY(lock->query("lock table post in access exclusive mode"));
            const Answer busy = author.get("/posts");
            QCOMPARE(busy.status, 503);
            QCOMPARE(busy.code(), "busy");
            QVERIFY(lock->commit());
        }
        QCOMPARE(author.get("/posts").status, 200);
        blog.database().run("alter database " + blog.database().name().toUtf8() +
                            " set default_transaction_read_only = on");
        blog.database().run(
            "select pg_terminate_backend(pid) from pg_stat_activity where application_name like "
            "'colophond%'");
        QTRY_COMPARE(author.post("/posts", {{"title", "x"}}).code(), "read_only");
        QCOMPARE(author.get("/posts").status, 200);
    }

    void whatGoesWrongInsideIsLoggedAndNotTold() {
        Blog blog(m_postgres);
        blog.database().run(
            "create function fail() returns trigger language plpgsql as $$ begin raise exception 'the inner "
            "detail'; end $$; create trigger fail before insert on post for each row execute function "
            "fail()");
        const Answer answer = blog.as("author").post("/posts", {{"title", "x"}});
        QCOMPARE(answer.status, 500);
        QCOMPARE(answer.code(), "internal");
        QVERIFY(!answer.body.contains("inner"));
        const QByteArray id = answer.headers.value("x-request-id");
        QTRY_VERIFY(blog.server().log().contains("inner detail") && blog.server().log().contains(id));
    }
};

QTEST_GUILESS_MAIN(OutagesTest)
#include "outages_test.moc"
