#include "schema/sql/access_sql.h"
#include "schema/sql/quoting.h"
#include "schema/sql/thing_sql.h"

namespace schema::sql {
namespace {

QString arguments(const QString& list, bool isAggregate) {
    return list.isEmpty() && isAggregate ? QStringLiteral("(*)") : QLatin1Char('(') + list + QLatin1Char(')');
}

QString createAggregate(const Routine& routine, const AggregateParts& parts) {
    QStringList lines;
    const auto say = [&lines](const char* what, const QString& value) {
        if (!value.isEmpty()) lines << QLatin1String(what) + QStringLiteral(" = ") + value;
    };
    const auto number = [](qint64 value) { return value == 0 ? QString() : QString::number(value); };
    const auto flag = [&lines](const char* what, bool value) {
        if (value) lines << QLatin1String(what);
    };
    const auto text = [](const std::optional<QString>& value) { return value ? literal(*value) : QString(); };
    say("SFUNC", parts.transition);
    say("STYPE", parts.stateType);
    say("SSPACE", number(parts.stateSpace));
    say("FINALFUNC", parts.finalFunction);
    flag("FINALFUNC_EXTRA", parts.finalExtra);
    if (!parts.finalFunction.isEmpty()) say("FINALFUNC_MODIFY", parts.finalModify);
    say("COMBINEFUNC", parts.combine);
    say("SERIALFUNC", parts.serialize);
    say("DESERIALFUNC", parts.deserialize);
    say("INITCOND", text(parts.initial));
    say("MSFUNC", parts.movingTransition);
    say("MINVFUNC", parts.movingInverse);
    say("MSTYPE", parts.movingStateType);
    say("MSSPACE", number(parts.movingStateSpace));
    say("MFINALFUNC", parts.movingFinal);
    flag("MFINALFUNC_EXTRA", parts.movingFinalExtra);
    if (!parts.movingFinal.isEmpty()) say("MFINALFUNC_MODIFY", parts.movingFinalModify);
    say("MINITCOND", text(parts.movingInitial));
    say("SORTOP", parts.sortOperator);
    if (routine.parallel != Parallel::Unsafe) say("PARALLEL", QString(nameOf(routine.parallel)).toUpper());
    flag("HYPOTHETICAL", parts.kind == QStringLiteral("hypothetical-set"));
    return QStringLiteral("CREATE AGGREGATE ") + qualified(routine.schema, routine.name) +
           arguments(routine.arguments, true) + QStringLiteral(" (\n    ") +
           lines.join(QStringLiteral(",\n    ")) + QStringLiteral("\n);");
}

QString routineSqlKeywordOf(RoutineKind kind) {
    switch (kind) {
        case RoutineKind::Procedure:
            return QStringLiteral("PROCEDURE");
        case RoutineKind::Aggregate:
            return QStringLiteral("AGGREGATE");
        default:
            return QStringLiteral("FUNCTION");
    }
}

}  // namespace

QStringList createRoutine(const Routine& routine, const DdlOptions& options, int majorVersion) {
    const bool isAggregate = routine.kind == RoutineKind::Aggregate;
    QString create = routine.definition;
    if (isAggregate && routine.aggregate)
        create = createAggregate(routine, *routine.aggregate);
    else
        create = create.trimmed() + QLatin1Char(';');
    const QString name = qualified(routine.schema, routine.name);
    const QString keyword = routineSqlKeywordOf(routine.kind);
    Target target{keyword, name + arguments(routine.identityArguments, isAggregate), AclKind::Routine,
                  isAggregate ? QStringLiteral("FUNCTION") : keyword,
                  name + arguments(routine.identityArguments, false)};
    QStringList out{create};
    out << ownership(target, routine.owner, routine.grants, routine.comment, options, majorVersion);
    return out;
}

QStringList createOperator(const Operator& op, const DdlOptions& options) {
    const QString name = quoted(op.schema) + QLatin1Char('.') + op.name;
    QStringList parts{QStringLiteral("FUNCTION = ") + op.function};
    const auto say = [&parts](const char* what, const QString& value) {
        if (!value.isEmpty()) parts << QLatin1String(what) + QStringLiteral(" = ") + value;
    };
    say("LEFTARG", op.left);
    say("RIGHTARG", op.right);
    say("COMMUTATOR", op.commutator);
    say("NEGATOR", op.negator);
    say("RESTRICT", op.restriction);
    say("JOIN", op.join);
    if (op.hashes) parts << QStringLiteral("HASHES");
    if (op.merges) parts << QStringLiteral("MERGES");
    const auto side = [](const QString& type) { return type.isEmpty() ? QStringLiteral("NONE") : type; };
    const QString signature = name + QStringLiteral(" (") + side(op.left) + QStringLiteral(", ") +
                              side(op.right) + QLatin1Char(')');
    QStringList out{QStringLiteral("CREATE OPERATOR ") + name + QStringLiteral(" (\n    ") +
                    parts.join(QStringLiteral(",\n    ")) + QStringLiteral("\n);")};
    const Target target{QStringLiteral("OPERATOR"), signature, AclKind::Routine, {}, {}};
    if (options.access == DdlOptions::Access::Include) out << ownerOf(target, op.owner);
    out << commentOn(target.keyword, signature, op.comment);
    return out;
}

QStringList createCast(const Cast& cast) {
    const QString name = QLatin1Char('(') + cast.key() + QLatin1Char(')');
    QString create = QStringLiteral("CREATE CAST ") + name;
    if (cast.method == QStringLiteral("function"))
        create += QStringLiteral(" WITH FUNCTION ") + cast.function;
    else if (cast.method == QStringLiteral("inout"))
        create += QStringLiteral(" WITH INOUT");
    else
        create += QStringLiteral(" WITHOUT FUNCTION");
    if (cast.context != QStringLiteral("explicit")) create += QStringLiteral(" AS ") + cast.context.toUpper();
    QStringList out{create + QLatin1Char(';')};
    out << commentOn(QStringLiteral("CAST"), name, cast.comment);
    return out;
}

QStringList createEventTrigger(const EventTrigger& trigger, const DdlOptions& options) {
    const QString name = quoted(trigger.name);
    QString create = QStringLiteral("CREATE EVENT TRIGGER ") + name + QStringLiteral(" ON ") + trigger.event;
    if (!trigger.tags.isEmpty()) {
        QStringList tags;
        for (const QString& tag : trigger.tags)
            tags << literal(tag);
        create += QStringLiteral("\n    WHEN TAG IN (") + tags.join(QStringLiteral(", ")) + QLatin1Char(')');
    }
    QStringList out{create + QStringLiteral("\n    EXECUTE FUNCTION ") + trigger.function +
                    QStringLiteral("();")};
    const QString alter = QStringLiteral("ALTER EVENT TRIGGER ") + name;
    if (trigger.enabled == Enabled::Disabled) out << alter + QStringLiteral(" DISABLE;");
    if (trigger.enabled == Enabled::Replica) out << alter + QStringLiteral(" ENABLE REPLICA;");
    if (trigger.enabled == Enabled::Always) out << alter + QStringLiteral(" ENABLE ALWAYS;");
    const Target target{QStringLiteral("EVENT TRIGGER"), name, AclKind::Routine, {}, {}};
    if (options.access == DdlOptions::Access::Include) out << ownerOf(target, trigger.owner);
    out << commentOn(target.keyword, name, trigger.comment);
    return out;
}

}  // namespace schema::sql
