#include "server/blog.h"
#include "server/event_reader.h"
#include "server/metrics_page.h"

#include <QTest>

#include <csignal>

namespace {

QByteArray change(const char* type, qint64 id) {
    return QByteArray("data: {\"type\":\"") + type + "\",\"id\":" + QByteArray::number(id) + ",";
}

qint64 created(const Caller& author, const QString& title) {
    const Answer answer = author.post("/posts", {{"title", title}});
    if (answer.status != 201) qFatal("no post: %s", answer.body.constData());
    return answer.post()["id"].toInteger();
}

}  // namespace

class EventsTest : public QObject {
    Q_OBJECT

    support::Server m_postgres;
    std::unique_ptr<Blog> m_blog;

    /// The server listens a moment after it has started.
    void awaitListening(Blog& blog) {
        QTRY_VERIFY_WITH_TIMEOUT(blog.server().log().contains("listening for changes"), 20'000);
    }

private slots:
    void initTestCase() {
        m_blog = std::make_unique<Blog>(m_postgres);
        awaitListening(*m_blog);
    }
    void cleanupTestCase() { m_blog.reset(); }

    void staffAreToldWhatChanges() {
        EventReader reader(m_blog->server(), m_blog->once("editor").accessToken);
        QVERIFY2(reader.text().startsWith("HTTP/1.1 200 "), reader.text().constData());
        QVERIFY(reader.has("Content-Type: text/event-stream"));
        QVERIFY(reader.has("Cache-Control: no-store"));
        const qint64 post = created(m_blog->once("author"), "Told");
        QTRY_VERIFY(reader.has(change("post", post) + "\"version\":1,\"deleted\":false}"));
        const Answer edited =
            m_blog->once("author").patch("/posts/" + QByteArray::number(post), {{"title", "Told again"}},
                                         "\"post-" + QByteArray::number(post) + "-v1\"");
        QCOMPARE(edited.status, 200);
        QTRY_VERIFY(reader.has(change("post", post) + "\"version\":2,"));
        QVERIFY(!reader.has("Told"));  // ids and numbers, no contents
        m_blog->database().run("update \"user\" set version = version + 1 where email like 'reader@%'");
        QTRY_VERIFY(reader.has("\"type\":\"user\""));
    }

    void onlyStaffMayFollow() {
        QCOMPARE(m_blog->nobody().get("/events").status, 401);
        QCOMPARE(m_blog->once("reader").get("/events").status, 403);
    }

    void anAuthorHearsOfNoDraftTheyMayNotKnow() {
        EventReader reader(m_blog->server(), m_blog->once("author").accessToken);
        EventReader owner(m_blog->server(), m_blog->once("author2").accessToken);
        const qint64 secret = created(m_blog->once("author2"), "Secret");
        const qint64 shown = created(m_blog->once("author2"), "Shown");
        // A change that is announced only after the post has become public may be told to everybody.
        QTRY_VERIFY(owner.has(change("post", shown)));
        QCOMPARE(m_blog->once("author2")
                     .act("/posts/" + QByteArray::number(shown) + "/publish",
                          "\"post-" + QByteArray::number(shown) + "-v1\"")
                     .status,
                 200);
        m_blog->database().run("update \"user\" set version = version + 1 where email like 'editor@%'");
        const qint64 own = created(m_blog->once("author"), "Own");
        QTRY_VERIFY(reader.has(change("post", own)));
        QVERIFY(reader.has(change("post", shown) + "\"version\":2,"));
        QVERIFY(!reader.has(change("post", shown) + "\"version\":1,"));
        QVERIFY(!reader.has(change("post", secret)));
        QVERIFY(!reader.has("\"type\":\"user\""));
    }

    void aBrokenConnectionGoesOnWhereItWas() {
        const QByteArray token = m_blog->once("editor").accessToken;
        EventReader first(m_blog->server(), token);
        const qint64 seen = created(m_blog->once("author"), "Seen");
        QTRY_VERIFY(first.has(change("post", seen)));
        const QByteArray id = first.lastId();
        first.close();
        const qint64 missed = created(m_blog->once("author"), "Missed");
        EventReader witness(m_blog->server(), token, id);
        QTRY_VERIFY(witness.has(change("post", missed)));
        QVERIFY(!witness.has(change("post", seen)));
        EventReader second(m_blog->server(), token, id);
        QTRY_VERIFY(second.has(change("post", missed)));
        QVERIFY(!second.has(change("post", seen)));
        QVERIFY(!second.has("reset"));
    }

    void whatCannotBeReplayedIsSaid_data() {
        QTest::addColumn<QByteArray>("id");
        QTest::newRow("another server's") << QByteArray("0123456789ab-7");
        QTest::newRow("not an id") << QByteArray("hello");
        QTest::newRow("from the future") << QByteArray("FUTURE");
    }
    void whatCannotBeReplayedIsSaid() {
        QFETCH(QByteArray, id);
        const QByteArray token = m_blog->once("editor").accessToken;
        if (id == "FUTURE") {
            EventReader now(m_blog->server(), token);
            id = now.lastId() + "000";
        }
        EventReader reader(m_blog->server(), token, id);
        QVERIFY(reader.has("event: reset\n"));
        // From there on it can go on.
        EventReader again(m_blog->server(), token, reader.lastId());
        QVERIFY(!again.has("event: reset"));
    }

    void tooManyReadersOfOnePersonAreRefused() {
        const QByteArray token = m_blog->once("editor").accessToken;
        std::vector<std::unique_ptr<EventReader>> readers;
        for (int i = 0; i < 10; ++i) {
            readers.push_back(std::make_unique<EventReader>(m_blog->server(), token));
            QTRY_VERIFY(readers.back()->text().startsWith("HTTP/1.1 "));
        }
        QTRY_VERIFY(EventReader(m_blog->server(), token).text().startsWith("HTTP/1.1 429 "));
        QVERIFY(EventReader(m_blog->server(), m_blog->once("author").accessToken)
                    .text()
                    .startsWith("HTTP/1.1 200 "));
        readers.front()->close();
        // Nothing has to happen for the place to be free.
        bool isFree = false;
        QTRY_VERIFY(isFree =
                        isFree || EventReader(m_blog->server(), token).text().startsWith("HTTP/1.1 200 "));
    }

    void theStreamEndsWithTheSession() {
        const Caller editor = m_blog->as("editor");
        EventReader reader(m_blog->server(), editor.accessToken);
        EventReader other(m_blog->server(), m_blog->once("editor").accessToken);
        QCOMPARE(editor.post("/auth/logout").status, 204);
        QTRY_VERIFY(reader.isOver());
        QVERIFY(!other.isOver());
    }

    void theStreamEndsWithTheRole() {
        Blog blog(m_postgres);
        awaitListening(blog);
        const Caller editor = blog.as("editor");
        EventReader reader(blog.server(), editor.accessToken);
        const QByteArray path = "/users/" + QByteArray::number(editor.id);
        const Answer person = blog.once("admin").get(path);
        QCOMPARE(blog.once("admin").patch(path + "/role", {{"role", "reader"}}, person.etag()).status, 200);
        QTRY_VERIFY(reader.isOver());
        QVERIFY(reader.has(change("user", editor.id)));
        QVERIFY(EventReader(blog.server(), editor.accessToken).text().startsWith("HTTP/1.1 403 "));
    }

    void theStreamEndsWithTheToken() {
        const Caller editor = m_blog->as("editor");
        m_blog->database().run(
            "update access_token set expires_at = now() + interval '2 seconds' where session_id = "
            "(select max(id) from session)");
        EventReader reader(m_blog->server(), editor.accessToken);
        QVERIFY(reader.text().startsWith("HTTP/1.1 200 "));
        QTRY_VERIFY_WITH_TIMEOUT(reader.isOver(), 20'000);
        QCOMPARE(editor.get("/me").code(), "token_expired");
    }

    void aQuietStreamShowsThatItLives() {
        Blog blog(m_postgres, {{"EVENT_HEARTBEAT", "1"}});
        awaitListening(blog);
        EventReader reader(blog.server(), blog.once("editor").accessToken);
        QTRY_VERIFY_WITH_TIMEOUT(reader.text().count(": still here\n\n") >= 2, 20'000);
    }

    void aReaderWhoDoesNotReadIsLetGo() {
        Blog blog(m_postgres, {{"REQUEST_TIMEOUT", "1"}});
        awaitListening(blog);
        const Caller admin = blog.as("admin");
        EventReader good(blog.server(), blog.once("editor").accessToken);
        const EventReader lazy(blog.server(), admin.accessToken, {}, EventReader::Pace::Lazy);
        blog.database().run(
            "insert into tag (slug, name) select 'tag-' || n, 'Tag ' || n from generate_series(1, 1000) n");
        const auto dropped = [&] {
            return MetricsPage(blog.nobody().get("/metrics").body)
                .value("colophon_event_streams_dropped_total");
        };
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                blog.database().run("update tag set version = version + 1");
                good.text();
                return dropped() >= 1;
            }(),
            60'000);
        blog.database().run("update tag set version = 1000000 where slug = 'tag-1'");
        QTRY_VERIFY_WITH_TIMEOUT(good.has("\"version\":1000000,"), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(
            MetricsPage(blog.nobody().get("/metrics").body).value("colophon_event_streams"), 1.0, 20'000);
    }

    void aLostDatabaseEndsTheStreamsAndTellsToLoadAnew() {
        Blog blog(m_postgres);
        awaitListening(blog);
        const Caller editor = blog.as("editor");
        EventReader reader(blog.server(), editor.accessToken);
        const QByteArray id = reader.lastId();
        QVERIFY(!id.isEmpty());
        blog.database().run(
            "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'colophond' and "
            "datname = current_database()");
        QTRY_VERIFY(reader.isOver());
        QTRY_VERIFY_WITH_TIMEOUT(
            EventReader(blog.server(), editor.accessToken).text().startsWith("HTTP/1.1 200 "), 20'000);
        QVERIFY(EventReader(blog.server(), editor.accessToken, id).has("event: reset"));
    }

    void aServerThatDoesNotHearOfChangesSaysSo() {
        support::Database database(m_postgres);
        fillBlog(database);
        database.run(
            "create role hearer login connection limit 10; "
            "grant all on all tables in schema public to hearer; "
            "grant all on all sequences in schema public to hearer");
        const Colophond server(database.server().url(database.name(), "hearer"));
        const Caller editor(server, "editor@example.org");
        QTRY_COMPARE_WITH_TIMEOUT(EventReader(server, editor.accessToken).text().left(13),
                                  QByteArray("HTTP/1.1 200 "), 20'000);
        database.run("alter role hearer connection limit 0");
        // The connection that listens, and asks now and then whether it is still one.
        database.run(
            "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'hearer' and "
            "query in ('listen blog_change', 'select 1')");
        QTRY_COMPARE_WITH_TIMEOUT(editor.get("/readyz").json()["status"].toString(), "degraded", 20'000);
        const Answer refused = editor.get("/events");
        QCOMPARE(refused.status, 503);
        QCOMPARE(refused.code(), "events_unavailable");
        QVERIFY(refused.headers.value("retry-after").toInt() > 0);
        database.run("alter role hearer connection limit 10");
        QTRY_COMPARE_WITH_TIMEOUT(EventReader(server, editor.accessToken).text().left(13),
                                  QByteArray("HTTP/1.1 200 "), 20'000);
    }

    void theStreamEndsAtShutdown() {
        Blog blog(m_postgres, {{"SHUTDOWN_TIMEOUT", "60"}});
        awaitListening(blog);
        EventReader reader(blog.server(), blog.once("editor").accessToken);
        QVERIFY(reader.text().startsWith("HTTP/1.1 200 "));
        ::kill(static_cast<pid_t>(blog.server().process().processId()), SIGTERM);
        QTRY_VERIFY(reader.isOver());
        QVERIFY(reader.text().endsWith("0\r\n\r\n"));
        QTRY_COMPARE_WITH_TIMEOUT(blog.server().process().state(), QProcess::NotRunning, 20'000);
        QCOMPARE(blog.server().process().exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(EventsTest)
#include "events_test.moc"
