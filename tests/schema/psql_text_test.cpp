#include "schema/copies/psql.h"
#include "schema/corpus.h"
#include "schema/reading_support.h"
#include "schema/sql/quoting.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace schema;

namespace {

/// psql asks for expressions with few parentheses, a snapshot has all of them, and columns are as wide as
/// what is in them: both aside.
QString withoutParentheses(QString text) {
    text.remove('(').remove(')');
    text.replace(QRegularExpression("-{2,}"), "-");
    text.replace(QRegularExpression("[ \n]+"), " ");
    return text.trimmed();
}

QString psql(const support::Database& database, const QString& command) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("PGOPTIONS", "-c search_path=pg_catalog -c client_encoding=UTF8");
    environment.insert("PGCLIENTENCODING", "UTF8");
    process.setProcessEnvironment(environment);
    process.start("psql", {"--no-psqlrc", "--dbname=" + database.url(), "--command=" + command});
    if (!process.waitForFinished(30000)) qFatal("psql did not end");
    return QString::fromUtf8(process.readAllStandardOutput()) +
           QString::fromUtf8(process.readAllStandardError());
}

QString pattern(const ObjectId& id) {
    const auto part = [](const QString& name) -> QString {
        return '"' + QString(name).replace('"', "\"\"") + '"';
    };
    return part(id.schema) + '.' + part(id.isPart() ? id.part : id.name);
}

}  // namespace

/// The text of psql's `\d+`, compared with psql.
class PsqlTextTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void saysWhatPsqlSays_data();
    void saysWhatPsqlSays();
    void linesUpAsPsqlDoes_data();
    void linesUpAsPsqlDoes();
    void saysWhatPsqlSaysOfTheCorpus();

private:
    support::Server m_server;
    std::map<QString, std::unique_ptr<support::Database>> m_databases;
    QHash<QString, Snapshot> m_snapshots;
};

void PsqlTextTest::initTestCase() {
    for (const QString file : {"circles.sql", "uses.sql"}) {
        auto database = std::make_unique<support::Database>(m_server);
        support::loadWithPsql(*database, support::schemaFile(file));
        m_snapshots.insert(file, support::readSchema(*database));
        m_databases[file] = std::move(database);
    }
}

void PsqlTextTest::saysWhatPsqlSays_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<ObjectId>("id");
    for (auto each = m_snapshots.cbegin(); each != m_snapshots.cend(); ++each) {
        const auto row = [&](const ObjectId& id) {
            QTest::newRow(qPrintable(each.key() + ' ' + id.text())) << each.key() << id;
        };
        for (const Relation& relation : each.value()->relations) {
            row(relation.id());
            for (const Index& index : relation.indexes)
                if (index.parent.isEmpty() && !index.columns.contains(QString()) &&
                    relation.kind != RelationKind::PartitionedTable)
                    row(ObjectId::partOf(relation.qualifiedName(), Kind::Index, index.name));
        }
        for (const Sequence& sequence : each.value()->sequences)
            row(sequence.id());
        for (const Type& type : each.value()->types)
            if (type.extension.isEmpty()) row(type.id());
    }
}

void PsqlTextTest::saysWhatPsqlSays() {
    QFETCH(QString, file);
    QFETCH(ObjectId, id);
    const Snapshot snapshot = m_snapshots.value(file);
    const Type* type = id.kind == Kind::Type ? snapshot.type({id.schema, id.name}) : nullptr;
    const QString command = type && type->kind != TypeKind::Composite ? "\\dT+ " : "\\d+ ";
    const QString theirs = psql(*m_databases.at(file), command + pattern(id));
    const QString ours = copies::psqlText(snapshot, id);
    if (withoutParentheses(ours) != withoutParentheses(theirs)) QCOMPARE(ours, theirs);
}

void PsqlTextTest::linesUpAsPsqlDoes_data() {
    QTest::addColumn<ObjectId>("id");
    QTest::newRow("table") << ObjectId{Kind::Relation, "u", "derived", {}};
    QTest::newRow("table that others refer to") << ObjectId{Kind::Relation, "u", "person", {}};
    QTest::newRow("partitioned table") << ObjectId{Kind::Relation, "u", "visit", {}};
    QTest::newRow("sequence") << ObjectId{Kind::Sequence, "u", "counter", {}};
    QTest::newRow("sequence of a column") << ObjectId{Kind::Sequence, "u", "person_id_seq", {}};
    QTest::newRow("enum") << ObjectId{Kind::Type, "u", "mood", {}};
    QTest::newRow("composite") << ObjectId{Kind::Type, "u", "pair", {}};
    QTest::newRow("index") << ObjectId{Kind::Index, "u", "person", "person_mail_key"};
}

void PsqlTextTest::linesUpAsPsqlDoes() {
    QFETCH(ObjectId, id);
    const bool isEnum = id.name == "mood";
    QCOMPARE(copies::psqlText(m_snapshots.value("uses.sql"), id),
             psql(*m_databases.at("uses.sql"), (isEnum ? "\\dT+ " : "\\d+ ") + pattern(id)));
}

void PsqlTextTest::saysWhatPsqlSaysOfTheCorpus() {
    const QString file = support::corpusFile("torture/torture.sql");
    if (file.isEmpty()) QSKIP("The corpus is not there");
    support::Database database(m_server);
    support::loadWithPsql(database, file);
    const Snapshot snapshot = support::readSchema(database);
    int compared = 0;
    QStringList wrong;
    for (const Relation& relation : snapshot->relations) {
        if (!relation.extension.isEmpty()) continue;
        const QString ours = copies::psqlText(snapshot, relation.id());
        const QString theirs = psql(database, "\\d+ " + pattern(relation.id()));
        ++compared;
        if (withoutParentheses(ours) != withoutParentheses(theirs))
            wrong << ours + "---- psql says:\n" + theirs;
    }
    for (const QString& each : std::as_const(wrong))
        qWarning().noquote() << each;
    QVERIFY(compared > 10);
    QCOMPARE(wrong.size(), 0);
}

QTEST_GUILESS_MAIN(PsqlTextTest)
#include "psql_text_test.moc"
