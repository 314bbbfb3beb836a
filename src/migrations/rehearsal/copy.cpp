#include "migrations/rehearsal/copy.h"

#include "migrations/formats/presence.h"
#include "migrations/rehearsal/column_statistics.h"
#include "migrations/rehearsal/stand_ins.h"
#include "migrations/sql_parser.h"
#include "migrations/text.h"
#include "postgres/connection.h"

#include <QRegularExpression>

namespace migrations {
namespace {

using postgres::Access;
using postgres::Connection;

/// So many failed statements are named.
constexpr int mostNamed = 20;

QString quoted(const QString& name) {
    return Connection::quotedName(name);
}

/// The extensions of the live schema that cannot be made where `connection` leads.
core::Result<QStringList> missingExtensions(Connection& connection, const LiveDatabase& live) {
    const auto available =
        connection.query(QStringLiteral("SELECT name::text AS name FROM pg_available_extensions"));
    if (!available) return core::fail(available);
    QStringList names, missing;
    for (qsizetype i = 0; i < available->rowCount(); ++i)
        names.append(available->text(i, "name"));
    for (const schema::Extension& extension : live.snapshot->extensions)
        if (!names.contains(extension.name)) missing.append(extension.name);
    return missing;
}

}  // namespace

core::Result<std::unique_ptr<RehearsalCopy>> RehearsalCopy::make(const LiveDatabase& live,
                                                                 const CopyOptions& options) {
    std::unique_ptr<RehearsalCopy> copy(new RehearsalCopy);
    auto host = options.scratch ? openScratchHost(live, *options.scratch, options.stop)
                                : startPrivateHost(live, options);
    if (!host) return core::fail(host);
    copy->m_host = *std::move(host);
    copy->noteUnread(live);
    if (auto filled = copy->fill(live, options.stop); !filled) return core::fail(filled);
    return copy;
}

core::Result<bool> RehearsalCopy::startOver(const LiveDatabase& live, const CopyOptions& options) {
    const auto isEmpty = m_host->startOver(live);
    if (!isEmpty || !*isEmpty) return isEmpty;
    m_standIns.clear();
    noteUnread(live);
    if (auto filled = fill(live, options.stop); !filled) return core::fail(filled);
    return true;
}

/// What could not be read of the live schema is not in the copy either.
void RehearsalCopy::noteUnread(const LiveDatabase& live) {
    QStringList locked;
    for (const schema::Relation& relation : live.snapshot->relations)
        if (relation.lock && relation.definitions == schema::Definitions::Missing)
            locked.append(relation.schema + QLatin1Char('.') + relation.name);
    if (!locked.isEmpty())
        m_standIns.append(Text::tr("These tables were locked while the schema was read, so their defaults, "
                                   "constraints and indexes are missing in the rehearsal: %1.")
                              .arg(locked.join(QStringLiteral(", "))));
    for (const schema::PartFailure& failure : live.snapshot->failures)
        m_standIns.append(Text::tr("Part of the schema that could not be read: %1 (%2)")
                              .arg(failure.part, failure.message));
    m_isIncomplete = !m_standIns.isEmpty();
}

core::Result<void> RehearsalCopy::fill(const LiveDatabase& live, std::stop_token stop) {
    auto opened = Connection::open(asMaker(), Access::ReadWrite);
    if (!opened) return core::fail(opened);
    Connection& connection = **opened;
    connection.setStopToken(std::move(stop));
    if (auto filled = fillSchema(connection, live); !filled) return filled;
    for (const HistoryRows& table : live.historyTables) {
        const QString name = quoted(table.name.schema) + QLatin1Char('.') + quoted(table.name.name);
        for (const QString& row : table.rows) {
            const auto written = connection.query(
                QStringLiteral(
                    "INSERT INTO %1 OVERRIDING SYSTEM VALUE SELECT * FROM json_populate_record(NULL::%1, %2)")
                    .arg(name, Connection::quotedLiteral(row)));
            if (!written) return core::fail(written);
        }
        // The tool's next row takes its number from a sequence, which does not know these.
        const auto numbered = connection.query(
            QStringLiteral(
                "SELECT format('SELECT pg_catalog.setval(%L, coalesce(max(%I), 0) + 1, false) FROM %s', "
                "pg_catalog.pg_get_serial_sequence(%1, attname), attname, %1) AS sql"
                " FROM pg_catalog.pg_attribute WHERE attrelid = %1::pg_catalog.regclass AND attnum > 0 AND "
                "NOT "
                "attisdropped AND pg_catalog.pg_get_serial_sequence(%1, attname) IS NOT NULL")
                .replace(QStringLiteral("%1"), Connection::quotedLiteral(name)));
        if (!numbered) return core::fail(numbered);
        for (qsizetype row = 0; row < numbered->rowCount(); ++row)
            if (const auto set = connection.query(numbered->text(row, "sql")); !set) return core::fail(set);
    }
    applySettings(connection, live);
    const auto counted = m_host->takeRowCounts(live);
    if (!counted) return core::fail(counted);
    m_countedTables = *counted;
    m_describedColumns = 0;
    return {};
}

core::Result<void> RehearsalCopy::takeColumnStatistics(const QStringList& statistics) {
    if (!m_countedTables || statistics.isEmpty()) return {};
    const auto connection = Connection::open(asMaker(), Access::ReadWrite);
    if (!connection) return core::fail(connection);
    const auto written = writeColumnStatistics(**connection, statistics);
    if (!written) return core::fail(written);
    m_describedColumns = *written;
    return {};
}

QString RehearsalCopy::statistics() const {
    if (!m_countedTables)
        return Text::tr(
            "The planner had no statistics of the live tables, because the rehearsal's server "
            "is not a private one.");
    if (*m_countedTables == 0) return Text::tr("The planner had no statistics of the live tables.");
    return m_describedColumns == 0
               ? Text::tr("Planner statistics of the live database: row counts (tables: %1).")
                     .arg(*m_countedTables)
               : Text::tr(
                     "Planner statistics of the live database: row counts (tables: %1), distributions "
                     "of values (columns: %2).")
                     .arg(*m_countedTables)
                     .arg(m_describedColumns);
}

core::Result<void> RehearsalCopy::fillSchema(Connection& connection, const LiveDatabase& live) {
    const auto missing = missingExtensions(connection, live);
    if (!missing) return core::fail(missing);
    if (missing->isEmpty()) {
        const QString ddl = schema::ddl(live.snapshot, m_host->ddlOptions());
        const auto made = connection.runScript(ddl.toUtf8());
        if (made) return {};
        if (made.error().isCancelled() || !connection.isAlive()) return core::fail(made);
        return runLeniently(connection, ddl, [] { return core::Result<void>(); });
    }
    m_isIncomplete = true;
    nameStandIns(live, *missing);
    const QStringList methods = titlesOf(live.standIns, *missing, QStringLiteral("access-method"));
    const schema::Snapshot rest = withoutExtensions(live.snapshot, *missing, methods);
    return runLeniently(connection, schema::ddl(rest, m_host->ddlOptions()),
                        [&] { return makeStandIns(connection, live.snapshot, live.standIns, *missing); });
}

void RehearsalCopy::nameStandIns(const LiveDatabase& live, const QStringList& missing) {
    m_standIns.append(Text::tr("Extensions that are not installed here: %1. Stand-ins take their place: "
                               "types that hold any text, functions that fail when they are called, index "
                               "methods that take no row.")
                          .arg(missing.join(QStringLiteral(", "))));
    const auto name = [&](const QString& sentence, const char* kind) {
        const QStringList titles = titlesOf(live.standIns, missing, QString::fromLatin1(kind));
        if (!titles.isEmpty()) m_standIns.append(sentence.arg(fewOf(titles)));
    };
    name(Text::tr("Stand-ins for types: %1"), "type");
    name(Text::tr("Stand-ins for access methods: %1"), "access-method");
    name(Text::tr("Stand-ins for operator classes: %1"), "operator-class");
}

core::Result<void> RehearsalCopy::runLeniently(Connection& connection, const QString& ddl,
                                               const std::function<core::Result<void>()>& afterExtensions) {
    const QList<Statement> statements = splitAsPostgres(ddl.toUtf8());
    // The first that may use what an extension brings.
    qsizetype first = 0;
    for (qsizetype i = 0; i < statements.size(); ++i) {
        const QList<QByteArray> words = leadingWords(statements[i].text, 2);
        if (words.value(0) == "CREATE" && (words.value(1) == "SCHEMA" || words.value(1) == "EXTENSION"))
            first = i + 1;
    }
    m_failedStatements = 0;
    for (qsizetype i = 0; i <= statements.size(); ++i) {
        if (i == first)
            if (auto made = afterExtensions(); !made) return made;
        if (i == statements.size()) break;
        if (auto run = runStatement(connection, statements[i].text); !run) return run;
    }
    if (m_failedStatements > mostNamed)
        m_standIns.append(Text::tr("Missing in the rehearsal: %1 more statements of the schema.")
                              .arg(m_failedStatements - mostNamed));
    return {};
}

/// A collation of a locale that is not installed is made of C.
core::Result<void> RehearsalCopy::runStatement(Connection& connection, const QByteArray& statement) {
    static const QRegularExpression collation(QStringLiteral("^\\s*CREATE COLLATION (.+?) \\("));
    const auto made = connection.runScript(statement);
    if (made) return {};
    if (made.error().isCancelled()) return core::fail(made);
    if (!connection.isAlive())
        return core::fail(core::ErrorKind::Network, Text::tr("The rehearsal's server stopped unexpectedly."));
    m_isIncomplete = true;
    const auto match = collation.match(QString::fromUtf8(statement));
    if (match.hasMatch() &&
        connection.query(QStringLiteral("CREATE COLLATION %1 (LOCALE = 'C')").arg(match.captured(1)))) {
        m_standIns.append(Text::tr("The collation %1 is not available here; in the rehearsal it sorts as C.")
                              .arg(match.captured(1)));
        return {};
    }
    if (++m_failedStatements <= mostNamed)
        m_standIns.append(
            Text::tr("Missing in the rehearsal: %1 (%2)")
                .arg(QString::fromUtf8(statement).simplified().left(120), made.error().message()));
    return {};
}

void RehearsalCopy::applySettings(Connection& connection, const LiveDatabase& live) {
    for (const DatabaseSetting& setting : live.settings) {
        if (!m_host->takesSettingsOf(setting.role)) continue;
        const QString database = quoted(m_host->database());
        const QString whose =
            setting.role.isEmpty()
                ? QStringLiteral("DATABASE %1").arg(database)
                : QStringLiteral("ROLE %1 IN DATABASE %2").arg(quoted(setting.role), database);
        // A list as search_path is kept as its items.
        const QString value = setting.name == QLatin1String("search_path")
                                  ? setting.value
                                  : Connection::quotedLiteral(setting.value);
        const auto done =
            connection.query(QStringLiteral("ALTER %1 SET %2 TO %3").arg(whose, quoted(setting.name), value));
        if (!done)
            m_standIns.append(Text::tr("The setting %1 could not be applied: %2")
                                  .arg(setting.name, done.error().message()));
    }
}

}  // namespace migrations
