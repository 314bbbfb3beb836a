#pragma once

#include "postgres/connection.h"

#include <QStringList>

namespace schema {

/// SQL for an administrator that makes a login which sees the whole schema of `database` and no row of its
/// tables: it may connect and nothing else, which is enough because the catalogs are readable by every login.
/// There is no password in it; `\password` of psql asks for one.
QString schemaLoginScript(const QString& role, const QString& database);

/// What a login could read, by the server's own word.
struct LoginProof {
    QString user;
    QString database;
    int tables = 0;        ///< tables, views and others that hold or show rows
    QStringList readable;  ///< those of which it may read at least a column: `public.post`
    QStringList readableSequences;
    /// Functions that run with another's rights and that it may call: what they give away is theirs to say.
    QStringList definers;
    bool isSuperuser = false;
    bool readsAllData = false;  ///< is a member of pg_read_all_data
    bool bypassesPolicies = false;

    /// It can read no row of any table.
    bool holds() const { return readable.isEmpty() && !isSuperuser && !readsAllData; }
    /// "This login can read rows of 0 of 37 tables and views.", with what is in the way.
    QString sentence() const;
};

/// Asks the server what the login of `connection` could read of the database's own tables. Reads no row of
/// them. Blocks; the connection's thread.
core::Result<LoginProof> proveLogin(postgres::Connection& connection);

}  // namespace schema
