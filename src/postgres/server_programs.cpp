#include "postgres/server_programs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace postgres {
namespace {

struct ServerProgramsWords {
    Q_DECLARE_TR_FUNCTIONS(postgres::ServerPrograms)
};

/// The version is in the binary itself, so nothing has to be run: "postgres (PostgreSQL) 15.20 (Debian …)".
QString versionOf(const QString& program) {
    QFile file(program);
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QByteArray mark("postgres (PostgreSQL) ");
    const qint64 size = file.size();
    const uchar* bytes = file.map(0, size);
    if (!bytes) return {};
    const auto content = QByteArray::fromRawData(reinterpret_cast<const char*>(bytes), size);
    const qsizetype at = content.indexOf(mark);
    if (at < 0) return {};
    const QString rest = QString::fromLatin1(content.mid(at + mark.size(), 32).constData());
    return QRegularExpression(QStringLiteral("^\\d+[.a-z0-9]*")).match(rest).captured();
}

}  // namespace

QList<ServerPrograms> findServerPrograms() {
    QStringList folders = qEnvironmentVariable("PATH").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    const QDir debian(QStringLiteral("/usr/lib/postgresql"));
    for (const QString& name : debian.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        folders.append(debian.filePath(name) + QStringLiteral("/bin"));
    QMap<int, ServerPrograms> found;
    for (const QString& folder : folders) {
        // What lies in PATH may be a link to where all of the programs are.
        ServerPrograms programs{.folder = QFileInfo(folder + QStringLiteral("/postgres")).canonicalPath(),
                                .version = {}};
        if (programs.folder.isEmpty() || !QFileInfo(programs.program("initdb")).isExecutable()) continue;
        programs.version = versionOf(programs.program("postgres"));
        programs.majorVersion =
            QRegularExpression(QStringLiteral("^\\d+")).match(programs.version).captured().toInt();
        if (programs.majorVersion > 0 && !found.contains(programs.majorVersion))
            found.insert(programs.majorVersion, programs);
    }
    QList<ServerPrograms> newestFirst = found.values();
    std::reverse(newestFirst.begin(), newestFirst.end());
    return newestFirst;
}

core::Result<ServerPrograms> chooseServerPrograms(const QList<ServerPrograms>& installed, int majorVersion) {
    if (installed.isEmpty()) {
        return std::unexpected(
            core::Error(core::ErrorKind::NotFound,
                        ServerProgramsWords::tr(
                            "No PostgreSQL server is installed on this machine. Install it (Debian: "
                            "postgresql), or add the folder with postgres and initdb to PATH."))
                .withCode(QStringLiteral("no_binaries")));
    }
    for (const ServerPrograms& programs : installed) {
        if (majorVersion == 0 || programs.majorVersion == majorVersion) return programs;
    }
    return std::unexpected(
        core::Error(core::ErrorKind::NotFound,
                    ServerProgramsWords::tr("This needs PostgreSQL %1, which is not installed on this "
                                            "machine. Install it (Debian: postgresql-%1).")
                        .arg(majorVersion))
            .withCode(QStringLiteral("wrong_version")));
}

core::Result<ServerPrograms> nearestServerPrograms(const QList<ServerPrograms>& installed, int majorVersion) {
    auto best = chooseServerPrograms(installed);
    if (majorVersion == 0) return best;
    for (const ServerPrograms& programs : installed)
        if (programs.majorVersion >= majorVersion) best = programs;
    return best;
}

}  // namespace postgres
