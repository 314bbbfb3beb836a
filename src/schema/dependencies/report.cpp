#include "schema/dependencies/report.h"

#include "schema/words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace schema {
namespace {

struct UsesText {
    Q_DECLARE_TR_FUNCTIONS(schema::Uses)
};

QJsonObject idToJson(const ObjectId& id) {
    QJsonObject out{{QStringLiteral("kind"), QString(nameOf(id.kind))}, {QStringLiteral("name"), id.name}};
    if (!id.schema.isEmpty()) out.insert(QStringLiteral("schema"), id.schema);
    if (!id.part.isEmpty()) out.insert(QStringLiteral("part"), id.part);
    return out;
}

enum class Direction { Users, Used };

const ObjectId& endOf(const Use& use, Direction direction) {
    return direction == Direction::Users ? use.user : use.used;
}

QJsonArray reachesToJson(const QList<Reach>& reaches, Direction direction) {
    QJsonArray out;
    for (const Reach& reach : reaches) {
        QJsonObject each = idToJson(endOf(reach.use, direction));
        each.insert(QStringLiteral("use"), QString(nameOf(reach.use.kind)));
        if (direction == Direction::Users)
            each.insert(QStringLiteral("on_drop"), QString(nameOf(reach.use.effect)));
        each.insert(QStringLiteral("depth"), reach.depth);
        QJsonArray path;
        for (qsizetype at = reach.parent; at >= 0; at = reaches[at].parent)
            path.prepend(idToJson(endOf(reaches[at].use, direction)));
        if (!path.isEmpty()) each.insert(QStringLiteral("path"), path);
        out.append(each);
    }
    return out;
}

void appendTree(const Snapshot& snapshot, const QList<Reach>& reaches, Direction direction, qsizetype parent,
                QString& out) {
    for (qsizetype i = 0; i < reaches.size(); ++i) {
        const Reach& reach = reaches[i];
        if (reach.parent != parent) continue;
        out += QString(2 * reach.depth, u' ') + placeText(snapshot, endOf(reach.use, direction)) +
               QStringLiteral(" (") + useKindText(reach.use.kind);
        if (direction == Direction::Users) out += QStringLiteral("; ") + dropEffectText(reach.use.effect);
        out += QStringLiteral(")\n");
        appendTree(snapshot, reaches, direction, i, out);
    }
}

}  // namespace

UsesReport usesOf(const Snapshot& snapshot, const ObjectId& id) {
    const DependencyGraph graph(snapshot);
    return {id, graph.blastRadius(id), graph.foundation(id)};
}

QString placeText(const Snapshot& snapshot, const ObjectId& id) {
    if (!id.isPart()) return kindText(snapshot, id) + QLatin1Char(' ') + id.text();
    //: a part of a table: “index post_title_idx of public.post”
    return UsesText::tr("%1 %2 of %3").arg(kindText(snapshot, id), id.part, id.whole().text());
}

QString useKindText(UseKind kind) {
    switch (kind) {
        case UseKind::ForeignKey:
            return UsesText::tr("foreign key");
        case UseKind::Query:
            return UsesText::tr("query");
        case UseKind::Key:
            return UsesText::tr("key");
        case UseKind::Check:
            return UsesText::tr("check");
        case UseKind::Index:
            return UsesText::tr("index");
        case UseKind::Trigger:
            return UsesText::tr("trigger");
        case UseKind::Rule:
            return UsesText::tr("rule");
        case UseKind::Policy:
            return UsesText::tr("policy");
        case UseKind::Default:
            return UsesText::tr("default");
        case UseKind::Generated:
            return UsesText::tr("generated column");
        case UseKind::Type:
            return UsesText::tr("type");
        case UseKind::Collation:
            return UsesText::tr("collation");
        case UseKind::Inheritance:
            return UsesText::tr("inheritance");
        case UseKind::Partition:
            return UsesText::tr("partition");
        case UseKind::Body:
            return UsesText::tr("function body");
        case UseKind::OwnedSequence:
            return UsesText::tr("sequence of the column");
        case UseKind::Publication:
            return UsesText::tr("publication");
        case UseKind::Statistics:
            return UsesText::tr("extended statistics");
        case UseKind::Extension:
            return UsesText::tr("member of the extension");
        case UseKind::Schema:
            return UsesText::tr("in the schema");
        case UseKind::ForeignServer:
            return UsesText::tr("foreign server");
        case UseKind::Owner:
            return UsesText::tr("owner");
        case UseKind::Grant:
            return UsesText::tr("privileges");
        case UseKind::Mention:
            return UsesText::tr("its text contains the name");
        case UseKind::Other:
            return UsesText::tr("uses it");
    }
    return {};
}

QString dropEffectText(DropEffect effect) {
    switch (effect) {
        case DropEffect::Goes:
            return UsesText::tr("dropped with it");
        case DropEffect::Blocks:
            return UsesText::tr("blocks DROP; dropped with CASCADE");
        case DropEffect::Loses:
            return UsesText::tr("remains without it");
        case DropEffect::BlocksPart:
            return UsesText::tr("blocks DROP; loses that part with CASCADE");
        case DropEffect::Breaks:
            return UsesText::tr("remains, may fail");
    }
    return {};
}

QString toText(const Snapshot& snapshot, const UsesReport& report) {
    QString out = placeText(snapshot, report.about) + QStringLiteral("\n\n");
    out += report.blastRadius.isEmpty() ? UsesText::tr("Nothing depends on it.") + u'\n'
                                        : UsesText::tr("Depends on it") + u'\n';
    appendTree(snapshot, report.blastRadius, Direction::Users, -1, out);
    out += u'\n';
    out += report.foundation.isEmpty() ? UsesText::tr("It depends on nothing else.") + u'\n'
                                       : UsesText::tr("It depends on") + u'\n';
    appendTree(snapshot, report.foundation, Direction::Used, -1, out);
    return out;
}

QJsonObject toJson(const UsesReport& report) {
    return {{QStringLiteral("format"), QStringLiteral("colophon-uses")},
            {QStringLiteral("version"), 1},
            {QStringLiteral("about"), idToJson(report.about)},
            {QStringLiteral("depends_on_it"), reachesToJson(report.blastRadius, Direction::Users)},
            {QStringLiteral("it_depends_on"), reachesToJson(report.foundation, Direction::Used)}};
}

}  // namespace schema
