#include "server/blog.h"
#include "server/metrics_page.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

namespace {

MetricsPage metrics(Blog& blog) {
    return MetricsPage(blog.nobody().get("/metrics").body);
}

/// What must never be in a log, from one round of signing in and writing.
QByteArrayList secretsOf(const Caller& caller) {
    return {caller.accessToken, caller.refreshToken.toLatin1(), "password\"",
            "wrong-guess",      "The body nobody logs",         "idempotent-secret",
            "query-secret"};
}

void useEverything(Blog& blog, QByteArrayList& secrets) {
    const Caller author = blog.as("author");
    secrets = secretsOf(author);
    blog.nobody().post("/auth/login", {{"email", "author@example.org"}, {"password", "wrong-guess"}});
    author.post("/posts", {{"title", "Logged"}, {"body_md", "The body nobody logs"}},
                {{"Idempotency-Key", "idempotent-secret"}});
    author.get("/posts?q=query-secret", {{"X-Request-Id", "my own id"}});
    author.get("/nothing/at/all");
    blog.server().raw("nonsense\r\n\r\n");
    blog.nobody().post("/auth/refresh", {{"refresh_token", author.refreshToken}});
    author.post("/auth/logout");
    author.get("/me");
}

}  // namespace

class MetricsTest : public QObject {
    Q_OBJECT

    support::Server m_postgres;

private slots:
    void everyLineIsInTheFormat() {
        Blog blog(m_postgres);
        blog.as("editor").get("/posts");
        const Answer answer = blog.nobody().get("/metrics");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.headers.value("content-type"),
                 QByteArray("text/plain; version=0.0.4; charset=utf-8"));
        const MetricsPage page(answer.body);
        QVERIFY2(page.wrong.isEmpty(), page.wrong.join('\n').constData());
        QCOMPARE(page.value("colophon_build_info{version=\"" COLOPHON_VERSION "\"}"), 1.0);
        QVERIFY(page.value("process_resident_memory_bytes") > 1e6);
        QVERIFY(page.value("process_open_fds") > 3);
        QVERIFY(page.value("process_start_time_seconds") > 1.7e9);
        QCOMPARE(page.value("colophon_database_up{thread=\"0\"}"), 1.0);
    }

    void requestsAreCountedByRouteAndStatus() {
        Blog blog(m_postgres);
        const Caller editor = blog.as("editor");
        for (int i = 0; i < 7; ++i)
            editor.get("/posts/" + QByteArray::number(1000 + i));
        blog.nobody().get("/no/such/path");
        blog.server().raw("nonsense\r\n\r\n");
        const MetricsPage page = metrics(blog);
        QCOMPARE(page.value(R"(colophon_http_requests_total{method="GET",route="/posts/{id}",status="4xx"})"),
                 7.0);
        QCOMPARE(
            page.value(R"(colophon_http_requests_total{method="POST",route="/auth/login",status="2xx"})"),
            1.0);
        QCOMPARE(page.value(R"(colophon_http_requests_total{method="",route="",status="4xx"})"), 2.0);
        for (const QByteArray& key : page.order)
            QVERIFY2(!key.contains("1000"), key.constData());  // patterns, not addresses
    }

    void durationsAddUp() {
        Blog blog(m_postgres);
        for (int i = 0; i < 20; ++i)
            blog.nobody().get("/posts");
        const MetricsPage page = metrics(blog);
        const QByteArray name = "colophon_http_request_duration_seconds";
        const QByteArray labels = R"(method="GET",route="/posts")";
        double before = 0;
        int steps = 0;
        for (const QByteArray& key : page.order) {
            if (!key.startsWith(QByteArray(name + "_bucket{" + labels))) continue;
            QVERIFY(page.value(key) >= before);
            before = page.value(key);
            ++steps;
        }
        QVERIFY(steps > 5);
        QCOMPARE(page.value(name + "_bucket{" + labels + ",le=\"+Inf\"}"), 20.0);
        QCOMPARE(page.value(name + "_count{" + labels + "}"), 20.0);
        QVERIFY(page.value(name + "_sum{" + labels + "}") > 0);
    }

    void storesAndCachesAreCounted() {
        Blog blog(m_postgres, {{"THREADS", "1"}});
        QTRY_VERIFY_WITH_TIMEOUT(metrics(blog).value("colophon_listener_up") == 1, 20'000);
        const Caller editor = blog.as("editor");
        const auto hits = [&] {
            return metrics(blog).value(R"(colophon_cache_lookups_total{cache="askers",result="hit"})");
        };
        // Each round may fall between two seconds, but not every one.
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                for (int i = 0; i < 5; ++i)
                    editor.get("/me");
                return hits() >= 3;
            }(),
            20'000);
        const MetricsPage page = metrics(blog);
        QVERIFY(page.value(R"(colophon_cache_lookups_total{cache="askers",result="miss"})") >= 1);
        QVERIFY(page.value("colophon_database_round_trip_seconds_count") > 5);
        QCOMPARE(page.value("colophon_redis_up{thread=\"0\"}"), 0.0);
        const double heard = page.value("colophon_changes_total");
        QCOMPARE(editor.post("/posts", {{"title", "Heard"}}).status, 201);
        QTRY_COMPARE(metrics(blog).value("colophon_changes_total"), heard + 1);
    }

    void theSchedulerSaysHowLateItWas() {
        Blog blog(m_postgres);
        blog.database().run(
            "insert into post (title, slug, status, publish_at) values ('Due', 'due', 'scheduled', now() - "
            "interval "
            "'90 seconds')");
        QTRY_COMPARE_WITH_TIMEOUT(metrics(blog).value("colophon_scheduler_published_total"), 1.0, 20'000);
        const double lag = metrics(blog).value("colophon_scheduler_lag_seconds");
        QVERIFY2(lag >= 90 && lag < 120, qPrintable(QString::number(lag)));
        QVERIFY(metrics(blog).value("colophon_scheduler_last_look_timestamp_seconds") > 1.7e9);
    }

    void refusalsAreCountedByClass() {
        Blog blog(m_postgres, {{"RATE_LIMIT_AUTH", "2"}, {"RATE_LIMIT_READ", "3"}});
        const QJsonObject wrong{{"email", "x@example.org"}, {"password", "x"}};
        for (int i = 0; i < 5; ++i)
            blog.nobody().post("/auth/login", wrong);
        for (int i = 0; i < 5; ++i)
            blog.nobody().get("/meta");
        const MetricsPage page = metrics(blog);
        QCOMPARE(page.value("colophon_rate_limited_total{class=\"auth\"}"), 3.0);
        QCOMPARE(page.value("colophon_rate_limited_total{class=\"read\"}"), 2.0);
    }

    void attemptsToConnectThatFailAreCounted() {
        const Colophond server("postgresql://nobody@127.0.0.1:1/nothing");
        QTRY_VERIFY(MetricsPage(server.send("GET", "/metrics").body)
                        .value("colophon_database_connect_failures_total") > 0);
        Blog blog(m_postgres);
        QCOMPARE(metrics(blog).value("colophon_database_connect_failures_total"), 0.0);
    }

    void guessesAtOneAccountAreFewFromOneNetwork() {
        Blog blog(m_postgres, {{"RATE_LIMIT_AUTH", "1000"}, {"TRUSTED_PROXIES", "127.0.0.1"}});
        const QJsonObject wrong{{"email", "Author@example.org"}, {"password", "x"}};
        Answer answer;
        int tries = 0;
        for (; tries < 30; ++tries) {
            answer = blog.nobody().post("/auth/login", wrong);
            if (answer.status != 401) break;
        }
        QCOMPARE(tries, 10);
        QCOMPARE(answer.status, 429);
        QCOMPARE(answer.code(), "rate_limited");
        QVERIFY(answer.headers.value("retry-after").toInt() > 60);
        QCOMPARE(answer.headers.value("ratelimit-policy"), QByteArray("\"account\";q=10;w=300"));
        QVERIFY(answer.headers.value("ratelimit").startsWith("\"account\";r=0;t="));
        // There the right password does not help either; elsewhere it does, and so does another account here.
        QCOMPARE(blog.nobody()
                     .post("/auth/login", {{"email", "author@example.org"}, {"password", "password"}})
                     .status,
                 429);
        QCOMPARE(blog.nobody()
                     .post("/auth/login", {{"email", "author@example.org"}, {"password", "password"}},
                           {{"X-Forwarded-For", "198.51.100.1"}})
                     .status,
                 200);
        QVERIFY(!blog.as("editor").accessToken.isEmpty());
        QVERIFY(MetricsPage(blog.server().send("GET", "/metrics").body)
                    .value("colophon_rate_limited_total{class=\"account\"}") >= 2);
    }

    void onlyAllowedAddressesMayRead_data() {
        QTest::addColumn<QString>("allowed");
        QTest::addColumn<QString>("proxies");
        QTest::addColumn<QByteArray>("forwarded");
        QTest::addColumn<int>("status");
        QTest::newRow("from this machine") << "" << "" << QByteArray() << 200;
        QTest::newRow("not allowed") << "10.0.0.0/8" << "" << QByteArray() << 403;
        QTest::newRow("allowed") << "10.0.0.0/8, 127.0.0.1" << "" << QByteArray() << 200;
        QTest::newRow("through a proxy nobody trusts") << "" << "" << QByteArray("198.51.100.1") << 403;
        QTest::newRow("through a trusted proxy") << "" << "127.0.0.1" << QByteArray("198.51.100.1") << 403;
        QTest::newRow("claiming to be this machine") << "" << "127.0.0.1" << QByteArray("127.0.0.1") << 403;
    }
    void onlyAllowedAddressesMayRead() {
        QFETCH(QString, allowed);
        QFETCH(QString, proxies);
        QFETCH(QByteArray, forwarded);
        support::Database database(m_postgres);
        const Colophond server(database.url(), {{"METRICS_ALLOW", allowed}, {"TRUSTED_PROXIES", proxies}});
        Headers headers;
        if (!forwarded.isEmpty()) headers.emplaceBack("X-Forwarded-For", forwarded);
        const Answer answer = server.send("GET", "/metrics", {}, headers);
        QTEST(answer.status, "status");
        QCOMPARE(answer.body.contains("colophon_"), answer.status == 200);
    }

    void theLogIsWholeAndHoldsNoSecret_data() {
        QTest::addColumn<QString>("format");
        QTest::newRow("text") << "text";
        QTest::newRow("json") << "json";
    }
    void theLogIsWholeAndHoldsNoSecret() {
        QFETCH(QString, format);
        Blog blog(m_postgres, {{"LOG_FORMAT", format}, {"RATE_LIMIT_AUTH", "1000"}});
        QByteArrayList secrets;
        useEverything(blog, secrets);
        const QByteArray log = blog.server().log();
        for (const QByteArray& secret : secrets)
            QVERIFY2(!log.contains(secret), secret.constData());
        static const QRegularExpression textLine(
            "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z (info|warning|error) [a-z0-9 ]+"
            "( [a-z_]+=([^\" ]+|\"([^\"\\\\]|\\\\.)*\"))*$");
        int requests = 0;
        for (const QByteArray& line : log.trimmed().split('\n')) {
            QByteArray id;
            bool isRequest = false;
            if (format == "json") {
                const QJsonObject object = QJsonDocument::fromJson(line).object();
                QVERIFY2(!object["time"].toString().isEmpty() && !object["event"].toString().isEmpty(),
                         line.constData());
                QVERIFY(QStringList({"info", "warning", "error"}).contains(object["level"].toString()));
                isRequest = object["event"].toString().startsWith("request");
                id = object["request_id"].toString().toLatin1();
            } else {
                QVERIFY2(textLine.match(QString::fromUtf8(line)).hasMatch(), line.constData());
                isRequest = line.contains(" request ");
                static const QRegularExpression idFact(" request_id=([A-Za-z0-9._-]+)");
                id = idFact.match(QString::fromUtf8(line)).captured(1).toLatin1();
            }
            if (isRequest) QVERIFY2(!id.isEmpty(), line.constData());
            requests += isRequest ? 1 : 0;
        }
        QVERIFY2(requests >= 8, log.constData());
    }
};

QTEST_GUILESS_MAIN(MetricsTest)
#include "metrics_test.moc"
