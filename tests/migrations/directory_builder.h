#pragma once

#include "migrations/directory.h"
#include "support/database.h"

#include <QList>

#include <initializer_list>

/// A directory of migrations for a test, written from `{name, content}`.
class DirectoryBuilder {
public:
    using Files = std::initializer_list<std::pair<const char*, QByteArray>>;
    DirectoryBuilder(Files files = {}) { write(files); }

    void write(Files files);
    void remove(const char* name);
    /// Writes the atlas.sum that fits what is there now.
    DirectoryBuilder& hash();
    QString path() const { return m_folder.path(); }
    migrations::Directory read() const;

private:
    support::Folder m_folder;
};
