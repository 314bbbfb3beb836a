#include "migrations/hazards/inspection.h"
#include "migrations/hazards/rules/rules.h"

namespace migrations::hazards {
namespace {

/// A function of the migrations that a SELECT calls: it may change the schema as well as return a value.
QString calledFunction(const Inspection& inspection) {
    const ParsedStatement& statement = inspection.statement();
    if (!statement.is("SelectStmt")) return {};
    QString found;
    (void)statement.root.any([&](const Node& node) {
        if (!node.is("FuncCall")) return false;
        const Name name = Name::of(node.names("funcname"));
        if (inspection.known().volatility(name) != QLatin1String("volatile")) return false;
        found = name.plain();
        return true;
    });
    return found;
}

void checkOpaqueCode(Inspection& inspection) {
    const ParsedStatement& statement = inspection.statement();
    if (statement.error && statement.error->isLimit) {
        // Rows are data, and there is nothing to find in them.
        if (leadingWords(statement.text, 1).value(0) != "INSERT")
            inspection.report(Words::tr("This statement was not analysed: %1").arg(statement.error->message));
    } else if (statement.is("DoStmt")) {
        inspection.report(
            Words::tr("The statements of this DO block cannot be analysed; a rehearsal shows what they do."));
    } else if (statement.is("CallStmt")) {
        const QString name = Name::of(statement.root.child("funccall").names("funcname")).plain();
        inspection.report(
            Words::tr(
                "The statements of the procedure %1 cannot be analysed; a rehearsal shows what they do.")
                .arg(name));
    } else if (const QString name = calledFunction(inspection); !name.isEmpty()) {
        inspection.report(
            Words::tr("The statements of the function %1 cannot be analysed; a rehearsal shows what they do.")
                .arg(name));
    }
}

}  // namespace

Rule opaqueCode() {
    return {.key = QStringLiteral("opaque-code"),
            .severity = Severity::Note,
            .title = Words::tr("Code that cannot be analysed"),
            .help = Words::tr("The body of a DO block, function or procedure is only text until it runs; its "
                              "statements, and those it builds with EXECUTE, are not checked. IF NOT EXISTS "
                              "or IF EXISTS often makes a DO block unnecessary."),
            .given = R"(CREATE TABLE posts (id bigint PRIMARY KEY);)",
            .bad = R"(DO $$ BEGIN ALTER TABLE posts ADD COLUMN views bigint; END $$;)",
            .good = R"(ALTER TABLE posts ADD COLUMN IF NOT EXISTS views bigint;)",
            .alsoKnownAs = {QStringLiteral("execute")},
            .check = checkOpaqueCode};
}

}  // namespace migrations::hazards
