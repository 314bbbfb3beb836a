#include "schema/advisors/inquiry.h"
#include "schema/advisors/rules/rules.h"

#include <QMap>

namespace schema::advisors {
namespace {

void checkSeveralPermissivePolicies(Inquiry& inquiry) {
    for (const Relation* table : inquiry.relations()) {
        QMap<QString, QStringList> alike;
        for (const Policy& policy : table->policies)
            if (policy.permissive && table->rowSecurity)
                alike[policy.command + QLatin1Char(' ') +
                      (policy.roles.isEmpty() ? QStringLiteral("PUBLIC")
                                              : policy.roles.join(QStringLiteral(", ")))]
                    << policy.name;
        for (auto group = alike.cbegin(); group != alike.cend(); ++group)
            if (group->size() > 1)
                inquiry.report(table->id(), AdvisorText::tr("All of %1 are evaluated for %2.")
                                                .arg(group->join(QStringLiteral(", ")), group.key()));
    }
}

}  // namespace

Advisor severalPermissivePolicies() {
    return {.key = QStringLiteral("several-permissive-policies"),
            .level = AdviceLevel::Note,
            .title = AdvisorText::tr("Several permissive policies for one command"),
            .reason = AdvisorText::tr(
                "Postgres combines the permissive policies of a role and command with OR and evaluates each "
                "for every row. A single policy with the combined condition is simpler and faster."),
            .bad = R"(CREATE TABLE post (id bigint PRIMARY KEY);
ALTER TABLE post ENABLE ROW LEVEL SECURITY;
CREATE POLICY first ON post FOR SELECT USING (id = 1);
CREATE POLICY second ON post FOR SELECT USING (id = 2);)",
            .good = R"(CREATE TABLE post (id bigint PRIMARY KEY);
ALTER TABLE post ENABLE ROW LEVEL SECURITY;
CREATE POLICY first ON post FOR SELECT USING (id = 1 OR id = 2);)",
            .check = checkSeveralPermissivePolicies};
}

}  // namespace schema::advisors
