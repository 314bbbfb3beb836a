#include "client/event_reader.h"

#include <QTest>

using client::EventReader;
using client::ServerEvent;

/// Streams of server-sent events as html.spec.whatwg.org, 9.2.6 has them.
class EventReaderTest : public QObject {
    Q_OBJECT
private slots:
    void readsEvents_data();
    void readsEvents();
    void anEventIsCompleteWithItsBlankLine();
    void remembersWhereItStands();
};

void EventReaderTest::readsEvents_data() {
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QByteArrayList>("expected");  // type, then data
    QTest::newRow("an event") << QByteArray("event: change\ndata: {}\n\n") << QByteArrayList{"change", "{}"};
    QTest::newRow("without a type") << QByteArray("data: a\n\n") << QByteArrayList{"message", "a"};
    QTest::newRow("several lines") << QByteArray("data: a\ndata: b\n\n") << QByteArrayList{"message", "a\nb"};
    QTest::newRow("no space after the colon") << QByteArray("data:a\n\n") << QByteArrayList{"message", "a"};
    QTest::newRow("one space only") << QByteArray("data:  a\n\n") << QByteArrayList{"message", " a"};
    QTest::newRow("a field without a colon") << QByteArray("data\n\n") << QByteArrayList{"message", ""};
    QTest::newRow("comments") << QByteArray(": still here\n\n:\ndata: a\n\n")
                              << QByteArrayList{"message", "a"};
    QTest::newRow("without data") << QByteArray("event: change\nid: 1\n\n") << QByteArrayList{};
    QTest::newRow("a type lasts for one event")
        << QByteArray("event: a\n\ndata: b\n\n") << QByteArrayList{"message", "b"};
    QTest::newRow("returns") << QByteArray("data: a\r\rdata: b\r\r")
                             << QByteArrayList{"message", "a", "message", "b"};
    QTest::newRow("returns and line feeds")
        << QByteArray("event: x\r\ndata: a\r\ndata: b\r\n\r\n") << QByteArrayList{"x", "a\nb"};
    QTest::newRow("unknown fields") << QByteArray("what: a\ndata: b\n\n") << QByteArrayList{"message", "b"};
}

void EventReaderTest::readsEvents() {
    QFETCH(QByteArray, stream);
    QFETCH(QByteArrayList, expected);
    // Wherever it is cut.
    for (qsizetype size = 1; size <= stream.size(); ++size) {
        EventReader reader;
        QByteArrayList found;
        for (qsizetype at = 0; at < stream.size(); at += size)
            for (const ServerEvent& event : reader.read(stream.mid(at, size)))
                found << event.type << event.data;
        QCOMPARE(found, expected);
    }
}

void EventReaderTest::anEventIsCompleteWithItsBlankLine() {
    EventReader reader;
    QVERIFY(reader.read("data: a\n").isEmpty());
    QCOMPARE(reader.read("\n").size(), 1);
}

void EventReaderTest::remembersWhereItStands() {
    EventReader reader;
    reader.read("retry: 2000\nid: e-1\n\nid: e-2\ndata: a\n");
    QCOMPARE(reader.lastId(), "e-1");
    QCOMPARE(reader.retry(), 2000);
    reader.read("\nid: e-3");
    QCOMPARE(reader.lastId(), "e-2");
    reader.read("\nretry: soon\n\n");
    QCOMPARE(reader.lastId(), "e-3");
    QCOMPARE(reader.retry(), 2000);
}

QTEST_APPLESS_MAIN(EventReaderTest)
#include "event_reader_test.moc"
