#include "schema/advisors/inquiry.h"
#include "schema/advisors/rules/rules.h"

namespace schema::advisors {
namespace {

void checkDisabledTrigger(Inquiry& inquiry) {
    for (const Relation* table : inquiry.relations())
        for (const Trigger& trigger : table->triggers)
            if (trigger.enabled == Enabled::Disabled)
                inquiry.report(partOf(*table, Kind::Trigger, trigger.name),
                               AdvisorText::tr("%1 is disabled.").arg(trigger.name),
                               alterTable(*table) +
                                   QStringLiteral("ENABLE TRIGGER %1;\n").arg(sql::quoted(trigger.name)));
    for (const EventTrigger& trigger : inquiry.snapshot()->eventTriggers)
        if (trigger.enabled == Enabled::Disabled && trigger.extension.isEmpty())
            inquiry.report(trigger.id(), AdvisorText::tr("%1 is disabled.").arg(trigger.name),
                           QStringLiteral("ALTER EVENT TRIGGER %1 ENABLE;\n").arg(sql::quoted(trigger.name)));
}

}  // namespace

Advisor disabledTrigger() {
    return {.key = QStringLiteral("disabled-trigger"),
            .level = AdviceLevel::Warning,
            .title = AdvisorText::tr("A disabled trigger"),
            .reason = AdvisorText::tr("DISABLE TRIGGER is meant for a repair or an import; the trigger stays "
                                      "disabled until it is enabled again."),
            .bad = R"(CREATE TABLE post (id bigint PRIMARY KEY);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'begin return new; end';
CREATE TRIGGER post_touch BEFORE UPDATE ON post FOR EACH ROW EXECUTE FUNCTION touch();
ALTER TABLE post DISABLE TRIGGER post_touch;)",
            .good = R"(CREATE TABLE post (id bigint PRIMARY KEY);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'begin return new; end';
CREATE TRIGGER post_touch BEFORE UPDATE ON post FOR EACH ROW EXECUTE FUNCTION touch();)",
            .check = checkDisabledTrigger};
}

}  // namespace schema::advisors
