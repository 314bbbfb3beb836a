#include "migrations/drift/drift.h"

#include "migrations/text.h"
#include "migrations/tools/all.h"

#include <QJsonArray>

#include <algorithm>

namespace migrations {
namespace {

QJsonValue nullIfEmpty(const QString& text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject toJson(const DriftDifference& difference) {
    const schema::Change& change = difference.change;
    return {{QStringLiteral("label"), QString(schema::nameOf(difference.label))},
            {QStringLiteral("side"), QString(schema::nameOf(difference.side))},
            {QStringLiteral("class"), QString(schema::nameOf(change.changeClass))},
            {QStringLiteral("action"), QString(schema::nameOf(change.action))},
            {QStringLiteral("kind"), QString(schema::nameOf(change.object.kind))},
            {QStringLiteral("what"), change.what},
            {QStringLiteral("schema"), change.object.schema},
            {QStringLiteral("name"), change.object.name},
            {QStringLiteral("part"), change.object.part},
            {QStringLiteral("attribute"), change.attribute},
            {QStringLiteral("migrations_have"), change.from},
            {QStringLiteral("side_has"), change.to},
            {QStringLiteral("parted_at"), nullIfEmpty(difference.trace.partedAt)},
            {QStringLiteral("ever_agreed"), difference.trace.everAgreed},
            {QStringLiteral("agreed_until"), nullIfEmpty(difference.trace.agreedUntil)},
            {QStringLiteral("last_touched"), nullIfEmpty(difference.trace.lastTouched)},
            {QStringLiteral("pending_makes_it"), difference.isPending}};
}

}  // namespace

QString driftLabelTitle(DriftLabel label) {
    switch (label) {
        case DriftLabel::ByHand:
            return Text::tr("made by hand in the database");
        case DriftLabel::MissingMigration:
            return Text::tr("missing migration");
        case DriftLabel::StaleSchemaFile:
            return Text::tr("stale schema file");
        case DriftLabel::Cosmetic:
            return Text::tr("cosmetic");
    }
    return {};
}

int DriftReport::count(DriftLabel label) const {
    return static_cast<int>(std::ranges::count(differences, label, &DriftDifference::label));
}

QJsonObject toJson(const DriftReport& report) {
    QJsonArray differences;
    for (const DriftDifference& difference : report.differences)
        differences.append(toJson(difference));
    QJsonObject counts;
    for (const DriftLabel label : driftLabels)
        counts.insert(QString(schema::nameOf(label)), report.count(label));
    return {{QStringLiteral("format"), QStringLiteral("colophon-drift")},
            {QStringLiteral("version"), 1},
            {QStringLiteral("drift"), report.hasDrift()},
            {QStringLiteral("tool"), toolKey(report.tool)},
            {QStringLiteral("directory"), report.directory},
            {QStringLiteral("database"), report.database},
            {QStringLiteral("at_version"), nullIfEmpty(report.version)},
            {QStringLiteral("schema_file"), nullIfEmpty(report.schemaFile)},
            {QStringLiteral("applied"), report.applied},
            {QStringLiteral("pending"), report.pending},
            {QStringLiteral("server"), QJsonObject{{QStringLiteral("major"), report.serverMajor},
                                                   {QStringLiteral("replayed_on"), report.replayedMajor}}},
            {QStringLiteral("first_parting"), nullIfEmpty(report.firstParting)},
            {QStringLiteral("differences"), differences},
            {QStringLiteral("counts"), counts},
            {QStringLiteral("version_differences"), report.versionDifferences},
            {QStringLiteral("notes"), QJsonArray::fromStringList(report.notes)}};
}

}  // namespace migrations
