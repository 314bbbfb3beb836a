#include "schema/copies/psql_types.h"

#include "schema/acl.h"
#include "schema/copies/psql_table.h"
#include "schema/sql/quoting.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace schema::copies {
namespace {

struct BuiltinType {
    int length;           ///< pg_type.typlen; -1: it varies
    const char* storage;  ///< where it is neither plain for a fixed length nor extended for a varying one
};

/// Those with a fixed length, or stored otherwise than extended (pg_type.dat of PostgreSQL 18).
const QHash<QString, BuiltinType>& builtinTypes() {
    static const QHash<QString, BuiltinType> types = [] {
        QHash<QString, BuiltinType> out;
        const auto fixed = [&out](int length, const char* names) {
            for (const QString& name : QString::fromLatin1(names).split(u','))
                out.insert(name, {length, "plain"});
        };
        fixed(1, "boolean,\"char\"");
        fixed(2, "smallint");
        fixed(4,
              "integer,real,date,oid,xid,cid,regclass,regtype,regrole,regproc,regprocedure,regnamespace,"
              "regconfig,regdictionary,regoper,regoperator,regcollation");
        fixed(6, "tid,macaddr");
        fixed(8,
              "bigint,double precision,money,time without time zone,timestamp without time zone,"
              "timestamp with time zone,macaddr8,pg_lsn,xid8,internal");
        fixed(12, "time with time zone");
        fixed(16, "interval,uuid,point");
        fixed(24, "circle,line");
        fixed(32, "box,lseg");
        fixed(64, "name");
        for (const char* name : {"numeric", "inet", "cidr"})
            out.insert(QLatin1String(name), {-1, "main"});
        for (const char* name : {"tsquery", "oidvector", "int2vector"})
            out.insert(QLatin1String(name), {-1, "plain"});
        return out;
    }();
    return types;
}

/// Without the length or precision in brackets, which may stand in the middle: `time(3) with time zone`.
QString withoutModifier(const QString& type) {
    static const QRegularExpression modifier(QStringLiteral("\\(\\d+(,-?\\d+)?\\)"));
    return QString(type).remove(modifier);
}

const Type* namedType(const Snapshot& snapshot, const QString& text) {
    for (const Type& type : snapshot->types)
        if (sql::qualified(type.qualifiedName()) == text) return &type;
    return nullptr;
}

BuiltinType resolved(const Snapshot& snapshot, const QString& type, int depth = 0) {
    if (type.endsWith(QStringLiteral("[]"))) return {-1, "extended"};
    const QString plain = withoutModifier(type);
    const auto builtin = builtinTypes().constFind(
        plain.startsWith(QStringLiteral("interval")) ? QStringLiteral("interval") : plain);
    if (builtin != builtinTypes().constEnd()) return *builtin;
    const Type* own = namedType(snapshot, plain);
    if (!own) own = namedType(snapshot, type);
    if (!own || depth > 16) return {-1, "extended"};
    if (own->kind == TypeKind::Enum) return {4, "plain"};
    if (own->kind == TypeKind::Domain) return resolved(snapshot, own->baseType, depth + 1);
    if (own->kind != TypeKind::Base || own->storage.isEmpty()) return {-1, "extended"};
    static const QHash<QString, const char*> names = {{QStringLiteral("PLAIN"), "plain"},
                                                      {QStringLiteral("MAIN"), "main"},
                                                      {QStringLiteral("EXTERNAL"), "external"}};
    return {-1, names.value(own->storage, "extended")};
}

/// An aclitem's name: in quotes unless it is of letters, digits and underscores.
QString aclName(const QString& name) {
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_]*$"));
    return plain.match(name).hasMatch() ? name
                                        : u'"' + QString(name).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

/// Nothing where it is as it was made.
QString typeAcl(const Snapshot& snapshot, const Type& type) {
    QList<Grant> grants = type.grants;
    QList<Grant> usual = builtinGrants(AclKind::Type, type.owner, snapshot->origin.majorVersion());
    std::ranges::sort(grants, {}, &Grant::key);
    std::ranges::sort(usual, {}, &Grant::key);
    if (grants == usual) return {};
    QStringList out;
    for (const Grant& grant : type.grants)
        out << aclName(grant.grantee) + QStringLiteral("=U") +
                   (grant.grantable.isEmpty() ? QString() : QStringLiteral("*")) + u'/' +
                   aclName(grant.grantor);
    return out.join(u'\n');
}

QStringList partsOf(const QString& keyText) {
    QStringList out(QString{});
    int depth = 0;
    QChar quote;
    for (const QChar c : keyText) {
        if (!quote.isNull()) {
            if (c == quote) quote = QChar();
        } else if (c == u'"' || c == u'\'') {
            quote = c;
        } else if (c == u'(') {
            ++depth;
        } else if (c == u')') {
            --depth;
        } else if (c == u',' && depth == 0) {
            out << QString();
            continue;
        }
        out.last() += c;
    }
    for (QString& each : out)
        each = each.trimmed();
    return out;
}

/// What stands in the brackets that begin at `at`.
QString bracket(const QString& text, qsizetype at) {
    int depth = 0;
    QChar quote;
    for (qsizetype i = at; i >= 0 && i < text.size(); ++i) {
        const QChar c = text[i];
        if (!quote.isNull()) {
            if (c == quote) quote = QChar();
        } else if (c == u'"' || c == u'\'') {
            quote = c;
        } else if (c == u'(') {
            ++depth;
        } else if (c == u')' && --depth == 0) {
            return text.mid(at + 1, i - at - 1);
        }
    }
    return {};
}

/// A key part as pg_get_indexdef(index, column) writes it: without collation, operator class and order.
QString bareKey(const QString& part) {
    if (part.startsWith(u'(')) return u'(' + bracket(part, 0) + u')';
    qsizetype end = 0;
    bool quoted = false;
    while (end < part.size() && (quoted || part[end] != u' ')) {
        if (part[end] == u'"') quoted = !quoted;
        if (part[end] == u'(' && !quoted) return part.left(end) + u'(' + bracket(part, end) + u')';
        ++end;
    }
    return part.left(end);
}

}  // namespace

QString storageOf(const Snapshot& snapshot, const QString& type) {
    return QLatin1String(resolved(snapshot, type).storage);
}

QString unquotedLast(const QString& name) {
    if (!name.endsWith(u'"')) return name.section(u'.', -1);
    qsizetype at = name.size() - 2;
    while (at >= 0 && (name[at] != u'"' || (at > 0 && name[at - 1] == u'"')))
        at -= name[at] == u'"' ? 2 : 1;
    return name.mid(at + 1, name.size() - at - 2).replace(QStringLiteral("\"\""), QStringLiteral("\""));
}

QString psqlTypeText(const Snapshot& snapshot, const Type& type) {
    PsqlTable table(QStringLiteral("List of data types"),
                    {QStringLiteral("Schema"), QStringLiteral("Name"), QStringLiteral("Internal name"),
                     QStringLiteral("Size"), QStringLiteral("Elements"), QStringLiteral("Owner"),
                     QStringLiteral("Access privileges"), QStringLiteral("Description")});
    const int length = resolved(snapshot, sql::qualified(type.qualifiedName())).length;
    table.add({type.schema, sql::qualified(type.qualifiedName()), type.name,
               length < 0 ? QStringLiteral("var") : QString::number(length), type.labels.join(u'\n'),
               type.owner, typeAcl(snapshot, type), type.comment});
    table.addFooter(QStringLiteral("(1 row)"));
    return table.text();
}

QString psqlIndexText(const Snapshot& snapshot, const Relation& relation, const Index& index) {
    // The type of an expression is not read, nor what psql says of an index in a tree of partitions.
    if (relation.kind == RelationKind::PartitionedTable || !index.parent.isEmpty() ||
        index.columns.contains(QString()))
        return {};
    const QString title = relation.persistence == Persistence::Unlogged ? QStringLiteral("Unlogged index")
                                                                        : QStringLiteral("Index");
    PsqlTable table(
        QStringLiteral("%1 \"%2.%3\"").arg(title, relation.schema, index.name),
        {QStringLiteral("Column"), QStringLiteral("Type"), QStringLiteral("Key?"),
         QStringLiteral("Definition"), QStringLiteral("Storage"), QStringLiteral("Stats target")});
    const QString text = index.definition.section(QStringLiteral(" USING "), 1);
    const QStringList keys = partsOf(bracket(text, text.indexOf(u'(')));
    const auto add = [&](const QString& name, const QString& definition, bool isKey, int position) {
        const Column* column = relation.column(name);
        QString target;
        for (const IndexStatistics& each : index.statistics)
            if (each.position == position) target = QString::number(each.target);
        table.add({name, column ? column->type : QString(),
                   isKey ? QStringLiteral("yes") : QStringLiteral("no"), bareKey(definition),
                   column ? storageOf(snapshot, column->type) : QString(), target});
    };
    for (qsizetype i = 0; i < index.columns.size(); ++i)
        add(index.columns[i], keys.value(i), true, static_cast<int>(i) + 1);
    for (const QString& column : index.included)
        add(column, sql::quoted(column), false, 0);
    const Constraint* constraint =
        index.constraint.isEmpty() ? nullptr : relation.constraint(index.constraint);
    QString line = index.primary ? QStringLiteral("primary key, ")
                   : index.unique
                       ? QStringLiteral("unique") +
                             (index.nullsNotDistinct ? QStringLiteral(" nulls not distinct") : QString()) +
                             QStringLiteral(", ")
                       : QString();
    line += QStringLiteral("%1, for table \"%2.%3\"").arg(index.method, relation.schema, relation.name);
    if (index.hasPredicate)
        line += QStringLiteral(", predicate %1").arg(text.section(QStringLiteral(" WHERE "), 1));
    if (index.isClustered) line += QStringLiteral(", clustered");
    if (!index.isValid) line += QStringLiteral(", invalid");
    if (constraint && constraint->deferrable) line += QStringLiteral(", deferrable");
    if (constraint && constraint->initiallyDeferred) line += QStringLiteral(", initially deferred");
    if (index.isReplicaIdentity) line += QStringLiteral(", replica identity");
    table.addFooter(line);
    if (!index.options.isEmpty())
        table.addFooter(QStringLiteral("Options: ") + index.options.join(QStringLiteral(", ")));
    return table.text();
}

}  // namespace schema::copies
