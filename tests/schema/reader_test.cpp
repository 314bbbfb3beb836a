#include "schema/reader.h"

#include "schema/corpus.h"
#include "schema/difference.h"
#include "schema/snapshot_json.h"
#include "support/database.h"

#include <QJsonDocument>
#include <QTest>

using namespace schema;

/// What schema::readSnapshot promises, on real servers.
class ReaderTest : public QObject {
    Q_OBJECT
private slots:
    void readsEveryKindOfTheTortureSchema();

private:
    Snapshot read(support::Database& database, const ReadOptions& options = {});
    support::Server m_server;
};

Snapshot ReaderTest::read(support::Database& database, const ReadOptions& options) {
    auto snapshot = readSnapshot(database.connection(), options);
    if (!snapshot)
        qFatal("%s %s", qPrintable(snapshot.error().message()), qPrintable(snapshot.error().detail()));
    for (const PartFailure& failure : (*snapshot)->failures)
        qFatal("%s: %s %s", qPrintable(failure.part), qPrintable(failure.message),
               qPrintable(failure.detail));
    return *snapshot;
}

void ReaderTest::readsEveryKindOfTheTortureSchema() {
    const QString torture = support::corpusFile("torture/torture.sql");
    if (torture.isEmpty()) QSKIP("the corpus is not here");
    support::Database database(m_server);
    support::loadWithPsql(database, torture);
    const Snapshot snapshot = read(database);
    qInfo().noquote() << QJsonDocument(toJson(snapshot)).toJson();
}

QTEST_GUILESS_MAIN(ReaderTest)
#include "reader_test.moc"
