#include "migrations/applied.h"
#include "migrations/corpus.h"
#include "migrations/previewing.h"
#include "schema/difference/difference.h"
#include "schema/reader.h"
#include "support/must.h"

#include <QTest>

using namespace migrations;
using namespace previewing;
using support::must;

/// The preview of real directories, half of which is applied: what it predicts is what then happens.
class PreviewCorpusTest : public QObject {
    Q_OBJECT
private slots:
    void predictsTheSchemaOfRealDirectories_data();
    void predictsTheSchemaOfRealDirectories();

private:
    support::Server m_server;
};

void PreviewCorpusTest::predictsTheSchemaOfRealDirectories_data() {
    QTest::addColumn<corpus::Entry>("entry");
    // All of them with COLOPHON_WHOLE_CORPUS=1; the middle-sized otherwise.
    const bool isWhole = qEnvironmentVariableIsSet("COLOPHON_WHOLE_CORPUS");
    for (const corpus::Entry& entry : corpus::entries()) {
        static const QStringList formats{"golang-migrate", "atlas", "goose", "dbmate"};
        // One rewrites its SQL, one takes the superuser's rights away.
        const bool isSound = formats.contains(entry.format) && !entry.name.startsWith("lightningnetwork__") &&
                             entry.name != "supabase__postgres";
        const bool isUsual = entry.migrations > 4 && entry.migrations < 25;
        if (isSound && (isWhole || isUsual)) QTest::newRow(qPrintable(entry.name)) << entry;
    }
}

void PreviewCorpusTest::predictsTheSchemaOfRealDirectories() {
    if (corpus::path().isEmpty()) QSKIP(corpus::absent);
    QFETCH(corpus::Entry, entry);
    support::Database live(m_server), rehearsed(m_server);
    if (const QByteArray prelude = corpus::prelude(entry.name); !prelude.isEmpty()) live.run(prelude);
    const Directory directory = must(readDirectory(entry.path));
    ApplyOptions half;
    half.limit = std::max(1, entry.migrations / 2);
    const ApplyReport first = must(apply(directory, live.connection(), half));
    QVERIFY2(!first.failure, first.failure ? qPrintable(first.failure->file + first.failure->message) : "");

    const auto looking = live.connect(postgres::Access::ReadOnly);
    PreviewOptions once = options();
    once.roundTrip = PreviewOptions::RoundTrip::Skip;
    const PreviewReport report = must(preview(directory, *looking, once));
    const ApplyReport rest = must(apply(directory, live.connection(), {}));
    QStringList failing;
    for (const FilePreview& each : report.files)
        for (const ObservedStatement& statement : each.statements)
            if (statement.error) failing.append(each.name);
    QCOMPARE(failing, rest.failure ? QStringList{rest.failure->file} : QStringList());
    if (!rehearsed.connection().runScript(report.afterDdl.toUtf8()))
        QFAIL(qPrintable(rehearsed.connection().lastDiagnostic().message));
    const schema::Difference difference = schema::difference(
        must(schema::readSnapshot(rehearsed.connection())), must(schema::readSnapshot(live.connection())));
    QStringList texts;
    for (const schema::Change& change : difference.changes)
        texts.append(change.text());
    QCOMPARE(texts.join('\n'), QString());
}

QTEST_GUILESS_MAIN(PreviewCorpusTest)
#include "preview_corpus_test.moc"
