#include "migrations/rehearsal/new_values.h"

#include "migrations/hazards/statement.h"
#include "migrations/hazards/statement_text.h"
#include "migrations/rehearsal/undone.h"
#include "migrations/text.h"
#include "postgres/connection.h"

#include <QRegularExpression>

#include <algorithm>

namespace migrations {
namespace {

using hazards::ParsedStatement;
using hazards::Step;
using postgres::Connection;

const QLatin1String viewName("colophon_new_value");

/// The text of the USING clause.
QString usingText(const Step& step) {
    const QByteArray text = step.text.toUtf8();
    const qsizetype from = hazards::endOfWord(text, "USING");
    return from < 0 ? QString() : QString::fromUtf8(text.sliced(from)).trimmed();
}

/// How the expression calls the relation: its columns alone, or behind its name (`posts.a::int`).
enum class Prefix { None, Name };

/// A view of the expression on the way: PostgreSQL writes its text with every name qualified.
core::Result<void> describeExpression(Connection& runner, const QString& relation, Prefix prefix,
                                      NewValue& value) {
    const auto place = runner.query(
        QStringLiteral("SELECT c.oid::int8 AS oid, c.relname::text AS name FROM pg_catalog.pg_class c"
                       " WHERE c.oid = %1::pg_catalog.regclass")
            .arg(Connection::quotedLiteral(relation)));
    if (!place) return core::fail(place);
    const auto made =
        runner.query(QStringLiteral("CREATE TEMPORARY VIEW %1 AS SELECT %2 AS %1 FROM ONLY %3%4")
                         .arg(viewName, value.expression, relation,
                              prefix == Prefix::None ? QStringLiteral(" t") : QString()));
    if (!made) return core::fail(made);
    // A view follows its relation, so that its text is that of a relation called t here, too.
    if (prefix == Prefix::Name && place->text(0, "name") != QLatin1String("t"))
        if (const auto renamed = runner.query(QStringLiteral("ALTER TABLE %1 RENAME TO t").arg(relation));
            !renamed)
            return core::fail(renamed);
    const auto row = runner.query(
        QStringLiteral(
            "SELECT relation, expression, type, is_volatile FROM"
            " colophon_rehearsal.new_value('pg_temp.%1'::pg_catalog.regclass, %2::oid::pg_catalog.regclass)")
            .arg(viewName)
            .arg(place->integer(0, "oid")));
    if (!row) return core::fail(row);
    value.relation = row->integer(0, "relation");
    value.type = row->text(0, "type");
    const QString definition = row->text(0, "expression");
    const qsizetype end = definition.lastIndexOf(QStringLiteral(" AS %1").arg(viewName));
    value.expression = definition.left(end).trimmed().mid(QLatin1String("SELECT").size()).trimmed();
    if (row->boolean(0, "is_volatile"))
        value.unknown =
            Text::tr("The USING clause of column %1 calls a volatile function.").arg(value.column);
    return {};
}

core::Result<void> readStep(Connection& runner, const ParsedStatement& statement, const Step& step,
                            NewValues& out) {
    NewValue value{.column = step.target, .expression = usingText(step)};
    const QString relation = statement.relation.sql();
    core::Result<void> described;
    if (value.expression.isEmpty()) {
        const auto asked = undone(runner, [&] {
            const auto oid =
                runner.query(QStringLiteral("SELECT pg_catalog.to_regclass(%1)::oid::int8 AS oid")
                                 .arg(Connection::quotedLiteral(relation)));
            if (oid) value.relation = oid->integer(0, "oid");
            if (!oid) described = core::fail(oid);
        });
        if (!asked) return core::fail(asked);
    }
    // Most expressions name columns alone, and a relation is renamed only where that is not enough.
    for (const Prefix prefix : {Prefix::None, Prefix::Name}) {
        if (value.expression.isEmpty() || (prefix == Prefix::Name && described)) break;
        const auto asked =
            undone(runner, [&] { described = describeExpression(runner, relation, prefix, value); });
        if (!asked) return core::fail(asked);
    }
    if (!described)
        value.unknown = Text::tr("The USING clause of column %1 cannot be analysed: %2")
                            .arg(value.column, described.error().message());
    out.columns.append(value);
    return {};
}

}  // namespace

NewValue NewValues::of(qint64 relation, const QString& column) const {
    const NewValue* found = nullptr;
    for (const NewValue& each : columns) {
        if (each.column != column) continue;
        if (each.relation == relation) return each;
        // A second one of that name: which of them is the parent's?
        if (found)
            return {.unknown = Text::tr("How the column %1 gets its values is not known.").arg(column)};
        found = &each;
    }
    if (found) return *found;
    if (!isOpaque) return {};
    return {.unknown =
                Text::tr("How the column %1 gets its values is not visible in the statement.").arg(column)};
}

core::Result<NewValues> readNewValues(Connection& runner, const QByteArray& sql) {
    static const QRegularExpression typeUsing(QStringLiteral("\\bTYPE\\b[\\s\\S]*\\bUSING\\b"),
                                              QRegularExpression::CaseInsensitiveOption);
    NewValues out;
    const QByteArray word = leadingWords(sql, 1).value(0);
    const bool isVisible = word == "ALTER" || word == "DO";
    if (isVisible && !QString::fromUtf8(sql).contains(typeUsing)) return out;
    const QList<ParsedStatement> statements =
        word == "ALTER" || sql.contains(';') ? hazards::parseFile(sql) : QList<ParsedStatement>();
    out.isOpaque = word != "ALTER" || statements.size() != 1 || statements.first().error.has_value();
    for (const ParsedStatement& statement : statements) {
        for (const Step& step : statement.steps) {
            if (!step.is("AT_AlterColumnType")) continue;
            if (auto read = readStep(runner, statement, step, out); !read) return core::fail(read);
        }
    }
    return out;
}

}  // namespace migrations
