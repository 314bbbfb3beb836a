#include "client/http_client.h"

#include "client/media_api.h"
#include "core/secret_store.h"
#include "support/scripted_server.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTest>
#include <QTimer>

using namespace std::chrono_literals;
using client::HttpClient;
using client::Method;
using client::Request;
using core::ErrorKind;

/// One request at a time, against answers no decent server gives.
class HttpClientTest : public QObject {
    Q_OBJECT
private slots:
    void sendsWhatItIsTold();
    void givesTheAnswerWithItsTag();
    void readsAnEmptyAnswer();
    void givesTheBytesOfAFile();
    void uploadsAFileWithItsHash();
    void usesAnAccessTokenFromElsewhere();
    void saysWhatIsWrongWithAnAnswer_data();
    void saysWhatIsWrongWithAnAnswer();
    void doesNotWaitForEverForTheFirstByte();
    void doesNotWaitForEverForTheLastByte();
    void stopsReadingAnEndlessAnswer();
    void stopsReadingAnEndlessHeader();
    void saysWhenNobodyListens();
    void neverTakesAStrangersCertificate();
    void followsNoRedirectToAnotherAddress();
    void followsARedirectWithinTheAddress();
    void followsNoRedirectOfAWrite();
    void waitsAsLongAsItIsAskedToAndTriesOnce();
    void doesNotWaitLong();
    void neverRepeatsAWrite();
    void repeatsAWriteThatWasNotCarriedOutWhenItMay();
    void tellsHowLongTheServerTook();
    void mayBeDestroyedWhileItWaits();
    void mayBeDestroyedByAnAnswer();

private:
    core::Result<client::Answer> ask(ScriptedServer& server, Request request = {.path = "/posts"});
    core::SecretStore m_secrets{core::SecretStore::Mode::MemoryOnly};
};

namespace {

constexpr client::HttpLimits impatient{
    .silence = 300ms, .overall = 800ms, .retryAfter = 2s, .bytes = 100'000};

Request anonymous(Request request) {
    request.identity = Request::Identity::Anonymous;
    return request;
}

}  // namespace

core::Result<client::Answer> HttpClientTest::ask(ScriptedServer& server, Request request) {
    HttpClient http(server.url(), m_secrets, impatient);
    return QCoro::waitFor(http.send(anonymous(std::move(request))));
}

void HttpClientTest::sendsWhatItIsTold() {
    ScriptedServer server;
    QVERIFY(ask(server, {.method = Method::Patch,
                         .path = "/posts/17",
                         .query = {{"q", "a+b & c=ü?"}, {"revision", "1"}},
                         .body = QJsonObject{{"title", "Grüße"}},
                         .ifMatch = "\"post-17-v9\"",
                         .idempotencyKey = "k-1"}));
    QCOMPARE(server.seen().size(), 1);
    const ScriptedServer::Seen& seen = server.seen().first();
    QCOMPARE(seen.method, "PATCH");
    QCOMPARE(seen.target, "/posts/17?q=a%2Bb%20%26%20c%3D%C3%BC%3F&revision=1");
    QCOMPARE(seen.body, QByteArray(R"({"title":"Grüße"})"));
    QCOMPARE(seen.headers["if-match"], "\"post-17-v9\"");
    QCOMPARE(seen.headers["idempotency-key"], "\"k-1\"");
    QCOMPARE(seen.headers["content-type"], "application/json");
    QVERIFY(!seen.headers["x-request-id"].isEmpty());
    QVERIFY(!seen.headers.contains("authorization"));
    QVERIFY(!seen.headers.contains("cookie"));
}

void HttpClientTest::givesTheAnswerWithItsTag() {
    ScriptedServer server;
    server.next(ScriptedServer::answers(201, R"({"success":true,"post":{"id":17}})",
                                        "ETag: \"post-17-v1\"\r\nX-Request-Id: r-9\r\n"));
    const auto answer = ask(server);
    QVERIFY(answer);
    QCOMPARE(answer->status, 201);
    QCOMPARE(answer->etag, "\"post-17-v1\"");
    QCOMPARE(answer->requestId, "r-9");
    QCOMPARE(answer->body["post"]["id"].toInt(), 17);
}

void HttpClientTest::readsAnEmptyAnswer() {
    ScriptedServer server;
    server.next([](QTcpSocket& socket, const auto&) { socket.write("HTTP/1.1 204 No Content\r\n\r\n"); });
    const auto answer = ask(server);
    QVERIFY(answer);
    QVERIFY(answer->body.isEmpty());
}

void HttpClientTest::givesTheBytesOfAFile() {
    ScriptedServer server;
    const QByteArray bytes("\x89PNG\0\xff", 6);
    server.next(ScriptedServer::answers(200, bytes, {}, "image/png"));
    const auto answer = ask(server, {.path = "/media/3/file", .expects = Request::Expects::File});
    QVERIFY(answer);
    QCOMPARE(answer->file, bytes);
}

void HttpClientTest::uploadsAFileWithItsHash() {
    ScriptedServer server;
    server.otherwise(ScriptedServer::answers(201, R"({"success":true,"media":{"id":3,"file_name":"a"}})"));
    HttpClient http(server.url(), m_secrets, impatient);
    http.adoptAccessToken("t");
    const client::MediaApi media(http);
    const QByteArray bytes("\0\r\n--x", 6);
    for (int time = 1; time <= 2; ++time)
        QCOMPARE(QCoro::waitFor(media.upload("a \"b\"\r\n.png", bytes, "Küste"))->id, 3);
    const ScriptedServer::Seen& seen = server.seen().first();
    const QByteArray boundary = seen.headers["content-type"].split('=').last();
    QVERIFY(seen.headers["content-type"].startsWith("multipart/form-data; boundary="));
    QVERIFY(boundary.size() <= 70);  // RFC 2046
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    QCOMPARE(seen.body, "--" + boundary + "\r\nContent-Disposition: form-data; name=\"sha256\"\r\n\r\n" +
                            hash + "\r\n--" + boundary +
                            "\r\nContent-Disposition: form-data; name=\"alt\"\r\n\r\nKüste\r\n--" + boundary +
                            "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a "
                            "%22b%22%0D%0A.png\"\r\nContent-Type: application/octet-stream\r\n\r\n" +
                            bytes + "\r\n--" + boundary + "--\r\n");
    // The same upload is the same request, so that its key may replay it.
    QCOMPARE(server.seen()[1].body, seen.body);
    QCOMPARE(server.seen()[1].headers["idempotency-key"], seen.headers["idempotency-key"]);
    QVERIFY(!seen.headers["idempotency-key"].isEmpty());
}

void HttpClientTest::usesAnAccessTokenFromElsewhere() {
    ScriptedServer server;
    server.next(ScriptedServer::answers(200, R"({"success":true})"));
    server.otherwise(ScriptedServer::answers(401, "{}"));
    HttpClient http(server.url(), m_secrets, impatient);
    http.adoptAccessToken("from elsewhere");
    QVERIFY(QCoro::waitFor(http.send({.path = "/posts"})));
    QCOMPARE(server.seen().first().headers["authorization"], "Bearer from elsewhere");
    // It cannot be renewed, and that is not tried.
    QVERIFY(QCoro::waitFor(http.send({.path = "/posts"})).error().needsSignIn());
    QCOMPARE(server.seen().size(), 2);
}

void HttpClientTest::saysWhatIsWrongWithAnAnswer_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("words");
    const auto answer = &ScriptedServer::answer;
    QTest::newRow("half a document") << answer(200, R"({"success":true,"posts":[)", {}, "application/json")
                                     << ErrorKind::Network << "incomplete";
    QTest::newRow("not an object") << answer(200, "[1,2]", {}, "application/json") << ErrorKind::Invalid
                                   << "not a blog API";
    QTest::newRow("a page") << answer(200, "<html>Welcome to our hotel</html>", {}, "text/html")
                            << ErrorKind::Invalid << "not a blog API";
    QTest::newRow("another API") << answer(200, R"({"ok":true})", {}, "application/json")
                                 << ErrorKind::Invalid << "not a blog API";
    QTest::newRow("truncated") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"success\":tr")
                               << ErrorKind::Network << "was lost";
    QTest::newRow("truncated chunk")
        << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1000\r\n{\"success\":tr")
        << ErrorKind::Network << "";
    QTest::newRow("no answer") << QByteArray() << ErrorKind::Network << "was lost";
    QTest::newRow("not HTTP") << QByteArray("220 smtp.example.org ESMTP\r\n") << ErrorKind::Network << "";
    QTest::newRow("its own sentence")
        << answer(409, R"({"success":false,"error":{"code":"slug_taken","message":"Taken by “Go tour”."}})",
                  {}, "application/json")
        << ErrorKind::Conflict << "Taken by “Go tour”.";
    QTest::newRow("its own sentence with 401")
        << answer(401,
                  R"({"success":false,"error":{"code":"invalid_credentials","message":"Wrong password."}})",
                  "WWW-Authenticate: Bearer\r\n", "application/json")
        << ErrorKind::SignInNeeded << "Wrong password.";
    QTest::newRow("401 that asks for Basic")
        << answer(401, "<html>", "WWW-Authenticate: Basic realm=\"x\"\r\n", "text/html")
        << ErrorKind::SignInNeeded << "Sign in again";
}

void HttpClientTest::saysWhatIsWrongWithAnAnswer() {
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, words);
    ScriptedServer server;
    server.otherwise(ScriptedServer::writes(bytes));
    const auto answer = ask(server);
    QVERIFY(!answer);
    QVERIFY2(answer.error().kind() == kind, qPrintable(answer.error().message() + answer.error().detail()));
    QVERIFY2(answer.error().message().contains(words), qPrintable(answer.error().message()));
}

void HttpClientTest::doesNotWaitForEverForTheFirstByte() {
    ScriptedServer server;
    server.next(ScriptedServer::saysNothing());
    const auto answer = ask(server);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind(), ErrorKind::Timeout);
    QVERIFY(answer.error().canRetry());
}

void HttpClientTest::doesNotWaitForEverForTheLastByte() {
    ScriptedServer server;
    server.next([](QTcpSocket& socket, const auto&) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 90000\r\n\r\n");
        auto* drip = new QTimer(&socket);
        QObject::connect(drip, &QTimer::timeout, &socket, [&socket] { socket.write(" "); });
        drip->start(20);
    });
    const auto answer = ask(server);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind(), ErrorKind::Timeout);
}

void HttpClientTest::stopsReadingAnEndlessAnswer() {
    ScriptedServer server;
    qint64 sent = 0;
    server.next([&sent](QTcpSocket& socket, const auto&) {
        socket.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
        // By a timer: one write after the other would leave the client, in the same thread, no turn.
        auto* more = new QTimer(&socket);
        QObject::connect(more, &QTimer::timeout, &socket, [&socket, &sent] {
            if (socket.bytesToWrite() > 0x80000) return;
            sent += 0x20000;
            socket.write("20000\r\n" + QByteArray(0x20000, ' ') + "\r\n");
        });
        more->start(1);
    });
    const auto answer = ask(server);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind(), ErrorKind::Invalid);
    QVERIFY2(answer.error().message().contains("too large"), qPrintable(answer.error().message()));
    QVERIFY2(sent < 50'000'000, qPrintable(QString::number(sent)));
}

void HttpClientTest::stopsReadingAnEndlessHeader() {
    ScriptedServer server;
    server.next([](QTcpSocket& socket, const auto&) {
        socket.write("HTTP/1.1 200 OK\r\nX: ");
        const auto more = [&socket] { socket.write(QByteArray(0x8000, 'x')); };
        QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, more);
        more();
    });
    const auto answer = ask(server);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind(), ErrorKind::Timeout);
}

void HttpClientTest::saysWhenNobodyListens() {
    QUrl url;
    {
        ScriptedServer server;
        url = server.url();
    }
    HttpClient http(url, m_secrets, impatient);
    QSignalSpy unreachable(&http, &HttpClient::unreachable);
    const auto answer = QCoro::waitFor(http.send(anonymous({.path = "/meta"})));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind(), ErrorKind::Network);
    QVERIFY(
        answer.error().message().contains(QStringLiteral("Nothing answers at 127.0.0.1:%1").arg(url.port())));
    QCOMPARE(unreachable.size(), 1);
}

void HttpClientTest::neverTakesAStrangersCertificate() {
    const QString data = QStringLiteral(COLOPHON_SOURCE_DIR "/tests/client/data/");
    const auto bytes = [&data](const char* name) {
        QFile file(data + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QSslServer server;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(bytes("stranger.crt")));
    tls.setPrivateKey(QSslKey(bytes("stranger.key"), QSsl::Rsa));
    server.setSslConfiguration(tls);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray received;
    connect(&server, &QSslServer::pendingConnectionAvailable, &server, [&] {
        QTcpSocket* socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket,
                [&received, socket] { received += socket->readAll(); });
    });

    HttpClient http(QUrl(QStringLiteral("https://localhost:%1").arg(server.serverPort())), m_secrets,
                    impatient);
    const auto answer = QCoro::waitFor(http.send(anonymous(
        {.method = Method::Post, .path = "/auth/login", .body = QJsonObject{{"password", "secret"}}})));
    QVERIFY(!answer);
    QVERIFY2(answer.error().message().contains("certificate"), qPrintable(answer.error().detail()));
    QCOMPARE(answer.error().code(), "certificate");
    QVERIFY(received.isEmpty());
}

void HttpClientTest::followsNoRedirectToAnotherAddress() {
    ScriptedServer elsewhere;
    ScriptedServer server;
    server.next(ScriptedServer::answers(302, "", "Location: " + elsewhere.url().toEncoded() + "/posts\r\n"));
    const auto answer = ask(server);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind(), ErrorKind::Invalid);
    QVERIFY2(answer.error().message().contains("redirect"), qPrintable(answer.error().message()));
    QVERIFY(elsewhere.seen().isEmpty());
}

void HttpClientTest::followsARedirectWithinTheAddress() {
    ScriptedServer server;
    server.next(ScriptedServer::answers(308, "", "Location: /posts/17\r\n"));
    QVERIFY(ask(server, {.path = "/posts/by-slug/old"}));
    QCOMPARE(server.seen().last().target, "/posts/17");
}

void HttpClientTest::followsNoRedirectOfAWrite() {
    ScriptedServer server;
    server.next(ScriptedServer::answers(307, "", "Location: /posts/18\r\n"));
    const auto answer = ask(server, {.method = Method::Patch, .path = "/posts/17", .body = QJsonObject()});
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind(), ErrorKind::Invalid);
    QCOMPARE(server.seen().size(), 1);
}

void HttpClientTest::waitsAsLongAsItIsAskedToAndTriesOnce() {
    ScriptedServer server;
    server.next(ScriptedServer::answers(429, "{}", "Retry-After: 0\r\n"));
    QVERIFY(ask(server));
    QCOMPARE(server.seen().size(), 2);

    server.otherwise(ScriptedServer::answers(429, "{}", "Retry-After: 0\r\n"));
    const auto answer = ask(server);
    QVERIFY(!answer);
    QVERIFY(answer.error().canRetry());
    QCOMPARE(server.seen().size(), 4);
}

void HttpClientTest::doesNotWaitLong() {
    ScriptedServer server;
    server.next(ScriptedServer::answers(429, "{}", "Retry-After: 600\r\n"));
    QVERIFY(!ask(server));
    QCOMPARE(server.seen().size(), 1);
}

void HttpClientTest::neverRepeatsAWrite() {
    ScriptedServer server;
    server.next(ScriptedServer::answers(429, "{}", "Retry-After: 0\r\n"));
    QVERIFY(!ask(server, {.method = Method::Post, .path = "/posts", .body = QJsonObject()}));
    QCOMPARE(server.seen().size(), 1);
}

void HttpClientTest::repeatsAWriteThatWasNotCarriedOutWhenItMay() {
    ScriptedServer server;
    for (int time = 1; time <= 2; ++time)
        server.next(ScriptedServer::answers(429, "{}", "Retry-After: 0\r\n"));
    server.otherwise(ScriptedServer::answers(201, R"({"success":true})"));
    client::HttpLimits limits = impatient;
    limits.patience = client::Patience::Everything;
    HttpClient http(server.url(), m_secrets, limits);
    QVERIFY(QCoro::waitFor(http.send(
        anonymous({.method = Method::Post, .path = "/posts", .body = QJsonObject{{"title", "x"}}}))));
    QCOMPARE(server.seen().size(), 3);
    QCOMPARE(server.seen().last().body, server.seen().first().body);
}

void HttpClientTest::tellsHowLongTheServerTook() {
    ScriptedServer server;
    server.otherwise(ScriptedServer::answers(404, "{}"));
    HttpClient http(server.url(), m_secrets, impatient);
    QSignalSpy answered(&http, &HttpClient::answered);
    QVERIFY(!QCoro::waitFor(http.send(anonymous({.path = "/posts/1"}))));
    QCOMPARE(answered.size(), 1);
    QVERIFY(answered[0][0].toInt() >= 0);
}

void HttpClientTest::mayBeDestroyedWhileItWaits() {
    ScriptedServer server;
    server.next(ScriptedServer::saysNothing());
    auto http = std::make_unique<HttpClient>(server.url(), m_secrets);
    std::optional<core::Result<client::Answer>> outcome;
    QCoro::connect(http->send(anonymous({.path = "/posts"})), this,
                   [&](const core::Result<client::Answer>& answer) { outcome = answer; });
    QTRY_COMPARE(server.seen().size(), 1);
    http.reset();
    QTRY_VERIFY(outcome.has_value());
    QVERIFY(!*outcome);
    QVERIFY(outcome->error().isCancelled());
}

void HttpClientTest::mayBeDestroyedByAnAnswer() {
    ScriptedServer server;
    auto http = std::make_unique<HttpClient>(server.url(), m_secrets);
    QCoro::connect(http->send(anonymous({.path = "/posts"})), this,
                   [&](const core::Result<client::Answer>&) { http.reset(); });
    QTRY_VERIFY(!http);
}

QTEST_GUILESS_MAIN(HttpClientTest)
#include "http_client_test.moc"
