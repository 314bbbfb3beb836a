#include "migrations/formats/ddl_effects.h"

#include "core/json.h"

#include <QJsonArray>
#include <QJsonObject>

#include <pg_query.h>

#include <algorithm>
#include <memory>

namespace migrations {
namespace {

using EffectKind = Effect::Kind;

/// What the parser makes of a text is much larger than the text.
constexpr qsizetype longestExamined = 8 * 1024 * 1024;

struct ParseResultFree {
    void operator()(PgQueryParseResult* result) const {
        pg_query_free_parse_result(*result);
        delete result;
    }
};

/// The strings of a name: `[{"String":{"sval":"public"}}, …]`.
QStringList nameParts(const QJsonArray& names) {
    QStringList parts;
    for (const QJsonValue& name : names)
        parts.append(name[QLatin1String("String")][QLatin1String("sval")].toString());
    return parts;
}

class EffectReader {
public:
    void take(const QString& kind, const QJsonObject& node);
    QList<Effect> result() && { return std::move(m_effects); }

private:
    void note(const Effect& effect);
    void noteNamed(EffectKind kind, const QStringList& name, bool exists);
    void noteRelation(const QJsonValue& relation, bool exists) {
        note({EffectKind::Relation, schemaOf(relation), nameOf(relation), {}, exists});
    }
    void noteChild(EffectKind kind, const QJsonValue& relation, const QString& child, bool exists) {
        note({kind, schemaOf(relation), nameOf(relation), child, exists});
    }
    static QString schemaOf(const QJsonValue& relation) {
        return relation[QLatin1String("schemaname")].toString();
    }
    static QString nameOf(const QJsonValue& relation) {
        return relation[QLatin1String("relname")].toString();
    }
    void alterTable(const QJsonObject& node);
    void drop(const QJsonObject& node);
    void dropOne(const QString& type, const QJsonValue& object);
    void rename(const QJsonObject& node);

    QList<Effect> m_effects;
};

void EffectReader::note(const Effect& effect) {
    if (effect.name.isEmpty()) return;
    const auto known = std::ranges::find_if(m_effects, [&](const Effect& other) {
        return other.kind == effect.kind && other.schema == effect.schema && other.name == effect.name &&
               other.child == effect.child;
    });
    if (known != m_effects.end())
        known->exists = effect.exists;
    else
        m_effects.append(effect);
    if (effect.kind != EffectKind::Relation || effect.exists) return;
    // What a table had goes with it.
    m_effects.removeIf([&](const Effect& other) {
        return !other.child.isEmpty() && other.schema == effect.schema && other.name == effect.name;
    });
}

void EffectReader::noteNamed(EffectKind kind, const QStringList& name, bool exists) {
    if (name.isEmpty()) return;
    note({kind, name.size() > 1 ? name[name.size() - 2] : QString(), name.last(), {}, exists});
}

void EffectReader::alterTable(const QJsonObject& node) {
    const QJsonValue relation = node[QLatin1String("relation")];
    for (const QJsonValue& wrapped : node[QLatin1String("cmds")].toArray()) {
        const QJsonValue command = wrapped[QLatin1String("AlterTableCmd")];
        const QString type = command[QLatin1String("subtype")].toString();
        const QJsonValue definition = command[QLatin1String("def")];
        const QString name = command[QLatin1String("name")].toString();
        if (type == QLatin1String("AT_AddColumn"))
            noteChild(EffectKind::Column, relation,
                      definition[QLatin1String("ColumnDef")][QLatin1String("colname")].toString(), true);
        else if (type == QLatin1String("AT_DropColumn"))
            noteChild(EffectKind::Column, relation, name, false);
        else if (type == QLatin1String("AT_AddConstraint") &&
                 !definition[QLatin1String("Constraint")][QLatin1String("conname")].toString().isEmpty())
            noteChild(EffectKind::Constraint, relation,
                      definition[QLatin1String("Constraint")][QLatin1String("conname")].toString(), true);
        else if (type == QLatin1String("AT_DropConstraint"))
            noteChild(EffectKind::Constraint, relation, name, false);
    }
}

void EffectReader::drop(const QJsonObject& node) {
    const QString type = node[QLatin1String("removeType")].toString();
    for (const QJsonValue& object : node[QLatin1String("objects")].toArray())
        dropOne(type, object);
}

void EffectReader::dropOne(const QString& type, const QJsonValue& object) {
    const QStringList name = nameParts(object[QLatin1String("List")][QLatin1String("items")].toArray());
    const QString single = object[QLatin1String("String")][QLatin1String("sval")].toString();
    if (type == QLatin1String("OBJECT_TABLE") || type == QLatin1String("OBJECT_INDEX") ||
        type == QLatin1String("OBJECT_VIEW") || type == QLatin1String("OBJECT_MATVIEW") ||
        type == QLatin1String("OBJECT_SEQUENCE") || type == QLatin1String("OBJECT_FOREIGN_TABLE")) {
        noteNamed(EffectKind::Relation, name, false);
    } else if (type == QLatin1String("OBJECT_TYPE") || type == QLatin1String("OBJECT_DOMAIN")) {
        noteNamed(EffectKind::Type,
                  nameParts(object[QLatin1String("TypeName")][QLatin1String("names")].toArray()), false);
    } else if (type == QLatin1String("OBJECT_FUNCTION") || type == QLatin1String("OBJECT_PROCEDURE")) {
        noteNamed(EffectKind::Function,
                  nameParts(object[QLatin1String("ObjectWithArgs")][QLatin1String("objname")].toArray()),
                  false);
    } else if (type == QLatin1String("OBJECT_TRIGGER") && name.size() > 1) {
        note({EffectKind::Trigger, name.size() > 2 ? name[0] : QString(), name[name.size() - 2], name.last(),
              false});
    } else if (type == QLatin1String("OBJECT_SCHEMA")) {
        note({EffectKind::Schema, {}, single, {}, false});
    } else if (type == QLatin1String("OBJECT_EXTENSION")) {
        note({EffectKind::Extension, {}, single, {}, false});
    }
}

void EffectReader::rename(const QJsonObject& node) {
    const QString type = node[QLatin1String("renameType")].toString();
    const QJsonValue relation = node[QLatin1String("relation")];
    const QString newName = node[QLatin1String("newname")].toString();
    const QString part = node[QLatin1String("subname")].toString();
    if (type == QLatin1String("OBJECT_COLUMN")) {
        noteChild(EffectKind::Column, relation, part, false);
        noteChild(EffectKind::Column, relation, newName, true);
    } else if (type == QLatin1String("OBJECT_TABCONSTRAINT")) {
        noteChild(EffectKind::Constraint, relation, part, false);
        noteChild(EffectKind::Constraint, relation, newName, true);
    } else if (!nameOf(relation).isEmpty() && type != QLatin1String("OBJECT_TRIGGER")) {
        noteRelation(relation, false);
        note({EffectKind::Relation, schemaOf(relation), newName, {}, true});
    }
}

void EffectReader::take(const QString& kind, const QJsonObject& node) {
    const bool replaces = node[QLatin1String("replace")].toBool();
    if (kind == QLatin1String("CreateStmt"))
        noteRelation(node[QLatin1String("relation")], true);
    else if (kind == QLatin1String("CreateForeignTableStmt"))
        noteRelation(node[QLatin1String("base")][QLatin1String("relation")], true);
    else if (kind == QLatin1String("CreateTableAsStmt"))
        noteRelation(node[QLatin1String("into")][QLatin1String("rel")], true);
    else if (kind == QLatin1String("ViewStmt") && !replaces)
        noteRelation(node[QLatin1String("view")], true);
    else if (kind == QLatin1String("CreateSeqStmt"))
        noteRelation(node[QLatin1String("sequence")], true);
    else if (kind == QLatin1String("IndexStmt"))
        note({EffectKind::Relation,
              schemaOf(node[QLatin1String("relation")]),
              node[QLatin1String("idxname")].toString(),
              {},
              true});
    else if (kind == QLatin1String("CreateEnumStmt") || kind == QLatin1String("CreateRangeStmt"))
        noteNamed(EffectKind::Type, nameParts(node[QLatin1String("typeName")].toArray()), true);
    else if (kind == QLatin1String("CreateDomainStmt"))
        noteNamed(EffectKind::Type, nameParts(node[QLatin1String("domainname")].toArray()), true);
    else if (kind == QLatin1String("CompositeTypeStmt"))
        note({EffectKind::Type,
              schemaOf(node[QLatin1String("typevar")]),
              nameOf(node[QLatin1String("typevar")]),
              {},
              true});
    else if (kind == QLatin1String("CreateFunctionStmt") && !replaces)
        noteNamed(EffectKind::Function, nameParts(node[QLatin1String("funcname")].toArray()), true);
    else if (kind == QLatin1String("CreateTrigStmt") && !replaces)
        noteChild(EffectKind::Trigger, node[QLatin1String("relation")],
                  node[QLatin1String("trigname")].toString(), true);
    else if (kind == QLatin1String("CreateSchemaStmt"))
        note({EffectKind::Schema, {}, node[QLatin1String("schemaname")].toString(), {}, true});
    else if (kind == QLatin1String("CreateExtensionStmt"))
        note({EffectKind::Extension, {}, node[QLatin1String("extname")].toString(), {}, true});
    else if (kind == QLatin1String("AlterTableStmt"))
        alterTable(node);
    else if (kind == QLatin1String("DropStmt"))
        drop(node);
    else if (kind == QLatin1String("RenameStmt"))
        rename(node);
}

}  // namespace

QString Effect::title() const {
    QString text = schema.isEmpty() ? name : schema + QLatin1Char('.') + name;
    if (!child.isEmpty()) text += QLatin1Char('.') + child;
    return text;
}

QList<Effect> effectsOf(const QByteArray& sql) {
    if (sql.size() > longestExamined) return {};
    const std::unique_ptr<PgQueryParseResult, ParseResultFree> parsed(
        new PgQueryParseResult(pg_query_parse(sql.constData())));
    if (parsed->error || !parsed->parse_tree) return {};
    const auto tree = core::parseJsonObject(QByteArray(parsed->parse_tree));
    if (!tree) return {};
    EffectReader reader;
    for (const QJsonValue& statement : (*tree)[QLatin1String("stmts")].toArray()) {
        const QJsonObject node = statement[QLatin1String("stmt")].toObject();
        for (auto part = node.begin(); part != node.end(); ++part)
            reader.take(part.key(), part->toObject());
    }
    return std::move(reader).result();
}

}  // namespace migrations
