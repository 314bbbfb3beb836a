#include "cli/schema_reading.h"

#include "cli/output.h"
#include "postgres/connection.h"
#include "schema/reader.h"

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

}  // namespace cli
