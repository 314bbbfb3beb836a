#include "schema/advisors/inquiry.h"
#include "schema/advisors/rules/rules.h"

#include <QHash>

namespace schema::advisors {
namespace {

void checkDuplicateForeignKey(Inquiry& inquiry) {
    for (const Relation* table : inquiry.tables()) {
        QHash<QString, const Constraint*> first;
        for (const Constraint& key : table->constraints) {
            if (key.kind != ConstraintKind::ForeignKey || key.isClone) continue;
            const QString what = sql::quotedList(key.columns) + QLatin1Char('>') +
                                 sql::qualified(key.references) + sql::quotedList(key.referencedColumns);
            const Constraint* known = first.value(what);
            if (!known)
                first.insert(what, &key);
            else
                inquiry.report(
                    partOf(*table, Kind::Constraint, key.name),
                    AdvisorText::tr("%1 checks the same as %2.").arg(key.name, known->name),
                    alterTable(*table) + QStringLiteral("DROP CONSTRAINT %1;\n").arg(sql::quoted(key.name)));
        }
    }
}

}  // namespace

Advisor duplicateForeignKey() {
    return {.key = QStringLiteral("duplicate-foreign-key"),
            .level = AdviceLevel::Warning,
            .title = AdvisorText::tr("Two identical foreign keys"),
            .reason = AdvisorText::tr("Both check the same columns against the same table at every insert "
                                      "and update. Drop one of them."),
            .bad = R"(CREATE TABLE author (id bigint PRIMARY KEY);
CREATE TABLE post (id bigint PRIMARY KEY REFERENCES author);
ALTER TABLE post ADD CONSTRAINT again FOREIGN KEY (id) REFERENCES author;)",
            .good = R"(CREATE TABLE author (id bigint PRIMARY KEY);
CREATE TABLE post (id bigint PRIMARY KEY REFERENCES author);)",
            .check = checkDuplicateForeignKey};
}

}  // namespace schema::advisors
