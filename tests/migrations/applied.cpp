#include "migrations/applied.h"

namespace applying {

const char rows[] =
    "SELECT coalesce(string_agg(version || ' ' || type || ' ' || applied || '/' || total ||"
    " CASE WHEN error <> '' THEN ' error' ELSE '' END ||"
    " CASE WHEN partial_hashes <> 'null' THEN ' hashes' ELSE '' END, ', ' ORDER BY version COLLATE \"C\"), "
    "'')"
    " FROM atlas_schema_revisions.atlas_schema_revisions";
const char tables[] =
    "SELECT coalesce(string_agg(relname, ' ' ORDER BY relname), '') FROM pg_class"
    " WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> 'schema_migrations'";
const char version[] = "SELECT coalesce(min(version || ' ' || dirty), '') FROM schema_migrations";

migrations::ApplyReport must(const core::Result<migrations::ApplyReport>& report) {
    if (!report) qFatal("%s", qPrintable(report.error().message()));
    return *report;
}

migrations::ApplyReport applied(const DirectoryBuilder& folder, support::Database& database,
                                const migrations::ApplyOptions& options) {
    return must(migrations::apply(folder.read(), database.connection(), options));
}

QString codeOf(const migrations::ApplyReport& report) {
    return report.failure ? report.failure->code : QString();
}

}  // namespace applying
