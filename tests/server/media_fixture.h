#pragma once

#include "server/blog.h"
#include "server/form.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

inline QByteArray data(const QString& name) {
    QFile file(QStringLiteral(COLOPHON_SOURCE_DIR "/tests/server/data/") + name);
    if (!file.open(QIODevice::ReadOnly)) qFatal("%s is missing", qUtf8Printable(name));
    return file.readAll();
}

inline QByteArray hashOf(const QByteArray& bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// A GIF of its own for each word.
inline QByteArray gif(const QByteArray& word) {
    return data("picture.gif") + word;
}

inline QJsonObject media(const Answer& answer) {
    return answer.json()["media"].toObject();
}

inline QByteArray path(const Answer& answer, const char* below = "") {
    return "/media/" + QByteArray::number(media(answer)["id"].toInteger()) + below;
}

/// A blog with a folder for files. A base of the classes that test what is uploaded.
class MediaFixture {
protected:
    MediaFixture()
        : m_blog(
              std::make_unique<Blog>(m_postgres, QHash<QString, QString>{{"MEDIA_DIR", m_folder.path()}})) {}

    const Caller& as(const QString& who) { return m_blog->once(who); }
    Answer send(const QString& who, const Form& form, Headers headers = {}) {
        return upload(m_blog->server(), as(who), form, std::move(headers));
    }
    QStringList kept() const { return QDir(m_folder.path()).entryList(QDir::Files); }

    support::Server m_postgres;
    support::Folder m_folder;
    std::unique_ptr<Blog> m_blog;
};
