#include "schema/difference/formats.h"

#include <QJsonArray>

namespace schema {
namespace {

QJsonObject toJson(const ObjectId& id) {
    QJsonObject out{{QStringLiteral("kind"), QString(nameOf(id.kind))}, {QStringLiteral("name"), id.name}};
    if (!id.schema.isEmpty()) out.insert(QStringLiteral("schema"), id.schema);
    if (!id.part.isEmpty()) out.insert(QStringLiteral("part"), id.part);
    return out;
}

}  // namespace

QJsonObject toJson(const Difference& difference) {
    QJsonArray changes, renames;
    for (const Change& change : difference.changes) {
        QJsonObject out = toJson(change.object);
        out.insert(QStringLiteral("action"), QString(nameOf(change.action)));
        out.insert(QStringLiteral("class"), QString(nameOf(change.changeClass)));
        if (change.action == ChangeAction::Changed) {
            out.insert(QStringLiteral("attribute"), change.attribute);
            out.insert(QStringLiteral("from"), change.from);
            out.insert(QStringLiteral("to"), change.to);
        }
        changes.append(out);
    }
    for (const RenameProposal& proposal : difference.renames)
        renames.append(QJsonObject{{QStringLiteral("from"), toJson(proposal.from)},
                                   {QStringLiteral("to"), toJson(proposal.to)}});
    QJsonObject counts;
    for (const ChangeClass each : {ChangeClass::Semantic, ChangeClass::Cosmetic, ChangeClass::Version})
        counts.insert(QString(nameOf(each)), difference.count(each));
    return {{QStringLiteral("format"), QStringLiteral("colophon-difference")},
            {QStringLiteral("version"), 1},
            {QStringLiteral("from_version"), difference.fromVersion},
            {QStringLiteral("to_version"), difference.toVersion},
            {QStringLiteral("changes"), changes},
            {QStringLiteral("renames"), renames},
            {QStringLiteral("counts"), counts}};
}

}  // namespace schema
