#include "schema/sql/sequence_sql.h"

#include "schema/sql/access_sql.h"
#include "schema/sql/quoting.h"

#include <limits>

namespace schema::sql {
namespace {

struct Bounds {
    qint64 minimum;
    qint64 maximum;
};

/// Where a sequence of this type and direction ends when nobody says otherwise.
Bounds defaultBounds(const Sequence& sequence) {
    Bounds type{std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()};
    if (sequence.type == QStringLiteral("smallint")) type = {-32768, 32767};
    if (sequence.type == QStringLiteral("integer"))
        type = {std::numeric_limits<qint32>::min(), std::numeric_limits<qint32>::max()};
    return sequence.increment > 0 ? Bounds{1, type.maximum} : Bounds{type.minimum, -1};
}

Target sequenceTarget(const Sequence& sequence) {
    return {QStringLiteral("SEQUENCE"), qualified(sequence.qualifiedName()), AclKind::Sequence, {}, {}};
}

}  // namespace

QString sequenceOptions(const Sequence& sequence) {
    const Bounds bounds = defaultBounds(sequence);
    QStringList out;
    const auto say = [&out](const char* what, qint64 value) {
        out << QLatin1String(what) + QLatin1Char(' ') + QString::number(value);
    };
    if (sequence.start != (sequence.increment > 0 ? sequence.minimum : sequence.maximum))
        say("START WITH", sequence.start);
    if (sequence.increment != 1) say("INCREMENT BY", sequence.increment);
    if (sequence.minimum != bounds.minimum) say("MINVALUE", sequence.minimum);
    if (sequence.maximum != bounds.maximum) say("MAXVALUE", sequence.maximum);
    if (sequence.cache != 1) say("CACHE", sequence.cache);
    if (sequence.cycle) out << QStringLiteral("CYCLE");
    return out.join(QLatin1Char(' '));
}

QStringList createSequence(const Sequence& sequence, const DdlOptions& options, int majorVersion) {
    QString create = sequence.persistence == Persistence::Unlogged
                         ? QStringLiteral("CREATE UNLOGGED SEQUENCE ")
                         : QStringLiteral("CREATE SEQUENCE ");
    create += qualified(sequence.qualifiedName());
    if (sequence.type != QStringLiteral("bigint")) create += QStringLiteral(" AS ") + sequence.type;
    if (const QString rest = sequenceOptions(sequence); !rest.isEmpty()) create += QLatin1Char(' ') + rest;
    QStringList out{create + QLatin1Char(';')};
    out << ownership(sequenceTarget(sequence), sequence.owner, sequence.grants, sequence.comment, options,
                     majorVersion);
    return out;
}

QStringList ownSequence(const Sequence& sequence) {
    return {QStringLiteral("ALTER SEQUENCE ") + qualified(sequence.qualifiedName()) +
            QStringLiteral(" OWNED BY ") + qualified(sequence.ownerTable) + QLatin1Char('.') +
            quoted(sequence.ownerColumn) + QLatin1Char(';')};
}

QStringList identitySequence(const Sequence& sequence, const Relation& relation, const DdlOptions& options,
                             int majorVersion) {
    const Target target = sequenceTarget(sequence);
    QStringList out;
    if (sequence.persistence != relation.persistence && majorVersion >= 15)
        out << QStringLiteral("ALTER SEQUENCE ") + target.name +
                   (sequence.persistence == Persistence::Unlogged ? QStringLiteral(" SET UNLOGGED;")
                                                                  : QStringLiteral(" SET LOGGED;"));
    if (options.access == DdlOptions::Access::Include)
        out << grantsOn(target, sequence.grants, builtinGrants(target.acl, sequence.owner, majorVersion),
                        majorVersion);
    out << commentOn(target.keyword, target.name, sequence.comment);
    return out;
}

}  // namespace schema::sql
