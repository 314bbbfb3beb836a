#include "migrations/hazards/inspection.h"
#include "migrations/hazards/rules/rules.h"

namespace migrations::hazards {
namespace {

void checkCreatingTrigger(Inspection& inspection) {
    if (!inspection.statement().is("CreateTrigStmt") || inspection.isNew()) return;
    const KnownRelation* relation = inspection.known().relation(inspection.relation());
    if (relation && relation->kind == QLatin1String("OBJECT_VIEW")) return;
    inspection.report(
        Words::tr(
            "CREATE TRIGGER waits until no transaction writes to %1, and meanwhile blocks all later writes.")
            .arg(inspection.relation().plain()));
}

}  // namespace

Rule creatingTrigger() {
    return {
        .key = QStringLiteral("creating-trigger"),
        .severity = Severity::Note,
        .title = Words::tr("A trigger on a table in use"),
        .help = Words::tr(
            "CREATE TRIGGER takes a SHARE ROW EXCLUSIVE lock until the end of the transaction. It is short "
            "by itself, but lasts as long as everything else in the transaction. From then on the trigger "
            "makes each write slower. Put it into a separate migration, with a lock_timeout."),
        .given = R"(CREATE TABLE posts (id bigint PRIMARY KEY);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;)",
        .bad = R"(CREATE TRIGGER posts_touch BEFORE UPDATE ON posts FOR EACH ROW EXECUTE FUNCTION touch();)",
        .good =
            R"(CREATE OR REPLACE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;)",
        .alsoKnownAs = {QStringLiteral("PG308")},
        .check = checkCreatingTrigger};
}

}  // namespace migrations::hazards
