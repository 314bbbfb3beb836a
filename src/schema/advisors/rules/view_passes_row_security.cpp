#include "schema/advisors/inquiry.h"
#include "schema/advisors/rules/rules.h"
#include "schema/privileges/access.h"

#include <QSet>

#include <algorithm>

namespace schema::advisors {
namespace {

bool readsAsInvoker(const Relation& view) {
    return std::ranges::any_of(view.options, [](const QString& option) {
        const QString value = option.section(QLatin1Char('='), 1).toLower();
        return option.startsWith(QStringLiteral("security_invoker")) && value != QLatin1String("false") &&
               value != QLatin1String("off") && value != QLatin1String("0");
    });
}

void checkViewPassesRowSecurity(Inquiry& inquiry) {
    const AccessRules rules(inquiry.snapshot());
    for (const Relation* view : inquiry.relations()) {
        if (view->kind != RelationKind::View || readsAsInvoker(*view)) continue;
        QSet<QString> tables;
        for (const Use& use : inquiry.dependencies().usedBy(view->id())) {
            const ObjectId whole = use.used.whole();
            const Relation* table = inquiry.snapshot().relation({whole.schema, whole.name});
            if (whole.kind != Kind::Relation || !table || !table->rowSecurity) continue;
            if (rules.access(view->owner, whole).rowSecurity.state != RowSecurity::State::Applies)
                tables.insert(table->name);
        }
        if (tables.isEmpty()) continue;
        QStringList names = tables.values();
        names.sort();
        inquiry.report(
            view->id(),
            AdvisorText::tr(
                "%1 shows rows of %2 that row-level security would hide, because it reads them as %3.")
                .arg(view->name, names.join(QStringLiteral(", ")), view->owner),
            inquiry.snapshot()->origin.majorVersion() >= 15
                ? QStringLiteral("ALTER VIEW %1 SET (security_invoker = true);\n").arg(nameOf(*view))
                : QString());
    }
}

}  // namespace

Advisor viewPassesRowSecurity() {
    return {.key = QStringLiteral("view-passes-row-security"),
            .level = AdviceLevel::Warning,
            .title = AdvisorText::tr("A view that bypasses row-level security"),
            .reason = AdvisorText::tr(
                "A view reads its tables with the privileges of its owner. If the owner bypasses row-level "
                "security, every role that can read the view sees all rows of the table. With "
                "security_invoker (PostgreSQL 15 and later) it uses the privileges of the caller."),
            .bad = R"(CREATE TABLE post (id bigint PRIMARY KEY);
ALTER TABLE post ENABLE ROW LEVEL SECURITY;
CREATE POLICY first ON post USING (id = 1);
CREATE VIEW all_posts AS SELECT id FROM post;)",
            .good = R"(CREATE TABLE post (id bigint PRIMARY KEY);
ALTER TABLE post ENABLE ROW LEVEL SECURITY;
CREATE POLICY first ON post USING (id = 1);
CREATE VIEW all_posts WITH (security_invoker = true) AS SELECT id FROM post;)",
            .check = checkViewPassesRowSecurity};
}

}  // namespace schema::advisors
