#pragma once

#include "migrations/histories/histories.h"

namespace migrations {

/// atlas_schema_revisions, written as Atlas' command line writes it (ariga/atlas
/// `cmd/atlas/internal/migrate/ent`).
class AtlasTable {
public:
    /// `wanted` if given; else where the table is; else `boundSchema`; else a schema of its own. Creates
    /// nothing.
    static core::Result<AtlasTable> find(postgres::Connection& connection, const QString& wanted,
                                         const QString& boundSchema);

    const QString& schema() const { return m_schema; }
    QString title() const { return m_schema + QStringLiteral(".atlas_schema_revisions"); }

    /// Creates schema and table where they are missing, and the columns an older Atlas did not have.
    core::Result<void> ensure();
    core::Result<QList<AtlasRevision>> read();
    /// Writes a row, or all of it but description and executed_at where there is one.
    core::Result<void> write(const AtlasRevision& revision, std::chrono::nanoseconds executionTime);

private:
    AtlasTable(postgres::Connection& connection, QString schema);

    postgres::Connection& m_connection;
    QString m_schema;
    QString m_quoted;
};

}  // namespace migrations
