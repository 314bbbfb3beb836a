#include "cli/suggestion.h"

#include <QTest>

/// Which command a misspelt one was meant to be.
class SuggestionTest : public QObject {
    Q_OBJECT
private slots:
    void findsWhatWasMeant_data();
    void findsWhatWasMeant();
};

void SuggestionTest::findsWhatWasMeant_data() {
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("meant");
    QTest::newRow("a letter too many") << "sandboxx" << "sandbox";
    QTest::newRow("a letter missing") << "migrations statu" << "migrations status";
    QTest::newRow("two swapped") << "shcema show" << "schema show";
    QTest::newRow("capitals") << "Sandbox" << "sandbox";
    QTest::newRow("something else") << "coffee" << "";
    QTest::newRow("nothing") << "" << "";
}

void SuggestionTest::findsWhatWasMeant() {
    QFETCH(QString, word);
    QTEST(cli::nearest(word, {"sandbox", "migrations status", "migrations apply", "schema show"}), "meant");
}

QTEST_APPLESS_MAIN(SuggestionTest)
#include "suggestion_test.moc"
