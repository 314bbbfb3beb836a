#include "schema/corpus.h"
#include "schema/dependencies/report.h"
#include "schema/reading_support.h"
#include "schema/snapshot_json.h"
#include "schema/sql/quoting.h"

#include <QTest>

#include <algorithm>

using namespace schema;

namespace {

/// Every thing and every part but what only says something about a column.
QSet<ObjectId> everything(const Snapshot& snapshot) {
    QSet<ObjectId> out;
    const auto add = [&out](const auto& list) {
        for (const auto& thing : list)
            out.insert(thing.id());
    };
    add(snapshot->relations), add(snapshot->sequences), add(snapshot->routines), add(snapshot->types);
    add(snapshot->statistics), add(snapshot->operators), add(snapshot->casts), add(snapshot->publications);
    add(snapshot->extensions), add(snapshot->eventTriggers);
    for (const Relation& relation : snapshot->relations) {
        const auto addParts = [&](Kind kind, const auto& list) {
            for (const auto& part : list)
                out.insert(ObjectId::partOf(relation.qualifiedName(), kind, part.name));
        };
        addParts(Kind::Column, relation.columns), addParts(Kind::Trigger, relation.triggers);
        addParts(Kind::Rule, relation.rules), addParts(Kind::Policy, relation.policies);
        for (const Column& column : relation.columns)
            if (column.hasExpression && column.generated == Generated::No)
                out.insert(ObjectId::partOf(relation.qualifiedName(), Kind::Default, column.name));
        for (const Constraint& constraint : relation.constraints)
            if (constraint.kind != ConstraintKind::NotNull)
                out.insert(ObjectId::partOf(relation.qualifiedName(), Kind::Constraint, constraint.name));
        for (const Index& index : relation.indexes)
            if (index.constraint.isEmpty())
                out.insert(ObjectId::partOf(relation.qualifiedName(), Kind::Index, index.name));
    }
    return out;
}

/// What is left where a whole speaks for its parts, and without `root`.
QString distinct(const QSet<ObjectId>& ids, const ObjectId& root) {
    QStringList out;
    for (const ObjectId& id : ids) {
        const ObjectId itsColumn{Kind::Column, id.schema, id.name, id.part};
        if (id == root || (id.isPart() && (id.whole() == root || ids.contains(id.whole())))) continue;
        if (id.kind == Kind::Default && (ids.contains(itsColumn) || itsColumn == root)) continue;
        out << nameOf(id.kind) + QLatin1Char(' ') + id.text();
    }
    out.sort();
    return out.join('\n');
}

QString dropOf(const Snapshot& snapshot, const ObjectId& id) {
    const QString name = sql::qualified(id.schema, id.name);
    if (id.kind == Kind::Column) return "ALTER TABLE " + name + " DROP COLUMN " + sql::quoted(id.part);
    if (id.kind == Kind::Sequence) return "DROP SEQUENCE " + name;
    if (id.kind == Kind::Type) return "DROP TYPE " + name;
    if (id.kind == Kind::Extension) return "DROP EXTENSION " + sql::quoted(id.name);
    if (id.kind == Kind::Routine) {
        const Routine& routine = *snapshot.routine(id);
        return QString(routine.kind == RoutineKind::Aggregate ? "DROP AGGREGATE %1(%2)"
                                                              : "DROP ROUTINE %1(%2)")
            .arg(sql::qualified(routine.schema, routine.name),
                 routine.kind == RoutineKind::Aggregate && routine.identityArguments.isEmpty()
                     ? "*"
                     : routine.identityArguments);
    }
    if (id.kind != Kind::Relation) return {};
    switch (snapshot.relation({id.schema, id.name})->kind) {
        case RelationKind::View:
            return "DROP VIEW " + name;
        case RelationKind::MaterializedView:
            return "DROP MATERIALIZED VIEW " + name;
        default:
            return "DROP TABLE " + name;
    }
}

/// Whether Postgres lets it be dropped alone, blockers aside.
bool canBeDropped(const Snapshot& snapshot, const ObjectId& id) {
    if (dropOf(snapshot, id).isEmpty() || id.schema == "public") return false;
    const Sequence* sequence = snapshot.sequence({id.schema, id.name});
    if (id.kind == Kind::Sequence) return sequence->ownership != SequenceOwnership::Identity;
    if (id.kind != Kind::Column) return true;
    const Relation& relation = *snapshot.relation({id.schema, id.name});
    return !relation.isView() && relation.ofType.isEmpty() && relation.column(id.part)->inheritedFrom == 0 &&
           !relation.partitionKey.contains(id.part);
}

ObjectId column(const char* relation, const char* name) {
    return ObjectId::partOf({"u", relation}, Kind::Column, name);
}

}  // namespace

/// Who uses what, checked against what DROP of a real server takes away and refuses.
class DependenciesTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void blastRadiusIsWhatCascadeTakesAway_data() { droppable(); }
    void blastRadiusIsWhatCascadeTakesAway();
    void dropIsRefusedWhereSomethingBlocksOnly_data() { droppable(); }
    void dropIsRefusedWhereSomethingBlocksOnly();
    void namesTheKindOfEachUse_data();
    void namesTheKindOfEachUse();
    void leadsToWhatIsReachedOverOthers();
    void findsNamesInTheTextsOfFunctions();
    void saysWhatAThingNeeds();
    void saysTheSameOfASavedSnapshot();

private:
    void droppable() const;
    Snapshot snapshotOf(const QString& file) const { return m_snapshots.value(file); }
    support::Server m_server;
    std::map<QString, std::unique_ptr<support::Database>> m_databases;
    QHash<QString, Snapshot> m_snapshots;
};

void DependenciesTest::initTestCase() {
    for (const QString file : {"uses.sql", "circles.sql"}) {
        auto database = std::make_unique<support::Database>(m_server);
        support::loadWithPsql(*database, support::schemaFile(file));
        m_snapshots.insert(file, support::readSchema(*database));
        m_databases[file] = std::move(database);
    }
}

void DependenciesTest::droppable() const {
    QTest::addColumn<QString>("file");
    QTest::addColumn<ObjectId>("id");
    for (const QString file : {"uses.sql", "circles.sql"}) {
        const Snapshot snapshot = snapshotOf(file);
        QList<ObjectId> ids = everything(snapshot).values();
        ids.removeIf([&](const ObjectId& id) { return !canBeDropped(snapshot, id); });
        std::sort(ids.begin(), ids.end());
        for (const ObjectId& id : std::as_const(ids))
            QTest::newRow(qPrintable(nameOf(id.kind) + QLatin1Char(' ') + id.text())) << file << id;
    }
}

void DependenciesTest::blastRadiusIsWhatCascadeTakesAway() {
    QFETCH(QString, file);
    QFETCH(ObjectId, id);
    const Snapshot before = snapshotOf(file);
    support::Database copy(*m_databases[file]);
    copy.run(dropOf(before, id).toUtf8() + " CASCADE");
    const QSet<ObjectId> gone = everything(before) - everything(support::readSchema(copy));
    QSet<ObjectId> reached;
    for (const Reach& reach : DependencyGraph(before).blastRadius(id))
        if (reach.use.user.kind != Kind::Publication && reach.use.effect != DropEffect::Breaks &&
            reach.use.effect != DropEffect::BlocksPart)
            reached.insert(reach.use.user);
    QCOMPARE(distinct(reached, id), distinct(gone, id));
}

void DependenciesTest::dropIsRefusedWhereSomethingBlocksOnly() {
    QFETCH(QString, file);
    QFETCH(ObjectId, id);
    const Snapshot snapshot = snapshotOf(file);
    bool blocks = false;
    const QList<Reach> reaches = DependencyGraph(snapshot).blastRadius(id);
    for (const Reach& reach : reaches)
        blocks =
            blocks || reach.use.effect == DropEffect::Blocks || reach.use.effect == DropEffect::BlocksPart;
    const auto tried = m_databases.at(file)->connection().runScript(
        "BEGIN;" + dropOf(snapshot, id).toUtf8() + ";DO $$ BEGIN RAISE EXCEPTION 'dropped'; END $$");
    QVERIFY(!tried);
    const auto rolledBack = m_databases[file]->connection().rollback();
    QVERIFY(rolledBack);
    const bool wasDropped =
        tried.error().message().contains("dropped") || tried.error().detail().contains("dropped");
    QVERIFY2(wasDropped != blocks, qPrintable(tried.error().message() + tried.error().detail()));
}

void DependenciesTest::namesTheKindOfEachUse_data() {
    QTest::addColumn<ObjectId>("id");
    QTest::addColumn<QStringList>("uses");
    QTest::newRow("column of a check, an index, a view")
        << column("post", "title")
        << QStringList{"u.live query", "u.post post_lower index", "u.post post_title_check check",
                       "u.post shout generated", "u.titles(wanted u.mood) body"};
    QTest::newRow("column of a trigger, statistics, an index")
        << column("post", "state")
        << QStringList{"u.post both_set check", "u.post post_long index", "u.post post_state index",
                       "u.post post_touched trigger", "u.post_statistics statistics"};
    QTest::newRow("referenced column")
        << column("person", "id")
        << QStringList{"u.person person_pkey key", "u.person_id_seq owned sequence", "u.post own policy",
                       "u.post post_author_fkey foreign key", "u.titles(wanted u.mood) body"};
    QTest::newRow("type")
        << ObjectId{Kind::Type, "u", "mood", {}}
        << QStringList{"u.pair type",           "u.person mood type",           "u.person moods type",
                       "u.person mood default", "u.titles(wanted u.mood) type", "u.typed mood type"};
    QTest::newRow("sequence") << ObjectId{Kind::Sequence, "u", "counter", {}}
                              << QStringList{"u.post number default"};
    QTest::newRow("function of a trigger")
        << ObjectId{Kind::Routine, "u", "touched()", {}} << QStringList{"u.post post_touched trigger"};
    QTest::newRow("function of a check and an index")
        << ObjectId{Kind::Routine, "u", "is_long(t text)", {}}
        << QStringList{"u.post post_long index", "u.post post_title_check check"};
    QTest::newRow("parent") << ObjectId{Kind::Relation, "u", "base", {}}
                            << QStringList{"u.derived id inheritance", "u.derived inheritance",
                                           "u.derived note inheritance", "u_out publication"};
    QTest::newRow("partitioned") << ObjectId{Kind::Relation, "u", "visit", {}}
                                 << QStringList{"u.visit_2026 partition"};
}

void DependenciesTest::namesTheKindOfEachUse() {
    QFETCH(ObjectId, id);
    QFETCH(QStringList, uses);
    QStringList found;
    for (const Use& use : DependencyGraph(snapshotOf("uses.sql")).usersOf(id))
        found << use.user.text() + ' ' + nameOf(use.kind);
    if (id.name == "visit")
        found.removeIf([](const QString& each) {
            return each.startsWith("u.visit_2026 ") && each != "u.visit_2026 partition";
        });
    found.sort();
    uses.sort();
    QCOMPARE(found.join('\n'), uses.join('\n'));
}

void DependenciesTest::leadsToWhatIsReachedOverOthers() {
    const QList<Reach> reaches = DependencyGraph(snapshotOf("uses.sql")).blastRadius(column("post", "title"));
    QStringList path;
    for (qsizetype i = 0; i < reaches.size(); ++i)
        if (reaches[i].use.user.name == "live_titles")
            for (qsizetype at = i; at >= 0; at = reaches[at].parent)
                path << reaches[at].use.user.text();
    QCOMPARE(path, (QStringList{"u.live_titles", "u.live"}));
}

void DependenciesTest::findsNamesInTheTextsOfFunctions() {
    const auto mentions = [&](const ObjectId& id) -> QStringList {
        QStringList out;
        for (const Reach& reach : DependencyGraph(snapshotOf("uses.sql")).blastRadius(id))
            if (reach.use.effect == DropEffect::Breaks) out << reach.use.user.text();
        return out;
    };
    QCOMPARE(mentions({Kind::Relation, "u", "person", {}}), QStringList("u.touched()"));
    QCOMPARE(mentions(column("person", "mood")), QStringList("u.touched()"));
    QCOMPARE(mentions(column("person", "mail")), QStringList());
    QCOMPARE(mentions({Kind::Sequence, "u", "counter", {}}), QStringList("u.next_number()"));
}

void DependenciesTest::saysWhatAThingNeeds() {
    const DependencyGraph graph(snapshotOf("uses.sql"));
    const auto needs = [&](const ObjectId& id) -> QString {
        QStringList out;
        for (const Use& use : graph.usedBy(id))
            if (!out.contains(use.used.text())) out << use.used.text();
        out.sort();
        return out.join('|');
    };
    QCOMPARE(needs({Kind::Relation, "u", "live_titles", {}}), "u.live title");
    QCOMPARE(needs({Kind::Routine, "u", "row_of(p u.post)", {}}), "u.pair|u.post");
    QCOMPARE(needs(column("post", "author")), "u.person id|u.person person_pkey");
    QCOMPARE(needs(column("post", "number")), "u.counter");
    QCOMPARE(needs(column("post", "slug")), "u.slug");
    QCOMPARE(needs({Kind::Relation, "u", "visit_2026", {}}).section('|', 0, 1), "u.post id|u.post post_pkey");
    QVERIFY(needs({Kind::Relation, "u", "person", {}}).contains("citext"));
}

void DependenciesTest::saysTheSameOfASavedSnapshot() {
    const Snapshot snapshot = snapshotOf("uses.sql");
    const auto read = readJson(jsonOf(snapshot, core::JsonWriter::Layout::Compact));
    QVERIFY(read);
    const ObjectId id{Kind::Relation, "u", "post", {}};
    QVERIFY(usesOf(snapshot, id).blastRadius.size() > 8);
    QCOMPARE(toText(*read, usesOf(*read, id)), toText(snapshot, usesOf(snapshot, id)));
    QCOMPARE(toJson(usesOf(*read, id)), toJson(usesOf(snapshot, id)));
}

QTEST_GUILESS_MAIN(DependenciesTest)
#include "dependencies_test.moc"
