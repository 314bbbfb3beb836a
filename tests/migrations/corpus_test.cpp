#include "migrations/corpus.h"

#include "migrations/apply.h"
#include "migrations/histories/histories.h"
#include "migrations/sending.h"
#include "migrations/sql_parser.h"
#include "migrations/status.h"
#include "support/database.h"

#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace migrations;

namespace {

/// The tool that the project used.
Tool toolOf(const corpus::Entry& entry) {
    return toolOfKey(QString(entry.format).remove("-broken"));
}

}  // namespace

/// Real directories of real projects, applied and compared with what their own tools made of them.
class CorpusTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void appliesAsTheToolDoes_data();
    void appliesAsTheToolDoes();
    void watchingEachStatementMakesTheSameSchema_data();
    void watchingEachStatementMakesTheSameSchema();
    void verifiesEverySoundSum_data();
    void verifiesEverySoundSum();
    void namesTheFileAtFault();
    void refusesTwoFilesOfOneVersion();
    void splitsEveryFileAsExpected_data();
    void splitsEveryFileAsExpected();
    void recognisesEveryDirectory_data();
    void recognisesEveryDirectory();
    void leavesTheDatabaseDirtyWhereAnExtensionIsMissing();
    void leavesTheDatabaseDirtyWhereTheProgramWouldRewriteTheText();
    void appliesWhatTheProgramRewrites();

private:
    QByteArray dump(const support::Database& database) const;
    core::Result<ApplyReport> applyTo(support::Database& database, const QString& path,
                                      std::optional<Tool> tool = {}) const;
    corpus::Entry entry(const QString& name) const;

    support::Server m_server;
    support::Server m_watched;  ///< one directory makes roles, which belong to a server
};

void CorpusTest::init() {
    if (corpus::path().isEmpty()) QSKIP(corpus::absent);
}

QByteArray CorpusTest::dump(const support::Database& database) const {
    QProcess program;
    program.start("pg_dump", {"--schema-only", "--no-owner", "--exclude-schema=atlas_schema_revisions",
                              "--exclude-table=public.schema_migrations",
                              "--exclude-table=public.goose_db_version*", "--dbname=" + database.url()});
    if (!program.waitForFinished(60'000) || program.exitCode() != 0)
        qFatal("pg_dump: %s", program.readAllStandardError().constData());
    return corpus::withoutVersions(program.readAllStandardOutput());
}

core::Result<ApplyReport> CorpusTest::applyTo(support::Database& database, const QString& path,
                                              std::optional<Tool> tool) const {
    const auto directory = readDirectory(path);
    if (!directory) return core::fail(directory);
    return apply(*directory, database.connection(), {.tool = tool});
}

corpus::Entry CorpusTest::entry(const QString& name) const {
    for (const corpus::Entry& candidate : corpus::entries()) {
        if (candidate.name == name) return candidate;
    }
    qFatal("no %s in the corpus", qUtf8Printable(name));
}

void CorpusTest::appliesAsTheToolDoes_data() {
    QTest::addColumn<corpus::Entry>("entry");
    if (corpus::path().isEmpty()) return;
    for (const corpus::Entry& entry : corpus::entries()) {
        const bool isSound = QStringList{"golang-migrate", "atlas", "goose", "dbmate"}.contains(entry.format);
        // Two have tests of their own below; the third takes the rights of the server's superuser away.
        if (!isSound || entry.name.startsWith("google__") || entry.name.startsWith("lightningnetwork__") ||
            entry.name == "supabase__postgres")
            continue;
        QTest::newRow(qPrintable(entry.name)) << entry;
    }
}

void CorpusTest::appliesAsTheToolDoes() {
    QFETCH(corpus::Entry, entry);
    support::Database database(m_server);
    if (const QByteArray prelude = corpus::prelude(entry.name); !prelude.isEmpty()) database.run(prelude);

    const Tool tool = toolOf(entry);
    const auto report = applyTo(database, entry.path, tool);
    QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
    QVERIFY2(!report->failure, report->failure ? qPrintable(toText(*report)) : "");

    const QList<corpus::ExpectedFile> expected = corpus::expectedFiles(entry.name);
    QCOMPARE(report->applied.size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        QCOMPARE(report->applied[i].name, expected[i].file);
        QCOMPARE(report->applied[i].version, expected[i].version);
        QCOMPARE(expected[i].tool, "ok");
    }
    QVERIFY(!corpus::finalSchema(entry.name).isEmpty());
    QCOMPARE(dump(database), corpus::finalSchema(entry.name));

    const auto directory = readDirectory(entry.path);
    const auto histories = readHistories(*database.connect(postgres::Access::ReadOnly));
    QVERIFY(histories);
    const Status after = status(*directory, *histories);
    QCOMPARE(after.tool, tool);
    QCOMPARE(after.count(State::Applied), expected.size());
    QCOMPARE(after.pendingCount(), 0);
    QVERIFY2(!after.hasProblem(), QJsonDocument(toJson(after)).toJson().constData());

    const auto again = applyTo(database, entry.path);
    QVERIFY(again && !again->failure && again->applied.isEmpty());
}

void CorpusTest::watchingEachStatementMakesTheSameSchema_data() {
    appliesAsTheToolDoes_data();
}

void CorpusTest::watchingEachStatementMakesTheSameSchema() {
    QFETCH(corpus::Entry, entry);
    support::Database database(m_watched);
    if (const QByteArray prelude = corpus::prelude(entry.name); !prelude.isEmpty()) database.run(prelude);
    const auto report = apply(*readDirectory(entry.path), database.connection(),
                              {.tool = toolOf(entry), .watch = Watch::EachStatement});
    QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
    QVERIFY2(!report->failure, report->failure ? qPrintable(toText(*report)) : "");
    QCOMPARE(dump(database), corpus::finalSchema(entry.name));
}

void CorpusTest::verifiesEverySoundSum_data() {
    QTest::addColumn<QString>("path");
    if (corpus::path().isEmpty()) return;
    for (const corpus::Entry& entry : corpus::entries()) {
        if (entry.format != "atlas-broken" && QFile::exists(entry.path + "/atlas.sum"))
            QTest::newRow(qPrintable(entry.name)) << entry.path;
    }
}

void CorpusTest::verifiesEverySoundSum() {
    QFETCH(QString, path);
    const auto directory = readDirectory(path);
    QVERIFY(directory && directory->sum);
    QVERIFY(directory->sum->isOk());
    QCOMPARE(directory->sum->computed.toText(), corpus::contentOf(path + "/atlas.sum"));
}

void CorpusTest::namesTheFileAtFault() {
    using Kind = SumDifference::Kind;
    const auto edited = readDirectory(entry("infratographer__load-balancer-api-7ef91b3").path);
    QCOMPARE(edited->sum->differences,
             (QList<SumDifference>{{Kind::Edited, "20231017005257_add_origin_weight.sql", {}, 5}}));
    const auto removed = readDirectory(entry("uwpokerclub__website-c72771c").path);
    QCOMPARE(removed->sum->differences,
             (QList<SumDifference>{{Kind::Removed, "20250801183735_test_manual_migration.sql", {}, 3}}));

    for (const auto& directory : {edited, removed}) {
        const Status status = migrations::status(*directory, {});
        QVERIFY(status.hasProblem());
        QCOMPARE(status.sumOk, false);
        QVERIFY(contains(status.findings, "sum-mismatch"));
        support::Database database(m_server);
        const auto report = apply(*directory, database.connection());
        QVERIFY(report && report->failure);
        QCOMPARE(report->failure->code, "sum-mismatch");
        QVERIFY(report->failure->message.contains(directory->sum->differences.first().file));
        QCOMPARE(database.text("SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'atlas%'"), "0");
    }
}

void CorpusTest::refusesTwoFilesOfOneVersion() {
    const auto directory = readDirectory(entry("mindersec__minder-a2b09c7").path);
    const Status status = migrations::status(*directory, {});
    QVERIFY(contains(status.findings, "duplicate-version"));
    QVERIFY(status.hasProblem());
    QVERIFY(status.pending.isEmpty());
    const auto at = [&](const QString& version) {
        return std::ranges::count(status.files, version, &FileStatus::version);
    };
    QCOMPARE(at("000065"), 2);
    support::Database database(m_server);
    const auto report = apply(*directory, database.connection());
    QVERIFY(report && report->failure);
    QCOMPARE(report->failure->code, "duplicate-version");
    QCOMPARE(database.text("SELECT count(*) FROM pg_class WHERE relname = 'schema_migrations'"), "0");
}

void CorpusTest::splitsEveryFileAsExpected_data() {
    QTest::addColumn<corpus::Entry>("entry");
    if (corpus::path().isEmpty()) return;
    for (const corpus::Entry& entry : corpus::entries()) {
        const bool isDirectory = entry.format != "schema" && entry.format != "splitter";
        if (isDirectory && !corpus::expectedFiles(entry.name).isEmpty())
            QTest::newRow(qPrintable(entry.name)) << entry;
    }
}

void CorpusTest::splitsEveryFileAsExpected() {
    QFETCH(corpus::Entry, entry);
    const auto read = readDirectory(entry.path);
    QVERIFY(read);
    const Tool tool = toolOf(entry);
    const Directory directory = read->fits(tool) ? read->as(tool) : *read;
    QStringList differences;
    for (const corpus::ExpectedFile& expected : corpus::expectedFiles(entry.name)) {
        const auto file = std::ranges::find(directory.files, expected.file, &MigrationFile::name);
        QVERIFY2(file != directory.files.end(), qPrintable(expected.file));
        const Sending sending = sendingOf(directory, *file);
        // What a tool sends as one text may hold several for the server.
        qsizetype count = 0;
        for (const Statement& statement : sending.statements)
            count += splitAsPostgres(statement.text).size();
        if (sending.error || count != expected.statements) {
            differences.append(QStringLiteral("%1: %2 instead of %3 %4")
                                   .arg(expected.file)
                                   .arg(count)
                                   .arg(expected.statements)
                                   .arg(sending.error ? sending.error->message : QString()));
        }
        for (const Statement& statement : sending.statements) {
            if (!file->content.contains('\r'))
                QCOMPARE(file->content.mid(statement.offset, statement.text.size()), statement.text);
        }
    }
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join('\n')));
}

void CorpusTest::recognisesEveryDirectory_data() {
    QTest::addColumn<corpus::Entry>("entry");
    if (corpus::path().isEmpty()) return;
    for (const corpus::Entry& entry : corpus::entries()) {
        if (entry.format != "schema" && entry.format != "splitter")
            QTest::newRow(qPrintable(entry.name)) << entry;
    }
}

void CorpusTest::recognisesEveryDirectory() {
    QFETCH(corpus::Entry, entry);
    const auto directory = readDirectory(entry.path);
    QVERIFY(directory);
    QString expected = entry.format;
    expected.remove("-broken");
    // Goose files with an atlas.sum are Atlas' first; an other dialect is still an Atlas directory.
    if (QFile::exists(entry.path + "/atlas.sum") && expected != "golang-migrate") expected = "atlas";
    QCOMPARE(toolKey(directory->tool), expected);
    const auto migrations = std::ranges::count(directory->files, true, &MigrationFile::isMigration);
    QCOMPARE(migrations, entry.migrations);
}

void CorpusTest::leavesTheDatabaseDirtyWhereAnExtensionIsMissing() {
    const corpus::Entry google = entry("google__exposure-notifications-server");
    support::Database database(m_server);
    const auto report = applyTo(database, google.path);
    QVERIFY(report && report->failure);
    QCOMPARE(report->applied.size(), 51);
    QCOMPARE(report->failure->file, "000052_enable_pgaudit.up.sql");
    QCOMPARE(report->failure->code, "0A000");
    QCOMPARE(database.text("SELECT version || ' ' || dirty FROM schema_migrations"), "52 true");

    const auto histories = readHistories(database.connection());
    const Status status = migrations::status(*readDirectory(google.path), *histories);
    QVERIFY(status.hasProblem());
    QVERIFY(contains(status.findings, "dirty"));
    QCOMPARE(status.current, "000052");
    QCOMPARE(status.count(State::Applied), 51);
    QCOMPARE(status.count(State::Failed), 1);
    QCOMPARE(status.count(State::Pending), 28);
    QVERIFY(status.pending.isEmpty());

    const auto again = applyTo(database, google.path);
    QVERIFY(again && again->failure);
    QCOMPARE(again->failure->code, "dirty");
}

void CorpusTest::leavesTheDatabaseDirtyWhereTheProgramWouldRewriteTheText() {
    support::Database database(m_server);
    const auto report = applyTo(database, entry("lightningnetwork__lnd").path);
    QVERIFY(report && report->failure);
    QVERIFY(report->applied.isEmpty());
    QCOMPARE(report->failure->file, "000001_invoices.up.sql");
    QCOMPARE(report->failure->code, "42704");
    QVERIFY(report->failure->message.contains("blob"));
    QCOMPARE(database.text("SELECT version || ' ' || dirty FROM schema_migrations"), "1 true");
    QCOMPARE(database.text("SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace"
                           " AND relkind = 'r' AND relname <> 'schema_migrations'"),
             "0");
}

void CorpusTest::appliesWhatTheProgramRewrites() {
    const corpus::Entry lnd = entry("lightningnetwork__lnd");
    support::Folder folder;
    for (const QString& name : QDir(lnd.path).entryList({"*.sql"})) {
        QString text = QString::fromUtf8(corpus::contentOf(lnd.path + '/' + name));
        // The program's own table of replacements for Postgres.
        for (const auto& [from, to] : std::initializer_list<std::pair<const char*, const char*>>{
                 {"BLOB", "BYTEA"},
                 {"INTEGER PRIMARY KEY", "BIGSERIAL PRIMARY KEY"},
                 {" TIMESTAMP", " TIMESTAMP WITHOUT TIME ZONE"}})
            text.replace(from, to);
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }
    support::Database database(m_server);
    const auto report = applyTo(database, folder.path());
    QVERIFY2(report && !report->failure, report ? qPrintable(toText(*report)) : "");
    QCOMPARE(report->applied.size(), 15);
    QCOMPARE(dump(database), corpus::finalSchema(lnd.name));
}

QTEST_GUILESS_MAIN(CorpusTest)
#include "corpus_test.moc"
