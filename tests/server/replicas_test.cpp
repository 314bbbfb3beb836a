#include "server/blog.h"
#include "server/load.h"
#include "server/metrics_page.h"
#include "server/redis.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTest>

#include <csignal>

namespace {

/// Two servers in front of one database and one Redis.
class Pair {
public:
    Pair(support::Server& postgres, const PrivateRedis& redis, int redisDatabase,
         QHash<QString, QString> environment = {})
        : m_database(postgres) {
        fillBlog(m_database);
        environment.insert("REDIS_URL", redis.url(redisDatabase));
        environment.insert("REDIS_TIMEOUT_MS", "5000");
        for (auto* server : {&one, &two})
            *server = std::make_unique<Colophond>(m_database.url(), environment);
    }
    /// Whether both have reached everything they need, with each of their threads.
    bool isReady() const {
        for (const auto* server : {&one, &two}) {
            const MetricsPage page((*server)->send("GET", "/metrics").body);
            if (!page.isUpOnEveryThread("colophon_redis_up")) return false;
            if ((*server)->send("GET", "/readyz").json()["status"].toString() != "ready") return false;
        }
        return true;
    }
    support::Database& database() { return m_database; }

private:
    support::Database m_database;

public:
    std::unique_ptr<Colophond> one;
    std::unique_ptr<Colophond> two;
};

bool allSay(const Colophond& server, const Caller& who, const QByteArray& target, int status) {
    return server.agreeOn(status, target, {{"Authorization", "Bearer " + who.accessToken}});
}

}  // namespace

class ReplicasTest : public QObject {
    Q_OBJECT

    support::Server m_postgres;
    PrivateRedis m_redis;

private slots:
    void limitsAreShared() {
        Pair pair(m_postgres, m_redis, 1, {{"RATE_LIMIT_READ", "10"}, {"RATE_LIMIT_AUTH", "4"}});
        QTRY_VERIFY_WITH_TIMEOUT(pair.isReady(), 20'000);
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(pair.one->send("GET", "/meta").status, 200);
            QCOMPARE(pair.two->send("GET", "/meta").status, 200);
        }
        QCOMPARE(pair.one->send("GET", "/meta").status, 429);
        const Answer refused = pair.two->send("GET", "/meta");
        QCOMPARE(refused.status, 429);
        QVERIFY(refused.headers.value("ratelimit").startsWith("\"read\";r=0;t="));
        // Guesses at an account, too.
        const QJsonObject wrong{{"email", "author@example.org"}, {"password", "x"}};
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(Caller(*pair.one).post("/auth/login", wrong).status, 401);
            QCOMPARE(Caller(*pair.two).post("/auth/login", wrong).status, 401);
        }
        QCOMPARE(Caller(*pair.two).post("/auth/login", wrong).status, 429);
    }

    void eachScheduledPostIsPublishedOnce() {
        Pair pair(m_postgres, m_redis, 2);
        QTRY_VERIFY_WITH_TIMEOUT(pair.isReady(), 20'000);
        pair.database().run(
            "insert into post (title, slug, status, publish_at) select 'Due ' || n, 'due-' || n, "
            "'scheduled', "
            "now() - n * interval '1 second' from generate_series(1, 200) n");
        QTRY_COMPARE_WITH_TIMEOUT(
            pair.database().text("select count(*) from post where status = 'published'"), "200", 60'000);
        QCOMPARE(
            pair.database().text("select count(*) || ' ' || count(distinct target_id) from audit_log where "
                                 "action = 'post.published'"),
            "200 200");
        QCOMPARE(pair.database().text("select max(version) from post"), "2");
        QCOMPARE(pair.database().text("select count(*) from post_revision"), "200");
    }

    void aDemotionIsKnownEverywhereWithinASecond() {
        Pair pair(m_postgres, m_redis, 3);
        QTRY_VERIFY_WITH_TIMEOUT(pair.isReady(), 20'000);
        const Caller admin(*pair.one, "admin@example.org");
        const Caller editor(*pair.two, "editor@example.org");
        const QByteArray path = "/users/" + QByteArray::number(editor.id);
        const auto give = [&](const QString& role) {
            return admin.patch(path + "/role", {{"role", role}}, admin.get(path).etag()).status;
        };
        for (int round = 0; round < 10; ++round) {
            // Both have just been asked, so that both would remember.
            QTRY_VERIFY(allSay(*pair.two, editor, "/users", 200));
            QVERIFY(allSay(*pair.one, editor, "/users", 200));
            QCOMPARE(give("reader"), 200);
            QElapsedTimer since;
            since.start();
            QVERIFY(allSay(*pair.one, editor, "/users", 403));  // at once where it was done
            while (!allSay(*pair.two, editor, "/users", 403) && since.elapsed() < 10'000) {
            }
            QVERIFY2(since.elapsed() < 1'000, qPrintable(QString::number(since.elapsed())));
            QCOMPARE(give("editor"), 200);
        }
    }

    void anEndedSessionIsKnownEverywhereWithinASecond() {
        Pair pair(m_postgres, m_redis, 4);
        QTRY_VERIFY_WITH_TIMEOUT(pair.isReady(), 20'000);
        const Caller editor(*pair.one, "editor@example.org");
        QVERIFY(allSay(*pair.two, editor, "/me", 200));
        QCOMPARE(editor.post("/auth/logout").status, 204);
        QElapsedTimer since;
        since.start();
        QVERIFY(allSay(*pair.one, editor, "/me", 401));
        while (!allSay(*pair.two, editor, "/me", 401) && since.elapsed() < 10'000) {
        }
        QVERIFY2(since.elapsed() < 1'000, qPrintable(QString::number(since.elapsed())));
    }

    void whatOnePublishesTheOtherShows() {
        Pair pair(m_postgres, m_redis, 5);
        QTRY_VERIFY_WITH_TIMEOUT(pair.isReady(), 20'000);
        const Caller author(*pair.one, "author@example.org");
        for (int round = 1; round <= 10; ++round) {
            // Both keep the list as it is before.
            for (const auto* server : {&pair.one, &pair.two})
                QCOMPARE((*server)->send("GET", "/posts").status, 200);
            const QString title = QStringLiteral("Round %1").arg(round);
            const Answer draft = author.post("/posts", {{"title", title}});
            const QByteArray path = "/posts/" + QByteArray::number(draft.post()["id"].toInteger());
            QCOMPARE(author.act(path + "/publish", draft.etag()).status, 200);
            QVERIFY(pair.one->send("GET", "/posts").body.contains(title.toUtf8()));
            QTRY_VERIFY_WITH_TIMEOUT(pair.two->send("GET", "/posts").body.contains(title.toUtf8()), 1'000);
        }
    }

    void theSameRequestAtBothIsCarriedOutOnce() {
        Pair pair(m_postgres, m_redis, 6);
        QTRY_VERIFY_WITH_TIMEOUT(pair.isReady(), 20'000);
        const Caller author(*pair.one, "author@example.org");
        QList<qint64> ids(80);
        inParallel(80, [&](int n) {
            const Colophond& server = n % 2 == 0 ? *pair.one : *pair.two;
            Answer answer;
            do {
                answer =
                    server.send("POST", "/posts", "{\"title\":\"Twin " + QByteArray::number(n / 8) + "\"}",
                                {{"Authorization", "Bearer " + author.accessToken},
                                 {"Content-Type", "application/json"},
                                 {"Idempotency-Key", "twin-" + QByteArray::number(n / 8)}});
            } while (answer.code() == "request_in_progress");
            ids[n] = answer.status == 201 ? answer.post()["id"].toInteger() : -answer.status;
        });
        for (int n = 0; n < 80; ++n) {
            QVERIFY2(ids[n] > 0, qPrintable(QString::number(ids[n])));
            QCOMPARE(ids[n], ids[n / 8 * 8]);
        }
        QCOMPARE(pair.database().text("select count(*) from post where title like 'Twin %'"), "10");
    }

    void aKilledReplicaLosesAndDoublesNothing() {
        constexpr int count = 1'000;
        Pair pair(m_postgres, m_redis, 7);
        QTRY_VERIFY_WITH_TIMEOUT(pair.isReady(), 20'000);
        const Caller author(*pair.one, "author@example.org");
        std::atomic<int> acknowledged = 0;
        std::atomic<int> repeated = 0;
        std::atomic<int> refused = 0;
        QList<qint64> first(count);
        QList<qint64> last(count);
        const auto save = [&](const Colophond& server, int n) {
            return server.send("POST", "/posts", "{\"title\":\"Save " + QByteArray::number(n) + "\"}",
                               {{"Authorization", "Bearer " + author.accessToken},
                                {"Content-Type", "application/json"},
                                {"Idempotency-Key", "save-" + QByteArray::number(n)}});
        };
        const auto process = static_cast<pid_t>(pair.one->process().processId());
        inParallel(count, [&](int n) {
            const Answer answer = save(*pair.one, n);
            if (answer.status == 201) {
                first[n] = answer.post()["id"].toInteger();
                if (++acknowledged == count / 3) ::kill(process, SIGKILL);
            } else {
                ++repeated;
            }
            Answer again = save(*pair.two, n);
            for (int tries = 0; again.code() == "request_in_progress" && tries < 1'000; ++tries)
                again = save(*pair.two, n);
            if (again.status == 201)
                last[n] = again.post()["id"].toInteger();
            else
                ++refused;
        });
        QVERIFY(acknowledged >= count / 3);
        QVERIFY(repeated > count / 3);
        QCOMPARE(refused, 0);
        for (int n = 0; n < count; ++n) {
            QVERIFY(last[n] > 0);
            if (first[n] != 0) QCOMPARE(last[n], first[n]);
        }
        QCOMPARE(pair.database().text("select count(*) || ' ' || count(distinct title) from post"),
                 "1000 1000");
    }
};

QTEST_GUILESS_MAIN(ReplicasTest)
#include "replicas_test.moc"
