#include "pages/activity/audit_words.h"
#include "pages/activity/what_delegate.h"

#include <QTest>

using client::AuditEntry;

/// What the activity list says about an entry.
class ActivityWordsTest : public QObject {
    Q_OBJECT
private slots:
    void saysWhatWasDone_data();
    void saysWhatWasDone();
    void saysWhatChanged_data();
    void saysWhatChanged();
    void offersEveryActionOnce();
    void shortensTheNameAndNotTheVerb_data();
    void shortensTheNameAndNotTheVerb();
};

namespace {

QJsonObject json(const char* written) {
    const auto read = core::parseJsonObject(written);
    return read ? *read : QJsonObject{{"broken", true}};
}

}  // namespace

void ActivityWordsTest::saysWhatWasDone_data() {
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("isSelf");
    QTest::addColumn<QString>("words");
    QTest::newRow("post") << "post.published" << "post" << "Go tour" << false
                          << QString::fromUtf8("published “Go tour”");
    QTest::newRow("person") << "user.role_changed" << "user" << "Chidi Achebe" << false
                            << "changed the role of Chidi Achebe";
    QTest::newRow("no title") << "post.trashed" << "post" << "" << false << "moved a post to the trash";
    QTest::newRow("oneself") << "session.started" << "user" << "Ada Lind" << true << "signed in";
    QTest::newRow("somebody else's session")
        << "session.ended" << "user" << "Ada Lind" << false << "signed out sessions of Ada Lind";
    QTest::newRow("a title with a percent sign")
        << "post.created" << "post" << "100%1" << false << QString::fromUtf8("created “100%1”");
    QTest::newRow("unknown") << "tag.merged_into" << "tag" << "Go" << false << "tag merged into: Go";
    QTest::newRow("unknown without a title") << "tag.merged_into" << "" << "" << false << "tag merged into";
}

void ActivityWordsTest::saysWhatWasDone() {
    QFETCH(QString, action);
    QFETCH(QString, type);
    QFETCH(QString, title);
    QFETCH(bool, isSelf);
    QFETCH(QString, words);
    AuditEntry entry;
    entry.actor = client::Author{.id = 1, .name = "Ada Lind"};
    entry.action = action;
    entry.targetType = type;
    entry.targetId = isSelf ? 1 : 2;
    entry.targetTitle = title;
    QCOMPARE(pages::whatText(entry), words);
}

void ActivityWordsTest::saysWhatChanged_data() {
    QTest::addColumn<QJsonObject>("before");
    QTest::addColumn<QJsonObject>("after");
    QTest::addColumn<QString>("words");
    QTest::newRow("role") << json(R"({"role":"author"})") << json(R"({"role":"editor"})")
                          << QString::fromUtf8("role: author → editor");
    QTest::newRow("only after") << QJsonObject() << json(R"({"undo_seconds":10})") << "undo seconds: 10";
    QTest::newRow("only before") << json(R"({"slug":"a"})") << QJsonObject() << "slug: a";
    QTest::newRow("two fields") << json(R"({"status":"published"})") << json(R"({"trashed":true})")
                                << QString::fromUtf8("status: published · in the trash: yes");
    QTest::newRow("cleared") << json(R"({"excerpt":"x"})") << json(R"({"excerpt":null})")
                             << QString::fromUtf8("excerpt: x → nothing");
    QTest::newRow("lists") << json(R"({"tags":[]})") << json(R"({"tags":["Go","Qt"]})")
                           << QString::fromUtf8("tags:  → Go, Qt");
    QTest::newRow("nothing") << QJsonObject() << QJsonObject() << "";
}

void ActivityWordsTest::saysWhatChanged() {
    QFETCH(QJsonObject, before);
    QFETCH(QJsonObject, after);
    QFETCH(QString, words);
    AuditEntry entry;
    entry.before = before;
    entry.after = after;
    QCOMPARE(pages::changeText(entry), words);
}

void ActivityWordsTest::offersEveryActionOnce() {
    QStringList names;
    for (const pages::AuditAction& action : pages::auditActions()) {
        QVERIFY(!action.words.isEmpty());
        QVERIFY2(!names.contains(action.name), qPrintable(action.name));
        names.append(action.name);
    }
    QVERIFY(names.contains("post.published") && names.contains("user.role_changed"));
}

void ActivityWordsTest::shortensTheNameAndNotTheVerb_data() {
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("name");
    QTest::newRow("verb last") << QString::fromUtf8("hat „A title that is long“ veröffentlicht")
                               << "A title that is long";
    QTest::newRow("verb first") << QString::fromUtf8("published “A title that is long”")
                                << "A title that is long";
    QTest::newRow("a name that is also in the words") << "title: A title that is long, title"
                                                      << "A title that is long";
}

void ActivityWordsTest::shortensTheNameAndNotTheVerb() {
    QFETCH(QString, sentence);
    QFETCH(QString, name);
    const QFontMetrics metrics((QFont()));
    const int whole = metrics.horizontalAdvance(sentence);
    QCOMPARE(pages::fitSentence(sentence, name, metrics, whole), sentence);
    const int room = whole - metrics.horizontalAdvance(name) / 2;
    const QString fitted = pages::fitSentence(sentence, name, metrics, room);
    QVERIFY2(metrics.horizontalAdvance(fitted) <= room, qPrintable(fitted));
    const qsizetype at = sentence.indexOf(name);
    QVERIFY2(fitted.startsWith(sentence.first(at) + "A t"), qPrintable(fitted));
    QVERIFY2(fitted.endsWith(QString::fromUtf8("…") + sentence.sliced(at + name.size())), qPrintable(fitted));
    // No name would be left: the whole is cut as usual.
    QCOMPARE(pages::fitSentence(sentence, name, metrics, 40), sentence);
    QCOMPARE(pages::fitSentence(sentence, {}, metrics, room), sentence);
}

QTEST_MAIN(ActivityWordsTest)
#include "activity_words_test.moc"
