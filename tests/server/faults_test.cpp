#include "server/blog.h"
#include "server/load.h"
#include "support/must.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QTest>
#include <qcoro/qcorotask.h>

#include <csignal>

namespace {

int readiness(const Blog& blog) {
    return blog.nobody().get("/readyz").status;
}

/// The postmaster and all its children.
QList<pid_t> processes(const postgres::PrivateServer& server) {
    QList<pid_t> out{static_cast<pid_t>(server.processId())};
    QFile children(QStringLiteral("/proc/%1/task/%1/children").arg(server.processId()));
    if (!children.open(QIODevice::ReadOnly)) qFatal("no list of children");
    for (const QByteArray& child : children.readAll().simplified().split(' '))
        if (!child.isEmpty()) out << static_cast<pid_t>(child.toInt());
    return out;
}

void signalAll(const QList<pid_t>& processes, int signal) {
    for (const pid_t one : processes)
        ::kill(one, signal);
}

/// What was acknowledged and is not there.
QSet<QString> lost(const Load& load, Blog& blog) {
    const auto connection = blog.database().connect();
    const auto rows = support::must(connection->query("select title from post"));
    QSet<QString> there;
    for (const auto& row : rows.rows)
        there.insert(row.at(0).toString());
    return load.acknowledgedTitles() - there;
}

/// Everything but "the database is not there just now" in what came.
QStringList surprises(const Load& load) {
    static const QStringList expected{"database_unavailable", "busy", "read_only"};
    QStringList out;
    for (const Load::Save& save : load.saves())
        if (save.status != 201 && save.status != 0 && !(save.status == 503 && expected.contains(save.code)))
            out << QString::number(save.status) + " " + save.code;
    return out;
}

}  // namespace

class FaultsTest : public QObject {
    Q_OBJECT

private slots:
    void postgresIsRestartedUnderLoad() {
        support::Server postgres;
        Blog blog(postgres);
        const Caller author = blog.as("author");
        Load before(blog.server(), author.accessToken, 6);
        QTRY_VERIFY_WITH_TIMEOUT(before.acknowledged() > 100, 60'000);
        postgres.get().stop();
        QTRY_COMPARE_WITH_TIMEOUT(readiness(blog), 503, 20'000);
        QCOMPARE(blog.nobody().get("/healthz").status, 200);
        QVERIFY(QCoro::waitFor(postgres.get().startInBackground()));
        QTRY_VERIFY_WITH_TIMEOUT(blog.server().agreeOn(200, "/readyz"), 20'000);
        const int then = before.acknowledged();
        QTRY_VERIFY_WITH_TIMEOUT(before.acknowledged() > then + 100, 60'000);
        before.stop();
        QCOMPARE(surprises(before), QStringList());
        QCOMPARE(lost(before, blog), QSet<QString>());

        // Back to normal is normal: both threads have their connections again.
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                for (int i = 0; i < 8; ++i)
                    if (readiness(blog) != 200) return false;
                return true;
            }(),
            20'000);
        Load after(blog.server(), author.accessToken, 4);
        QTRY_VERIFY_WITH_TIMEOUT(after.acknowledged() > 100, 60'000);
        after.stop();
        QCOMPARE(after.acknowledged(), after.saves().size());
    }

    void aPausedPostgresIsWaitedFor() {
        support::Server postgres;
        Blog blog(postgres);
        const Caller author = blog.as("author");
        Load load(blog.server(), author.accessToken, 4);
        QTRY_VERIFY_WITH_TIMEOUT(load.acknowledged() > 20, 60'000);
        const auto all = processes(postgres.get());
        signalAll(all, SIGSTOP);
        const int status = readiness(blog);
        const int alive = blog.nobody().get("/healthz").status;
        signalAll(all, SIGCONT);
        QCOMPARE(status, 503);
        QCOMPARE(alive, 200);
        QTRY_VERIFY_WITH_TIMEOUT(blog.server().agreeOn(200, "/readyz"), 20'000);
        const int then = load.acknowledged();
        QTRY_VERIFY_WITH_TIMEOUT(load.acknowledged() > then + 20, 60'000);
        load.stop();
        // It was slow, not gone: nobody was refused.
        QCOMPARE(load.acknowledged(), load.saves().size());
        QCOMPARE(lost(load, blog), QSet<QString>());
    }

    void withoutConnectionsToHaveItSaysSo() {
        support::Server postgres;
        support::Database database(postgres);
        fillBlog(database);
        database.run(
            "create role blog login connection limit 0; grant all on all tables in schema public to blog; "
            "grant all "
            "on all sequences in schema public to blog");
        const Colophond server(database.server().url(database.name(), "blog"), {{"THREADS", "1"}});
        const Answer ready = server.send("GET", "/readyz");
        QCOMPARE(ready.status, 503);
        QCOMPARE(ready.json()["checks"].toObject()["database"].toString(), "unreachable");
        const Answer refused = server.send("GET", "/posts");
        QCOMPARE(refused.status, 503);
        QCOMPARE(refused.code(), "database_unavailable");
        QVERIFY(refused.headers.value("retry-after").toInt() > 0);
        QTRY_VERIFY_WITH_TIMEOUT(server.log().contains("too many connections"), 20'000);
        database.run("alter role blog connection limit 20");
        QTRY_VERIFY_WITH_TIMEOUT(server.agreeOn(200, "/readyz"), 20'000);
        QCOMPARE(server.send("GET", "/posts").status, 200);
        // And when they run out later, those that are open go on.
        database.run("alter role blog connection limit 0");
        for (int i = 0; i < 10; ++i)
            QCOMPARE(server.send("GET", "/posts").status, 200);
    }

    void aConnectionCutInATransactionLeavesNothingHalf() {
        support::Server postgres;
        Blog blog(postgres);
        const Caller author = blog.as("author");
        const auto save = [&] {
            return author.post("/posts", {{"title", "Cut"}, {"tags", QJsonArray{"half"}}},
                               {{"Idempotency-Key", "cut"}});
        };
        auto lock = blog.database().connect();
        QVERIFY(lock->begin());
        QVERIFY(lock->query("lock table post in exclusive mode"));
        Answer answer;
        std::thread saving([&] { answer = save(); });
        const auto isWaiting = [&] {
            return blog.database().text(
                       "select count(*) from pg_stat_activity where wait_event_type = 'Lock'") == "1";
        };
        const bool waited = QTest::qWaitFor(isWaiting, 20'000);
        // The transaction may be between two attempts to have the lock.
        bool wasCut = false;
        static_cast<void>(QTest::qWaitFor(
            [&] {
                wasCut = blog.database().text(
                             "select count(pg_terminate_backend(pid)) from pg_stat_activity where "
                             "wait_event_type = 'Lock'") != "0";
                return wasCut;
            },
            20'000));
        const bool isFree = lock->commit().has_value();
        saving.join();
        QVERIFY(waited && wasCut && isFree);
        QCOMPARE(answer.status, 503);
        QCOMPARE(answer.code(), "database_unavailable");
        QVERIFY(answer.error()["message"].toString().contains("may or may not have been made"));
        QCOMPARE(blog.database().text("select count(*) from post"), "0");
        QCOMPARE(blog.database().text("select count(*) from tag"), "0");
        QCOMPARE(save().status, 201);
        QCOMPARE(save().headers.value("idempotent-replayed"), QByteArray("true"));
        QCOMPARE(blog.database().text("select count(*) from post"), "1");
    }

    /// The server died after the change and before it had kept its answer.
    void anAnswerThatDiedWithItsServerIsMadeAgain() {
        support::Server postgres;
        Blog blog(postgres);
        const Caller author = blog.as("author");
        const Headers key{{"Idempotency-Key", "died"}};
        const auto die = [&] {
            blog.database().run("update idempotency_key set status = null, headers = null, body = null");
        };
        const Answer first = author.post("/posts", {{"title", "Died"}}, key);
        QCOMPARE(first.status, 201);
        die();
        const Answer again = author.post("/posts", {{"title", "Died"}}, key);
        QCOMPARE(again.status, 201);
        QCOMPARE(again.body, first.body);
        QCOMPARE(again.etag(), first.etag());
        QCOMPARE(again.headers.value("location"), first.headers.value("location"));
        QCOMPARE(again.headers.value("idempotent-replayed"), QByteArray("true"));
        die();
        QCOMPARE(author.post("/posts", {{"title", "Another"}}, key).code(), "idempotency_mismatch");
        QCOMPARE(blog.database().text("select count(*) from post"), "1");

        const Headers tagKey{{"Idempotency-Key", "died too"}};
        QCOMPARE(author.post("/tags", {{"name", "Died"}}, tagKey).status, 201);
        die();
        const Answer tag = author.post("/tags", {{"name", "Died"}}, tagKey);
        QCOMPARE(tag.status, 409);
        QCOMPARE(tag.code(), "already_done");
        QCOMPARE(tag.error()["target"].toObject()["type"].toString(), "tag");
    }

    /// Its transaction claimed the key and then found nothing to change.
    void aClaimThatChangedNothingStandsInNobodysWay() {
        support::Server postgres;
        Blog blog(postgres);
        const Caller author = blog.as("author");
        const auto save = [&] {
            return author.post("/posts", {{"title", "Free"}}, {{"Idempotency-Key", "free"}});
        };
        QCOMPARE(save().status, 201);
        blog.database().run(
            "delete from post; update idempotency_key set status = null, headers = null, body = null, "
            "created_at = "
            "now()");
        QTRY_COMPARE(save().status, 201);
        QCOMPARE(save().headers.value("idempotent-replayed"), QByteArray("true"));
        QCOMPARE(blog.database().text("select count(*) from post"), "1");
    }

    void aLockHeldByOneDoesNotStopTheOthers() {
        support::Server postgres;
        Blog blog(postgres, {{"THREADS", "1"}});
        const Caller author = blog.as("author");
        const Answer held = author.post("/posts", {{"title", "Held"}});
        const Answer open = author.post("/posts", {{"title", "Open"}});
        auto lock = blog.database().connect();
        QVERIFY(lock->begin());
        QVERIFY(lock->query("update post set slug_locked = slug_locked where title = 'Held'"));
        const auto path = [](const Answer& post) -> QByteArray {
            return "/posts/" + QByteArray::number(post.post()["id"].toInteger());
        };
        Answer waiting;
        std::thread saving([&] { waiting = author.patch(path(held), {{"title", "Held on"}}, held.etag()); });
        const bool waited = QTest::qWaitFor(
            [&] {
                return blog.database().text(
                           "select count(*) from pg_stat_activity where wait_event_type = 'Lock'") == "1";
            },
            20'000);
        QElapsedTimer since;
        since.start();
        const int read = author.get("/posts").status;
        const int written = author.patch(path(open), {{"title", "Opened"}}, open.etag()).status;
        const qint64 took = since.elapsed();
        const bool isFree = lock->commit().has_value();
        saving.join();
        QVERIFY(waited && isFree);
        QCOMPARE(read, 200);
        QCOMPARE(written, 200);
        QVERIFY2(took < 2'000,
                 qPrintable(QString::number(took)));  // not the five seconds of the other's patience
        QCOMPARE(waiting.status, 200);
    }

    void sigtermUnderLoadLosesNothing() {
        support::Server postgres;
        Blog blog(postgres);
        const Caller author = blog.as("author");
        Load load(blog.server(), author.accessToken, 8);
        QTRY_VERIFY_WITH_TIMEOUT(load.acknowledged() > 100, 60'000);
        ::kill(static_cast<pid_t>(blog.server().process().processId()), SIGTERM);
        const bool hasEnded = blog.server().process().waitForFinished(40'000);
        load.stop();
        QVERIFY(hasEnded);
        QCOMPARE(blog.server().process().exitStatus(), QProcess::NormalExit);
        QCOMPARE(blog.server().process().exitCode(), 0);
        QCOMPARE(surprises(load), QStringList());
        QCOMPARE(lost(load, blog), QSet<QString>());
    }
};

QTEST_GUILESS_MAIN(FaultsTest)
#include "faults_test.moc"
