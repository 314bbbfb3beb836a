#include "migrations/directory_builder.h"

#include "migrations/corpus.h"

#include <QDir>
#include <QFile>

void DirectoryBuilder::write(Files files) {
    for (const auto& [name, content] : files) {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", name);
    }
}

void DirectoryBuilder::remove(const char* name) {
    if (!QFile::remove(m_folder.filePath(name))) qFatal("cannot remove %s", name);
}

DirectoryBuilder& DirectoryBuilder::hash() {
    QList<migrations::HashedFile> files;
    for (const QString& name : QDir(path()).entryList({"*.sql"}, QDir::Files))
        files.append({name.toUtf8(), corpus::contentOf(path() + '/' + name)});
    write({{"atlas.sum", migrations::computeSum(files).toText()}});
    return *this;
}

migrations::Directory DirectoryBuilder::read() const {
    auto directory = migrations::readDirectory(path());
    if (!directory) qFatal("%s", qPrintable(directory.error().message()));
    return *std::move(directory);
}
