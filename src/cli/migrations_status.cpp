#include "cli/migrations.h"
#include "cli/migrations_options.h"
#include "core/json.h"
#include "migrations/status.h"
#include "postgres/connection.h"

#include <QCoreApplication>

namespace cli {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli::Migrations)
};

core::Result<migrations::Status> look(const MigrationsOptions& options) {
    const auto directory = migrations::readDirectory(options.directory());
    if (!directory) return core::fail(directory);
    const auto profile = options.profile();
    if (!profile) return core::fail(profile);
    const auto connection = postgres::Connection::open(*profile, postgres::Access::ReadOnly);
    if (!connection) return core::fail(connection);
    const auto histories = migrations::readHistories(**connection);
    if (!histories) return core::fail(histories);
    return migrations::status(*directory, *histories, options.tool());
}

}  // namespace

int runMigrationsStatus(const QStringList& arguments) {
    MigrationsOptions options(Text::tr("Says which migrations of a folder ran on a database and which are "
                                       "pending. Only looks."),
                              {QStringLiteral("text"), QStringLiteral("json")});
    options.parser().addOption(
        {QStringLiteral("exit-code"), Text::tr("Exit with 3 when something is pending.")});
    if (const auto code = options.parse(QStringLiteral("colophonctl migrations status"), arguments))
        return *code;

    const auto status = look(options);
    if (!status) return complain(status.error());
    print(options.format() == QLatin1String("json")
              ? QString::fromUtf8(core::toJson(migrations::toJson(*status)))
              : migrations::toText(*status));
    if (status->hasProblem()) return 2;
    return options.parser().isSet(QStringLiteral("exit-code")) && status->pendingCount() > 0 ? 3 : 0;
}

}  // namespace cli
