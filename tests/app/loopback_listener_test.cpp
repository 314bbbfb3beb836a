#include "app/loopback_listener.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QtTest>

using app::LoopbackListener;
using namespace std::chrono_literals;

/// What a browser, or somebody who pretends to be one, gets from the console's own address.
class LoopbackListenerTest : public QObject {
    Q_OBJECT

    std::unique_ptr<LoopbackListener> m_listener;
    std::unique_ptr<QSignalSpy> m_arrived;
    std::unique_ptr<QSignalSpy> m_refused;
    quint16 m_port = 0;

    void listen(std::chrono::milliseconds patience = 5min) {
        m_listener = std::make_unique<LoopbackListener>("the state", patience);
        m_arrived = std::make_unique<QSignalSpy>(m_listener.get(), &LoopbackListener::arrived);
        m_refused = std::make_unique<QSignalSpy>(m_listener.get(), &LoopbackListener::refused);
        const auto address = m_listener->listen();
        QVERIFY(address.has_value());
        QCOMPARE(address->host(), "127.0.0.1");
        QCOMPARE(address->path(), "/callback");
        m_port = static_cast<quint16>(address->port());
    }
    QByteArray ask(const QByteArray& target, QByteArray host = {}, const QByteArray& method = "GET") {
        if (host.isEmpty()) host = "127.0.0.1:" + QByteArray::number(m_port);
        QTcpSocket socket;
        QSignalSpy closed(&socket, &QTcpSocket::disconnected);
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        socket.write(method + " " + target + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
        if (!closed.wait(10000)) return {};
        return socket.readAll();
    }

private slots:
    void init() { listen(); }

    void theRightRequestBringsTheCode() {
        const QByteArray answer = ask("/callback?code=c%20de&state=the%20state");
        QVERIFY(answer.startsWith("HTTP/1.1 200 "));
        QVERIFY(!answer.contains("c de"));
        QCOMPARE(m_arrived->size(), 1);
        QCOMPARE(m_arrived->at(0).at(0).toString(), "c de");
        QTcpSocket late;
        late.connectToHost(QHostAddress::LocalHost, m_port);
        QVERIFY(!late.waitForConnected(2000));  // one answer, then nobody listens
    }

    void everythingElseIsTurnedAwayAndTheWaitGoesOn_data() {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QByteArray>("method");
        const QByteArray good = "/callback?code=c&state=the%20state";
        QTest::newRow("wrong state") << QByteArray("/callback?code=c&state=another") << QByteArray()
                                     << QByteArray("GET");
        QTest::newRow("no state") << QByteArray("/callback?code=c") << QByteArray() << QByteArray("GET");
        QTest::newRow("wrong state of an error")
            << QByteArray("/callback?error=x&state=y") << QByteArray() << QByteArray("GET");
        QTest::newRow("neither code nor error")
            << QByteArray("/callback?state=the%20state") << QByteArray() << QByteArray("GET");
        QTest::newRow("both") << good + "&error=x" << QByteArray() << QByteArray("GET");
        QTest::newRow("another path") << QByteArray("/favicon.ico") << QByteArray() << QByteArray("GET");
        QTest::newRow("a name that leads here") << good << QByteArray("evil.example") << QByteArray("GET");
        QTest::newRow("localhost") << good << QByteArray("localhost:80") << QByteArray("GET");
        QTest::newRow("another port") << good << QByteArray("127.0.0.1:1") << QByteArray("GET");
        QTest::newRow("a form") << good << QByteArray() << QByteArray("POST");
    }
    void everythingElseIsTurnedAwayAndTheWaitGoesOn() {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, host);
        QFETCH(QByteArray, method);
        QVERIFY(ask(target, host, method).startsWith("HTTP/1.1 40"));
        QCOMPARE(m_arrived->size() + m_refused->size(), 0);
        ask("/callback?code=right&state=the%20state");
        QCOMPARE(m_arrived->size(), 1);
    }

    void aRefusalIsTheServersSentence() {
        ask("/callback?error=email_unverified&error_description=Verify%20it%20first.&state=the%20state");
        QCOMPARE(m_refused->size(), 1);
        QCOMPARE(m_refused->at(0).at(0).toString(), "email_unverified");
        QCOMPARE(m_refused->at(0).at(1).toString(), "Verify it first.");
    }

    void theWaitEnds() {
        listen(1ms);
        QTRY_COMPARE(m_refused->size(), 1);
        QCOMPARE(m_refused->at(0).at(0).toString(), "timeout");
        QVERIFY(ask("/callback?code=c&state=the%20state").isEmpty());
    }

    void anEndlessRequestIsCutOff() {
        QTcpSocket socket;
        QSignalSpy closed(&socket, &QTcpSocket::disconnected);
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        socket.write(QByteArray(64 * 1024, 'x'));
        QVERIFY(closed.wait(10000));
        QCOMPARE(m_arrived->size(), 0);
    }
};

QTEST_GUILESS_MAIN(LoopbackListenerTest)
#include "loopback_listener_test.moc"
