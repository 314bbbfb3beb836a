#include "migrations/formats/presence.h"

#include "migrations/formats/ddl_effects.h"
#include "postgres/connection.h"

#include <algorithm>

namespace migrations {
namespace {

/// A query that says whether the thing is there; %1 is the schema, ? are the names.
QString existenceQuery(const Effect& effect) {
    const QString inTable = QStringLiteral(
        " JOIN pg_catalog.pg_class c ON c.oid = %1 JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
        " WHERE n.nspname = ? AND c.relname = ? AND %2 = ?");
    switch (effect.kind) {
        case Effect::Kind::Relation:
            return QStringLiteral(
                "FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
                " WHERE n.nspname = ? AND c.relname = ?");
        case Effect::Kind::Column:
            return QStringLiteral("FROM pg_catalog.pg_attribute a") +
                   inTable.arg(QStringLiteral("a.attrelid AND NOT a.attisdropped"),
                               QStringLiteral("a.attname"));
        case Effect::Kind::Constraint:
            return QStringLiteral("FROM pg_catalog.pg_constraint k") +
                   inTable.arg(QStringLiteral("k.conrelid"), QStringLiteral("k.conname"));
        case Effect::Kind::Trigger:
            return QStringLiteral("FROM pg_catalog.pg_trigger t") +
                   inTable.arg(QStringLiteral("t.tgrelid"), QStringLiteral("t.tgname"));
        case Effect::Kind::Type:
            return QStringLiteral(
                "FROM pg_catalog.pg_type t JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace"
                " WHERE n.nspname = ? AND t.typname = ?");
        case Effect::Kind::Function:
            return QStringLiteral(
                "FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace"
                " WHERE n.nspname = ? AND p.proname = ?");
        case Effect::Kind::Schema:
            return QStringLiteral("FROM pg_catalog.pg_namespace WHERE nspname = ?");
        case Effect::Kind::Extension:
            return QStringLiteral("FROM pg_catalog.pg_extension WHERE extname = ?");
    }
    return {};
}

}  // namespace

core::Result<Presence> presenceOf(const QByteArray& sql, const QString& usualSchema,
                                  postgres::Connection& connection) {
    Presence presence;
    for (const Effect& effect : effectsOf(sql)) {
        QVariantList values;
        if (effect.kind != Effect::Kind::Schema && effect.kind != Effect::Kind::Extension)
            values.append(effect.schema.isEmpty() ? usualSchema : effect.schema);
        values.append(effect.name);
        if (!effect.child.isEmpty()) values.append(effect.child);
        const auto found = connection.query(
            QStringLiteral("SELECT EXISTS (SELECT %1) AS there").arg(existenceQuery(effect)), values);
        if (!found) return core::fail(found);
        const bool isDone = found->boolean(0, "there") == effect.exists;
        (isDone ? presence.done : presence.undone).append(effect.title());
    }
    return presence;
}

QString fewOf(const QStringList& titles) {
    constexpr qsizetype most = 5;
    QStringList shown = titles.first(std::min(most, titles.size()));
    if (titles.size() > most) shown.append(QStringLiteral("…"));
    return shown.join(QLatin1String(", "));
}

}  // namespace migrations
