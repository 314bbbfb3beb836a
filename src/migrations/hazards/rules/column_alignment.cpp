#include "migrations/hazards/inspection.h"
#include "migrations/hazards/rules/rules.h"

#include <QHash>

#include <algorithm>

namespace migrations::hazards {
namespace {

struct Width {
    int size = 0;
    int alignment = 1;
};

/// Of types with a fixed width (pg_type.typlen, typalign). Source: pg_type.dat of PostgreSQL 13 to 18.
std::optional<Width> widthOf(const Type& type) {
    static const QHash<QString, Width> widths = {
        {QStringLiteral("bool"), {1, 1}},        {QStringLiteral("int2"), {2, 2}},
        {QStringLiteral("smallserial"), {2, 2}}, {QStringLiteral("int4"), {4, 4}},
        {QStringLiteral("serial"), {4, 4}},      {QStringLiteral("date"), {4, 4}},
        {QStringLiteral("float4"), {4, 4}},      {QStringLiteral("int8"), {8, 8}},
        {QStringLiteral("bigserial"), {8, 8}},   {QStringLiteral("float8"), {8, 8}},
        {QStringLiteral("time"), {8, 8}},        {QStringLiteral("timestamp"), {8, 8}},
        {QStringLiteral("timestamptz"), {8, 8}}, {QStringLiteral("uuid"), {16, 1}},
        {QStringLiteral("interval"), {16, 8}}};
    const auto found = widths.constFind(type.name);
    if (type.isArray || found == widths.constEnd()) return {};
    return *found;
}

/// The bytes that `columns` take before the first one of variable width.
int sizeOf(const QList<Width>& columns) {
    int size = 0;
    for (const Width& width : columns)
        size = (size + width.alignment - 1) / width.alignment * width.alignment + width.size;
    return (size + 7) / 8 * 8;
}

void checkColumnAlignment(Inspection& inspection) {
    if (!inspection.statement().is("CreateStmt")) return;
    QList<Width> widths;
    for (const Column& column : inspection.statement().columns)
        if (const auto width = widthOf(column.type)) widths.append(*width);
    // Columns of variable width between them end the row as well as any other order does.
    QList<Width> sorted = widths;
    std::ranges::sort(sorted, std::ranges::greater(), &Width::alignment);
    const int saved = sizeOf(widths) - sizeOf(sorted);
    if (saved < 8) return;
    inspection.report(Words::tr("In a different order the columns of %1 would take %2 bytes less in each "
                                "row: first those of 8 bytes, then 4, 2 and 1.")
                          .arg(inspection.relation().plain())
                          .arg(saved));
}

}  // namespace

Rule columnAlignment() {
    return {
        .key = QStringLiteral("column-alignment"),
        .severity = Severity::Note,
        .title = Words::tr("Columns in an order that wastes space"),
        .help = Words::tr(
            "PostgreSQL stores the columns of a row in the order in which they were created, each at a "
            "multiple of its alignment; a boolean before a bigint costs seven bytes of padding. Order the "
            "columns of new tables by width: 8 bytes (bigint, timestamptz, double precision), 4 (integer, "
            "date), 2, 1, then text and others of variable width. The order cannot be changed later."),
        .given = {},
        .bad =
            R"(CREATE TABLE IF NOT EXISTS visits (seen boolean, at timestamptz, robot boolean, size bigint, path text);)",
        .good =
            R"(CREATE TABLE IF NOT EXISTS visits (at timestamptz, size bigint, seen boolean, robot boolean, path text);)",
        .alsoKnownAs = {QStringLiteral("PG110")},
        .isOptIn = true,
        .check = checkColumnAlignment};
}

}  // namespace migrations::hazards
