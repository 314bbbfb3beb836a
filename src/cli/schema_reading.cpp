#include "cli/schema_reading.h"

#include "cli/output.h"
#include "migrations/comparison/schema_side.h"
#include "postgres/connection.h"
#include "schema/reader.h"
#include "schema/words.h"

#include <QCoreApplication>

namespace cli {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli::Schema)
};

}  // namespace

void addSizesOption(CommandLine& line) {
    line.addFlag("no-sizes",
                 Text::tr("Do not ask for sizes and row counts, which takes longer than the schema itself."));
}

core::Result<schema::Snapshot> readSchema(const CommandLine& line, schema::ReadOptions::Secrets secrets) {
    const auto profile = line.database();
    if (!profile) return core::fail(profile);
    const auto connection = postgres::Connection::open(*profile, postgres::Access::ReadOnly);
    if (!connection) return core::fail(connection);
    schema::ReadOptions options;
    options.secrets = secrets;
    if (line.isSet("no-sizes")) options.sizes = schema::ReadOptions::Sizes::Skip;
    auto snapshot = schema::readSnapshot(**connection, options);
    if (!snapshot) return snapshot;
    for (const schema::PartFailure& failure : (*snapshot)->failures)
        printError(Text::tr("Not read: %1. %2").arg(failure.part, failure.message));
    return snapshot;
}

void addSchemaOptions(CommandLine& line) {
    line.addDatabaseOption();
    addSizesOption(line);
    line.addOption("snapshot", Text::tr("A file of “schema export --format json” instead of a database."),
                   QStringLiteral("FILE"));
}

core::Result<schema::Snapshot> readSchemaOrFile(const CommandLine& line) {
    if (!line.isSet("snapshot")) return readSchema(line);
    if (line.isSet("database"))
        return core::fail(core::ErrorKind::Invalid, Text::tr("Give --database or --snapshot, not both."));
    return migrations::readSnapshotFile(line.value("snapshot"));
}

core::Result<schema::ObjectId> findOne(const schema::Snapshot& snapshot, const QString& name) {
    if (name.isEmpty()) return core::fail(core::ErrorKind::Invalid, Text::tr("Give the name of an object."));
    QList<schema::ObjectId> found = snapshot.find(name);
    for (const schema::Role& role : snapshot->roles)
        if (found.isEmpty() && role.name == name) return role.id();
    // The row type of a table and its sequence may be called alike; a table is what is meant.
    if (found.size() > 1) {
        const auto isExact = [&name](const schema::ObjectId& id) {
            return id.kind == schema::Kind::Relation && (id.name == name || id.text() == name);
        };
        const QList<schema::ObjectId> all = found;
        found.removeIf([&](const schema::ObjectId& id) { return !isExact(id); });
        if (found.size() != 1) found = all;
    }
    if (found.isEmpty())
        return core::fail(core::ErrorKind::NotFound,
                          Text::tr("This database has no object named “%1”.").arg(name));
    if (found.size() == 1) return found.front();
    QStringList lines;
    for (const schema::ObjectId& id : std::as_const(found).mid(0, 20))
        lines << QStringLiteral("  %1 %2").arg(schema::kindText(snapshot, id), id.text());
    return core::fail(core::ErrorKind::Invalid,
                      Text::tr("%n objects match; choose one:", nullptr, static_cast<int>(found.size())) +
                          u'\n' + lines.join(u'\n'));
}

}  // namespace cli
