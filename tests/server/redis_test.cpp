#include "server/redis.h"

#include "server/blog.h"
#include "server/metrics_page.h"
#include "server/redis/redis.h"
#include "server/redis/shared_cache.h"

#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <boost/asio/co_spawn.hpp>

using namespace server;

namespace {

/// A test's own way to Redis, on an io_context that runs only while something is asked.
class Client {
public:
    explicit Client(const QString& url)
        : m_redis(m_context,
                  {.address = std::get<RedisAddress>(readRedisAddress(url.toStdString())),
                   .commandTimeout = std::chrono::seconds(20)},
                  m_counters, m_log),
          m_cache(&m_redis) {
        asio::co_spawn(m_context, m_redis.run(), [](const std::exception_ptr&) {});
        static_cast<void>(QTest::qWaitFor(
            [this] {
                m_context.run_for(std::chrono::milliseconds(10));
                return m_redis.isUp();
            },
            20'000));
    }

    SharedCache& cache() { return m_cache; }
    Redis& redis() { return m_redis; }
    template <typename T>
    T run(Task<T> task) {
        std::optional<T> out;
        asio::co_spawn(m_context, std::move(task), [&out](const std::exception_ptr& failed, T value) {
            if (failed) std::rethrow_exception(failed);
            out = std::move(value);
        });
        while (!out)
            m_context.run_one();
        return std::move(*out);
    }
    void run(Task<> task) {
        bool isDone = false;
        asio::co_spawn(m_context, std::move(task), [&isDone](const std::exception_ptr&) { isDone = true; });
        while (!isDone)
            m_context.run_one();
    }

private:
    asio::io_context m_context{1};
    Log m_log{Log::Format::Text, Log::Level::Error};
    RedisCounters m_counters;
    Redis m_redis;
    SharedCache m_cache;
};

QString redisState(const Answer& ready) {
    return ready.json()["checks"].toObject()["redis"].toString();
}

/// Whether every thread of the server has its connection to Redis; /readyz tells of one of them.
bool everyThreadHasRedis(const Blog& blog) {
    return MetricsPage(blog.nobody().get("/metrics").body).isUpOnEveryThread("colophon_redis_up");
}

const QHash<QString, QString>& patient() {
    static const QHash<QString, QString> out{{"REDIS_TIMEOUT_MS", "5000"}};
    return out;
}

QHash<QString, QString> with(QHash<QString, QString> environment) {
    environment.insert(patient());
    return environment;
}

}  // namespace

class RedisTest : public QObject {
    Q_OBJECT

    support::Server m_postgres;
    PrivateRedis m_redis;

private slots:
    void addressesAreRead_data() {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("password");
        QTest::addColumn<int>("database");
        QTest::newRow("host") << "redis://cache.example" << "cache.example:6379" << "" << "" << 0;
        QTest::newRow("all") << "redis://me:p%40ss%2F@127.0.0.1:7000/3" << "127.0.0.1:7000" << "me" << "p@ss/"
                             << 3;
        QTest::newRow("password") << "redis://:secret@h/" << "h:6379" << "" << "secret" << 0;
        QTest::newRow("ipv6") << "redis://[::1]:7000" << "::1:7000" << "" << "" << 0;
        QTest::newRow("socket") << "unix:///run/r.sock" << "/run/r.sock" << "" << "" << 0;
        QTest::newRow("socket, all") << "unix://me:secret@/run/r.sock?db=2" << "/run/r.sock" << "me"
                                     << "secret" << 2;
    }
    void addressesAreRead() {
        QFETCH(QString, url);
        const auto read = readRedisAddress(url.toStdString());
        const auto* address = std::get_if<RedisAddress>(&read);
        QVERIFY(address);
        QTEST(QString::fromStdString(address->place()), "place");
        QTEST(QString::fromStdString(address->user), "user");
        QTEST(QString::fromStdString(address->password), "password");
        QTEST(address->database, "database");
    }

    void wrongAddressesAreRefusedAtStart_data() {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("word");
        QTest::newRow("tls") << "rediss://:secret@h" << "TLS";
        QTest::newRow("scheme") << "http://:secret@h" << "redis://";
        QTest::newRow("no host") << "redis://" << "host";
        QTest::newRow("port") << "redis://:secret@h:123456" << "redis://";
        QTest::newRow("database") << "redis://:secret@h/one" << "database";
        QTest::newRow("no socket") << "unix://" << "socket";
        QTest::newRow("nonsense") << "secret" << "redis://";
    }
    void wrongAddressesAreRefusedAtStart() {
        QFETCH(QString, url);
        QFETCH(QString, word);
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("DATABASE_URL", "dbname=x");
        environment.insert("REDIS_URL", url);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(COLOPHON_TEST_BIN_DIR "/colophond"), {"--check-config"});
        QVERIFY(process.waitForFinished(20'000));
        QCOMPARE(process.exitCode(), 2);
        const QString said = QString::fromUtf8(process.readAllStandardError());
        QVERIFY2(said.startsWith("REDIS_URL ") && said.contains(word) && !said.contains("secret"),
                 qPrintable(said));
    }

    void answersComeInTheOrderOfTheQuestions() {
        Client client(m_redis.url());
        QCOMPARE(client.run(client.redis().ask({"SET", "k", "a\r\nb"}))->text, "OK");
        QCOMPARE(client.run(client.redis().ask({"GET", "k"}))->text, "a\r\nb");
        QVERIFY(client.run(client.redis().ask({"GET", "nothing"}))->kind == RedisReply::Kind::Nil);
        QVERIFY(!client.run(client.redis().ask({"NO", "SUCH"})));
        const auto list = client.run(client.redis().ask({"EVAL", "return {1, 'two', {3}}", "0"}));
        QCOMPARE(list->list.size(), 3);
        QCOMPARE(list->list[0].integer, 1);
        QCOMPARE(list->list[1].text, "two");
        QCOMPARE(list->list[2].list[0].integer, 3);
        const std::string large(3'000'000, 'x');
        QCOMPARE(client.run(client.redis().ask({"SET", "large", large}))->text, "OK");
        QCOMPARE(client.run(client.redis().ask({"GET", "large"}))->text.size(), large.size());
    }

    void whatIsSharedEndsWithItsGeneration() {
        Client one(m_redis.url(1));
        Client two(m_redis.url(1));
        const auto first = one.run(one.cache().find("/posts"));
        QVERIFY(first && !first->value);
        one.run(one.cache().keep(*first, "/posts", "answer", std::chrono::seconds(60)));
        QCOMPARE(*two.run(two.cache().find("/posts"))->value, "answer");
        QVERIFY(!two.run(two.cache().find("/posts?tag=x"))->value);
        // Whoever read before the change keeps where nobody looks any more.
        const auto before = two.run(two.cache().find("/posts"));
        one.run(one.cache().drop());
        two.run(two.cache().keep(*before, "/posts", "stale", std::chrono::seconds(60)));
        QVERIFY(!one.run(one.cache().find("/posts"))->value);
        // A generation that Redis lost never comes again.
        const auto later = one.run(one.cache().find("/posts"));
        one.run(one.cache().keep(*later, "/posts", "answer", std::chrono::seconds(60)));
        one.run(one.redis().ask({"DEL", "colophon:generation"}));
        const auto anew = one.run(one.cache().find("/posts"));
        QVERIFY(!anew->value && anew->generation != later->generation);
    }

    void limitsAreKeptInRedisAndBesideIt() {
        const QHash<QString, QString> limits{{"REDIS_URL", m_redis.url(2)}, {"RATE_LIMIT_READ", "5"}};
        Blog blog(m_postgres, with(limits));
        QTRY_VERIFY_WITH_TIMEOUT(everyThreadHasRedis(blog), 20'000);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(blog.nobody().get("/meta").status, 200);
        const Answer refused = blog.nobody().get("/meta");
        QCOMPARE(refused.status, 429);
        QVERIFY(refused.headers.value("retry-after").toInt() > 0);
        QCOMPARE(refused.headers.value("ratelimit-policy"), QByteArray("\"read\";q=5;w=60"));

        m_redis.kill();
        // Another count, and it is kept as well; never a 5xx.
        for (int i = 0; i < 5; ++i)
            QCOMPARE(blog.nobody().get("/meta").status, 200);
        QCOMPARE(blog.nobody().get("/meta").status, 429);
        const Answer ready = blog.nobody().get("/readyz");
        QCOMPARE(ready.status, 200);
        QCOMPARE(ready.json()["status"].toString(), "degraded");
        QCOMPARE(redisState(ready), "degraded");
        QCOMPARE(blog.once("author").post("/posts", {{"title", "Without Redis"}}).status, 201);
        QVERIFY(MetricsPage(blog.nobody().get("/metrics").body).value("colophon_redis_up{thread=\"0\"}") ==
                0);

        m_redis.start();
        QTRY_VERIFY_WITH_TIMEOUT(everyThreadHasRedis(blog), 20'000);
        QCOMPARE(redisState(blog.nobody().get("/readyz")), "ok");
        // Each thread comes back by itself; the count in Redis begins anew, and the one beside it is used up.
        bool isBack = false;
        QTRY_VERIFY_WITH_TIMEOUT(isBack = isBack || blog.nobody().get("/meta").status == 200, 20'000);
    }

    void aRedisThatHangsIsPassedBy() {
        PrivateRedis redis;
        Blog blog(m_postgres, {{"REDIS_URL", redis.url()}, {"RATE_LIMIT_READ", "100000"}, {"THREADS", "1"}});
        QTRY_VERIFY_WITH_TIMEOUT(everyThreadHasRedis(blog), 20'000);
        redis.pause();
        for (int i = 0; i < 20; ++i)
            QCOMPARE(blog.nobody().get("/posts").status, 200);
        QCOMPARE(redisState(blog.nobody().get("/readyz")), "degraded");
        const MetricsPage page(blog.nobody().get("/metrics").body);
        // Not each of the twenty waited for it: after the first it was given up.
        QVERIFY(page.value("colophon_redis_commands_total{result=\"failed\"}") < 10);
        redis.goOn();
        QTRY_VERIFY_WITH_TIMEOUT(everyThreadHasRedis(blog), 20'000);
        QCOMPARE(redisState(blog.nobody().get("/readyz")), "ok");
    }

    void passwordAndDatabaseAreUsed() {
        PrivateRedis redis("tell nobody/é");
        const QString right = "unix://:tell%20nobody%2F%C3%A9@" + redis.socket() + "?db=3";
        Blog blog(m_postgres, with({{"REDIS_URL", right}, {"RATE_LIMIT_READ", "100"}}));
        QTRY_VERIFY_WITH_TIMEOUT(everyThreadHasRedis(blog), 20'000);
        blog.nobody().get("/meta");
        QVERIFY2(redis.ask("INFO keyspace").contains("db3:"), redis.ask("INFO keyspace").constData());

        Blog other(m_postgres, with({{"REDIS_URL", "unix://:wrong-secret@" + redis.socket()}}));
        QTRY_VERIFY_WITH_TIMEOUT(other.server().log().contains("Redis unreachable"), 20'000);
        QCOMPARE(redisState(other.nobody().get("/readyz")), "degraded");
        QCOMPARE(other.nobody().get("/posts").status, 200);
        QVERIFY(!other.server().log().contains("wrong-secret"));
        QVERIFY(!blog.server().log().contains("tell"));
    }

    void oneThatDoesNotSpeakRedisIsLeft() {
        QTcpServer stranger;
        QVERIFY(stranger.listen(QHostAddress::LocalHost));
        Blog blog(m_postgres, {{"REDIS_URL", "redis://127.0.0.1:" + QString::number(stranger.serverPort())}});
        QTRY_VERIFY_WITH_TIMEOUT(stranger.hasPendingConnections(), 20'000);
        stranger.nextPendingConnection()->write("HTTP/1.1 400 Bad Request\r\n\r\n");
        QTRY_VERIFY_WITH_TIMEOUT(blog.server().log().contains("Redis unreachable"), 20'000);
        QCOMPARE(blog.nobody().get("/posts").status, 200);
    }
};

QTEST_GUILESS_MAIN(RedisTest)
#include "redis_test.moc"
