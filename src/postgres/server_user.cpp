#include "postgres/server_user.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <csignal>
#include <filesystem>
#include <grp.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace postgres {
namespace {

struct ServerUserWords {
    Q_DECLARE_TR_FUNCTIONS(postgres::ServerUser)
};

}  // namespace

core::Result<ServerUser> ServerUser::choose() {
    ServerUser chosen;
    if (::geteuid() != 0) return chosen;
    const passwd* entry = ::getpwnam("postgres");
    if (!entry) {
        return std::unexpected(
            core::Error(core::ErrorKind::NotFound,
                        ServerUserWords::tr(
                            "PostgreSQL does not run as root, and this machine has no user postgres to run "
                            "it as. Start this program as another user, or create the user postgres."))
                .withCode(QStringLiteral("no_binaries")));
    }
    chosen.m_ids = Ids{.user = entry->pw_uid, .group = entry->pw_gid};
    return chosen;
}

core::Result<void> ServerUser::own(const QString& path) const {
    if (!m_ids) return {};
    namespace fs = std::filesystem;
    const fs::path root(QFile::encodeName(path).toStdString());
    int failed = ::lchown(root.c_str(), m_ids->user, m_ids->group);
    std::error_code error;
    if (fs::is_directory(fs::symlink_status(root))) {
        for (const auto& entry : fs::recursive_directory_iterator(root, error))
            failed |= ::lchown(entry.path().c_str(), m_ids->user, m_ids->group);
    }
    if (failed != 0 || error) {
        return core::fail(
            core::ErrorKind::NotAllowed,
            ServerUserWords::tr("The owner of the folder %1 could not be changed to postgres.").arg(path));
    }
    return {};
}

core::Result<void> ServerUser::checkReach(const QString& path) const {
    if (!m_ids) return {};
    for (QString folder = QFileInfo(path).absolutePath(); folder != QLatin1String("/");
         folder = QFileInfo(folder).absolutePath()) {
        struct stat status{};
        if (::stat(QFile::encodeName(folder).constData(), &status) != 0) continue;
        const mode_t needed = status.st_uid == m_ids->user    ? S_IXUSR
                              : status.st_gid == m_ids->group ? S_IXGRP
                                                              : S_IXOTH;
        if (status.st_mode & needed) continue;
        return std::unexpected(
            core::Error(
                core::ErrorKind::NotAllowed,
                ServerUserWords::tr("Because you are root, the server runs as user postgres, and that user "
                                    "cannot enter %1. Choose another folder, or allow it with: chmod o+x %1")
                    .arg(folder))
                .withCode(QStringLiteral("folder_unreachable")));
    }
    return {};
}

void ServerUser::becomeInChild(pid_t owner) const {
    if (m_ids &&
        (::setgroups(1, &m_ids->group) != 0 || ::setgid(m_ids->group) != 0 || ::setuid(m_ids->user) != 0))
        ::_exit(126);
    ::setsid();
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    // After the change of user, which clears it; then make sure the owner did not end in between.
    ::prctl(PR_SET_PDEATHSIG, SIGINT);
    if (::getppid() != owner) ::_exit(126);
}

}  // namespace postgres
