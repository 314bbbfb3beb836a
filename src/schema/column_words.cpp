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
            return Text::tr("on delete cascade");
        case ForeignKeyAction::SetNull:
            return Text::tr("on delete set null");
        case ForeignKeyAction::SetDefault:
            return Text::tr("on delete set default");
        case ForeignKeyAction::NoAction:
        case ForeignKeyAction::Restrict:
            return {};
    }
    return {};
}

/// `CHECK ((price > 0)) NO INHERIT` without the word and the outer parentheses.
QString checkedExpression(const Constraint& check) {
    QString out = check.definition;
    if (!out.startsWith(QStringLiteral("CHECK ("))) return out;
    out = out.section(QLatin1Char('('), 1).section(QLatin1Char(')'), 0, -2);
    if (out.startsWith(QLatin1Char('(')) && out.endsWith(QLatin1Char(')'))) {
        // Only when these two belong to each other.
        int depth = 0;
        for (qsizetype i = 0; i < out.size(); ++i) {
            depth += out[i] == QLatin1Char('(') ? 1 : out[i] == QLatin1Char(')') ? -1 : 0;
            if (depth == 0 && i + 1 < out.size()) return out;
        }
        out = out.mid(1, out.size() - 2);
    }
    return out;
}

/// The checks that nearly every table has, in words; others as they are.
QString checkNote(const Constraint& check) {
    const QString expression = checkedExpression(check);
    static const QRegularExpression length(QStringLiteral(
        "^(char_length|length|octet_length)\\(\\(?\"?\\w+\"?\\)?(?:::text\\))? (<=?) (\\d+)$"));
    const auto match = length.match(QString(expression).replace(QStringLiteral("))"), QStringLiteral(")")));
    if (!match.hasMatch()) return expression;
    const int most = match.captured(3).toInt() - (match.captured(2) == QStringLiteral("<") ? 1 : 0);
    return match.captured(1) == QStringLiteral("octet_length")
               ? Text::tr("at most %1").arg(bytesText(most))
               : Text::tr("at most %n characters", nullptr, most);
}

QString actionText(const char* event, ForeignKeyAction action) {
    if (action == ForeignKeyAction::NoAction) return {};
    return QStringLiteral(" on ") + QLatin1String(event) + QLatin1Char(' ') + QString(nameOf(action));
}

}  // namespace

QString constraintText(const Relation& relation, const Constraint& constraint) {
    switch (constraint.kind) {
        case ConstraintKind::PrimaryKey:
        case ConstraintKind::Unique:
        case ConstraintKind::NotNull:
            return constraint.columns.join(QStringLiteral(", "));
        case ConstraintKind::ForeignKey:
            return constraint.columns.join(QStringLiteral(", ")) + QStringLiteral(" → ") +
                   referenceText(relation, constraint) + actionText("update", constraint.onUpdate) +
                   actionText("delete", constraint.onDelete);
        case ConstraintKind::Check:
            return checkedExpression(constraint);
        case ConstraintKind::Exclusion:
            return constraint.definition;
    }
    return {};
}

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
    if (column.hasExpression && column.expression.isEmpty()) return Text::tr("not read");
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
            notes << checkNote(constraint);
    }
    for (const Index& index : relation.indexes) {
        if (!index.unique || !index.constraint.isEmpty() || index.columns != QStringList{column.name})
            continue;
        notes << (index.hasPredicate ? Text::tr("unique for some rows") : Text::tr("unique"));
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
