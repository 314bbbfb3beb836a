#include "migrations/apply.h"
#include "migrations/corpus.h"
#include "migrations/histories/histories.h"
#include "migrations/run/session.h"
#include "migrations/status.h"
#include "support/database.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace migrations;

namespace {

const char* const tools[] = {"golang-migrate", "atlas", "goose", "dbmate"};

bool isTold(const corpus::Entry& entry) {
    // These need more than a server with the usual extensions, or change the server itself.
    for (const char* name : {"google__", "lightningnetwork__", "supabase__postgres"}) {
        if (entry.name.startsWith(name)) return false;
    }
    return std::ranges::find(tools, entry.format) != std::end(tools);
}

/// A copy of a directory, to take files out of and put some in.
class Copy {
public:
    explicit Copy(const QString& path) {
        for (const QString& name : QDir(path).entryList(QDir::Files))
            QFile::copy(path + '/' + name, m_folder.filePath(name));
    }
    QString path() const { return m_folder.path(); }
    /// With its way back.
    void remove(QString name) {
        QFile::remove(m_folder.filePath(name));
        QFile::remove(m_folder.filePath(name.replace(".up.", ".down.")));
    }

private:
    support::Folder m_folder;
};

Status statusOf(const QString& path, support::Database& database, Tool tool) {
    const auto connection = database.connect(postgres::Access::ReadOnly);
    const auto histories = readHistories(*connection);
    if (!histories) qFatal("%s", qPrintable(histories.error().message()));
    return status(*readDirectory(path), *histories, tool);
}

qsizetype upFiles(const Status& status) {
    return std::ranges::count_if(status.files,
                                 [](const FileStatus& file) { return file.state != State::Ignored; });
}

}  // namespace

/// The status of real directories against databases that are empty, half-way, whole, and at odds with the
/// files.
class CorpusStatusTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void followsADatabaseToItsEnd_data();
    void followsADatabaseToItsEnd();

private:
    support::Server m_server;
};

void CorpusStatusTest::init() {
    if (corpus::path().isEmpty()) QSKIP(corpus::absent);
}

void CorpusStatusTest::followsADatabaseToItsEnd_data() {
    QTest::addColumn<corpus::Entry>("entry");
    if (corpus::path().isEmpty()) return;
    for (const corpus::Entry& entry : corpus::entries()) {
        if (isTold(entry)) QTest::newRow(qPrintable(entry.name)) << entry;
    }
}

void CorpusStatusTest::followsADatabaseToItsEnd() {
    QFETCH(const corpus::Entry, entry);
    const Tool tool = toolOfKey(entry.format);
    support::Database database(m_server);
    if (const QByteArray prelude = corpus::prelude(entry.name); !prelude.isEmpty()) database.run(prelude);
    const auto run = [&](int limit) {
        const auto report =
            apply(*readDirectory(entry.path), database.connection(), {.tool = tool, .limit = limit});
        if (!report || report->failure)
            qFatal("%s", qPrintable(report ? toText(*report) : report.error().message()));
    };

    const Status empty = statusOf(entry.path, database, tool);
    const qsizetype all = upFiles(empty);
    QCOMPARE(all, entry.migrations);
    QCOMPARE(empty.pendingCount(), all);
    QCOMPARE(empty.pending.size(), all);

    const int half = static_cast<int>(all / 2);
    if (half == 0) return;
    run(half);
    const Status halfWay = statusOf(entry.path, database, tool);
    QCOMPARE(halfWay.count(State::Applied), half);
    QCOMPARE(halfWay.pending, empty.pending.mid(half));
    QCOMPARE(halfWay.current, empty.pending[half - 1]);

    // The newest file that ran is taken away.
    Copy without(entry.path);
    without.remove(halfWay.files[half - 1].name);
    const Status missing = statusOf(without.path(), database, tool);
    QCOMPARE(missing.count(State::MissingFile), 1);
    if (tool == Tool::GolangMigrate) QVERIFY(missing.pending.isEmpty() && !missing.refusal.isEmpty());

    run(0);
    const Status whole = statusOf(entry.path, database, tool);
    QCOMPARE(whole.count(State::Applied), all);
    QVERIFY(whole.pending.isEmpty());
    QVERIFY(!whole.hasProblem());

    // The last file is taken away: the database is ahead.
    Copy behind(entry.path);
    behind.remove(whole.files[all - 1].name);
    QCOMPARE(statusOf(behind.path(), database, tool).count(State::Future), 1);
}

QTEST_GUILESS_MAIN(CorpusStatusTest)
#include "corpus_status_test.moc"
