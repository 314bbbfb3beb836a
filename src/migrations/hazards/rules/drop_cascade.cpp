#include "migrations/hazards/inspection.h"
#include "migrations/hazards/rules/rules.h"

namespace migrations::hazards {
namespace {

void checkDropCascade(Inspection& inspection) {
    const Node& root = inspection.statement().root;
    const auto report = [&](int offset, const QString& what) {
        inspection.report(offset, Words::tr("CASCADE also drops everything that depends on %1, which is not "
                                            "named here: views, foreign keys, "
                                            "functions.")
                                      .arg(what));
    };
    if (root.is("DropStmt")) {
        const QString kind = root.text("removeType");
        if (root.text("behavior") != QLatin1String("DROP_CASCADE") || kind == QLatin1String("OBJECT_SCHEMA"))
            return;
        const Node first = root.list("objects").value(0);
        const Name name = first.is("String") ? Name{{}, first.text("sval")} : Name::of(first.names("items"));
        if (inspection.known().isNew(name)) return;
        report(0, name.isEmpty() ? Words::tr("it") : name.plain());
        return;
    }
    for (const Step& step : inspection.steps())
        if (step.node.text("behavior") == QLatin1String("DROP_CASCADE")) report(step.offset, step.target);
}

}  // namespace

Rule dropCascade() {
    return {.key = QStringLiteral("drop-cascade"),
            .severity = Severity::Warning,
            .title = Words::tr("DROP … CASCADE"),
            .help = Words::tr("CASCADE drops every view, foreign key, function and default that depends on "
                              "the object, whichever exist in that database. Drop each of them by name, in "
                              "order; without CASCADE the migration fails if one is missing."),
            .given = R"(CREATE TABLE posts (id bigint PRIMARY KEY);
CREATE VIEW recent AS SELECT * FROM posts;)",
            .bad = R"(DROP VIEW recent CASCADE;)",
            .good = R"(DROP VIEW recent;)",
            .alsoKnownAs = {},
            .check = checkDropCascade};
}

}  // namespace migrations::hazards
