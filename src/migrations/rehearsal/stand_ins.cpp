#include "migrations/rehearsal/stand_ins.h"

#include "postgres/connection.h"

#include <QRegularExpression>
#include <QSet>

namespace migrations {
namespace {

using schema::Content;
using schema::Routine;
using schema::RoutineKind;

QString qualifiedName(const QString& schema, const QString& name) {
    return postgres::Connection::quotedName(schema) + QLatin1Char('.') +
           postgres::Connection::quotedName(name);
}

/// Whether PL/pgSQL can have such a function: types such as `internal` are for C only.
bool canStandIn(const Routine& routine) {
    static const QRegularExpression onlyInC(
        QStringLiteral("\\b(internal|cstring|\\w+_handler|\"any\"|\"char\"\\[\\])"));
    return (routine.kind == RoutineKind::Function || routine.kind == RoutineKind::Procedure) &&
           !routine.arguments.contains(onlyInC) && !routine.result.contains(onlyInC);
}

QString standInFor(const Routine& routine) {
    const bool isFunction = routine.kind == RoutineKind::Function;
    QString sql = QStringLiteral("CREATE %1 %2(%3)")
                      .arg(isFunction ? QStringLiteral("FUNCTION") : QStringLiteral("PROCEDURE"),
                           qualifiedName(routine.schema, routine.name), routine.arguments);
    if (isFunction)
        sql += QStringLiteral(" RETURNS %1 %2")
                   .arg(routine.result, QString(nameOf(routine.volatility)).toUpper());
    if (isFunction && routine.strict) sql += QStringLiteral(" STRICT");
    return sql + QStringLiteral(" LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'a stand-in'; END $$");
}

void replaceTypes(Content& content, const QStringList& missing) {
    QStringList bases;
    for (schema::Type& type : content.types) {
        if (!missing.contains(type.extension)) continue;
        type.extension.clear();
        if (type.kind != schema::TypeKind::Base) continue;
        type.kind = schema::TypeKind::Domain;
        type.baseType = QStringLiteral("text");
        bases.append(QRegularExpression::escape(type.schema + QLatin1Char('.') + type.name));
    }
    if (bases.isEmpty()) return;
    // `public.vector(3)`: a domain takes no modifier.
    const QRegularExpression modified(QStringLiteral("^(%1)\\([^)]*\\)").arg(bases.join(QLatin1Char('|'))));
    const auto strip = [&](QString& type) { type.replace(modified, QStringLiteral("\\1")); };
    for (schema::Relation& relation : content.relations)
        for (schema::Column& column : relation.columns)
            strip(column.type);
    for (schema::Type& type : content.types) {
        strip(type.baseType);
        for (schema::Attribute& attribute : type.attributes)
            strip(attribute.type);
    }
}

}  // namespace

schema::Snapshot withStandIns(const schema::Snapshot& snapshot, const QStringList& missing) {
    Content content = snapshot.content();
    const auto isMissing = [&](const auto& thing) { return missing.contains(thing.extension); };
    content.extensions.removeIf([&](const schema::Extension& each) { return missing.contains(each.name); });
    content.relations.removeIf(isMissing);
    content.sequences.removeIf(isMissing);
    content.casts.removeIf(isMissing);
    replaceTypes(content, missing);
    content.routines.removeIf([&](const Routine& each) { return isMissing(each) && !canStandIn(each); });
    QSet<QString> functions;
    for (Routine& routine : content.routines) {
        if (!isMissing(routine)) continue;
        routine.extension.clear();
        routine.grants.clear();
        routine.comment.clear();
        routine.definition = standInFor(routine);
        functions.insert(routine.schema + QLatin1Char('.') + routine.name);
    }
    content.operators.removeIf([&](const schema::Operator& each) {
        return isMissing(each) && !functions.contains(QString(each.function).remove(QLatin1Char('"')));
    });
    for (schema::Operator& each : content.operators)
        if (isMissing(each)) each.extension.clear();
    return schema::Snapshot(std::move(content));
}

}  // namespace migrations
