#include "translations/ts_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

/// That the console speaks each of its languages wholly.
class TranslationsTest : public QObject {
    Q_OBJECT

private slots:
    void everyTextOfTheSourcesIsTranslated_data();
    void everyTextOfTheSourcesIsTranslated();
    void everyContextIsThatOfTheRunningProgram();
    void faultsAreFound_data();
    void faultsAreFound();
    void theCompiledLanguagesAreThere_data();
    void theCompiledLanguagesAreThere();
};

void TranslationsTest::everyTextOfTheSourcesIsTranslated_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("German") << "de" << QStringList();
    QTest::newRow("French") << "fr" << QStringList();
    QTest::newRow("English plurals") << "en" << QStringList({"-pluralonly", "-source-language", "en"});
}

/// The file is brought up to date on a copy first, so that a text which nobody has extracted yet counts as
/// well.
void TranslationsTest::everyTextOfTheSourcesIsTranslated() {
    QFETCH(QString, language);
    QFETCH(QStringList, options);
    QTemporaryDir folder;
    const QString name = QStringLiteral("colophon_%1.ts").arg(language);
    QVERIFY(QFile::copy(QStringLiteral(COLOPHON_SOURCE_DIR "/translations/") + name, folder.filePath(name)));

    QProcess lupdate;
    lupdate.start(LUPDATE, QStringLiteral(LUPDATE_ARGUMENTS).split('|') + options +
                               QStringList({"-target-language", language, "-ts", folder.filePath(name)}));
    QVERIFY(lupdate.waitForFinished(60'000));
    QCOMPARE(lupdate.exitCode(), 0);

    const QList<TsMessage> messages = readTsFile(folder.filePath(name));
    QVERIFY(messages.size() >= 5);
    bool isClean = true;
    for (const TsMessage& message : messages) {
        for (const QString& fault : faults(message)) {
            qWarning().noquote() << message.name() << "—" << fault;
            isClean = false;
        }
    }
    QVERIFY(isClean);
}

/// Where lupdate lost its way in the sources it leaves the namespace out, and the text is never found.
void TranslationsTest::everyContextIsThatOfTheRunningProgram() {
    const QDir forms(QStringLiteral(COLOPHON_SOURCE_DIR "/ui"));
    QStringList classes;
    for (const QString& form : forms.entryList({"*.ui"}, QDir::Files)) {
        QFile file(forms.filePath(form));
        QVERIFY(file.open(QIODevice::ReadOnly));
        classes << QString::fromUtf8(file.readAll()).section("<class>", 1).section("</class>", 0, 0);
    }
    QVERIFY(!classes.isEmpty());
    QStringList lost;
    for (const TsMessage& message : readTsFile(COLOPHON_SOURCE_DIR "/translations/colophon_de.ts")) {
        const QString& context = message.context;
        const bool isNamespace = context == context.toLower();
        if (!context.contains("::") && !isNamespace && !classes.contains(context) && !lost.contains(context))
            lost << context;
    }
    QCOMPARE(lost, QStringList());
}

void TranslationsTest::faultsAreFound_data() {
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("forms");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const QString& source, const QStringList& forms,
                        const QStringList& expected) { QTest::newRow(name) << source << forms << expected; };

    row("fine", "%1 on <b>%2</b>", {"<b>%2</b>: %1"}, {});
    row("empty", "Close", {""}, {"is empty"});
    row("a placeholder is missing", "%1 on %2", {"%1"}, {"has other placeholders"});
    row("a placeholder too many", "%1", {"%1 %2"}, {"has other placeholders"});
    row("a line end is missing", "a\nb", {"a b"}, {"has other line ends"});
    row("markup left open", "<b>a</b>", {"<b>a"}, {"has other markup"});
    row("no mnemonic", "&Close", {"Schließen"}, {"has another mnemonic"});
    row("no blank at the end", "Title: ", {"Titel:"}, {"begins or ends with another blank"});
    row("singular without the number", "%n days", {"ein Tag", "%n Tage"}, {});
    row("no form with the number", "%n days", {"ein Tag", "Tage"}, {"never says the number"});
    row("a number where none was", "days", {"%n Tage"}, {"has another %n"});
}

void TranslationsTest::faultsAreFound() {
    QFETCH(QString, source);
    QFETCH(QStringList, forms);
    QFETCH(QStringList, expected);
    TsMessage message{.context = "c", .source = source, .forms = forms, .isPlural = forms.size() > 1};
    QCOMPARE(faults(message), expected);
    message.isFinished = false;
    QCOMPARE(faults(message), QStringList("is not translated"));
}

void TranslationsTest::theCompiledLanguagesAreThere_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("two");
    QTest::newRow("German") << "de" << "vor 1 Stunde" << "vor 2 Stunden";
    QTest::newRow("French") << "fr" << "il y a 1 heure" << "il y a 2 heures";
    QTest::newRow("English") << "en" << "1 hour ago" << "2 hours ago";
}

void TranslationsTest::theCompiledLanguagesAreThere() {
    QFETCH(QString, language);
    QTranslator translator;
    QVERIFY(translator.load(QLocale(language), "colophon", "_", ":/i18n"));
    const auto hours = [&](int n) {
        return translator.translate("widgets::RelativeTime", "%n hours ago", nullptr, n)
            .replace("%n", QString::number(n));
    };
    QTEST(hours(1), "one");
    QTEST(hours(2), "two");
}

QTEST_GUILESS_MAIN(TranslationsTest)

#include "translations_test.moc"
