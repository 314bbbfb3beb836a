// Measures the difference of two schemas of 2,500 tables that share no memory, as read from two servers.

#include "schema/difference/difference.h"
#include "schema/snapshot_json.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

namespace {

using namespace schema;

Relation table(int number, int seed) {
    Relation out;
    out.schema = QStringLiteral("app");
    out.name = QStringLiteral("table_%1").arg(number, 5, 10, QLatin1Char('0'));
    out.owner = QStringLiteral("app_owner");
    out.oid = 16384 + qint64(number) * 40 + seed;
    out.size.rows = number * 17 + seed;
    for (int i = 0; i < 11; ++i) {
        Column column;
        column.name = QStringLiteral("column_%1").arg(i);
        column.type =
            i % 3 == 0 ? QStringLiteral("bigint") : QStringLiteral("character varying(%1)").arg(40 + i);
        column.notNull = i < 4;
        if (i == 5) column.expression = QStringLiteral("'draft'::character varying");
        column.hasExpression = !column.expression.isEmpty();
        out.columns.append(column);
    }
    for (int i = 0; i < 3; ++i) {
        Index index;
        index.name = QStringLiteral("%1_index_%2").arg(out.name).arg(i);
        index.method = QStringLiteral("btree");
        index.columns = QStringList{out.columns.at(i).name};
        index.definition = QStringLiteral("CREATE INDEX %1 ON app.%2 USING btree (%3)")
                               .arg(index.name, out.name, index.columns.front());
        out.indexes.append(index);
    }
    Constraint key;
    key.name = out.indexes.front().name;
    key.kind = ConstraintKind::PrimaryKey;
    key.columns = QStringList{out.columns.front().name};
    key.definition = QStringLiteral("PRIMARY KEY (column_0)");
    out.indexes.front().constraint = key.name;
    out.constraints.append(key);
    out.grants = {{QStringLiteral("app_reader"), out.owner, {QStringLiteral("SELECT")}, {}}};
    return out;
}

/// Every hundredth table of the second one has a column of another type.
Snapshot made(int seed) {
    Content content;
    content.origin.serverVersion = 150020;
    content.schemas.append(Schema{QStringLiteral("app"), QStringLiteral("app_owner"), {}, {}, {}});
    for (int i = 0; i < 2500; ++i) {
        content.relations.append(table(i, seed));
        if (seed != 0 && i % 100 == 0)
            content.relations.last().columns[3].type = QStringLiteral("numeric(20,2)");
    }
    // Through JSON, so that no text is shared.
    return readJson(jsonOf(Snapshot(std::move(content)), core::JsonWriter::Layout::Compact)).value();
}

}  // namespace

int main() {
    const Snapshot from = made(0), to = made(7);
    QList<double> times;
    qsizetype changes = 0;
    for (int round = 0; round < 9; ++round) {
        QElapsedTimer timer;
        timer.start();
        changes = difference(from, to).changes.size();
        times << double(timer.nsecsElapsed()) / 1e6;
    }
    std::sort(times.begin(), times.end());
    if (changes != 25) {
        std::fprintf(stderr, "%lld changes instead of 25\n", static_cast<long long>(changes));
        return 1;
    }
    std::printf("%.1f\n", times[times.size() / 2]);
    return 0;
}
