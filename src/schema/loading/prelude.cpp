#include "schema/loading/prelude.h"

#include "postgres/connection.h"
#include "schema/loading/psql_script.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace schema {
namespace {

struct PreludeWords {
    Q_DECLARE_TR_FUNCTIONS(schema::Prelude)
};

bool makesRole(const QByteArray& statement) {
    static const QRegularExpression create(
        QStringLiteral("\\A\\s*CREATE\\s+(ROLE|USER|GROUP)\\s+(?!MAPPING\\b)"),
        QRegularExpression::CaseInsensitiveOption);
    return create.match(QString::fromUtf8(statement)).hasMatch();
}

}  // namespace

core::Result<Prelude> readPrelude(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(core::ErrorKind::NotFound,
                          PreludeWords::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    Prelude prelude{.fileName = path, .sql = file.readAll()};
    if (const auto script = readPsqlScript(prelude.sql); !script)
        return core::fail(script.error().kind(),
                          QStringLiteral("%1: %2").arg(path, script.error().message()));
    return prelude;
}

core::Result<void> runPrelude(const Prelude& prelude, const postgres::Profile& profile,
                              std::stop_token stop) {
    if (prelude.sql.trimmed().isEmpty()) return {};
    const auto script = readPsqlScript(prelude.sql);
    if (!script) return core::fail(script);
    const auto connection = postgres::Connection::open(profile, postgres::Access::ReadWrite);
    if (!connection) return core::fail(connection);
    const std::stop_callback cancelling(
        stop, [canceller = (*connection)->canceller()] { canceller.cancelInBackground(); });
    (*connection)->setStopToken(std::move(stop));
    for (qsizetype i = 0; i < script->statements.size(); ++i) {
        const qsizetype begin = script->statements[i];
        const qsizetype end = script->statements.value(i + 1, script->sql.size());
        const QByteArray statement = script->sql.sliced(begin, end - begin);
        const auto done = (*connection)->runScript(statement);
        if (done) continue;
        if (done.error().isCancelled() || !(*connection)->isAlive()) return core::fail(done);
        const bool isThere = done.error().code() == QLatin1String("42710") && makesRole(statement);
        if (isThere && (*connection)->transactionStatus() == postgres::Connection::TransactionStatus::Idle)
            continue;
        const int line = static_cast<int>(script->sql.first(begin).count('\n')) +
                         std::max((*connection)->lastDiagnostic().line, 1);
        return std::unexpected(core::Error(core::ErrorKind::Invalid,
                                           PreludeWords::tr("%1, line %2: %3")
                                               .arg(prelude.fileName)
                                               .arg(line)
                                               .arg(done.error().message()),
                                           done.error().detail())
                                   .withCode(done.error().code()));
    }
    return {};
}

}  // namespace schema
