#include "schema/sql/quoting.h"
#include "schema/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace schema {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(schema::Words)
};

QString onDelete(ForeignKeyAction action) {
    switch (action) {
        case ForeignKeyAction::Cascade:
            return Text::tr("goes when that goes");
        case ForeignKeyAction::SetNull:
            return Text::tr("set null on delete");
        case ForeignKeyAction::SetDefault:
            return Text::tr("set to its default on delete");
        case ForeignKeyAction::NoAction:
        case ForeignKeyAction::Restrict:
            return {};
    }
    return {};
}

}  // namespace

QString shortType(const QString& type, const QString& schema) {
    static const QRegularExpression timed(
        QStringLiteral("^(timestamp|time)(\\(\\d\\))? (with|without) time zone"));
    QString out = type;
    if (const auto match = timed.match(out); match.hasMatch())
        out.replace(0, match.capturedLength(),
                    match.captured(1) +
                        (match.captured(3) == QStringLiteral("with") ? QStringLiteral("tz") : QString()) +
                        match.captured(2));
    else if (out.startsWith(QStringLiteral("character varying")))
        out.replace(0, static_cast<qsizetype>(qstrlen("character varying")), QStringLiteral("varchar"));
    const QString prefix = sql::quoted(schema) + QLatin1Char('.');
    return out.startsWith(prefix) ? out.mid(prefix.size()) : out;
}

QString shortDefault(const Snapshot& snapshot, const Relation& relation, const Column& column) {
    if (column.identity != Identity::None) return Text::tr("identity");
    if (column.generated != Generated::No) return Text::tr("generated");
    if (column.expression.startsWith(QStringLiteral("nextval("))) {
        const Sequence* sequence = snapshot.sequenceOf(relation.qualifiedName(), column.name);
        if (sequence && sequence->ownership == SequenceOwnership::Column) return Text::tr("serial");
    }
    // A literal says its type again, which stands beside it anyway.
    static const QRegularExpression cast(QStringLiteral("^('(?:[^']|'')*'|NULL)::[^']+$"));
    const auto match = cast.match(column.expression);
    return match.hasMatch() ? match.captured(1) : column.expression;
}

QString referenceText(const Relation& relation, const Constraint& key) {
    const QString table = key.references.schema == relation.schema
                              ? key.references.name
                              : key.references.schema + QLatin1Char('.') + key.references.name;
    return table + QLatin1Char('(') + key.referencedColumns.join(QStringLiteral(", ")) + QLatin1Char(')');
}

QList<const Constraint*> foreignKeysOf(const Relation& relation, const QString& column) {
    QList<const Constraint*> out;
    for (const Constraint& constraint : relation.constraints)
        if (constraint.kind == ConstraintKind::ForeignKey && constraint.columns.contains(column))
            out.append(&constraint);
    return out;
}

QString columnNote(const Relation& relation, const Column& column) {
    if (!column.comment.isEmpty()) return column.comment;
    QStringList notes;
    for (const Constraint& constraint : relation.constraints) {
        if (!constraint.columns.contains(column.name)) continue;
        const bool alone = constraint.columns.size() == 1;
        if (constraint.kind == ConstraintKind::PrimaryKey)
            notes << (alone ? Text::tr("primary key") : Text::tr("part of the primary key"));
        else if (constraint.kind == ConstraintKind::Unique && alone)
            notes << Text::tr("unique");
        else if (constraint.kind == ConstraintKind::ForeignKey &&
                 constraint.onDelete != ForeignKeyAction::NoAction)
            notes << onDelete(constraint.onDelete);
        else if (constraint.kind == ConstraintKind::Check && alone)
            notes << Text::tr("checked");
    }
    for (const Index& index : relation.indexes) {
        if (!index.unique || !index.constraint.isEmpty() || index.columns != QStringList{column.name})
            continue;
        notes << (index.hasPredicate ? Text::tr("unique among some rows") : Text::tr("unique"));
    }
    if (column.generated != Generated::No && !column.expression.isEmpty()) notes << column.expression;
    notes.removeAll(QString());
    notes.removeDuplicates();
    return notes.join(QStringLiteral(", "));
}

QString privilegesText(const Grant& grant) {
    QStringList out;
    for (const QString& privilege : grant.privileges)
        out << (grant.grantable.contains(privilege) ? privilege + QLatin1Char('*') : privilege);
    return out.join(QStringLiteral(", "));
}

}  // namespace schema
