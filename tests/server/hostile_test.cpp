#include "server/blog.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>

namespace {

const QByteArray hidden = "GET /hidden HTTP/1.1\r\nHost: x\r\n\r\n";

QByteArray size(const QByteArray& body) {
    return QByteArray::number(body.size());
}

void connectTo(QTcpSocket& socket, const Colophond& server) {
    socket.connectToHost("127.0.0.1", server.port());
    QVERIFY(socket.waitForConnected(5'000));
}

/// Everything until the server closes.
QByteArray readAll(QTcpSocket& socket) {
    QByteArray out;
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(30'000))
        out += socket.readAll();
    return out + socket.readAll();
}

int answers(const QByteArray& bytes) {
    // Status lines; the sentence of an answer may name the protocol too.
    static const QRegularExpression statusLine("HTTP/1\\.1 [1-5][0-9]{2} ");
    return static_cast<int>(QString::fromLatin1(bytes).count(statusLine));
}

}  // namespace

/// Clients that mean harm, or whose network does.
class HostileTest : public QObject {
    Q_OBJECT

    support::Server m_postgres;
    std::unique_ptr<Blog> m_blog;

    Caller as(const QString& who) { return m_blog->once(who); }
    Answer draft(const QString& title) {
        return as("author").post("/posts", {{"title", title}, {"body_md", "text"}});
    }

private slots:
    void initTestCase() {
        m_blog = std::make_unique<Blog>(
            m_postgres, QHash<QString, QString>{{"HEADER_TIMEOUT", "1"}, {"REQUEST_TIMEOUT", "2"}});
    }
    void cleanupTestCase() { m_blog.reset(); }

    void slowRequestsAreToldSo_data() {
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("request line") << QByteArray("GE");
        QTest::newRow("header") << QByteArray("GET /healthz HTTP/1.1\r\nHost: x\r\nX-Slow: ");
        QTest::newRow("body") << QByteArray(
            "POST /auth/login HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
            "Content-Length: 100\r\n\r\n{");
        QTest::newRow("chunk") << QByteArray(
            "POST /auth/login HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
            "Transfer-Encoding: chunked\r\n\r\n5\r\n{");
    }
    void slowRequestsAreToldSo() {
        QFETCH(QByteArray, begin);
        const Answer answer = parseAnswer(m_blog->server().raw(begin));
        QCOMPARE(answer.status, 408);
        QCOMPARE(answer.code(), "request_timeout");
        QCOMPARE(answer.headers.value("connection"), QByteArray("close"));
    }

    void aSilentConnectionIsClosedWithoutAWord() {
        Blog blog(m_postgres, {{"IDLE_TIMEOUT", "1"}});
        QCOMPARE(blog.server().raw(""), QByteArray());
    }

    void aBodyOf100MegabytesIsRefusedBeforeItComes() {
        const QByteArray header = "POST /auth/login HTTP/1.1\r\nHost: x\r\nContent-Length: 104857600\r\n\r\n";
        const Answer refused = parseAnswer(m_blog->server().raw(header));
        QCOMPARE(refused.status, 413);
        QVERIFY(refused.error()["max_bytes"].toInt() > 0);
        const Answer chunked = parseAnswer(m_blog->server().raw(
            "POST /auth/login HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n6400000\r\n" +
            QByteArray(20'000, 'x')));
        QCOMPARE(chunked.status, 413);
        const Answer known = parseAnswer(
            m_blog->server().raw("POST /posts HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " +
                                 as("author").accessToken + "\r\nContent-Length: 104857600\r\n\r\n"));
        QCOMPARE(known.status, 413);
    }

    /// A request whose length can be read in two ways is refused whole, and nothing behind it is answered.
    void smuggledRequestsAreNotAnswered_data() {
        QTest::addColumn<QByteArray>("request");
        const auto post = [](const QByteArray& lines, const QByteArray& body) -> QByteArray {
            return "POST /auth/login HTTP/1.1\r\nHost: x\r\n" + lines + "\r\n" + body;
        };
        const QByteArray chunked = "0\r\n\r\n" + hidden;
        const QByteArray sized = "Content-Length: " + size(chunked) + "\r\n";
        QTest::newRow("length and coding") << post(sized + "Transfer-Encoding: chunked\r\n", chunked);
        QTest::newRow("coding and length") << post("Transfer-Encoding: chunked\r\n" + sized, chunked);
        QTest::newRow("two lengths") << post("Content-Length: 0\r\n" + sized, chunked);
        QTest::newRow("the same length twice") << post(sized + sized, chunked);
        QTest::newRow("list of lengths") << post("Content-Length: 0, " + size(chunked) + "\r\n", chunked);
        for (const char* length : {"-1", "+0", "0x0", "1e1", "99999999999999999999999", "0 0"})
            QTest::addRow("length %s", length)
                << post("Content-Length: " + QByteArray(length) + "\r\n", chunked);
        for (const char* coding : {"xchunked", "identity", "chunked, identity", "gzip, chunked", "gzip",
                                   "chunked chunked", "\"chunked\"", "chunked;q=1",
                                   "\x0b"
                                   "chunked"})
            QTest::addRow("coding %s", coding)
                << post("Transfer-Encoding: " + QByteArray(coding) + "\r\n", chunked);
        QTest::newRow("two codings") << post("Transfer-Encoding: identity\r\nTransfer-Encoding: chunked\r\n",
                                             chunked);
        QTest::newRow("space before the colon") << post("Transfer-Encoding : chunked\r\n", chunked);
        QTest::newRow("coding in 1.0")
            << QByteArray("POST /auth/login HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n") + chunked;
        QTest::newRow("bare line feeds")
            << QByteArray("POST /auth/login HTTP/1.1\nHost: x\nContent-Length: 0\n\n" + hidden);
        QTest::newRow("a bare line feed") << post("X: 1\nTransfer-Encoding: chunked\r\n", chunked);
        QTest::newRow("a bare carriage return") << post("X: 1\rTransfer-Encoding: chunked\r\n", chunked);
        QTest::newRow("nul") << post(QByteArray("X: 1\0", 5) + "\r\n", {});
        QTest::newRow("space in a name") << post("Content Length: 5\r\n", chunked);
        QTest::newRow("no host") << QByteArray("GET /healthz HTTP/1.1\r\n\r\n" + hidden);
        QTest::newRow("two hosts") << QByteArray("GET /healthz HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n" +
                                                 hidden);
        for (const char* chunk :
             {"-1\r\n", "x\r\n", "fffffffffffffffff\r\n{}\r\n", "2\r\n{}}\r\n", " 2\r\n{}\r\n"})
            QTest::addRow("chunk %s", QByteArray(chunk).simplified().constData())
                << post("Transfer-Encoding: chunked\r\n", chunk + chunked);
    }
    void smuggledRequestsAreNotAnswered() {
        QFETCH(QByteArray, request);
        const QByteArray bytes = m_blog->server().raw(request);
        QCOMPARE(answers(bytes), 1);
        const int status = parseAnswer(bytes).status;
        QVERIFY2(status == 400 || status == 413 || status == 505, QByteArray::number(status).constData());
    }

    void chunksMayHaveExtensionsAndTrailers() {
        const QByteArray body = R"({"email":"author@example.org","password":"wrong"})";
        const QByteArray bytes = m_blog->server().raw(
            "POST /auth/login HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nConnection: close\r\n"
            "Transfer-Encoding: chunked\r\n\r\n" +
            QByteArray::number(body.size(), 16) + ";name=\"va;lue\"\r\n" + body +
            "\r\n0\r\nX-Trailer: 1\r\n\r\n");
        QCOMPARE(answers(bytes), 1);
        QCOMPARE(parseAnswer(bytes).status, 401);
    }

    void aRequestMayComeByteByByte() {
        QTcpSocket socket;
        connectTo(socket, m_blog->server());
        for (const char one : QByteArray("GET /meta HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")) {
            socket.write(&one, 1);
            socket.flush();
        }
        QCOMPARE(parseAnswer(readAll(socket)).status, 200);
    }

    void requestsThatComeAtOnceAreAnsweredInOrder() {
        QByteArray all;
        for (int i = 0; i < 100; ++i)
            all += QByteArray(i % 3 == 0   ? "GET /posts"
                              : i % 3 == 1 ? "GET /healthz"
                                           : "GET /posts/999999999") +
                   " HTTP/1.1\r\nHost: x\r\nX-Request-Id: n" + QByteArray::number(i) +
                   (i == 99 ? "\r\nConnection: close\r\n\r\n" : "\r\n\r\n");
        const QByteArray bytes = m_blog->server().raw(all);
        QCOMPARE(answers(bytes), 100);
        qsizetype from = 0;
        for (int i = 0; i < 100; ++i) {
            const QByteArray own = "X-Request-Id: n" + QByteArray::number(i) + "\r\n";
            const qsizetype at = bytes.indexOf(own, from);
            QVERIFY2(at >= 0, QByteArray::number(i).constData());
            from = at;
        }
    }

    void nothingOfARequestBecomesAHeader_data() {
        QTest::addColumn<QByteArray>("request");
        const QByteArray evil = "%0d%0aX-Evil:%201%0d%0a%0d%0a";
        QTest::newRow("path") << "GET /posts/by-slug/a" + evil + " HTTP/1.1\r\nHost: x\r\n";
        QTest::newRow("query") << "GET /posts?tag=" + evil + " HTTP/1.1\r\nHost: x\r\n";
        QTest::newRow("cursor") << "GET /posts?cursor=" + evil + " HTTP/1.1\r\nHost: x\r\n";
        QTest::newRow("request id") << QByteArray(
            "GET /meta HTTP/1.1\r\nHost: x\r\nX-Request-Id: a\x01X-Evil: 1\r\n");
        QTest::newRow("sign-in") << "GET /auth?provider=google&redirect_uri=http://127.0.0.1:1/callback" +
                                        evil + "&state=" + evil + " HTTP/1.1\r\nHost: x\r\n";
    }
    void nothingOfARequestBecomesAHeader() {
        QFETCH(QByteArray, request);
        const QByteArray bytes = m_blog->server().raw(request + "Connection: close\r\n\r\n");
        QCOMPARE(answers(bytes), 1);
        QVERIFY(!parseAnswer(bytes).headers.contains("x-evil"));
    }

    void bytesThatAreNoTextBreakNothing_data() {
        QTest::addColumn<QByteArray>("request");
        const QByteArray bad = "\xff\xfe\xc0\x80\xed\xa0\x80";
        const auto login = [](const QByteArray& body) -> QByteArray {
            return "POST /auth/login HTTP/1.1\r\nHost: x\r\nContent-Type: "
                   "application/json\r\nContent-Length: " +
                   size(body) + "\r\n";
        };
        const QByteArray inText = QByteArray(R"({"email":"@","password":"x"})").replace('@', bad);
        QTest::newRow("path") << "GET /posts/by-slug/" + bad + " HTTP/1.1\r\nHost: x\r\n";
        QTest::newRow("escaped path") << QByteArray("GET /posts/by-slug/%ff%fe HTTP/1.1\r\nHost: x\r\n");
        QTest::newRow("escaped query") << QByteArray("GET /search?q=%c0%80%ed%a0%80 HTTP/1.1\r\nHost: x\r\n");
        QTest::newRow("user agent") << "GET /posts HTTP/1.1\r\nHost: x\r\nUser-Agent: " + bad + "\r\n";
        QTest::newRow("token") << "GET /me HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + bad + "\r\n";
        QTest::newRow("etag") << "GET /posts HTTP/1.1\r\nHost: x\r\nIf-None-Match: " + bad + "\r\n";
        QTest::newRow("body") << login(inText) + "\r\n" + inText;
    }
    void bytesThatAreNoTextBreakNothing() {
        QFETCH(QByteArray, request);
        if (!request.contains("\r\n\r\n")) request += "Connection: close\r\n\r\n";
        QTcpSocket socket;
        connectTo(socket, m_blog->server());
        socket.write(request);
        QVERIFY(socket.waitForReadyRead(30'000));
        const int status = parseAnswer(socket.readAll()).status;
        QVERIFY2(status >= 200 && status < 500, QByteArray::number(status).constData());
    }

    void jsonBeyondMeasureIsRefused_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::newRow("deep lists") << R"({"title":)" + QByteArray(100'000, '[') + "}" << 400;
        QTest::newRow("deep objects")
            << QByteArray(R"({"a":)").repeated(50'000) + "1" + QByteArray(50'000, '}') << 400;
        QTest::newRow("huge number") << QByteArray(R"({"authors":[1e999999]})") << 422;
        QTest::newRow("huge integer") << QByteArray(R"({"authors":[99999999999999999999999999]})") << 422;
        QTest::newRow("long number") << R"({"authors":[)" + QByteArray(200'000, '9') + "]}" << 422;
        QTest::newRow("fraction") << QByteArray(R"({"authors":[1.5]})") << 422;
        QTest::newRow("negative") << QByteArray(R"({"authors":[-9223372036854775808]})") << 422;
        QTest::newRow("many members")
            << "{" + QByteArray(R"("title":"x",)").repeated(100'000) + R"("title":"y"})" << 201;
        QTest::newRow("trailing bytes") << QByteArray(R"({"title":"x"}{"title":"y"})") << 400;
    }
    void jsonBeyondMeasureIsRefused() {
        QFETCH(QByteArray, body);
        const Answer answer = m_blog->server().send(
            "POST", "/posts", body,
            {{"Authorization", "Bearer " + as("editor").accessToken}, {"Content-Type", "application/json"}});
        QTEST(answer.status, "status");
    }

    void madeUpCursorsAreRefused() {
        for (const char* title : {"One", "Two", "Three"})
            draft(title);
        const QByteArray cursor =
            as("author").get("/posts?limit=1").json()["next_cursor"].toString().toLatin1();
        QVERIFY(!cursor.isEmpty());
        QCOMPARE(as("author").get("/posts?limit=1&cursor=" + cursor).status, 200);
        for (qsizetype i = 0; i < cursor.size(); i += 5) {
            QByteArray changed = cursor;
            changed[i] = changed[i] == 'A' ? 'B' : 'A';
            const Answer refused = as("author").get("/posts?limit=1&cursor=" + changed);
            QCOMPARE(refused.status, 400);
            QCOMPARE(refused.code(), "invalid_cursor");
        }
        QCOMPARE(as("editor").get("/posts?limit=1&cursor=" + cursor).code(), "invalid_cursor");
        QCOMPARE(as("author").get("/posts?limit=1&status=draft&cursor=" + cursor).code(), "invalid_cursor");
    }

    /// Whoever waits for a row somebody else has locked waits alone.
    void aLockedRowDelaysNobodyElse() {
        const Answer locked = draft("Locked");
        const Answer free = draft("Free");
        const auto path = [](const Answer& made) -> QByteArray {
            return "/posts/" + QByteArray::number(made.post()["id"].toInteger());
        };
        auto lock = m_blog->database().connect();
        QVERIFY(lock->begin());
        QVERIFY(lock->query("select 1 from post where id = " + QString::fromLatin1(path(locked).mid(7)) +
                            " for update"));
        const QByteArray body = R"({"excerpt":"late"})";
        std::vector<std::unique_ptr<QTcpSocket>> waiting;
        for (int i = 0; i < 12; ++i) {
            auto& socket = *waiting.emplace_back(std::make_unique<QTcpSocket>());
            connectTo(socket, m_blog->server());
            socket.write("PATCH " + path(locked) + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nIf-Match: " +
                         locked.etag() + "\r\nAuthorization: Bearer " + as("author").accessToken +
                         "\r\nContent-Type: application/json\r\nContent-Length: " + size(body) + "\r\n\r\n" +
                         body);
            QVERIFY(socket.waitForBytesWritten());
        }
        QTRY_VERIFY_WITH_TIMEOUT(
            m_blog->database()
                    .text("select count(*) from pg_stat_activity where wait_event_type = 'Lock'")
                    .toInt() > 0,
            10'000);
        QByteArray etag = free.etag();
        for (int i = 0; i < 10; ++i) {
            QCOMPARE(as("author").get(path(locked)).status, 200);
            QCOMPARE(as("author").get("/posts").status, 200);
            const Answer written = as("author").patch(path(free), {{"excerpt", QString::number(i)}}, etag);
            QCOMPARE(written.status, 200);
            etag = written.etag();
        }
        for (const auto& socket : waiting) {
            socket->waitForReadyRead(0);
            QCOMPARE(socket->bytesAvailable(), 0);
        }
        QVERIFY(lock->commit());
        int changed = 0;
        for (const auto& socket : waiting) {
            const int status = parseAnswer(readAll(*socket)).status;
            QVERIFY2(status == 200 || status == 412, QByteArray::number(status).constData());
            changed += status == 200;
        }
        QCOMPARE(changed, 1);
    }
};

QTEST_GUILESS_MAIN(HostileTest)
#include "hostile_test.moc"
