#include "schema/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <array>
#include <cmath>

namespace schema {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(schema::Words)
};

/// Three digits at most: 1.9, 18, 812.
QString rounded(double value) {
    return QLocale().toString(value, 'f', value < 9.95 ? 1 : 0);
}

}  // namespace

QString bytesText(qint64 bytes) {
    static constexpr auto units = std::to_array<const char*>({"bytes", "kB", "MB", "GB", "TB", "PB"});
    double value = static_cast<double>(bytes);
    size_t unit = 0;
    while (value >= 1024 && unit + 1 < units.size()) {
        value /= 1024;
        ++unit;
    }
    const bool isWhole = unit == 0 || std::floor(value) == value;
    const QString number = isWhole ? QLocale().toString(static_cast<qint64>(value)) : rounded(value);
    return number + QLatin1Char(' ') + QLatin1String(units[unit]);
}

QString countText(qint64 count) {
    if (count >= 1'000'000'000) return Text::tr("%1 billion").arg(rounded(static_cast<double>(count) / 1e9));
    if (count >= 1'000'000) return Text::tr("%1 million").arg(rounded(static_cast<double>(count) / 1e6));
    return QLocale().toString(count);
}

QString rowsText(const Size& size) {
    if (!size.rows) return Text::tr("never analysed");
    if (*size.rows == 0) return Text::tr("no rows when last analysed");
    return *size.rows == 1 ? Text::tr("about 1 row") : Text::tr("about %1 rows").arg(countText(*size.rows));
}

QString sizeText(const Size& size) {
    const auto bytes = size.bytes();
    if (!bytes) return {};
    const QString total = size.isEstimate ? Text::tr("about %1").arg(bytesText(*bytes)) : bytesText(*bytes);
    if (!size.indexBytes || *size.indexBytes == 0) return total;
    return Text::tr("%1 (%2 table, %3 indexes)")
        .arg(total, bytesText(*size.tableBytes), bytesText(*size.indexBytes));
}

QString lockText(const LockHolder& lock) {
    if (!lock.granted) return Text::tr("lock awaited");
    if (!lock.seconds) return Text::tr("locked");
    if (*lock.seconds < 120) return Text::tr("locked %1 s").arg(*lock.seconds);
    return Text::tr("locked %1 min").arg(*lock.seconds / 60);
}

QString lockSentence(const LockHolder& lock) {
    const QString who = lock.granted
                            ? Text::tr(
                                  "Process %1 holds an ACCESS EXCLUSIVE lock here; what it changes is shown "
                                  "when it is done.")
                            : Text::tr(
                                  "Process %1 waits for an ACCESS EXCLUSIVE lock here; everybody who comes "
                                  "later waits behind it.");
    const QString sentence = who.arg(lock.pid);
    return lock.statement.isEmpty() ? sentence : sentence + QLatin1Char('\n') + lock.statement;
}

QString kindText(RelationKind kind) {
    switch (kind) {
        case RelationKind::Table:
            return Text::tr("table");
        case RelationKind::PartitionedTable:
            return Text::tr("partitioned table");
        case RelationKind::ForeignTable:
            return Text::tr("foreign table");
        case RelationKind::View:
            return Text::tr("view");
        case RelationKind::MaterializedView:
            return Text::tr("materialised view");
    }
    return {};
}

QString kindText(RoutineKind kind) {
    switch (kind) {
        case RoutineKind::Function:
            return Text::tr("function");
        case RoutineKind::Procedure:
            return Text::tr("procedure");
        case RoutineKind::Window:
            return Text::tr("window function");
        case RoutineKind::Aggregate:
            return Text::tr("aggregate");
    }
    return {};
}

QString kindText(TypeKind kind) {
    switch (kind) {
        case TypeKind::Enum:
            return Text::tr("enum");
        case TypeKind::Domain:
            return Text::tr("domain");
        case TypeKind::Composite:
            return Text::tr("composite");
        case TypeKind::Range:
            return Text::tr("range");
        case TypeKind::Base:
            return Text::tr("base type");
        case TypeKind::Shell:
            return Text::tr("shell type");
    }
    return {};
}

QString kindText(const Snapshot& snapshot, const ObjectId& id) {
    switch (id.kind) {
        case Kind::Relation:
            if (const Relation* relation = snapshot.relation({id.schema, id.name}))
                return kindText(relation->kind);
            return Text::tr("relation");
        case Kind::Routine:
            if (const Routine* routine = snapshot.routine(id)) return kindText(routine->kind);
            return Text::tr("function");
        case Kind::Type:
            if (const Type* type = snapshot.type({id.schema, id.name})) return kindText(type->kind);
            return Text::tr("type");
        case Kind::Schema:
            return Text::tr("schema");
        case Kind::Sequence:
            return Text::tr("sequence");
        case Kind::Extension:
            return Text::tr("extension");
        case Kind::Collation:
            return Text::tr("collation");
        case Kind::Statistics:
            return Text::tr("extended statistics");
        case Kind::Operator:
            return Text::tr("operator");
        case Kind::Cast:
            return Text::tr("cast");
        case Kind::TextSearchDictionary:
            return Text::tr("text search dictionary");
        case Kind::TextSearchConfiguration:
            return Text::tr("text search configuration");
        case Kind::ForeignDataWrapper:
            return Text::tr("foreign-data wrapper");
        case Kind::ForeignServer:
            return Text::tr("foreign server");
        case Kind::EventTrigger:
            return Text::tr("event trigger");
        case Kind::Publication:
            return Text::tr("publication");
        case Kind::Role:
            return Text::tr("role");
        case Kind::Column:
            return Text::tr("column");
        case Kind::Default:
            return Text::tr("default");
        case Kind::Constraint:
            return Text::tr("constraint");
        case Kind::Index:
            return Text::tr("index");
        case Kind::Trigger:
            return Text::tr("trigger");
        case Kind::Rule:
            return Text::tr("rule");
        case Kind::Policy:
            return Text::tr("policy");
    }
    return {};
}

}  // namespace schema
