#include "schema/advisors/inquiry.h"
#include "schema/advisors/rules/rules.h"

namespace schema::advisors {
namespace {

void checkMaterialisedViewWithoutData(Inquiry& inquiry) {
    for (const Relation* view : inquiry.relations())
        if (view->kind == RelationKind::MaterializedView && !view->isPopulated)
            inquiry.report(view->id(),
                           AdvisorText::tr("Queries on %1 fail until it is refreshed.").arg(view->name),
                           QStringLiteral("REFRESH MATERIALIZED VIEW %1;\n").arg(nameOf(*view)));
}

}  // namespace

Advisor materialisedViewWithoutData() {
    return {.key = QStringLiteral("materialised-view-without-data"),
            .level = AdviceLevel::Warning,
            .title = AdvisorText::tr("A materialised view without data"),
            .reason = AdvisorText::tr("It was created WITH NO DATA or restored without data. Every query on "
                                      "it fails until it is refreshed."),
            .bad = R"(CREATE MATERIALIZED VIEW counts AS SELECT 1 AS one WITH NO DATA;)",
            .good = R"(CREATE MATERIALIZED VIEW counts AS SELECT 1 AS one;)",
            .check = checkMaterialisedViewWithoutData};
}

}  // namespace schema::advisors
