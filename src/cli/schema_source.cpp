#include "cli/schema_source.h"

#include "cli/secret_file.h"
#include "sandbox/sandbox.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace cli {
namespace {

struct SourceText {
    Q_DECLARE_TR_FUNCTIONS(cli::Schema)
};

using migrations::SchemaSide;

core::Result<SchemaSide> databaseSide(const QString& text) {
    if (const auto taken = takeSecretFile("PGPASSWORD"); !taken) return core::fail(taken);
    const auto profile = postgres::Profile::fromConnectionString(text);
    if (!profile) return core::fail(profile);
    return SchemaSide{.kind = SchemaSide::Kind::Database, .profile = *profile};
}

}  // namespace

core::Result<SchemaSide> parseSchemaSource(const QString& text) {
    const QFileInfo file(text);
    if (!file.exists()) {
        if (text.contains(QLatin1String("://")) || text.contains(QLatin1Char('='))) return databaseSide(text);
        const qsizetype at = text.lastIndexOf(QLatin1Char('@'));
        if (at > 0 && QFileInfo(text.left(at)).isDir())
            return SchemaSide{
                .kind = SchemaSide::Kind::Directory, .path = text.left(at), .version = text.mid(at + 1)};
        return core::fail(
            core::ErrorKind::NotFound,
            SourceText::tr("%1 was not found: it is neither a file nor a folder. Write a database as "
                           "postgres://… or service=…, and a folder at a version as DIR@VERSION.")
                .arg(text));
    }
    const bool isJson = file.suffix().compare(QLatin1String("json"), Qt::CaseInsensitive) == 0;
    return SchemaSide{.kind = file.isDir() ? SchemaSide::Kind::Directory
                              : isJson     ? SchemaSide::Kind::SavedFile
                                           : SchemaSide::Kind::Script,
                      .path = text};
}

migrations::ComparisonOptions comparisonOptions(std::stop_token stop) {
    return {.cacheFolder = sandbox::Sandbox::defaultCacheFolder(), .stop = std::move(stop)};
}

}  // namespace cli
