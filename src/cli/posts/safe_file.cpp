#include "cli/posts/safe_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace cli {
namespace {

std::unexpected<core::Error> notWritten(const QString& path, const QString& why) {
    return core::fail(
        core::ErrorKind::Internal,
        QStringLiteral("%1 could not be written: %2. The existing file was not changed.").arg(path, why));
}

}  // namespace

Saved outcomeOf(const QString& path, const QByteArray& bytes, Existing existing) {
    QFile file(path);
    if (!file.exists()) return Saved::New;
    if (file.size() == bytes.size() && file.open(QIODevice::ReadOnly) && file.readAll() == bytes)
        return Saved::Unchanged;
    return existing == Existing::Replace ? Saved::Replaced : Saved::Kept;
}

core::Result<Saved> saveFile(const QString& path, const QByteArray& bytes, Existing existing) {
    const Saved outcome = outcomeOf(path, bytes, existing);
    if (outcome == Saved::Unchanged || outcome == Saved::Kept) return outcome;
    const QString folder = QFileInfo(path).path();
    if (!QDir().mkpath(folder)) return notWritten(path, QStringLiteral("the folder could not be created"));
    QSaveFile file(path);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() && file.commit();
    if (!isWritten) return notWritten(path, file.errorString());
    return outcome;
}

}  // namespace cli
