#include "schema/sql/access_sql.h"
#include "schema/sql/quoting.h"
#include "schema/sql/thing_sql.h"

namespace schema::sql {
namespace {

QString domainBody(const Type& type) {
    QString out = QStringLiteral(" AS ") + type.baseType;
    if (!type.collation.isEmpty()) out += QStringLiteral(" COLLATE ") + type.collation;
    if (!type.expression.isEmpty()) out += QStringLiteral("\n    DEFAULT ") + type.expression;
    bool notNullWritten = false;
    QString checks;
    for (const Constraint& constraint : type.constraints) {
        if (!constraint.validated) continue;
        const bool isNotNull = constraint.kind == ConstraintKind::NotNull;
        notNullWritten = notNullWritten || isNotNull;
        checks += QStringLiteral("\n    CONSTRAINT ") + quoted(constraint.name) + QLatin1Char(' ') +
                  (isNotNull ? QStringLiteral("NOT NULL") : constraint.definition);
    }
    if (type.notNull && !notNullWritten) out += QStringLiteral("\n    NOT NULL");
    return out + checks;
}

QString enumBody(const Type& type) {
    QStringList labels;
    for (const QString& label : type.labels)
        labels << literal(label);
    return QStringLiteral(" AS ENUM (\n    ") + labels.join(QStringLiteral(",\n    ")) +
           QStringLiteral("\n)");
}

QString compositeBody(const Type& type) {
    QStringList attributes;
    for (const Attribute& attribute : type.attributes)
        attributes << quoted(attribute.name) + QLatin1Char(' ') + attribute.type +
                          (attribute.collation.isEmpty() ? QString()
                                                         : QStringLiteral(" COLLATE ") + attribute.collation);
    return QStringLiteral(" AS (\n    ") + attributes.join(QStringLiteral(",\n    ")) + QStringLiteral("\n)");
}

QString rangeBody(const Type& type) {
    QStringList parts{QStringLiteral("subtype = ") + type.subtype};
    const auto say = [&parts](const char* what, const QString& value) {
        if (!value.isEmpty()) parts << QLatin1String(what) + QStringLiteral(" = ") + value;
    };
    say("multirange_type_name", type.multirange);
    say("subtype_opclass", type.operatorClass);
    say("collation", type.collation);
    say("canonical", type.canonical);
    say("subtype_diff", type.difference);
    return QStringLiteral(" AS RANGE (\n    ") + parts.join(QStringLiteral(",\n    ")) +
           QStringLiteral("\n)");
}

/// Constraints of a domain that were added NOT VALID cannot stand in CREATE DOMAIN.
QStringList laterDomainConstraints(const Type& type, const QString& name) {
    QStringList out;
    for (const Constraint& constraint : type.constraints) {
        if (!constraint.validated)
            out << QStringLiteral("ALTER DOMAIN ") + name + QStringLiteral(" ADD CONSTRAINT ") +
                       quoted(constraint.name) + QLatin1Char(' ') + constraint.definition + QLatin1Char(';');
        out << commentOn(QStringLiteral("CONSTRAINT"),
                         quoted(constraint.name) + QStringLiteral(" ON DOMAIN ") + name, constraint.comment);
    }
    return out;
}

}  // namespace

QStringList createShellType(const Type& type) {
    return {QStringLiteral("CREATE TYPE ") + qualified(type.qualifiedName()) + QLatin1Char(';')};
}

QStringList createType(const Type& type, const DdlOptions& options, int majorVersion) {
    const QString name = qualified(type.qualifiedName());
    const QString keyword = type.kind == TypeKind::Domain ? QStringLiteral("DOMAIN") : QStringLiteral("TYPE");
    QString create = QStringLiteral("CREATE ") + keyword + QLatin1Char(' ') + name;
    switch (type.kind) {
        case TypeKind::Enum:
            create += enumBody(type);
            break;
        case TypeKind::Domain:
            create += domainBody(type);
            break;
        case TypeKind::Composite:
            create += compositeBody(type);
            break;
        case TypeKind::Range:
            create += rangeBody(type);
            break;
        case TypeKind::Base:
            return {QStringLiteral("-- Type ") + name +
                    QStringLiteral(" is implemented by C functions and cannot be written as DDL.")};
        case TypeKind::Shell:
            break;
    }
    QStringList out{create + QLatin1Char(';')};
    if (type.kind == TypeKind::Domain) out << laterDomainConstraints(type, name);
    for (const Attribute& attribute : type.attributes)
        out << commentOn(QStringLiteral("COLUMN"), name + QLatin1Char('.') + quoted(attribute.name),
                         attribute.comment);
    out << ownership({keyword, name, AclKind::Type, QStringLiteral("TYPE"), {}}, type.owner, type.grants,
                     type.comment, options, majorVersion);
    return out;
}

QStringList createCollation(const Collation& collation, const DdlOptions& options) {
    const QString name = qualified(collation.schema, collation.name);
    QStringList parts{QStringLiteral("provider = ") + collation.provider};
    if (!collation.deterministic) parts << QStringLiteral("deterministic = false");
    if (!collation.locale.isEmpty()) parts << QStringLiteral("locale = ") + literal(collation.locale);
    if (!collation.collate.isEmpty()) parts << QStringLiteral("lc_collate = ") + literal(collation.collate);
    if (!collation.characterType.isEmpty())
        parts << QStringLiteral("lc_ctype = ") + literal(collation.characterType);
    if (!collation.rules.isEmpty()) parts << QStringLiteral("rules = ") + literal(collation.rules);
    const Target target{QStringLiteral("COLLATION"), name, AclKind::Type, {}, {}};
    QStringList out{QStringLiteral("CREATE COLLATION ") + name + QStringLiteral(" (") +
                    parts.join(QStringLiteral(", ")) + QStringLiteral(");")};
    if (options.access == DdlOptions::Access::Include) out << ownerOf(target, collation.owner);
    out << commentOn(target.keyword, name, collation.comment);
    return out;
}

}  // namespace schema::sql
