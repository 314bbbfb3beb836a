#include "postgres/cluster_template.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryDir>

#include <filesystem>

namespace postgres {
namespace {

namespace fs = std::filesystem;

constexpr qint64 roomForACluster = 16 << 20;

fs::path pathOf(const QString& path) {
    return fs::path(QFile::encodeName(path).toStdString());
}

}  // namespace

ClusterTemplate::ClusterTemplate(QString cacheFolder, const QString& version)
    : m_cacheFolder(std::move(cacheFolder)),
      m_path(m_cacheFolder.isEmpty() ? QString()
                                     : m_cacheFolder + QStringLiteral("/postgres-%1").arg(version)) {}

bool ClusterTemplate::exists() const {
    return !m_path.isEmpty() && QFile::exists(m_path + QStringLiteral("/PG_VERSION"));
}

core::Result<void> ClusterTemplate::copyTo(const QString& target) const {
    std::error_code error;
    fs::copy(pathOf(m_path), pathOf(target), fs::copy_options::recursive, error);
    if (!error) return {};
    const qint64 available = QStorageInfo(QFileInfo(target).path()).bytesAvailable();
    QDir(target).removeRecursively();
    // A write cut short by a full disk comes as another error, depending on the library.
    const bool isFull = error == std::errc::no_space_on_device || available < roomForACluster;
    return std::unexpected(
        core::Error(core::ErrorKind::Internal,
                    isFull ? QCoreApplication::translate(
                                 "postgres::PrivateServer",
                                 "The disk of %1 is full. Free about 100 MB, or use another folder.")
                                 .arg(target)
                           : QCoreApplication::translate("postgres::PrivateServer",
                                                         "A new database cluster could not be created."),
                    QString::fromStdString(error.message()))
            .withCode(isFull ? QStringLiteral("disk_full") : QStringLiteral("start_failed")));
}

void ClusterTemplate::keep(const QString& data) const {
    if (m_path.isEmpty() || exists() || !QDir().mkpath(m_cacheFolder)) return;
    QTemporaryDir unfinished(m_cacheFolder + QStringLiteral("/unfinished-XXXXXX"));
    if (!unfinished.isValid()) return;
    const QString copy = unfinished.filePath(QStringLiteral("data"));
    std::error_code error;
    fs::copy(pathOf(data), pathOf(copy), fs::copy_options::recursive, error);
    // Of two processes that come here at once one renames first; the other's copy goes with its folder.
    if (!error) fs::rename(pathOf(copy), pathOf(m_path), error);
}

}  // namespace postgres
