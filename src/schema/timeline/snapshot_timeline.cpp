#include "schema/timeline/snapshot_timeline.h"

#include "schema/difference/summary.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace schema {
namespace {

struct KeepingText {
    Q_DECLARE_TR_FUNCTIONS(schema::Timeline)
};

const QString timelineSuffix = QStringLiteral(".snapshot");
/// The first line of a file is a few hundred bytes; what is longer is something else.
constexpr qint64 longestHead = 64 * 1024;

constexpr auto onlyOwner = QFile::ReadOwner | QFile::WriteOwner;

/// Whether everything is there that another snapshot could be compared with.
bool isWhole(const Snapshot& snapshot) {
    return snapshot->failures.isEmpty() &&
           std::none_of(snapshot->relations.begin(), snapshot->relations.end(),
                        [](const Relation& each) { return each.definitions != Definitions::Read; });
}

core::Result<QByteArray> contentOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(core::ErrorKind::NotFound,
                          KeepingText::tr("The kept snapshot %1 cannot be read: %2")
                              .arg(QDir::toNativeSeparators(path), file.errorString()));
    return file.readAll();
}

bool isNewer(const TimelineEntry& a, const TimelineEntry& b) {
    return std::tie(a.readAt, a.path) > std::tie(b.readAt, b.path);
}

std::unexpected<core::Error> notKept(const QString& why) {
    return core::fail(core::ErrorKind::Internal,
                      KeepingText::tr("The snapshot could not be kept in the timeline: %1").arg(why));
}

}  // namespace

SnapshotTimeline::SnapshotTimeline(QString folder, Limits limits)
    : m_folder(std::move(folder)), m_limits(limits) {}

QString SnapshotTimeline::userFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
           QStringLiteral("/schema-timeline");
}

/// Names of databases may hold anything, so the folder is called by their hash.
QString SnapshotTimeline::folderOf(const TimelineKey& key) const {
    const QByteArray both = key.systemIdentifier.toUtf8() + '\0' + key.database.toUtf8();
    const QByteArray hash = QCryptographicHash::hash(both, QCryptographicHash::Sha256).toHex();
    return m_folder + QLatin1Char('/') + QString::fromLatin1(hash.first(24));
}

void SnapshotTimeline::listFolder(const QString& folder, Listing& out) const {
    for (const QFileInfo& info :
         QDir(folder).entryInfoList({QLatin1Char('*') + timelineSuffix}, QDir::Files)) {
        QFile file(info.filePath());
        core::Result<TimelineEntry> entry;
        if (file.open(QIODevice::ReadOnly))
            entry = timelineEntry(file.readLine(longestHead));
        else
            entry = core::fail(core::ErrorKind::NotFound, file.errorString());
        if (!entry) {
            out.problems.append(KeepingText::tr("%1 is passed over: %2")
                                    .arg(QDir::toNativeSeparators(info.filePath()), entry.error().message()));
            continue;
        }
        entry->path = info.filePath();
        entry->bytes = info.size();
        out.entries.append(*entry);
    }
}

SnapshotTimeline::Listing SnapshotTimeline::entries(const TimelineKey& key) const {
    Listing out;
    if (!key.isKnown()) return out;
    listFolder(folderOf(key), out);
    out.entries.removeIf([&key](const TimelineEntry& entry) { return entry.key != key; });
    std::sort(out.entries.begin(), out.entries.end(), isNewer);
    return out;
}

SnapshotTimeline::Listing SnapshotTimeline::all() const {
    Listing out;
    for (const QFileInfo& info : QDir(m_folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
        listFolder(info.filePath(), out);
    std::sort(out.entries.begin(), out.entries.end(), isNewer);
    return out;
}

core::Result<std::optional<TimelineEntry>> SnapshotTimeline::add(const Snapshot& snapshot) const {
    TimelineEntry entry;
    entry.key = TimelineKey::of(snapshot);
    if (!entry.key.isKnown() || !isWhole(snapshot)) return std::optional<TimelineEntry>();
    entry.readAt = snapshot->origin.readAt;
    entry.serverVersion = snapshot->origin.serverVersion;
    const Snapshot kept = withoutSecrets(snapshot);
    // A damaged one cannot be compared with; the one before it can.
    for (const TimelineEntry& before : entries(entry.key).entries) {
        const auto last = read(before);
        if (!last) continue;
        const Difference changes = difference(*last, kept);
        if (changes.isEmpty()) return std::optional<TimelineEntry>();
        entry.summary = summary(changes);
        break;
    }
    const QString folder = folderOf(entry.key);
    if (!QDir().mkpath(folder)) return notKept(KeepingText::tr("%1 cannot be made.").arg(folder));
    QFile::setPermissions(m_folder, onlyOwner | QFile::ExeOwner);
    // Two consoles may read in the same millisecond.
    entry.path = QStringLiteral("%1/%2-%3%4")
                     .arg(folder, entry.readAt.toUTC().toString(QStringLiteral("yyyyMMddTHHmmsszzz")),
                          QString::number(QRandomGenerator::global()->bounded(0x10000), 16), timelineSuffix);
    const QByteArray bytes = timelineFile(entry, kept);
    entry.bytes = bytes.size();
    QSaveFile file(entry.path);
    if (!file.open(QIODevice::WriteOnly)) return notKept(file.errorString());
    file.setPermissions(onlyOwner);
    if (file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        return notKept(file.errorString());
    forgetOldest(entry.key);
    return entry;
}

core::Result<Snapshot> SnapshotTimeline::read(const TimelineEntry& entry) const {
    const auto content = contentOf(entry.path);
    return content ? timelineSnapshot(*content) : core::fail(content);
}

core::Result<void> SnapshotTimeline::remove(const TimelineEntry& entry) const {
    QFile file(entry.path);
    if (file.remove() || !file.exists()) return {};
    return core::fail(core::ErrorKind::Internal,
                      KeepingText::tr("%1 cannot be removed: %2")
                          .arg(QDir::toNativeSeparators(entry.path), file.errorString()));
}

void SnapshotTimeline::forgetOldest(const TimelineKey& key) const {
    const QList<TimelineEntry> all = entries(key).entries;
    qint64 bytes = 0;
    for (qsizetype i = 0; i < all.size(); ++i) {
        bytes += all[i].bytes;
        if (i > 0 && (i >= m_limits.count || bytes > m_limits.bytes)) (void)remove(all[i]);
    }
}

}  // namespace schema
