#include "cli/command.h"
#include "cli/output.h"
#include "cli/schema_commands.h"
#include "cli/schema_reading.h"
#include "core/json.h"
#include "schema/dependencies/report.h"

#include <QCoreApplication>

namespace cli {
namespace {

struct UsesText {
    Q_DECLARE_TR_FUNCTIONS(cli::Schema)
};

/// The thing of that name; where there is none, the column of `TABLE.COLUMN`.
core::Result<schema::ObjectId> findOneOrColumn(const schema::Snapshot& snapshot, const QString& name) {
    const auto id = findOne(snapshot, name);
    const qsizetype dot = name.lastIndexOf(u'.');
    if (id || id.error().kind() != core::ErrorKind::NotFound || dot < 1) return id;
    const auto table = findOne(snapshot, name.left(dot));
    if (!table || table->kind != schema::Kind::Relation) return id;
    const QString column = name.mid(dot + 1);
    const schema::Relation* relation = snapshot.relation({table->schema, table->name});
    if (!relation || !relation->column(column)) return id;
    return schema::ObjectId::partOf(relation->qualifiedName(), schema::Kind::Column, column);
}

}  // namespace

int runSchemaUses(const QStringList& arguments) {
    CommandLine line(
        QStringLiteral("schema uses"),
        UsesText::tr(
            "Shows what depends on an object or column, with everything that DROP would affect or that a "
            "change must recreate, and what the object itself depends on. The text of functions is searched "
            "for the name, because Postgres does not track it. The database is only read."));
    addSchemaOptions(line);
    line.addOption("column", UsesText::tr("One column of the table or view."), QStringLiteral("NAME"));
    line.addFormatOption({QStringLiteral("text"), QStringLiteral("json")});
    line.addArgument(QStringLiteral("NAME"),
                     UsesText::tr("A table, view, function, type, role …; TABLE.COLUMN."));
    if (const auto ended = line.parse(arguments)) return *ended;
    const auto snapshot = readSchemaOrFile(line);
    if (!snapshot) {
        printError(snapshot.error());
        return CouldNotLook;
    }
    auto id = findOneOrColumn(*snapshot, line.arguments().value(0));
    if (!id) {
        printError(id.error());
        return CouldNotLook;
    }
    if (line.isSet("column")) {
        const QString column = line.value("column");
        const schema::Relation* relation = snapshot->relation({id->schema, id->name});
        if (id->kind != schema::Kind::Relation || !relation || !relation->column(column)) {
            printError(UsesText::tr("%1 has no column “%2”.").arg(id->text(), column));
            return CouldNotLook;
        }
        id = schema::ObjectId::partOf({id->schema, id->name}, schema::Kind::Column, column);
    }
    const schema::UsesReport report = schema::usesOf(*snapshot, *id);
    print(line.format() == QLatin1String("json") ? QString::fromUtf8(core::toJson(schema::toJson(report)))
                                                 : schema::toText(*snapshot, report).trimmed());
    return (*snapshot)->failures.isEmpty() ? Fine : SomethingWrong;
}

}  // namespace cli
