#include "pages/schema/schema_tree_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using pages::SchemaTreeModel;
using namespace schema;

namespace {

Relation table(const QString& name, const QStringList& columns) {
    Relation out;
    out.schema = "public";
    out.name = name;
    for (const QString& column : columns) {
        Column each;
        each.name = column;
        each.type = "integer";
        out.columns.append(each);
    }
    return out;
}

Snapshot snapshot(const QList<Relation>& relations) {
    Content content;
    Schema all;
    all.name = "public";
    content.schemas = {all};
    content.relations = relations;
    return Snapshot(content);
}

/// All lines that were made, and with `Make::All` all that can be.
enum class Make { Nothing, All };
QString text(SchemaTreeModel& model, Make make = Make::Nothing, const QModelIndex& parent = {}) {
    if (make == Make::All && model.canFetchMore(parent)) model.fetchMore(parent);
    QStringList out;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QString below = text(model, make, index);
        out << index.data().toString() + (below.isEmpty() ? QString() : "(" + below + ")");
    }
    return out.join(' ');
}

}  // namespace

/// The schema tree makes lines when they are wanted and changes only what differs.
class SchemaTreeModelTest : public QObject {
    Q_OBJECT
private slots:
    void makesLinesOnlyWhenTheyAreOpened();
    void changesOnlyWhatDiffers();
    void filtersAndShowsAllAgain();
    void findsLinesByThing();
    void keepsThousandsOfTables();
};

void SchemaTreeModelTest::makesLinesOnlyWhenTheyAreOpened() {
    SchemaTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false);
    QCOMPARE(model.rowCount(), 0);
    model.setSnapshot(snapshot({table("a", {"x", "y"}), table("b", {})}));
    QCOMPARE(text(model), "public");
    const QModelIndex all = model.index(0, 0);
    QVERIFY(model.hasChildren(all));
    QVERIFY(model.canFetchMore(all));
    model.fetchMore(all);
    QCOMPARE(text(model), "public(Tables)");
    QCOMPARE(text(model, Make::All), "public(Tables(a(Columns(x y)) b))");
    QCOMPARE(all.data(SchemaTreeModel::FactRole).toString(), "2 objects");
}

void SchemaTreeModelTest::changesOnlyWhatDiffers() {
    SchemaTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false);
    model.setSnapshot(snapshot({table("a", {"x", "y"}), table("c", {"z"}), table("d", {"z"})}));
    text(model, Make::All);
    const QPersistentModelIndex kept = model.indexOf(ObjectId::partOf({"public", "c"}, Kind::Column, "z"));
    const QPersistentModelIndex gone = model.indexOf(ObjectId::relation({"public", "a"}));
    QVERIFY(kept.isValid() && gone.isValid());
    model.setSnapshot(
        snapshot({table("b", {"x"}), table("c", {"q", "z"}), table("d", {"z"}), table("e", {})}));
    QVERIFY(!gone.isValid());
    QVERIFY(kept.isValid());
    QCOMPARE(kept.data().toString(), "z");
    QCOMPARE(kept.row(), 1);
    QCOMPARE(text(model), "public(Tables(b c(Columns(q z)) d(Columns(z)) e))");
    model.setSnapshot(snapshot({table("d", {"z", "y"})}));
    QCOMPARE(text(model), "public(Tables(d(Columns(z y))))");
    model.setSnapshot(Snapshot());
    QCOMPARE(model.rowCount(), 0);
}

void SchemaTreeModelTest::filtersAndShowsAllAgain() {
    SchemaTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false);
    model.setSnapshot(
        snapshot({table("post", {"id", "author"}), table("tag", {"id", "post_id"}), table("user", {"id"})}));
    const QString all = text(model, Make::All);
    const QPersistentModelIndex post = model.indexOf(ObjectId::relation({"public", "post"}));
    model.setFilter("POST");
    QCOMPARE(text(model, Make::All), "public(Tables(post(Columns(id author)) tag(Columns(post_id))))");
    QVERIFY(post.isValid());
    QCOMPARE(model.index(0, 0).data(SchemaTreeModel::FactRole).toString(), "2 objects");
    model.setFilter("nothing");
    QCOMPARE(model.rowCount(), 0);
    model.setFilter("");
    QCOMPARE(text(model, Make::All), all);
}

void SchemaTreeModelTest::findsLinesByThing() {
    SchemaTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false);
    Relation whole = table("log", {"at"});
    whole.kind = RelationKind::PartitionedTable;
    Relation part = table("log_old", {"at"});
    part.isPartition = true;
    part.parents = {{"public", "log"}};
    model.setSnapshot(snapshot({whole, part, table("user", {"id"})}));
    const QModelIndex old = model.indexOf(part.id());
    QCOMPARE(old.data().toString(), "log_old");
    QCOMPARE(old.parent().data().toString(), "Partitions");
    const QModelIndex column = model.indexOf(ObjectId::partOf({"public", "user"}, Kind::Column, "id"));
    QCOMPARE(column.data().toString(), "id");
    QCOMPARE(model.indexOfPath(model.path(column)), column);
    QVERIFY(!model.indexOf(ObjectId::relation({"public", "nowhere"})).isValid());
    QVERIFY(!model.indexOf(ObjectId()).isValid());
    model.setFilter("log_old");
    QCOMPARE(model.indexOf(part.id()).parent().data().toString(), "Tables");
}

void SchemaTreeModelTest::keepsThousandsOfTables() {
    QList<Relation> many;
    for (int i = 0; i < 2500; ++i)
        many.append(table(QStringLiteral("t%1").arg(i, 5, 10, QLatin1Char('0')), {"a", "b"}));
    SchemaTreeModel model;
    model.setSnapshot(snapshot(many));
    const QModelIndex last = model.indexOf(many.last().id());
    QCOMPARE(last.row(), 2499);
    int changes = 0;
    connect(&model, &QAbstractItemModel::rowsRemoved, this, [&changes] { ++changes; });
    connect(&model, &QAbstractItemModel::rowsInserted, this, [&changes] { ++changes; });
    model.setFilter("t00001");
    QCOMPARE(text(model), "public(Tables(t00001))");
    model.setFilter("");
    QCOMPARE(model.indexOf(many.last().id()).row(), 2499);
    // In runs, not line by line.
    QVERIFY2(changes < 10, qPrintable(QString::number(changes)));
}

QTEST_GUILESS_MAIN(SchemaTreeModelTest)
#include "schema_tree_model_test.moc"
