#include "core/json_pieces.h"
#include "core/json_writer.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using core::JsonWriter;

namespace {

QByteArray written(JsonWriter::Layout layout) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    JsonWriter json(buffer, layout);
    json.beginObject();
    json.name("big");
    json.integer(9007199254740993);
    json.name("empty");
    json.beginArray();
    json.endArray();
    json.name("list");
    json.beginArray();
    json.beginObject();
    json.endObject();
    json.null();
    json.boolean(true);
    json.endArray();
    json.name("text");
    json.text(QStringLiteral("\"Größe\"\\\n\r\t\b\f\x01\x1f/ 猫 \U0001F600"));
    json.endObject();
    return json.finish() ? buffer.data() : QByteArray();
}

}  // namespace

/// JSON that is written and read without a document in memory.
class JsonStreamTest : public QObject {
    Q_OBJECT
private slots:
    void isWrittenAsQtWritesIt();
    void saysWhenTheDeviceIsFull();
    void isReadPieceByPiece();
    void refusesWhatIsBroken_data();
    void refusesWhatIsBroken();
};

void JsonStreamTest::isWrittenAsQtWritesIt() {
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(written(JsonWriter::Layout::Indented), &problem);
    QCOMPARE(problem.error, QJsonParseError::NoError);
    QCOMPARE(document["big"].toInteger(), 9007199254740993);
    QCOMPARE(written(JsonWriter::Layout::Indented), document.toJson(QJsonDocument::Indented));
    QCOMPARE(written(JsonWriter::Layout::Compact), document.toJson(QJsonDocument::Compact));
}

void JsonStreamTest::saysWhenTheDeviceIsFull() {
    QFile full("/dev/full");
    QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    JsonWriter json(full);
    json.beginArray();
    json.text(QString(200'000, 'x'));
    json.endArray();
    const auto finished = json.finish();
    QVERIFY(!finished);
    QVERIFY2(finished.error().message().contains("No space left"), qPrintable(finished.error().message()));
}

void JsonStreamTest::isReadPieceByPiece() {
    QStringList pieces;
    const auto read = core::parseJsonPieces(
        R"( {"a" : 1, "b": [ {"x": "]}\"," }, [2] , 3 ], "c": [], "d": {"e": [4]}, "f\u0067": "t" } )",
        [&](const core::JsonPiece& piece) {
            QString value =
                QString::fromUtf8(QJsonDocument(QJsonArray{piece.value}).toJson(QJsonDocument::Compact));
            pieces << QString("%1 %2 %3").arg(piece.name).arg(piece.index).arg(value);
        });
    QVERIFY(read);
    QCOMPARE(pieces, (QStringList{R"(a -1 [1])", R"(b 0 [{"x":"]}\","}])", R"(b 1 [[2]])", R"(b 2 [3])",
                                  R"(d -1 [{"e":[4]}])", R"(f\u0067 -1 ["t"])"}));
}

void JsonStreamTest::refusesWhatIsBroken_data() {
    QTest::addColumn<QByteArray>("json");
    for (const char* json :
         {"", "[]", "{", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,}", "{\"a\":[1,]}", "{\"a\":[1 2]}",
          "{\"a\":[{]}}", "{\"a\":[{\"b\":}]}", "{\"a\":tru}", "{\"a\":1} x", "{a:1}", "{\"a\":\"x}",
          "{\"a\":1\"b\":2}", "{\"a\":[{\"b\":1]}", "{\"a\":1},{\"v\":2}", "{\"a\":\"\\\"}"})
        QTest::newRow(json) << QByteArray(json);
}

void JsonStreamTest::refusesWhatIsBroken() {
    QFETCH(QByteArray, json);
    const auto read = core::parseJsonPieces(json, [](const core::JsonPiece&) {});
    QVERIFY(!read);
    QCOMPARE(read.error().kind(), core::ErrorKind::Invalid);
}

QTEST_GUILESS_MAIN(JsonStreamTest)
#include "json_stream_test.moc"
