#include "schema/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <array>
#include <cmath>

namespace schema {
namespace {

struct WordsText {
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
    if (count >= 1'000'000'000)
        return WordsText::tr("%1 billion").arg(rounded(static_cast<double>(count) / 1e9));
    if (count >= 1'000'000) return WordsText::tr("%1 million").arg(rounded(static_cast<double>(count) / 1e6));
    return QLocale().toString(count);
}

QString rowsText(const Size& size) {
    if (!size.rows) return WordsText::tr("never analysed");
    if (*size.rows == 0) return WordsText::tr("no rows when last analysed");
    return *size.rows == 1 ? WordsText::tr("about 1 row")
                           : WordsText::tr("about %1 rows").arg(countText(*size.rows));
}

QString sizeText(const Size& size) {
    const auto bytes = size.bytes();
    if (!bytes) return {};
    const QString total =
        size.isEstimate ? WordsText::tr("about %1").arg(bytesText(*bytes)) : bytesText(*bytes);
    if (!size.indexBytes || *size.indexBytes == 0) return total;
    return WordsText::tr("%1 (%2 table, %3 indexes)")
        .arg(total, bytesText(*size.tableBytes), bytesText(*size.indexBytes));
}

QString lockText(const LockHolder& lock) {
    if (!lock.granted) return WordsText::tr("waiting for lock");
    if (!lock.seconds) return WordsText::tr("locked");
    if (*lock.seconds < 120) return WordsText::tr("locked %1 s").arg(*lock.seconds);
    return WordsText::tr("locked %1 min").arg(*lock.seconds / 60);
}

QString lockSentence(const LockHolder& lock) {
    const QString who = lock.granted ? WordsText::tr(
                                           "Process %1 holds an ACCESS EXCLUSIVE lock on this object. Its "
                                           "changes are shown when it has finished.")
                                     : WordsText::tr(
                                           "Process %1 waits for an ACCESS EXCLUSIVE lock on this object; "
                                           "all later queries wait behind it.");
    const QString sentence = who.arg(lock.pid);
    return lock.statement.isEmpty() ? sentence : sentence + QLatin1Char('\n') + lock.statement;
}

QString kindText(RelationKind kind) {
    switch (kind) {
        case RelationKind::Table:
            return WordsText::tr("table");
        case RelationKind::PartitionedTable:
            return WordsText::tr("partitioned table");
        case RelationKind::ForeignTable:
            return WordsText::tr("foreign table");
        case RelationKind::View:
            return WordsText::tr("view");
        case RelationKind::MaterializedView:
            return WordsText::tr("materialised view");
    }
    return {};
}

QString kindText(RoutineKind kind) {
    switch (kind) {
        case RoutineKind::Function:
            return WordsText::tr("function");
        case RoutineKind::Procedure:
            return WordsText::tr("procedure");
        case RoutineKind::Window:
            return WordsText::tr("window function");
        case RoutineKind::Aggregate:
            return WordsText::tr("aggregate");
    }
    return {};
}

QString kindText(TypeKind kind) {
    switch (kind) {
        case TypeKind::Enum:
            return WordsText::tr("enum");
        case TypeKind::Domain:
            return WordsText::tr("domain");
        case TypeKind::Composite:
            return WordsText::tr("composite");
        case TypeKind::Range:
            return WordsText::tr("range");
        case TypeKind::Base:
            return WordsText::tr("base type");
        case TypeKind::Shell:
            return WordsText::tr("shell type");
    }
    return {};
}

QString kindText(const Snapshot& snapshot, const ObjectId& id) {
    switch (id.kind) {
        case Kind::Relation:
            if (const Relation* relation = snapshot.relation({id.schema, id.name}))
                return kindText(relation->kind);
            return WordsText::tr("relation");
        case Kind::Routine:
            if (const Routine* routine = snapshot.routine(id)) return kindText(routine->kind);
            return WordsText::tr("function");
        case Kind::Type:
            if (const Type* type = snapshot.type({id.schema, id.name})) return kindText(type->kind);
            return WordsText::tr("type");
        case Kind::Schema:
            return WordsText::tr("schema");
        case Kind::Sequence:
            return WordsText::tr("sequence");
        case Kind::Extension:
            return WordsText::tr("extension");
        case Kind::Collation:
            return WordsText::tr("collation");
        case Kind::Statistics:
            return WordsText::tr("extended statistics");
        case Kind::Operator:
            return WordsText::tr("operator");
        case Kind::Cast:
            return WordsText::tr("cast");
        case Kind::TextSearchDictionary:
            return WordsText::tr("text search dictionary");
        case Kind::TextSearchConfiguration:
            return WordsText::tr("text search configuration");
        case Kind::ForeignDataWrapper:
            return WordsText::tr("foreign-data wrapper");
        case Kind::ForeignServer:
            return WordsText::tr("foreign server");
        case Kind::EventTrigger:
            return WordsText::tr("event trigger");
        case Kind::Publication:
            return WordsText::tr("publication");
        case Kind::DefaultPrivileges:
            return WordsText::tr("default privileges");
        case Kind::UserMapping:
            return WordsText::tr("user mapping");
        case Kind::Role:
            return WordsText::tr("role");
        case Kind::Column:
            return WordsText::tr("column");
        case Kind::Default:
            return WordsText::tr("default");
        case Kind::Constraint:
            return WordsText::tr("constraint");
        case Kind::Index:
            return WordsText::tr("index");
        case Kind::Trigger:
            return WordsText::tr("trigger");
        case Kind::Rule:
            return WordsText::tr("rule");
        case Kind::Policy:
            return WordsText::tr("policy");
    }
    return {};
}

}  // namespace schema
