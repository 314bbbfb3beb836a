#include "migrations/hazards/inspection.h"
#include "migrations/hazards/rules/rules.h"

namespace migrations::hazards {
namespace {

void checkRequireEnumValueOrdering(Inspection& inspection) {
    const Node& root = inspection.statement().root;
    if (!root.is("AlterEnumStmt") || root.has("oldVal") || root.has("newValNeighbor")) return;
    const Name type = Name::of(root.names("typeName"));
    inspection.report({.offset = 0,
                       .relation = type,
                       .message = Words::tr("%1 becomes the last value of %2. Use BEFORE or AFTER to place "
                                            "it where comparisons and ORDER BY need it.")
                                      .arg(root.text("newVal"), type.plain()),
                       .safer = {},
                       .severity = {}});
}

}  // namespace

Rule requireEnumValueOrdering() {
    return {
        .key = QStringLiteral("require-enum-value-ordering"),
        .severity = Severity::Note,
        .title = Words::tr("A new enum value without a position"),
        .help = Words::tr(
            "The values of an enum have an order, which comparisons, ORDER BY, min() and max() use. A value "
            "that is added without BEFORE or AFTER comes last, and the order cannot be changed later."),
        .given = R"(CREATE TYPE post_state AS ENUM ('draft', 'live');)",
        .bad = R"(ALTER TYPE post_state ADD VALUE IF NOT EXISTS 'review';)",
        .good = R"(ALTER TYPE post_state ADD VALUE IF NOT EXISTS 'review' BEFORE 'live';)",
        .alsoKnownAs = {},
        .check = checkRequireEnumValueOrdering};
}

}  // namespace migrations::hazards
