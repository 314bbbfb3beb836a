#include "migrations/hazards/statement.h"

#include "migrations/hazards/statement_text.h"

#include <algorithm>

namespace migrations::hazards {
namespace {

QString textBetween(const QByteArray& text, qsizetype begin, qsizetype end) {
    return QString::fromUtf8(text.mid(begin, end - begin).trimmed());
}

Type typeOf(const Node& node) {
    Type type;
    type.name = node.names("names").value(node.list("names").size() - 1);
    for (const Node& modifier : node.list("typmods"))
        type.modifiers.append(modifier.child("ival").number("ival"));
    type.isArray = node.has("arrayBounds");
    return type;
}

Constraint constraintOf(const Node& node, const QByteArray& text, qsizetype end) {
    Constraint constraint{.kind = node.text("contype"),
                          .name = node.text("conname"),
                          .columns = node.names(node.has("fk_attrs") ? "fk_attrs" : "keys"),
                          .references = Name::of(node.child("pktable")),
                          .isNotValid = node.flag("skip_validation"),
                          .index = node.text("indexname"),
                          .expression = node.child("raw_expr"),
                          .text = {},
                          .offset = node.location()};
    constraint.text = textBetween(text, constraint.offset, end);
    return constraint;
}

Column columnOf(const Node& node, const QByteArray& text, qsizetype end) {
    Column column;
    column.name = node.text("colname");
    column.offset = node.location();
    const Node type = node.child("typeName");
    column.type = typeOf(type);
    const QList<Node> constraints = node.list("constraints");
    qsizetype behindType = end;
    for (const Node& constraint : constraints)
        if (constraint.location() > 0) behindType = std::min<qsizetype>(behindType, constraint.location());
    if (type.location() > 0) column.type.text = textBetween(text, type.location(), behindType);
    for (qsizetype i = 0; i < constraints.size(); ++i) {
        const bool isLast = i + 1 == constraints.size();
        Constraint constraint =
            constraintOf(constraints[i], text, isLast ? end : constraints[i + 1].location());
        if (constraint.columns.isEmpty()) constraint.columns = {column.name};
        column.constraints.append(constraint);
    }
    return column;
}

void readCreateTable(ParsedStatement& statement) {
    const QList<Node> elements = statement.root.list("tableElts");
    qsizetype end = statement.text.lastIndexOf(')');
    for (qsizetype i = elements.size() - 1; i >= 0; --i) {
        const Node& element = elements[i];
        // The end may include a comma and what follows it; no rule copies the last word of a definition.
        if (element.is("ColumnDef"))
            statement.columns.prepend(columnOf(element, statement.text, end));
        else if (element.is("Constraint"))
            statement.constraints.prepend(constraintOf(element, statement.text, end));
        if (element.location() > 0) end = element.location();
    }
    statement.typedColumns = statement.columns;
}

void readSteps(ParsedStatement& statement) {
    const int name = statement.root.child("relation").location();
    const QList<TextRange> ranges = commaParts(statement.text, endOfName(statement.text, name));
    const QList<Node> commands = statement.root.list("cmds");
    for (qsizetype i = 0; i < commands.size(); ++i) {
        const Node& node = commands[i];
        // Without one part for each command, the whole statement stands for each.
        const TextRange range =
            ranges.size() == commands.size() ? ranges[i] : TextRange{0, statement.text.size()};
        Step step{.kind = node.text("subtype"),
                  .target = node.text("name"),
                  .column = {},
                  .constraint = {},
                  .node = node,
                  .text = textBetween(statement.text, range.begin, range.end),
                  .offset = static_cast<int>(range.begin)};
        const Node definition = node.child("def");
        if (definition.is("ColumnDef")) step.column = columnOf(definition, statement.text, range.end);
        if (definition.is("Constraint"))
            step.constraint = constraintOf(definition, statement.text, range.end);
        statement.steps.append(step);
        if (step.constraint) statement.addedConstraints.append(*step.constraint);
        if (!step.column || (!step.is("AT_AddColumn") && !step.is("AT_AlterColumnType"))) continue;
        statement.typedColumns.append(*step.column);
        if (step.is("AT_AddColumn")) {
            statement.addedColumns.append(*step.column);
            continue;
        }
        statement.typedColumns.last().name = step.target;
        statement.typedColumns.last().offset = step.offset;
    }
}

/// Statement `i` of `text`, which begins at byte `base` of what was parsed.
ParsedStatement parsed(const ParsedText& text, qsizetype i, int base) {
    const Statement& source = text.statements[i];
    ParsedStatement statement;
    statement.offset = source.offset;
    statement.text = source.text;
    statement.memory = text.memory;
    statement.root = Node(text.trees[i], base);
    statement.relation = Name::of(statement.root.child("relation"));
    if (statement.is("CreateStmt")) readCreateTable(statement);
    if (statement.is("AlterTableStmt")) readSteps(statement);
    if (statement.is("CreateTableAsStmt"))
        statement.relation = Name::of(statement.root.child("into").child("rel"));
    if (statement.is("ViewStmt")) statement.relation = Name::of(statement.root.child("view"));
    return statement;
}

ParsedStatement failed(const Statement& source, const SyntaxError& error) {
    ParsedStatement statement;
    statement.offset = source.offset;
    statement.text = source.text;
    statement.error = error;
    return statement;
}

ParsedStatement parsedAlone(const Statement& source) {
    const auto text = parseStatements(source.text);
    if (!text) return failed(source, text.error());
    if (text->statements.isEmpty()) {
        ParsedStatement nothing;
        nothing.offset = source.offset;
        nothing.text = source.text;
        return nothing;
    }
    ParsedStatement statement = parsed(*text, 0, static_cast<int>(text->statements[0].offset));
    statement.offset = source.offset;
    return statement;
}

}  // namespace

bool Type::isSerial() const {
    return is({"serial", "bigserial", "smallserial", "serial2", "serial4", "serial8"});
}

bool Type::is(std::initializer_list<const char*> names) const {
    return std::ranges::any_of(names, [this](const char* one) { return name == QLatin1String(one); });
}

const Constraint* Column::find(const char* kind) const {
    const auto found =
        std::ranges::find_if(constraints, [kind](const Constraint& one) { return one.is(kind); });
    return found == constraints.end() ? nullptr : &*found;
}

bool Column::isNotNull() const {
    return has("CONSTR_NOTNULL") || has("CONSTR_PRIMARY") || has("CONSTR_IDENTITY") || type.isSerial();
}

bool Column::hasValue() const {
    if (has("CONSTR_IDENTITY") || has("CONSTR_GENERATED") || type.isSerial()) return true;
    const Constraint* value = find("CONSTR_DEFAULT");
    if (!value) return false;
    Node expression = value->expression;
    while (expression.is("TypeCast"))
        expression = expression.child("arg");
    return !expression.flag("isnull");
}

bool ParsedStatement::altersTable() const {
    if (!is("AlterTableStmt")) return false;
    const QString kind = root.text("objtype");
    return kind == QLatin1String("OBJECT_TABLE") || kind == QLatin1String("OBJECT_FOREIGN_TABLE");
}

QList<ParsedStatement> parseFile(const QByteArray& sql) {
    QList<ParsedStatement> file;
    if (const auto all = parseStatements(sql)) {
        for (qsizetype i = 0; i < all->statements.size(); ++i)
            file.append(parsed(*all, i, static_cast<int>(all->statements[i].offset)));
    } else {
        for (const Statement& statement : splitAsPostgres(sql))
            file.append(parsedAlone(statement));
        if (file.isEmpty() && !sql.trimmed().isEmpty())
            file.append(failed({.text = sql, .comments = {}}, all.error()));
    }
    for (qsizetype i = 0; i < file.size(); ++i)
        file[i].number = static_cast<int>(i) + 1;
    return file;
}

QList<Constraint> constraintsOf(const ParsedStatement& statement) {
    QList<Constraint> all = statement.constraints + statement.addedConstraints;
    for (const Column& column : statement.columns)
        all += column.constraints;
    for (const Column& column : statement.addedColumns)
        all += column.constraints;
    return all;
}

}  // namespace migrations::hazards
