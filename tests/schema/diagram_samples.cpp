#include "schema/diagram_samples.h"

#include <random>

namespace support {

using namespace schema;

Relation sampleTable(const QString& name, int columns, const QStringList& parents) {
    Relation out;
    out.schema = "app";
    out.name = name;
    const auto addColumn = [&out](const QString& column, const QString& type) {
        Column made;
        made.name = column;
        made.type = type;
        made.notNull = column == "id";
        out.columns.append(made);
    };
    addColumn("id", "bigint");
    Constraint key;
    key.name = name + "_pkey";
    key.kind = ConstraintKind::PrimaryKey;
    key.columns = QStringList{"id"};
    out.constraints.append(key);
    for (int i = 0; i < columns; ++i)
        addColumn(QString("column_%1").arg(i), i % 3 == 0 ? "timestamp with time zone" : "text");
    for (qsizetype i = 0; i < parents.size(); ++i) {
        addColumn(QString("parent_%1").arg(i), "bigint");
        Constraint reference;
        reference.name = QString("%1_parent_%2_fkey").arg(name).arg(i);
        reference.kind = ConstraintKind::ForeignKey;
        reference.columns = QStringList{QString("parent_%1").arg(i)};
        reference.references = {out.schema, parents[i]};
        reference.referencedColumns = QStringList{"id"};
        out.constraints.append(reference);
    }
    return out;
}

Snapshot sampleSchema(const QList<Relation>& tables) {
    Content content;
    content.schemas.append(Schema{"app", "owner", {}, {}, {}});
    content.relations = tables;
    return Snapshot(content);
}

Snapshot sampleSchema(int tables) {
    std::minstd_rand random(4711);
    // Not std::uniform_int_distribution, which each library does in its own way.
    const auto below = [&random](int limit) {
        return static_cast<int>(random() % unsigned(std::max(1, limit)));
    };
    const auto name = [](int number) -> QString {
        return QString("table_%1").arg(number, 4, 10, QChar('0'));
    };
    QList<Relation> out;
    for (int i = 0; i < tables; ++i) {
        QStringList parents;
        constexpr int counts[] = {0, 1, 1, 1, 2, 2, 3};
        for (int k = i == 0 ? 0 : counts[below(7)]; k > 0; --k)
            // The lower of two, so that the first tables have the most children.
            parents << name(std::min(below(i), below(i)));
        out.append(sampleTable(name(i), 3 + below(11), parents));
    }
    return sampleSchema(out);
}

}  // namespace support
