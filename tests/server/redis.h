#pragma once

#include "support/database.h"

#include <QProcess>
#include <QString>

#include <memory>

/// A redis-server of this test alone, on a Unix socket in a folder of its own; the system's is never used.
class PrivateRedis {
public:
    /// `password` may be empty. A failure to start is fatal.
    explicit PrivateRedis(const QString& password = {});
    ~PrivateRedis();

    /// For REDIS_URL.
    QString url(int database = 0) const;
    QString socket() const { return m_folder.filePath("redis.sock"); }

    void start();
    /// At once, as a crash would.
    void kill();
    /// It goes on holding its connections, and answers nothing.
    void pause();
    void goOn();
    /// What it answers to a command, one line.
    QByteArray ask(const QByteArray& command) const;

private:
    support::Folder m_folder;
    QString m_password;
    std::unique_ptr<QProcess> m_process;
};
