#include "migrations/sending.h"

#include "migrations/sql_parser.h"
#include "migrations/tools/atlas/files.h"

namespace migrations {

Sending sendingOf(const Directory& directory, const MigrationFile& file) {
    Sending sending;
    if (directory.tool != Tool::Atlas) {
        sending.how =
            directory.tool == Tool::GolangMigrate ? Sending::How::OneMessage : Sending::How::Unknown;
        sending.statements = splitAsPostgres(file.content);
        return sending;
    }
    sending.how =
        file.transaction == TransactionMode::None ? Sending::How::EachOnItsOwn : Sending::How::OneTransaction;
    auto statements = atlasStatements(file.content, directory.layout);
    if (statements)
        sending.statements = *std::move(statements);
    else
        sending.error = statements.error();
    return sending;
}

}  // namespace migrations
