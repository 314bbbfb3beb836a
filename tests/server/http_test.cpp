#include "server/blog.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

#include <csignal>

namespace {

/// Reads until the marker has come or the server has closed.
QByteArray readUntil(QTcpSocket& socket, const QByteArray& marker) {
    QByteArray out;
    while (!out.contains(marker) && socket.waitForReadyRead(10'000))
        out += socket.readAll();
    return out;
}

void connectTo(QTcpSocket& socket, const Colophond& server) {
    socket.connectToHost("127.0.0.1", server.port());
    QVERIFY(socket.waitForConnected(5'000));
}

}  // namespace

class HttpTest : public QObject {
    Q_OBJECT

    support::Server m_postgres;
    std::unique_ptr<Blog> m_blog;  ///< for tests that need nothing special of it

private slots:
    void cleanupTestCase() { m_blog.reset(); }

    void healthAndMetaNeedNoAccount() {
        Blog blog(m_postgres, {{"SITE_NAME", "My blog"}, {"SITE_TIMEZONE", "Africa/Dakar"}});
        QCOMPARE(blog.nobody().get("/healthz").status, 200);
        QCOMPARE(blog.nobody().get("/readyz").status, 200);
        const QJsonObject meta = blog.nobody().get("/meta").json();
        QCOMPARE(meta["success"].toBool(), true);
        QCOMPARE(meta["name"].toString(), "My blog");
        QCOMPARE(meta["site_timezone"].toString(), "Africa/Dakar");
        QCOMPARE(meta["limits"].toObject()["body_bytes"].toInt(), 2 * 1024 * 1024);
    }

    void malformedRequestsAreAnsweredClearly_data() {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const auto login = [](const QByteArray& body,
                              const QByteArray& type = "application/json") -> QByteArray {
            return "POST /auth/login HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: " + type +
                   "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
        };
        QTest::newRow("not http") << QByteArray("hello there\r\n\r\n") << 400;
        QTest::newRow("bad version") << QByteArray("GET / HTTP/9.9\r\n\r\n") << 400;
        QTest::newRow("large header")
            << QByteArray("GET /meta HTTP/1.1\r\nX: " + QByteArray(20'000, 'x') + "\r\n\r\n") << 431;
        QTest::newRow("large target")
            << QByteArray("GET /" + QByteArray(20'000, 'x') + " HTTP/1.1\r\n\r\n") << 431;
        QTest::newRow("bad escape") << QByteArray(
                                           "GET /posts/%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                                    << 400;
        QTest::newRow("latin-1 path")
            << QByteArray("GET /posts/by-slug/caf%E9 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
            << 400;
        QTest::newRow("nul in query")
            << QByteArray("GET /posts?tag=a%00b HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n") << 400;
        QTest::newRow("no route") << QByteArray(
                                         "GET /nothing HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                                  << 404;
        QTest::newRow("method") << QByteArray("PUT /meta HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                                << 405;
        QTest::newRow("cut json") << login("{\"email\":") << 400;
        QTest::newRow("array") << login("[]") << 400;
        QTest::newRow("invalid utf-8") << login("{\"email\":\"\xff\xfe\",\"password\":\"x\"}") << 400;
        QTest::newRow("surrogate") << login(R"({"email":"\ud800","password":"x"})") << 400;
        QTest::newRow("nul in text") << login(R"({"email":"a\u0000b","password":"x"})") << 422;
        QTest::newRow("deep json") << login(R"({"email":)" + QByteArray(500, '[') + "}") << 400;
        QTest::newRow("wrong type") << login(R"({"email":1,"password":[]})") << 422;
        QTest::newRow("form") << login("email=a", "application/x-www-form-urlencoded") << 415;
        QTest::newRow("large body") << login(QByteArray(10'000, ' ')) << 413;
        QTest::newRow("large chunks")
            << QByteArray("POST /auth/login HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n") +
                   "4e20\r\n" + QByteArray(20'000, ' ') + "\r\n0\r\n\r\n"
            << 413;
        QTest::newRow("bad token")
            << QByteArray(
                   "GET /me HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer x\r\nConnection: close\r\n\r\n")
            << 401;
        QTest::newRow("other scheme")
            << QByteArray(
                   "GET /me HTTP/1.1\r\nHost: x\r\nAuthorization: Basic eDp5\r\nConnection: close\r\n\r\n")
            << 401;
    }
    void malformedRequestsAreAnsweredClearly() {
        QFETCH(QByteArray, request);
        if (!m_blog) m_blog = std::make_unique<Blog>(m_postgres);
        const Answer answer = parseAnswer(m_blog->server().raw(request));
        QTEST(answer.status, "status");
        const QJsonObject error = answer.error();
        for (const char* name : {"code", "message", "status", "type", "request_id"})
            QVERIFY2(error.contains(name), name);
        QCOMPARE(error["status"].toInt(), answer.status);
        QCOMPARE(error["request_id"].toString().toLatin1(), answer.headers.value("x-request-id"));
    }

    void problemDetailsComeOnRequest() {
        Blog blog(m_postgres);
        const Answer answer =
            blog.nobody().get("/me", {{"Accept", "application/problem+json"}, {"X-Request-Id", "my-id"}});
        QCOMPARE(answer.headers.value("content-type"), QByteArray("application/problem+json"));
        const QJsonObject problem = answer.json();
        QCOMPARE(problem["status"].toInt(), 401);
        QCOMPARE(problem["code"].toString(), "unauthenticated");
        QCOMPARE(problem["type"].toString(), "urn:blog:problem:unauthenticated");
        QCOMPARE(problem["request_id"].toString(), "my-id");
        QVERIFY(!problem["detail"].toString().isEmpty());
        QVERIFY(!problem.contains("success"));
        QVERIFY(blog.server().log().contains("request_id=my-id"));
    }

    void aBodyIsNotReadFromWhoMayNotSendIt() {
        Blog blog(m_postgres);
        QTcpSocket socket;
        connectTo(socket, blog.server());
        socket.write(
            "POST /posts HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: "
            "4000000\r\n\r\n");
        QVERIFY(readUntil(socket, "unauthenticated").startsWith("HTTP/1.1 401 "));
    }

    void oneConnectionCarriesManyRequests() {
        Blog blog(m_postgres);
        QTcpSocket socket;
        connectTo(socket, blog.server());
        socket.write(
            "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\nGET /nothing HTTP/1.1\r\nHost: x\r\n\r\nHEAD /meta "
            "HTTP/1.1\r\nHost: "
            "x\r\nConnection: close\r\n\r\n");
        QByteArray all;
        while (socket.waitForReadyRead(10'000))
            all += socket.readAll();
        QCOMPARE(all.count("HTTP/1.1 200 "), 2);
        QCOMPARE(all.count("HTTP/1.1 404 "), 1);
        QVERIFY(all.endsWith("\r\n\r\n"));  // HEAD has no body
    }

    void aClientThatAsksBeforeItSendsIsTold() {
        Blog blog(m_postgres);
        QTcpSocket socket;
        connectTo(socket, blog.server());
        const QByteArray body = R"({"email":"editor@example.org","password":"password"})";
        socket.write(
            "POST /auth/login HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Type: "
            "application/json\r\n"
            "Content-Length: " +
            QByteArray::number(body.size()) + "\r\n\r\n");
        QVERIFY(readUntil(socket, "100 Continue").startsWith("HTTP/1.1 100 "));
        socket.write(body);
        QVERIFY(readUntil(socket, "access_token").contains("HTTP/1.1 200 "));
    }

    void slowClientsAreLetGo() {
        Blog blog(m_postgres, {{"HEADER_TIMEOUT", "1"}, {"IDLE_TIMEOUT", "1"}, {"REQUEST_TIMEOUT", "1"}});
        QTcpSocket silent;
        connectTo(silent, blog.server());
        QTcpSocket halfHeader;
        connectTo(halfHeader, blog.server());
        halfHeader.write("GET /healthz HTTP/1.1\r\nX-Slow: ");
        QTcpSocket halfBody;
        connectTo(halfBody, blog.server());
        halfBody.write("POST /auth/login HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{");
        QCOMPARE(blog.nobody().get("/healthz").status, 200);  // nobody else waits for them
        for (QTcpSocket* socket : {&silent, &halfHeader, &halfBody})
            QTRY_COMPARE_WITH_TIMEOUT(socket->state(), QAbstractSocket::UnconnectedState, 10'000);
        QTRY_VERIFY(blog.nobody().get("/healthz").status == 200);
    }

    void drippingBytesDoesNotProlongTheHeader() {
        Blog blog(m_postgres, {{"HEADER_TIMEOUT", "1"}});
        QTcpSocket socket;
        connectTo(socket, blog.server());
        socket.write("GET /healthz HTTP/1.1\r\nX: ");
        int dripped = 0;
        for (; dripped < 100 && socket.state() == QAbstractSocket::ConnectedState; ++dripped) {
            socket.write("x");
            socket.waitForReadyRead(100);
        }
        QVERIFY2(dripped < 100, "ten seconds of single bytes were taken");
    }

    void limitsPerMinuteAreSaidAndKept() {
        Blog blog(m_postgres,
                  {{"RATE_LIMIT_AUTH", "3"}, {"RATE_LIMIT_READ", "1000"}, {"TRUSTED_PROXIES", "127.0.0.1"}});
        const QJsonObject wrong{{"email", "x@example.org"}, {"password", "x"}};
        const auto attempt = [&](const QByteArray& address) {
            return blog.nobody().post("/auth/login", wrong, {{"X-Forwarded-For", address}});
        };
        for (int i = 0; i < 3; ++i)
            QCOMPARE(attempt("198.51.100.1").status, 401);
        const Answer refused = attempt("198.51.100.1");
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.code(), "rate_limited");
        QVERIFY(refused.headers.value("retry-after").toInt() > 0);
        QCOMPARE(refused.headers.value("ratelimit-policy"), QByteArray("\"auth\";q=3;w=60"));
        QVERIFY(refused.headers.value("ratelimit").startsWith("\"auth\";r=0;t="));
        QCOMPARE(attempt("198.51.100.2").status, 401);  // another network has its own limit
        QCOMPARE(blog.nobody().get("/meta").headers.value("ratelimit-policy"),
                 QByteArray("\"read\";q=1000;w=60"));
        QVERIFY(blog.nobody().get("/healthz").headers.value("ratelimit-policy").isEmpty());
    }

    void sigtermFinishesWhatIsUnderWay() {
        Blog blog(m_postgres);
        const Caller author = blog.as("author");
        auto lock = blog.database().connect();
        QVERIFY(lock->begin());
        QVERIFY(lock->query("lock table post in exclusive mode"));
        const QByteArray body = R"({"title":"In flight"})";
        QTcpSocket busy;
        connectTo(busy, blog.server());
        busy.write("POST /posts HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + author.accessToken +
                   "\r\nContent-Type: application/json\r\nContent-Length: " +
                   QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QVERIFY(busy.waitForBytesWritten());
        QTcpSocket idle;
        connectTo(idle, blog.server());
        idle.write("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY(readUntil(idle, "alive").startsWith("HTTP/1.1 200 "));
        QTRY_COMPARE_WITH_TIMEOUT(
            blog.database().text("select count(*) from pg_stat_activity where wait_event_type = 'Lock'"), "1",
            10'000);

        ::kill(static_cast<pid_t>(blog.server().process().processId()), SIGTERM);
        QTRY_VERIFY_WITH_TIMEOUT(idle.state() == QAbstractSocket::UnconnectedState, 10'000);
        // The listening socket is closed on another thread than idle connections.
        const auto isRefused = [&] {
            QTcpSocket late;
            late.connectToHost("127.0.0.1", blog.server().port());
            return !late.waitForConnected(2'000);
        };
        QTRY_VERIFY_WITH_TIMEOUT(isRefused(), 10'000);
        QVERIFY(lock->commit());
        const QByteArray answer = readUntil(busy, "In flight");
        QVERIFY2(answer.startsWith("HTTP/1.1 201 "), answer.left(60).constData());
        QVERIFY(answer.contains("Connection: close"));
        QVERIFY(blog.server().process().waitForFinished(10'000));
        QCOMPARE(blog.server().process().exitStatus(), QProcess::NormalExit);
        QCOMPARE(blog.server().process().exitCode(), 0);
    }

    void aLoadBalancerSeesTheServerDrainBeforeItStopsListening() {
        Blog blog(m_postgres, {{"SHUTDOWN_DELAY", "3600"}});
        QProcess& process = blog.server().process();
        ::kill(static_cast<pid_t>(process.processId()), SIGTERM);
        QTRY_COMPARE_WITH_TIMEOUT(blog.server().send("GET", "/readyz").status, 503, 10'000);
        const Answer ready = blog.server().send("GET", "/readyz");
        QVERIFY(ready.json()["checks"].toObject()["draining"].toBool());
        QCOMPARE(blog.server().send("GET", "/posts").status, 200);  // requests are still taken
        QTcpSocket kept;
        connectTo(kept, blog.server());
        kept.write("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY(readUntil(kept, "alive").contains("Connection: close"));
        QCOMPARE(process.state(), QProcess::Running);
        ::kill(static_cast<pid_t>(process.processId()), SIGTERM);  // the second one ends it at once
        QVERIFY(process.waitForFinished(10'000));
    }

    void aStopWithinTheDelayEndsInTheUsualWay() {
        Blog blog(m_postgres, {{"SHUTDOWN_DELAY", "1"}});
        QProcess& process = blog.server().process();
        ::kill(static_cast<pid_t>(process.processId()), SIGTERM);
        QVERIFY(process.waitForFinished(20'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
    }

    void signInsUnderWayAtAStopDoNoHarm() {
        Blog blog(m_postgres, {{"SHUTDOWN_TIMEOUT", "1"}});
        const QByteArray body = R"({"email":"author@example.org","password":"password"})";
        const QByteArray request =
            "POST /auth/login HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: " +
            QByteArray::number(body.size()) + "\r\n\r\n" + body;
        // More than the hasher gets done in that second, and as many as may wait for it.
        std::vector<std::unique_ptr<QTcpSocket>> sockets;
        for (int i = 0; i < 60; ++i) {
            sockets.push_back(std::make_unique<QTcpSocket>());
            connectTo(*sockets.back(), blog.server());
            sockets.back()->write(request);
            QVERIFY(sockets.back()->waitForBytesWritten());
        }
        QProcess& process = blog.server().process();
        ::kill(static_cast<pid_t>(process.processId()), SIGTERM);
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(blog.server().log().contains("stopped"));
    }

    void aSweepUnderWayAtAStopIsFinished() {
        support::Folder folder;
        constexpr int files = 20'000;
        for (int i = 0; i < files; ++i) {
            QFile left(folder.filePath(QString("%1.part").arg(i, 32, 16, QLatin1Char('0'))));
            QVERIFY(left.open(QIODevice::WriteOnly));
            QVERIFY(left.setFileTime(QDateTime::currentDateTime().addDays(-1),
                                     QFileDevice::FileModificationTime));
        }
        const auto left = [&folder] { return QDir(folder.path()).entryList(QDir::Files).size(); };
        Blog blog(m_postgres, {{"MEDIA_DIR", folder.path()}});
        const QDeadlineTimer patience(20'000);
        while (left() == files && !patience.hasExpired())
            QThread::msleep(1);
        QProcess& process = blog.server().process();
        ::kill(static_cast<pid_t>(process.processId()), SIGTERM);
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(blog.server().log().contains("stopped"));
        QCOMPARE(left(), 0);
    }

    void aSecondServerOnThePortIsRefused() {
        Blog blog(m_postgres);
        QProcess second;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("DATABASE_URL", blog.database().url());
        environment.insert("PORT", QString::number(blog.server().port()));
        second.setProcessEnvironment(environment);
        second.start(QStringLiteral(COLOPHON_TEST_BIN_DIR "/colophond"), {});
        QVERIFY(second.waitForFinished(20'000));
        QCOMPARE(second.exitCode(), 1);
        QVERIFY(second.readAllStandardError().contains("cannot listen on http://127.0.0.1:"));
    }

    void wrongConfigurationStopsTheStart() {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("DATABASE_URL", "dbname=x");
        environment.insert("PORT", "http");
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(COLOPHON_TEST_BIN_DIR "/colophond"), {"--check-config"});
        QVERIFY(process.waitForFinished(20'000));
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(process.readAllStandardError().startsWith("PORT is \"http\""));
    }

    void aMissingSchemaIsSaidAndNotMade() {
        support::Database empty(m_postgres);
        Colophond server(empty.url());
        const Answer ready = server.send("GET", "/readyz");
        QCOMPARE(ready.status, 503);
        QVERIFY(ready.json()["checks"].toObject()["missing"].toArray().contains("table post"));
        const Answer posts = server.send("GET", "/posts");
        QCOMPARE(posts.status, 503);
        QCOMPARE(posts.code(), "schema_outdated");
        QCOMPARE(empty.text("select count(*) from pg_class where relnamespace = 'public'::regnamespace"),
                 "0");
        fillBlog(empty);
        QCOMPARE(server.send("GET", "/readyz").status, 200);
        QCOMPARE(server.send("GET", "/posts").status, 200);
    }

    void aSchemaThatChangesUnderneathDoesNotBreakQueries() {
        Blog blog(m_postgres);
        for (int i = 0; i < 10; ++i)
            QCOMPARE(blog.as("editor").get("/users").status, 200);
        blog.database().run(
            "alter table \"user\" alter column avatar_url type varchar(2000); alter table post add extra "
            "int; "
            "alter table \"user\" drop column avatar_url; alter table \"user\" add avatar_url text");
        for (int i = 0; i < 10; ++i) {
            QCOMPARE(blog.as("editor").get("/users").status, 200);
            QCOMPARE(blog.nobody().get("/posts").status, 200);
        }
    }

    void aLostConnectionRecoversByItself() {
        Blog blog(m_postgres);
        const Caller editor = blog.as("editor");
        QCOMPARE(editor.get("/posts").status, 200);
        blog.database().run(
            "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'colophond'");
        // Reads are asked again on the next connection.
        for (int i = 0; i < 5; ++i)
            QCOMPARE(editor.get("/posts").status, 200);
        QCOMPARE(editor.post("/posts", {{"title", "After"}}).status, 201);
    }

    void postgresMayComeLaterAndGoAndComeBack() {
        support::Folder folder;
        const auto options = [&folder] {
            return postgres::PrivateServer::Options{.folder = folder.filePath("pg"),
                                                    .port = {},
                                                    .durability = postgres::PrivateServer::Durability::Fast,
                                                    .cacheFolder = {},
                                                    .stop = {}};
        };
        auto database = postgres::PrivateServer::start(options());
        QVERIFY(database);
        const QString url = (*database)->url();
        (*database)->stop();

        Colophond server(url);
        QCOMPARE(server.send("GET", "/healthz").status, 200);
        const Answer down = server.send("GET", "/readyz");
        QCOMPARE(down.status, 503);
        QCOMPARE(down.json()["checks"].toObject()["database"].toString(), "unreachable");
        const Answer refused = server.send("GET", "/posts");
        QCOMPARE(refused.status, 503);
        QCOMPARE(refused.code(), "database_unavailable");
        QVERIFY(!refused.headers.value("retry-after").isEmpty());

        database = postgres::PrivateServer::start(options());
        QVERIFY(database);
        auto connection = postgres::Connection::open((*database)->profile(), postgres::Access::ReadWrite);
        QFile schema(QStringLiteral(COLOPHON_SOURCE_DIR "/resources/blog/schema.sql"));
        QVERIFY(schema.open(QIODevice::ReadOnly));
        QVERIFY((*connection)->runScript(schema.readAll()));
        QTRY_VERIFY_WITH_TIMEOUT(server.agreeOn(200, "/readyz"), 20'000);
        connection->reset();
        (*database)->stop();
        QCOMPARE(server.send("GET", "/posts").status, 503);
        database = postgres::PrivateServer::start(options());
        QVERIFY(database);
        QTRY_VERIFY_WITH_TIMEOUT(server.agreeOn(200, "/posts"), 20'000);
    }

    void theFirstAdminIsMadeByTheOperator() {
        support::Database database(m_postgres);
        fillBlog(database);
        database.run("delete from \"user\"");
        QProcess promote;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("DATABASE_URL", database.url());
        promote.setProcessEnvironment(environment);
        promote.start(QStringLiteral(COLOPHON_TEST_BIN_DIR "/colophond"),
                      {"--promote-admin", "First@Example.org"});
        QVERIFY(promote.waitForFinished(20'000));
        QCOMPARE(promote.exitCode(), 0);
        QCOMPARE(database.text("select role from \"user\" where email = 'first@example.org'"), "admin");
        Colophond server(database.url(), {{"BOOTSTRAP_ADMIN_EMAIL", "second@example.org"}});
        QTRY_VERIFY_WITH_TIMEOUT(server.log().count("postgres connected") == 3, 10'000);
        QCOMPARE(database.text("select count(*) from \"user\""), "1");
        database.run("delete from \"user\"");
        Colophond other(database.url(), {{"BOOTSTRAP_ADMIN_EMAIL", "second@example.org"}});
        QTRY_COMPARE_WITH_TIMEOUT(database.text("select string_agg(email || ' ' || role, ',') from \"user\""),
                                  "second@example.org admin", 10'000);
        // Who reads the log learns how to get in.
        QTRY_VERIFY2_WITH_TIMEOUT(other.log().contains("run: colophond --set-password second@example.org"),
                                  other.log().constData(), 30'000);
    }

    void uploadedFilesAreServedByTheirHash() {
        support::Folder folder;
        const QByteArray hash(64, 'a');
        QFile picture(folder.filePath(hash));
        QVERIFY(picture.open(QIODevice::WriteOnly));
        picture.write("<svg/>");
        picture.close();
        Blog blog(m_postgres, {{"MEDIA_DIR", folder.path()}});
        blog.database().run(
            "insert into media (sha256, file_name, mime_type, byte_size) values "
            "(decode('" +
            hash +
            "', 'hex'), '../../x.svg', 'image/svg+xml', 6), "
            "(decode(repeat('b', 64), 'hex'), 'gone.png', 'image/png', 6)");
        const Answer file = blog.as("author").get("/media/1/file");
        QCOMPARE(file.status, 200);
        QCOMPARE(file.body, QByteArray("<svg/>"));
        QCOMPARE(file.headers.value("content-type"), QByteArray("image/svg+xml"));
        QVERIFY(file.headers.value("content-security-policy").contains("sandbox"));
        QCOMPARE(blog.as("author").get("/media/1/file", {{"If-None-Match", file.etag()}}).status, 304);
        QCOMPARE(blog.as("author").get("/media/2/file").status, 404);
        QCOMPARE(blog.as("author").get("/media/3/file").status, 404);
    }
};

QTEST_GUILESS_MAIN(HttpTest)
#include "http_test.moc"
