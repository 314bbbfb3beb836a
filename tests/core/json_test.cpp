#include "core/json.h"

#include <QTest>

/// What core::JsonReader promises to the wire structs.
class JsonTest : public QObject {
    Q_OBJECT
private slots:
    void readsWhatIsThere();
    void namesTheFirstMemberThatDoesNotFit_data();
    void namesTheFirstMemberThatDoesNotFit();
    void refusesWhatIsNotAnObject();
};

void JsonTest::readsWhatIsThere() {
    const auto object = core::parseJsonObject(
        R"({"id":9007199254740991,"title":"Éa","at":"2026-01-02T03:04:05.123Z","gone":null,"tags":[{"name":"qt"}]})");
    QVERIFY(object);
    core::JsonReader reader(*object);
    QCOMPARE(reader.integer("id"), 9007199254740991);
    QCOMPARE(reader.text("title"), QStringLiteral("Éa"));
    QCOMPARE(core::toRfc3339(reader.time("at")), QStringLiteral("2026-01-02T03:04:05.123Z"));
    QVERIFY(!reader.optionalText("gone"));
    QVERIFY(!reader.optionalText("absent"));
    const QStringList names = reader.list("tags", [](core::JsonReader& tag) { return tag.text("name"); });
    QCOMPARE(names, QStringList{QStringLiteral("qt")});
    QVERIFY(!reader.error());
}

void JsonTest::namesTheFirstMemberThatDoesNotFit_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("detail");
    QTest::newRow("missing") << QByteArray("{}") << QStringLiteral("/posts: missing");
    QTest::newRow("of another type") << QByteArray(R"({"posts":[{"id":"7"}]})")
                                     << QStringLiteral("/posts/0/id: of another type");
    QTest::newRow("an element that is no object")
        << QByteArray(R"({"posts":[3]})") << QStringLiteral("/posts/0: not an object");
}

void JsonTest::namesTheFirstMemberThatDoesNotFit() {
    QFETCH(QByteArray, json);
    QFETCH(QString, detail);
    core::JsonReader reader(*core::parseJsonObject(json));
    reader.list("posts", [](core::JsonReader& post) { return post.integer("id"); });
    QVERIFY(reader.error());
    QCOMPARE(reader.error()->detail(), detail);
}

void JsonTest::refusesWhatIsNotAnObject() {
    QVERIFY(!core::parseJsonObject("[1]"));
    QVERIFY(!core::parseJsonObject("{\"a\":"));
    QVERIFY(!core::parseJsonObject(""));
}

QTEST_GUILESS_MAIN(JsonTest)
#include "json_test.moc"
