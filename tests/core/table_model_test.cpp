#include "core/table_model.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QTest>

namespace {

struct Word {
    int id;
    QString text;
};

class WordModel : public core::TableModel<Word, int> {
protected:
    QStringList headers() const override { return {QStringLiteral("Word")}; }
    QVariant cell(const Word& row, int, int role) const override {
        return role == Qt::DisplayRole ? QVariant(row.text) : QVariant();
    }
    int key(const Word& row) const override { return row.id; }
};

QString shown(const WordModel& model) {
    QStringList out;
    for (int i = 0; i < model.rowCount(); ++i)
        out << model.index(i, 0).data().toString();
    return out.join(QLatin1Char(' '));
}

QList<Word> words(const QString& text) {
    QList<Word> out;
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        out.append({word[0].unicode(), word});
    return out;
}

}  // namespace

/// The promises of core::TableModel, each under QAbstractItemModelTester.
class TableModelTest : public QObject {
    Q_OBJECT
private slots:
    void showsWhatItWasGiven_data();
    void showsWhatItWasGiven();
    void keepsTheSelectionThroughARefresh();
    void appendsOnlyWhatIsNew();
};

void TableModelTest::showsWhatItWasGiven_data() {
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("filled") << "" << "a b c";
    QTest::newRow("emptied") << "a b c" << "";
    QTest::newRow("changed in place") << "a b c" << "a bb c";
    QTest::newRow("moved") << "a b c d" << "d a c b";
    QTest::newRow("all at once") << "a b c d e f" << "x f b aa y c";
}

void TableModelTest::showsWhatItWasGiven() {
    QFETCH(QString, before);
    QFETCH(QString, after);
    WordModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(words(before));
    model.setRows(words(after));
    QCOMPARE(shown(model), after);
}

void TableModelTest::keepsTheSelectionThroughARefresh() {
    WordModel model;
    model.setRows(words(QStringLiteral("a b c")));
    const QPersistentModelIndex selected = model.index(1, 0);
    model.setRows(words(QStringLiteral("x c y b")));
    QCOMPARE(selected.data().toString(), QStringLiteral("b"));
    QCOMPARE(selected.row(), 3);
}

void TableModelTest::appendsOnlyWhatIsNew() {
    WordModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(words(QStringLiteral("a b")));
    model.appendRows(words(QStringLiteral("bb c")));
    QCOMPARE(shown(model), QStringLiteral("a bb c"));
    QVERIFY(model.find('c'));
    QVERIFY(!model.find('z'));
}

QTEST_GUILESS_MAIN(TableModelTest)
#include "table_model_test.moc"
