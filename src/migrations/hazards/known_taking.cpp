#include "migrations/hazards/known.h"

namespace migrations::hazards {

void Known::take(const ParsedStatement& statement) {
    const Node& root = statement.root;
    if (statement.is("CreateStmt") || statement.is("CreateTableAsStmt") || statement.is("ViewStmt") ||
        statement.is("CreateForeignTableStmt")) {
        takeTable(statement);
    } else if (statement.is("SelectStmt") && root.has("intoClause")) {
        const QString name = key(Name::of(root.child("intoClause").child("rel")));
        m_relations.insert(name, {QStringLiteral("OBJECT_TABLE"), false, false, {}});
        m_new.insert(name);
    } else if (statement.is("AlterTableStmt")) {
        takeSteps(statement);
    } else if (statement.is("IndexStmt")) {
        KnownIndex index{statement.relation, root.flag("unique"), {}};
        for (const Node& element : root.list("indexParams"))
            index.columns.append(element.text("name"));
        m_indexes.insert(key({statement.relation.schema, root.text("idxname")}), index);
    } else if (statement.is("RenameStmt")) {
        takeRename(statement);
    } else if (statement.is("DropStmt")) {
        takeDrop(statement);
    } else if (statement.is("CreateEnumStmt")) {
        m_types.insert(key(Name::of(root.names("typeName"))), m_transaction);
    } else if (statement.is("AlterEnumStmt")) {
        if (!root.has("oldVal") && !isNewInTransaction(Name::of(root.names("typeName"))))
            m_enumValues.append(root.text("newVal"));
    } else if (statement.is("CreateFunctionStmt")) {
        QString volatility = QStringLiteral("volatile");
        for (const Node& option : root.list("options"))
            if (option.text("defname") == QLatin1String("volatility"))
                volatility = option.child("arg").text("sval");
        m_functions.insert(key(Name::of(root.names("funcname"))), volatility);
    } else if (statement.is("TransactionStmt")) {
        takeTransaction(root.text("kind"));
    } else if (statement.is("VariableSetStmt")) {
        takeParameter(root);
    } else if (statement.is("SelectStmt")) {
        takeSetConfig(root);
    } else if (statement.is("TruncateStmt")) {
        for (const Node& relation : root.list("relations"))
            m_emptied.insert(key(Name::of(relation)));
    } else if (statement.is("DeleteStmt") && !root.has("whereClause")) {
        m_emptied.insert(key(statement.relation));
    } else if (statement.is("InsertStmt")) {
        m_emptied.remove(key(statement.relation));
    }
    if (!m_isInTransaction) startTransaction();
}

void Known::takeTable(const ParsedStatement& statement) {
    const Node& root = statement.root;
    const QString name = key(statement.relation);
    if (m_relations.contains(name) && root.flag("if_not_exists")) return;
    KnownRelation relation;
    relation.kind = statement.is("ViewStmt") ? QStringLiteral("OBJECT_VIEW")
                    : root.text("objtype") == QLatin1String("OBJECT_MATVIEW")
                        ? QStringLiteral("OBJECT_MATVIEW")
                        : QStringLiteral("OBJECT_TABLE");
    relation.isPartitioned = root.has("partspec");
    relation.isUnlogged = root.child("relation").text("relpersistence") == QLatin1String("u");
    for (const Column& column : statement.columns)
        relation.columns.insert(column.name, {column.type, column.isNotNull()});
    m_relations.insert(name, relation);
    m_new.insert(name);
    m_constraints.remove(name);
    for (const Constraint& constraint : constraintsOf(statement))
        takeConstraint(statement.relation, constraint);
}

void Known::takeConstraint(const Name& table, const Constraint& constraint) {
    static const QStringList kept = {QStringLiteral("CONSTR_CHECK"), QStringLiteral("CONSTR_FOREIGN"),
                                     QStringLiteral("CONSTR_PRIMARY"), QStringLiteral("CONSTR_UNIQUE"),
                                     QStringLiteral("CONSTR_EXCLUSION")};
    if (!kept.contains(constraint.kind)) return;
    QStringList columns = constraint.columns;
    if (const KnownIndex* index =
            constraint.index.isEmpty() ? nullptr : this->index(table.sibling(constraint.index)))
        columns = index->columns;
    const QString name = constraintName(table, constraint);
    m_constraints[key(table)].insert(name, {.kind = constraint.kind,
                                            .columns = columns,
                                            .references = constraint.references,
                                            .isValid = !constraint.isNotValid,
                                            .transaction = m_transaction,
                                            .notNullColumn = notNullColumn(constraint.expression)});
    if (constraint.is("CONSTR_PRIMARY") || constraint.is("CONSTR_UNIQUE"))
        m_indexes.insert(key(table.sibling(name)), {table, true, columns});
    if (constraint.is("CONSTR_PRIMARY"))
        for (const QString& column : columns)
            m_relations[key(table)].columns[column].isNotNull = true;
}

void Known::takeSteps(const ParsedStatement& statement) {
    const QString table = key(statement.relation);
    for (const Step& step : statement.steps) {
        if (step.is("AT_AddColumn") && step.column) {
            m_relations[table].columns.insert(step.column->name,
                                              {step.column->type, step.column->isNotNull()});
            for (const Constraint& constraint : step.column->constraints)
                takeConstraint(statement.relation, constraint);
        } else if (step.is("AT_DropColumn")) {
            m_relations[table].columns.remove(step.target);
        } else if (step.is("AT_AlterColumnType") && step.column) {
            m_relations[table].columns[step.target].type = step.column->type;
        } else if (step.is("AT_SetNotNull") || step.is("AT_DropNotNull")) {
            m_relations[table].columns[step.target].isNotNull = step.is("AT_SetNotNull");
        } else if (step.is("AT_AddConstraint") && step.constraint) {
            takeConstraint(statement.relation, *step.constraint);
        } else if (step.is("AT_ValidateConstraint")) {
            const auto found = m_constraints[table].find(step.target);
            if (found != m_constraints[table].end()) found->isValid = true;
        } else if (step.is("AT_DropConstraint")) {
            m_constraints[table].remove(step.target);
        } else if (step.is("AT_SetLogged") || step.is("AT_SetUnLogged")) {
            m_relations[table].isUnlogged = step.is("AT_SetUnLogged");
        }
    }
}

void Known::takeRename(const ParsedStatement& statement) {
    const Node& root = statement.root;
    const QString kind = root.text("renameType");
    const QString from = key(statement.relation);
    const QString newName = root.text("newname");
    const QString to = key(statement.relation.sibling(newName));
    if (kind == QLatin1String("OBJECT_COLUMN")) {
        const auto relation = m_relations.find(from);
        if (relation != m_relations.end() && relation->columns.contains(root.text("subname")))
            relation->columns.insert(newName, relation->columns.take(root.text("subname")));
    } else if (kind == QLatin1String("OBJECT_TABCONSTRAINT")) {
        auto& constraints = m_constraints[from];
        if (constraints.contains(root.text("subname")))
            constraints.insert(newName, constraints.take(root.text("subname")));
    } else if (kind == QLatin1String("OBJECT_INDEX")) {
        if (m_indexes.contains(from)) m_indexes.insert(to, m_indexes.take(from));
    } else if (kind == QLatin1String("OBJECT_TABLE") || kind == QLatin1String("OBJECT_VIEW") ||
               kind == QLatin1String("OBJECT_MATVIEW")) {
        if (m_relations.contains(from)) m_relations.insert(to, m_relations.take(from));
        if (m_constraints.contains(from)) m_constraints.insert(to, m_constraints.take(from));
        if (m_new.remove(from))
            m_new.insert(to);
        else
            m_new.remove(to);
    }
}

void Known::takeDrop(const ParsedStatement& statement) {
    const QString kind = statement.root.text("removeType");
    for (const Node& object : statement.root.list("objects")) {
        const QString name = key(Name::of(object.names("items")));
        if (kind == QLatin1String("OBJECT_INDEX")) {
            m_indexes.remove(name);
        } else if (kind == QLatin1String("OBJECT_TABLE") || kind == QLatin1String("OBJECT_VIEW") ||
                   kind == QLatin1String("OBJECT_MATVIEW")) {
            m_relations.remove(name);
            m_constraints.remove(name);
            m_new.remove(name);
        }
    }
}

void Known::takeTransaction(const QString& kind) {
    const bool begins =
        kind == QLatin1String("TRANS_STMT_BEGIN") || kind == QLatin1String("TRANS_STMT_START");
    const bool ends = kind == QLatin1String("TRANS_STMT_COMMIT") ||
                      kind == QLatin1String("TRANS_STMT_ROLLBACK") ||
                      kind == QLatin1String("TRANS_STMT_PREPARE");
    if (!begins && !ends) return;
    m_hasBegun = begins;
    m_hasEnded |= ends;
    if (ends) startTransaction();
    // The rest of the same message is one transaction again.
    m_isInTransaction = begins || (m_mode == Transaction::OneMessage && m_isOneOfSeveral);
}

void Known::takeParameter(const Node& node) {
    const QString name = node.text("name");
    const QList<Node> values = node.list("args");
    if (name == QLatin1String("search_path")) {
        const QString first = values.isEmpty() ? QString() : values[0].child("sval").text("sval");
        m_schema = first.isEmpty() || first.startsWith(u'$') ? QStringLiteral("public") : first;
        return;
    }
    const Node value = values.value(0);
    const QString text = value.child("sval").text("sval");
    const bool isZero = node.text("kind") != QLatin1String("VAR_SET_VALUE") ||
                        (text.isEmpty() ? value.child("ival").number("ival") == 0 && !value.has("fval")
                                        : text == QLatin1String("0"));
    if (isZero) {
        m_parameters.remove(name);
        return;
    }
    m_parameters.insert(name);
    if (node.flag("is_local")) m_localParameters.insert(name);
}

void Known::takeSetConfig(const Node& select) {
    for (const Node& target : select.list("targetList")) {
        const Node call = target.child("val");
        if (!call.is("FuncCall") ||
            call.names("funcname").value(call.names("funcname").size() - 1) != QLatin1String("set_config"))
            continue;
        const auto argument = [&](int i) { return call.list("args").value(i).child("sval").text("sval"); };
        if (argument(0) == QLatin1String("search_path"))
            m_schema =
                argument(1).isEmpty() ? QStringLiteral("public") : argument(1).section(u',', 0, 0).trimmed();
        else if (argument(1) == QLatin1String("0"))
            m_parameters.remove(argument(0));
        else
            m_parameters.insert(argument(0));
    }
}

}  // namespace migrations::hazards
