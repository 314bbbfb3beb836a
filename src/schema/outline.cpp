#include "schema/description.h"
#include "schema/text_table.h"
#include "schema/words.h"

#include <QCoreApplication>

namespace schema {
namespace {

struct OutlineText {
    Q_DECLARE_TR_FUNCTIONS(schema::Outline)
};

QString group(const QString& title, const TextTable& table) {
    return table.isEmpty()
               ? QString()
               : QStringLiteral("  %1 (%2)\n").arg(title, QString::number(table.count())) + table.text(4);
}

/// One's own things of a list that lie in `schema`.
template <typename T, typename Row>
TextTable table(const QList<T>& list, const QString& schema, Row row) {
    TextTable out;
    for (const T& thing : list)
        if (thing.schema == schema && thing.extension.isEmpty())
            if (const QStringList cells = row(thing); !cells.isEmpty()) out.add(cells);
    return out;
}

TextTable relations(const Snapshot& snapshot, const QString& schema, const QList<RelationKind>& kinds) {
    return table(snapshot->relations, schema, [&](const Relation& relation) -> QStringList {
        if (!kinds.contains(relation.kind)) return {};
        const auto bytes = relation.size.bytes();
        const bool isCounted =
            relation.kind != RelationKind::View && relation.kind != RelationKind::ForeignTable;
        return {relation.name, relation.kind == kinds.front() ? QString() : kindText(relation.kind),
                bytes ? bytesText(*bytes) : QString(), isCounted ? rowsText(relation.size) : QString(),
                relation.lock ? lockText(*relation.lock) : QString()};
    });
}

QString databaseThings(const Snapshot& snapshot) {
    TextTable extensions, publications, eventTriggers, servers;
    for (const Extension& extension : snapshot->extensions)
        extensions.add({extension.name, extension.version, OutlineText::tr("in %1").arg(extension.schema)});
    for (const Publication& publication : snapshot->publications)
        publications.add({publication.name, publication.operations.join(QStringLiteral(", "))});
    for (const EventTrigger& trigger : snapshot->eventTriggers)
        if (trigger.extension.isEmpty()) eventTriggers.add({trigger.name, trigger.event, trigger.function});
    for (const ForeignServer& server : snapshot->servers)
        if (server.extension.isEmpty()) servers.add({server.name, server.wrapper});
    const QString all = group(OutlineText::tr("extensions"), extensions) +
                        group(OutlineText::tr("publications"), publications) +
                        group(OutlineText::tr("event triggers"), eventTriggers) +
                        group(OutlineText::tr("foreign servers"), servers);
    return all.isEmpty() ? all : QLatin1Char('\n') + OutlineText::tr("database") + QLatin1Char('\n') + all;
}

}  // namespace

QString outline(const Snapshot& snapshot, const QString& schema) {
    QString out = OutlineText::tr("schema %1").arg(schema) + QLatin1Char('\n');
    out +=
        group(OutlineText::tr("tables"),
              relations(snapshot, schema,
                        {RelationKind::Table, RelationKind::PartitionedTable, RelationKind::ForeignTable}));
    out += group(OutlineText::tr("views"),
                 relations(snapshot, schema, {RelationKind::View, RelationKind::MaterializedView}));
    out += group(OutlineText::tr("functions"),
                 table(snapshot->routines, schema, [](const Routine& routine) -> QStringList {
                     return {routine.signature(),
                             routine.kind == RoutineKind::Function ? QString() : kindText(routine.kind)};
                 }));
    out +=
        group(OutlineText::tr("types"), table(snapshot->types, schema, [](const Type& type) -> QStringList {
                  return {type.name, kindText(type.kind), type.labels.join(QStringLiteral(", "))};
              }));
    out += group(OutlineText::tr("sequences"),
                 table(snapshot->sequences, schema, [](const Sequence& sequence) -> QStringList {
                     if (sequence.ownership == SequenceOwnership::Identity) return {};
                     return {
                         sequence.name,
                         sequence.ownership == SequenceOwnership::Column
                             ? OutlineText::tr("of %1.%2").arg(sequence.ownerTable.name, sequence.ownerColumn)
                             : QString()};
                 }));
    const auto named = [](const auto& thing) { return QStringList{thing.name}; };
    out += group(OutlineText::tr("collations"), table(snapshot->collations, schema, named));
    out += group(OutlineText::tr("operators"), table(snapshot->operators, schema, [](const Operator& op) {
                     return QStringList{op.signature()};
                 }));
    out +=
        group(OutlineText::tr("text search configurations"), table(snapshot->configurations, schema, named));
    out += group(OutlineText::tr("text search dictionaries"), table(snapshot->dictionaries, schema, named));
    return out;
}

QString outline(const Snapshot& snapshot) {
    const Origin& origin = snapshot->origin;
    QStringList blocks;
    blocks << OutlineText::tr("database %1 on Postgres %2, read %3 as %4")
                      .arg(origin.database, QString::number(origin.majorVersion()),
                           origin.readAt.toString(Qt::ISODate), origin.user) +
                  QLatin1Char('\n');
    for (const Schema& schema : snapshot->schemas)
        blocks << outline(snapshot, schema.name);
    return blocks.join(QLatin1Char('\n')) + databaseThings(snapshot);
}

}  // namespace schema
