#include "pages/schema/thing_view.h"

#include "pages/schema/relation_rows.h"
#include "schema/acl.h"
#include "schema/words.h"
#include "widgets/relative_time.h"

#include <QCoreApplication>
#include <QLocale>

namespace pages {
namespace {

using namespace schema;

struct ThingViewText {
    Q_DECLARE_TR_FUNCTIONS(pages::SchemaThing)
};

PartRow value(const QString& name, const QString& text, const QString& note = {}) {
    return {name, {name, text, note}, name, {}};
}

PartRow flag(const QString& name, bool set) {
    return value(name, set ? ThingViewText::tr("yes") : ThingViewText::tr("no"));
}

QString ownerFact(const QString& owner) {
    return ThingViewText::tr("owner %1").arg(owner);
}

QString extensionFact(const QString& extension) {
    return extension.isEmpty() ? QString() : ThingViewText::tr("of extension %1").arg(extension);
}

Granting grantingOn(const Snapshot& snapshot, AclKind kind, const QString& owner) {
    return {ThingViewText::tr("the whole object"), owner,
            allPrivileges(kind, snapshot->origin.majorVersion())};
}

QString definitionsWarning(const Relation& relation) {
    switch (relation.definitions) {
        case Definitions::Read:
            return {};
        case Definitions::Kept:
            return ThingViewText::tr(
                "Defaults, checks and other definitions are from the last successful read.");
        case Definitions::Missing:
            return ThingViewText::tr(
                "Some definitions (defaults, checks, indexes …) could not be read. Refresh to try again.");
    }
    return {};
}

ThingView relationView(const Snapshot& snapshot, const Relation& relation) {
    ThingView out;
    out.title = relation.key();
    out.comment = relation.comment;
    out.facts = {kindText(relation.kind), ownerFact(relation.owner), extensionFact(relation.extension)};
    if (relation.persistence == Persistence::Unlogged) out.facts << ThingViewText::tr("unlogged");
    if (relation.kind != RelationKind::View && relation.kind != RelationKind::ForeignTable)
        out.facts << rowsText(relation.size) << sizeText(relation.size);
    if (relation.size.analyzed.isValid())
        out.facts << ThingViewText::tr("analysed %1").arg(widgets::relativeTime(relation.size.analyzed));
    if (relation.isPartition)
        out.facts << ThingViewText::tr("partition of %1 %2")
                         .arg(relation.parents.value(0).name, relation.partitionBound);
    if (!relation.partitionKey.isEmpty()) out.facts << ThingViewText::tr("by %1").arg(relation.partitionKey);
    if (relation.rowSecurity)
        out.facts << (relation.forceRowSecurity ? ThingViewText::tr("row-level security, also for the owner")
                                                : ThingViewText::tr("row-level security"));
    if (relation.lock)
        out.warning = lockSentence(*relation.lock).section(QLatin1Char('\n'), 0, 0);
    else
        out.warning = definitionsWarning(relation);

    QList<PartRow> access = grantRows(relation.grants, grantingOn(snapshot, AclKind::Table, relation.owner));
    for (const Column& column : relation.columns)
        access +=
            grantRows(column.grants, {ThingViewText::tr("column %1").arg(column.name), relation.owner, {}});
    out.rows = {{ThingTab::Columns, columnRows(snapshot, relation)},
                {ThingTab::Access, access + policyRows(relation)}};
    out.tabs = {ThingTab::Columns};
    const bool isView = relation.kind == RelationKind::View;
    const auto add = [&out](ThingTab tab, const QList<PartRow>& rows, bool always) {
        if (rows.isEmpty() && !always) return;
        out.tabs << tab;
        out.rows.insert(tab, rows);
    };
    add(ThingTab::Keys, keyRows(snapshot, relation), !relation.isView());
    add(ThingTab::Indexes, indexRows(relation), !isView && relation.kind != RelationKind::ForeignTable);
    add(ThingTab::Triggers, triggerRows(relation), !relation.isView());
    add(ThingTab::Partitions, partitionRows(snapshot, relation),
        relation.kind == RelationKind::PartitionedTable);
    out.tabs << ThingTab::Access << ThingTab::Ddl << ThingTab::Diagram;
    return out;
}

ThingView routineView(const Snapshot& snapshot, const Routine& routine) {
    ThingView out;
    out.title = routine.schema + QLatin1Char('.') + routine.signature();
    out.comment = routine.comment;
    out.facts = {kindText(routine.kind),
                 routine.result.isEmpty() ? QString() : ThingViewText::tr("returns %1").arg(routine.result),
                 routine.language,
                 QString(nameOf(routine.volatility)),
                 routine.securityDefiner
                     ? ThingViewText::tr("runs with its owner's privileges (SECURITY DEFINER)")
                     : QString(),
                 ownerFact(routine.owner),
                 extensionFact(routine.extension)};
    out.tabs = {ThingTab::Ddl, ThingTab::Access};
    out.rows.insert(ThingTab::Access,
                    grantRows(routine.grants, grantingOn(snapshot, AclKind::Routine, routine.owner)));
    return out;
}

ThingView typeView(const Snapshot& snapshot, const Type& type) {
    ThingView out;
    out.title = type.key();
    out.comment = type.comment;
    out.facts = {kindText(type.kind), ownerFact(type.owner), extensionFact(type.extension), type.baseType};
    QList<PartRow> rows;
    int number = 0;
    for (const QString& label : type.labels)
        rows.append(value(label, QString::number(++number)));
    for (const Attribute& attribute : type.attributes)
        rows.append(value(attribute.name, shortType(attribute.type, type.schema), attribute.comment));
    if (type.kind == TypeKind::Domain) {
        if (!type.expression.isEmpty()) rows.append(value(ThingViewText::tr("default"), type.expression));
        rows.append(flag(ThingViewText::tr("not null"), type.notNull));
        for (const Constraint& constraint : type.constraints)
            rows.append(value(constraint.name, constraint.definition, constraint.comment));
    }
    if (type.kind == TypeKind::Range) {
        rows.append(value(ThingViewText::tr("subtype"), type.subtype));
        if (!type.multirange.isEmpty()) rows.append(value(ThingViewText::tr("multirange"), type.multirange));
    }
    out.valuesTitle = type.kind == TypeKind::Enum        ? ThingViewText::tr("Labels")
                      : type.kind == TypeKind::Composite ? ThingViewText::tr("Attributes")
                                                         : ThingViewText::tr("Rules");
    out.tabs = {ThingTab::Values, ThingTab::Access, ThingTab::Ddl};
    if (rows.isEmpty()) out.tabs.removeFirst();
    out.rows = {{ThingTab::Values, rows},
                {ThingTab::Access, grantRows(type.grants, grantingOn(snapshot, AclKind::Type, type.owner))}};
    return out;
}

ThingView sequenceView(const Snapshot& snapshot, const Sequence& sequence) {
    ThingView out;
    out.title = sequence.key();
    out.comment = sequence.comment;
    out.facts = {ThingViewText::tr("sequence"), ownerFact(sequence.owner), extensionFact(sequence.extension)};
    const QLocale locale;
    QList<PartRow> rows{
        value(ThingViewText::tr("type"), sequence.type),
        value(ThingViewText::tr("starts with"), locale.toString(sequence.start)),
        value(ThingViewText::tr("increment"), locale.toString(sequence.increment)),
        value(ThingViewText::tr("minimum"), locale.toString(sequence.minimum)),
        value(ThingViewText::tr("maximum"), locale.toString(sequence.maximum)),
        value(ThingViewText::tr("values cached per session"), locale.toString(sequence.cache)),
        flag(ThingViewText::tr("restarts at the end (CYCLE)"), sequence.cycle)};
    if (sequence.ownership != SequenceOwnership::None) {
        rows.append(value(ThingViewText::tr("belongs to"),
                          sequence.ownerTable.name + QLatin1Char('.') + sequence.ownerColumn));
        rows.last().target = ObjectId::relation(sequence.ownerTable);
    }
    out.valuesTitle = ThingViewText::tr("Settings");
    out.tabs = {ThingTab::Values, ThingTab::Access, ThingTab::Ddl};
    out.rows = {{ThingTab::Values, rows},
                {ThingTab::Access,
                 grantRows(sequence.grants, grantingOn(snapshot, AclKind::Sequence, sequence.owner))}};
    return out;
}

ThingView schemaView(const Snapshot& snapshot, const Schema& schema) {
    ThingView out;
    out.title = schema.name;
    out.comment = schema.comment;
    out.facts = {ThingViewText::tr("schema"), ownerFact(schema.owner), extensionFact(schema.extension)};
    QList<PartRow> rows;
    for (const Relation& relation : snapshot->relations) {
        if (relation.schema != schema.name || relation.isPartition || !relation.extension.isEmpty()) continue;
        rows.append({relation.name,
                     {relation.name, kindText(relation.kind),
                      relation.size.rows ? countText(*relation.size.rows) : QString(),
                      relation.size.bytes() ? bytesText(*relation.size.bytes()) : QString(),
                      relation.lock ? lockText(*relation.lock) : relation.comment},
                     {},
                     relation.id(),
                     relation.lock ? widgets::Tone::Warning : widgets::Tone::Neutral});
    }
    out.tabs = {ThingTab::Objects, ThingTab::Access, ThingTab::Ddl};
    out.rows = {
        {ThingTab::Objects, rows},
        {ThingTab::Access, grantRows(schema.grants, grantingOn(snapshot, AclKind::Schema, schema.owner))}};
    return out;
}

ThingView extensionView(const Snapshot& snapshot, const Extension& extension) {
    ThingView out;
    out.title = extension.name;
    out.comment = extension.comment;
    out.facts = {ThingViewText::tr("extension"), ThingViewText::tr("version %1").arg(extension.version),
                 ThingViewText::tr("in schema %1").arg(extension.schema)};
    QList<PartRow> rows;
    const auto add = [&](const auto& list) {
        for (const auto& thing : list)
            if (thing.extension == extension.name)
                rows.append({thing.id().text(),
                             {thing.id().text(), kindText(snapshot, thing.id()), thing.comment},
                             {},
                             thing.id()});
    };
    add(snapshot->relations);
    add(snapshot->types);
    add(snapshot->routines);
    add(snapshot->operators);
    add(snapshot->sequences);
    out.tabs = {ThingTab::Members, ThingTab::Ddl};
    out.rows = {{ThingTab::Members, rows}};
    return out;
}

ThingView roleView(const Role& role) {
    ThingView out;
    out.title = role.name;
    out.comment = role.comment;
    out.facts = {ThingViewText::tr("role"), role.superuser ? ThingViewText::tr("superuser") : QString()};
    out.valuesTitle = ThingViewText::tr("Rights");
    out.tabs = {ThingTab::Values};
    out.rows = {{ThingTab::Values,
                 {flag(ThingViewText::tr("can log in"), role.canLogin),
                  flag(ThingViewText::tr("superuser"), role.superuser),
                  flag(ThingViewText::tr("bypasses row-level security"), role.bypassesRowSecurity),
                  flag(ThingViewText::tr("can create roles"), role.createsRoles),
                  flag(ThingViewText::tr("can create databases"), role.createsDatabases),
                  flag(ThingViewText::tr("can replicate"), role.replicates),
                  value(ThingViewText::tr("member of"), role.memberOf.join(QStringLiteral(", ")))}}};
    return out;
}

template <typename T>
const T* byId(const QList<T>& list, const ObjectId& id) {
    for (const T& thing : list)
        if (thing.id() == id) return &thing;
    return nullptr;
}

/// For the kinds of which SQL says enough.
ThingView plainView(const Snapshot& snapshot, const ObjectId& id) {
    ThingView out;
    out.title = id.text();
    out.facts = {kindText(snapshot, id)};
    out.tabs = {ThingTab::Ddl};
    return out;
}

/// Behind what the catalog says stands what follows from it.
void addWorkedOutTabs(ThingView& view, Kind kind) {
    if (view.tabs.isEmpty() || kind == Kind::DefaultPrivileges) return;
    view.tabs << ThingTab::Uses;
    if (kind != Kind::Role) view.tabs << ThingTab::Advice;
}

}  // namespace

ThingTab tabOf(Kind part) {
    switch (part) {
        case Kind::Constraint:
            return ThingTab::Keys;
        case Kind::Index:
            return ThingTab::Indexes;
        case Kind::Trigger:
        case Kind::Rule:
            return ThingTab::Triggers;
        case Kind::Policy:
            return ThingTab::Access;
        default:
            return ThingTab::Columns;
    }
}

ThingView viewOf(const Snapshot& snapshot, const ObjectId& id) {
    const ObjectId whole = id.whole();
    ThingView out;
    if (whole.kind == Kind::Relation) {
        if (const Relation* relation = snapshot.relation({whole.schema, whole.name}))
            out = relationView(snapshot, *relation);
    } else if (whole.kind == Kind::Routine) {
        if (const Routine* routine = snapshot.routine(whole)) out = routineView(snapshot, *routine);
    } else if (whole.kind == Kind::Type) {
        if (const Type* type = snapshot.type({whole.schema, whole.name})) out = typeView(snapshot, *type);
    } else if (whole.kind == Kind::Sequence) {
        if (const Sequence* sequence = snapshot.sequence({whole.schema, whole.name}))
            out = sequenceView(snapshot, *sequence);
    } else if (whole.kind == Kind::Schema) {
        if (const Schema* schema = byId(snapshot->schemas, whole)) out = schemaView(snapshot, *schema);
    } else if (whole.kind == Kind::Extension) {
        if (const Extension* extension = byId(snapshot->extensions, whole))
            out = extensionView(snapshot, *extension);
    } else if (whole.kind == Kind::Role) {
        if (const Role* role = byId(snapshot->roles, whole)) out = roleView(*role);
    } else if (!whole.name.isEmpty()) {
        out = plainView(snapshot, whole);
    }
    out.facts.removeAll(QString());
    addWorkedOutTabs(out, whole.kind);
    return out;
}

}  // namespace pages
