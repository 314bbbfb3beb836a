#include "migrations/rehearsal/stand_ins.h"

#include "migrations/sql_parser.h"
#include "migrations/text.h"
#include "postgres/connection.h"
#include "schema/ddl.h"

#include <QFile>
#include <QRegularExpression>

#include <vector>

namespace migrations {
namespace {

using postgres::Connection;
using schema::Content;
using schema::Routine;
using schema::RoutineKind;

QString qualifiedName(const QString& schema, const QString& name) {
    return Connection::quotedName(schema) + QLatin1Char('.') + Connection::quotedName(name);
}

/// Whether PL/pgSQL can have such a function: types such as `internal` are for C only.
bool canStandIn(const Routine& routine) {
    static const QRegularExpression onlyInC(
        QStringLiteral("\\b(internal|cstring|\\w+_handler|\"any\"|\"char\"\\[\\])"));
    return (routine.kind == RoutineKind::Function || routine.kind == RoutineKind::Procedure) &&
           !routine.arguments.contains(onlyInC) && !routine.result.contains(onlyInC);
}

QString standInFor(const Routine& routine, const QString& extension) {
    const bool isFunction = routine.kind == RoutineKind::Function;
    QString sql = QStringLiteral("CREATE %1 %2(%3)")
                      .arg(isFunction ? QStringLiteral("FUNCTION") : QStringLiteral("PROCEDURE"),
                           qualifiedName(routine.schema, routine.name), routine.arguments);
    if (isFunction)
        sql += QStringLiteral(" RETURNS %1 %2")
                   .arg(routine.result, QString(nameOf(routine.volatility)).toUpper());
    if (isFunction && routine.strict) sql += QStringLiteral(" STRICT");
    const QString words =
        QStringLiteral("%1.%2 is a stand-in, because the extension %3 is not installed for the rehearsal")
            .arg(routine.schema, routine.name, extension);
    return sql +
           QStringLiteral(" LANGUAGE plpgsql AS %1")
               .arg(Connection::quotedLiteral(
                   QStringLiteral(
                       "BEGIN RAISE EXCEPTION USING ERRCODE = 'feature_not_supported', MESSAGE = %1; END")
                       .arg(Connection::quotedLiteral(words))));
}

/// The things of one extension, as if they were not its own.
template <typename Thing>
QList<Thing> freed(const QList<Thing>& things, const QString& extension) {
    QList<Thing> out;
    for (Thing thing : things) {
        if (thing.extension != extension) continue;
        thing.extension.clear();
        if constexpr (requires { thing.grants; }) thing.grants.clear();
        thing.comment.clear();
        out.append(std::move(thing));
    }
    return out;
}

/// What the snapshot says of an extension, to be made by its DDL.
schema::Snapshot partsOf(const schema::Snapshot& snapshot, const QString& extension) {
    Content parts;
    parts.origin = snapshot->origin;
    parts.types = freed(snapshot->types, extension);
    parts.types.removeIf([](const schema::Type& type) {
        return type.kind == schema::TypeKind::Base || type.kind == schema::TypeKind::Shell;
    });
    parts.collations = freed(snapshot->collations, extension);
    parts.sequences = freed(snapshot->sequences, extension);
    parts.relations = freed(snapshot->relations, extension);
    parts.relations.removeIf(
        [](const schema::Relation& relation) { return relation.kind != schema::RelationKind::Table; });
    parts.routines = freed(snapshot->routines, extension);
    parts.routines.removeIf([](const Routine& each) { return !canStandIn(each); });
    for (Routine& routine : parts.routines)
        routine.definition = standInFor(routine, extension);
    parts.operators = freed(snapshot->operators, extension);
    return schema::Snapshot(std::move(parts));
}

/// One extension on its way into the copy.
class Imitation {
public:
    Imitation(Connection& superuser, const schema::Extension& extension)
        : m_superuser(superuser), m_extension(extension) {}

    void add(const QString& sql, const QString& fallback = {}) { m_waiting.append({sql, fallback}); }

    core::Result<void> begin() {
        const auto row = m_superuser.query(
            QStringLiteral("INSERT INTO pg_catalog.pg_extension (oid, extname, extowner, extnamespace, "
                           "extrelocatable, extversion) SELECT pg_catalog.pg_nextoid('pg_extension', 'oid', "
                           "'pg_extension_oid_index'), %1, 10, oid, false, %2 FROM pg_catalog.pg_namespace"
                           " WHERE nspname = %3 RETURNING oid::int8 AS oid")
                .arg(Connection::quotedLiteral(m_extension.name),
                     Connection::quotedLiteral(m_extension.version),
                     Connection::quotedLiteral(m_extension.schema)));
        if (!row) return core::fail(row);
        if (!row->isEmpty()) m_oid = row->integer(0, "oid");
        return {};
    }

    /// Tries what is not made yet; what is made becomes a member.
    core::Result<void> run() {
        const auto mark = m_superuser.query(QStringLiteral(
            "SELECT pg_catalog.pg_nextoid('pg_extension', 'oid', 'pg_extension_oid_index')::int8 AS oid"));
        if (!mark) return core::fail(mark);
        QList<Part> failed;
        for (const Part& part : std::as_const(m_waiting)) {
            auto made = m_superuser.runScript(part.sql.toUtf8());
            if (!made && !part.fallback.isEmpty()) made = m_superuser.runScript(part.fallback.toUtf8());
            if (made) continue;
            if (made.error().isCancelled() || !m_superuser.isAlive()) return core::fail(made);
            failed.append(part);
        }
        m_waiting = failed;
        return own(mark->integer(0, "oid"));
    }

private:
    struct Part {
        QString sql;
        QString fallback;
    };

    core::Result<void> own(qint64 mark) {
        if (m_oid == 0) return {};
        const auto owned = m_superuser.query(
            QStringLiteral(
                "INSERT INTO pg_catalog.pg_depend (classid, objid, objsubid, refclassid, refobjid, "
                "refobjsubid, deptype) SELECT made.classid, made.oid, 0, 'pg_extension'::regclass, %1, 0, 'e'"
                " FROM (SELECT 'pg_type'::regclass::oid AS classid, oid FROM pg_catalog.pg_type"
                " WHERE typcategory <> 'A' AND typrelid = 0"
                " UNION ALL SELECT 'pg_proc'::regclass, oid FROM pg_catalog.pg_proc"
                " UNION ALL SELECT 'pg_operator'::regclass, oid FROM pg_catalog.pg_operator"
                " UNION ALL SELECT 'pg_opfamily'::regclass, oid FROM pg_catalog.pg_opfamily"
                " UNION ALL SELECT 'pg_opclass'::regclass, oid FROM pg_catalog.pg_opclass"
                " UNION ALL SELECT 'pg_am'::regclass, oid FROM pg_catalog.pg_am"
                " UNION ALL SELECT 'pg_collation'::regclass, oid FROM pg_catalog.pg_collation"
                " UNION ALL SELECT 'pg_class'::regclass, oid FROM pg_catalog.pg_class"
                " WHERE relkind IN ('r', 'S')) made WHERE made.oid > %2")
                .arg(m_oid)
                .arg(mark));
        return owned ? core::Result<void>() : core::fail(owned);
    }

    Connection& m_superuser;
    const schema::Extension& m_extension;
    qint64 m_oid = 0;
    QList<Part> m_waiting;
};

}  // namespace

core::Result<QList<StandIn>> readStandIns(Connection& live) {
    QFile file(QStringLiteral(":/rehearsal/extension_stand_ins.sql"));
    if (!file.open(QIODevice::ReadOnly)) return core::fail(core::ErrorKind::Internal, file.errorString());
    const auto rows = live.query(QString::fromUtf8(file.readAll()));
    if (!rows) return core::fail(rows);
    QList<StandIn> out;
    for (qsizetype row = 0; row < rows->rowCount(); ++row)
        out.append({.extension = rows->text(row, "extname"),
                    .stage = static_cast<int>(rows->integer(row, "stage")),
                    .kind = rows->text(row, "kind"),
                    .title = rows->text(row, "title"),
                    .sql = rows->text(row, "sql"),
                    .fallback = rows->text(row, "fallback")});
    return out;
}

QStringList titlesOf(const QList<StandIn>& standIns, const QStringList& missing, const QString& kind) {
    QStringList titles;
    for (const StandIn& each : standIns)
        if (each.kind == kind && missing.contains(each.extension)) titles.append(each.title);
    titles.removeDuplicates();
    return titles;
}

schema::Snapshot withoutExtensions(const schema::Snapshot& snapshot, const QStringList& missing,
                                   const QStringList& methods) {
    Content content = snapshot.content();
    const auto isMissing = [&](const auto& thing) { return missing.contains(thing.extension); };
    content.extensions.removeIf([&](const schema::Extension& each) { return missing.contains(each.name); });
    content.schemas.removeIf(isMissing);
    content.relations.removeIf(isMissing);
    content.sequences.removeIf(isMissing);
    content.routines.removeIf(isMissing);
    content.types.removeIf(isMissing);
    content.collations.removeIf(isMissing);
    content.operators.removeIf(isMissing);
    content.casts.removeIf(isMissing);
    content.dictionaries.removeIf(isMissing);
    content.configurations.removeIf(isMissing);
    content.wrappers.removeIf(isMissing);
    content.servers.removeIf(isMissing);
    content.eventTriggers.removeIf(isMissing);
    // `WITH (m = 16)`: only the method itself knows its options.
    static const QRegularExpression options(QStringLiteral(" WITH \\([^)]*\\)"));
    for (schema::Relation& relation : content.relations) {
        for (schema::Index& index : relation.indexes) {
            if (!methods.contains(index.method)) continue;
            index.options.clear();
            index.definition.remove(options);
        }
    }
    return schema::Snapshot(std::move(content));
}

core::Result<void> makeStandIns(Connection& superuser, const schema::Snapshot& snapshot,
                                const QList<StandIn>& standIns, const QStringList& missing) {
    constexpr int firstStageAfterDdl = 3;
    std::vector<Imitation> imitations;
    for (const schema::Extension& extension : snapshot->extensions) {
        if (!missing.contains(extension.name)) continue;
        for (const schema::Schema& each : snapshot->schemas)
            if (each.extension == extension.name)
                (void)superuser.query(
                    QStringLiteral("CREATE SCHEMA IF NOT EXISTS %1").arg(Connection::quotedName(each.name)));
        Imitation& imitation = imitations.emplace_back(superuser, extension);
        if (auto begun = imitation.begin(); !begun) return begun;
        const auto addStages = [&](bool isAfterDdl) {
            for (const StandIn& each : standIns)
                if (each.extension == extension.name && (each.stage >= firstStageAfterDdl) == isAfterDdl)
                    imitation.add(each.sql, each.fallback);
        };
        addStages(false);
        const QString ddl =
            schema::ddl(partsOf(snapshot, extension.name), {.roles = schema::DdlOptions::Roles::Expect,
                                                            .access = schema::DdlOptions::Access::Omit,
                                                            .settings = schema::DdlOptions::Settings::Omit});
        for (const Statement& statement : splitAsPostgres(ddl.toUtf8()))
            imitation.add(QString::fromUtf8(statement.text));
        addStages(true);
    }
    // One may need another, and a part what comes after it.
    for (int round = 0; round < 2; ++round)
        for (Imitation& imitation : imitations)
            if (auto run = imitation.run(); !run) return run;
    return {};
}

}  // namespace migrations
