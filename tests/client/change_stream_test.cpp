#include "client/change_stream.h"

#include "core/secret_store.h"
#include "support/scripted_server.h"

#include <QSignalSpy>
#include <QTest>

using client::Change;
using client::ChangeStream;

namespace {

constexpr char head[] = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n";

/// A stream that begins with these bytes and stays open.
ScriptedServer::Handler streams(const QByteArray& bytes) {
    return [bytes](QTcpSocket& socket, const ScriptedServer::Seen&) { socket.write(head + bytes); };
}

}  // namespace

/// Following /events through breaks, refusals and expired tokens.
class ChangeStreamTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void tellsWhatChanges();
    void passesOverWhatItDoesNotKnow();
    void goesOnWhereItWasAfterABreak();
    void saysWhenChangesMayHaveBeenMissed();
    void renewsAnExpiredToken();
    void asksAgainAfterARefusal();
    void endsItsConnectionWhenItIsDestroyed();

private:
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<core::SecretStore> m_secrets;
    std::unique_ptr<client::HttpClient> m_http;
    std::unique_ptr<ChangeStream> m_stream;
};

void ChangeStreamTest::init() {
    m_server = std::make_unique<ScriptedServer>();
    m_secrets = std::make_unique<core::SecretStore>(core::SecretStore::Mode::MemoryOnly);
    m_http = std::make_unique<client::HttpClient>(m_server->url(), *m_secrets);
    m_http->adoptAccessToken("access");
    m_stream = std::make_unique<ChangeStream>(*m_http);
}

void ChangeStreamTest::cleanup() {
    m_stream.reset();
    m_http.reset();
    m_server.reset();
}

void ChangeStreamTest::tellsWhatChanges() {
    m_server->next(
        streams("retry: 10\nid: e-1\nevent: change\n"
                "data: {\"type\":\"post\",\"id\":7,\"version\":3,\"deleted\":false}\n\n"
                "id: e-2\nevent: change\n"
                "data: {\"type\":\"user\",\"id\":9,\"version\":0,\"deleted\":true}\n\n"));
    QSignalSpy changed(m_stream.get(), &ChangeStream::changed);
    m_stream->start();
    QTRY_COMPARE(changed.size(), 2);
    const auto post = changed[0][0].value<Change>();
    QVERIFY(post.what == Change::What::Post && post.id == 7 && post.version == 3 && !post.isDeleted);
    const auto user = changed[1][0].value<Change>();
    QVERIFY(user.what == Change::What::User && user.id == 9 && user.isDeleted);
    const ScriptedServer::Seen& asked = m_server->seen()[0];
    QCOMPARE(asked.target, "/events");
    QCOMPARE(asked.headers["accept"], "text/event-stream");
    QCOMPARE(asked.headers["authorization"], "Bearer access");
    QVERIFY(!asked.headers.contains("last-event-id"));
}

void ChangeStreamTest::passesOverWhatItDoesNotKnow() {
    m_server->next(
        streams("event: change\ndata: {\"type\":\"weather\",\"id\":1}\n\n"
                "event: news\ndata: {\"type\":\"post\",\"id\":1}\n\n"
                "event: change\ndata: no json\n\n: still here\n\n"
                "event: change\ndata: {\"type\":\"tag\",\"id\":2}\n\n"));
    QSignalSpy changed(m_stream.get(), &ChangeStream::changed);
    m_stream->start();
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].value<Change>().id, 2);
}

void ChangeStreamTest::goesOnWhereItWasAfterABreak() {
    m_server->next(ScriptedServer::writes(QByteArray(head) + "retry: 10\nid: e-5\n\n"));
    m_server->next(streams(""));
    m_stream->start();
    QTRY_COMPARE(m_server->seen().size(), 2);
    QCOMPARE(m_server->seen()[1].headers["last-event-id"], "e-5");
}

void ChangeStreamTest::saysWhenChangesMayHaveBeenMissed() {
    m_server->next(streams("id: f-1\nevent: reset\ndata: {\"type\":\"reset\"}\n\n"));
    QSignalSpy missed(m_stream.get(), &ChangeStream::missed);
    m_stream->start();
    QTRY_COMPARE(missed.size(), 1);
}

void ChangeStreamTest::renewsAnExpiredToken() {
    QVERIFY(QCoro::waitFor(m_secrets->write("api/" + m_server->url().toString() + "/refresh", "refresh")));
    m_server->next(ScriptedServer::answers(
        401, R"({"success":false,"error":{"code":"token_expired","message":"Expired."}})"));
    m_server->next(ScriptedServer::answers(
        200, R"({"success":true,"access_token":"fresh","refresh_token":"refresh-2"})"));
    m_server->next(streams(""));
    m_stream->start();
    QTRY_COMPARE(m_server->seen().size(), 3);
    QCOMPARE(m_server->seen()[2].target, "/events");
    QCOMPARE(m_server->seen()[2].headers["authorization"], "Bearer fresh");
}

void ChangeStreamTest::asksAgainAfterARefusal() {
    m_server->next(ScriptedServer::answers(
        503, R"({"success":false,"error":{"code":"events_unavailable","message":"Later."}})"));
    m_server->next(streams(""));
    m_stream->start();
    QTRY_COMPARE(m_server->seen().size(), 2);
}

void ChangeStreamTest::endsItsConnectionWhenItIsDestroyed() {
    int open = 0;
    m_server->next([this, &open](QTcpSocket& socket, const ScriptedServer::Seen&) {
        ++open;
        connect(&socket, &QTcpSocket::disconnected, this, [&open] { --open; });
        socket.write(head);
    });
    m_stream->start();
    QTRY_COMPARE(open, 1);
    m_stream.reset();
    QTRY_COMPARE(open, 0);
}

QTEST_GUILESS_MAIN(ChangeStreamTest)
#include "change_stream_test.moc"
