#include "schema/timeline/timeline_entry.h"

#include "core/json.h"
#include "schema/snapshot_json.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace schema {
namespace {

struct TimelineText {
    Q_DECLARE_TR_FUNCTIONS(schema::Timeline)
};

constexpr int timelineVersion = 1;
const QString timelineFormat = QStringLiteral("colophon-timeline");

QString hashOf(QByteArrayView bytes) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return QString::fromLatin1(hash.result().toHex());
}

std::unexpected<core::Error> damaged(const QString& detail) {
    return core::fail(core::ErrorKind::Invalid, TimelineText::tr("This kept snapshot is damaged."), detail);
}

}  // namespace

QByteArray timelineFile(const TimelineEntry& entry, const Snapshot& snapshot) {
    const QByteArray payload = qCompress(jsonOf(snapshot, core::JsonWriter::Layout::Compact));
    const QJsonObject head{{QStringLiteral("format"), timelineFormat},
                           {QStringLiteral("version"), timelineVersion},
                           {QStringLiteral("system_identifier"), entry.key.systemIdentifier},
                           {QStringLiteral("database"), entry.key.database},
                           {QStringLiteral("server_version"), entry.serverVersion},
                           {QStringLiteral("read_at"), core::toRfc3339(entry.readAt)},
                           {QStringLiteral("summary"), entry.summary},
                           {QStringLiteral("sha256"), hashOf(payload)}};
    return core::toJson(head) + '\n' + payload;
}

core::Result<TimelineEntry> timelineEntry(const QByteArray& firstLine) {
    const auto object = core::parseJsonObject(firstLine);
    if (!object) return damaged(object.error().detail());
    core::JsonReader reader(*object);
    const bool isOurs = reader.text("format") == timelineFormat;
    const qint64 version = reader.integer("version");
    TimelineEntry out;
    out.key.systemIdentifier = reader.text("system_identifier");
    out.key.database = reader.text("database");
    out.readAt = reader.time("read_at");
    out.serverVersion = static_cast<int>(reader.integer("server_version"));
    out.summary = reader.text("summary");
    if (const auto error = reader.error()) return damaged(error->detail());
    if (!isOurs) return damaged(QStringLiteral("another format"));
    if (version > timelineVersion)
        return core::fail(core::ErrorKind::Invalid,
                          TimelineText::tr("This snapshot was kept by a newer Colophon."));
    return out;
}

core::Result<Snapshot> timelineSnapshot(const QByteArray& file) {
    const qsizetype end = file.indexOf('\n');
    const auto head = core::parseJsonObject(file.left(std::max<qsizetype>(end, 0)));
    if (!head) return damaged(head.error().detail());
    const QByteArrayView payload = QByteArrayView(file).sliced(end + 1);
    if (head->value(QStringLiteral("sha256")).toString() != hashOf(payload))
        return damaged(QStringLiteral("the checksum does not fit"));
    return readJson(qUncompress(payload.toByteArray()));
}

Snapshot withoutSecrets(const Snapshot& snapshot) {
    Content content = snapshot.content();
    for (UserMapping& mapping : content.userMappings)
        mapping.options.clear();
    for (Relation& relation : content.relations)
        relation.lock.reset();
    return Snapshot(std::move(content));
}

}  // namespace schema
