#include "cli/posts/folder_source.h"

#include "cli/posts/front_matter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>
#include <QUrl>

namespace cli {
namespace {

bool isMarkdown(const QString& name) {
    return name.endsWith(QLatin1String(".md"), Qt::CaseInsensitive) ||
           name.endsWith(QLatin1String(".markdown"), Qt::CaseInsensitive);
}

bool isInside(const QString& folder, const QString& path) {
    return path.startsWith(folder.endsWith(u'/') ? folder : folder + u'/');
}

/// Names of Markdown files below, with slashes, in a fixed order.
void collect(const QDir& folder, const QString& prefix, int depth, QStringList& out) {
    if (depth > 32) return;
    for (const QFileInfo& entry :
         folder.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QString name = prefix + entry.fileName();
        if (entry.isDir() && (entry.isSymLink() || entry.fileName() == QLatin1String("node_modules")))
            continue;
        if (entry.isDir())
            collect(QDir(entry.filePath()), name + u'/', depth + 1, out);
        else if (isMarkdown(entry.fileName()))
            out.append(name);
    }
}

Checked<QByteArray> contentOf(const QString& folder, const QString& path) {
    if (!isInside(folder, QFileInfo(path).canonicalFilePath()))
        return flaw(0, QStringLiteral("It is a symbolic link to a file outside the folder."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return flaw(0, QStringLiteral("It cannot be read: %1.").arg(file.errorString()));
    // One byte more than a post may have, which says that there is more.
    return file.read(4 * 1024 * 1024 + 1);
}

class Folder {
public:
    Folder(const QString& folder, const ReadingContext& context) : m_context(context) {
        m_out.folder = folder;
    }

    void read(const QStringList& names) {
        for (const QString& name : names) {
            if (name.endsWith(editsEnding))
                m_edits.append(name);
            else
                readPost(name);
        }
        for (const QString& name : m_edits)
            readEdits(name);
        readNotes();
    }
    PostSource take() { return std::move(m_out); }

private:
    QString path(const QString& name) const { return m_out.folder + u'/' + name; }
    void leaveOut(const QString& name, const QString& reason) { m_out.leftOut.append({name, reason}); }

    void readPost(const QString& name) {
        const auto bytes = contentOf(m_out.folder, path(name));
        if (!bytes) return m_out.posts.append({name, std::unexpected(bytes.error())});
        if (name.section(u'/', -1) == QLatin1String("_index.md"))
            return leaveOut(name, QStringLiteral("It describes a list of posts, not a post."));
        switch (fileKind(*bytes)) {
            case FileKind::NoFrontMatter:
                return leaveOut(name, QStringLiteral("It has no front matter, so it is not a post."));
            case FileKind::Toml:
                return refuse(name, QStringLiteral("Its front matter is TOML, which is not supported. "
                                                   "Convert it with “hugo convert toYAML”."));
            case FileKind::Json:
                return refuse(name, QStringLiteral("Its front matter is JSON, which is not supported. "
                                                   "Convert it with “hugo convert toYAML”."));
            case FileKind::Post:
                break;
        }
        m_at.insert(name, m_out.posts.size());
        m_out.posts.append({name, readPostFile(*bytes, name, m_context)});
    }

    void refuse(const QString& name, const QString& why) { m_out.posts.append({name, flaw(1, why)}); }

    void readEdits(const QString& name) {
        const QString owner = name.chopped(editsEnding.size()) + QStringLiteral(".md");
        const auto at = m_at.constFind(owner);
        if (at == m_at.constEnd())
            return leaveOut(name,
                            QStringLiteral("It contains edits of %1, which does not exist.").arg(owner));
        const auto bytes = contentOf(m_out.folder, path(name));
        auto edits = bytes ? readEditsFile(*bytes) : Checked<EditsFile>(std::unexpected(bytes.error()));
        if (!edits) return m_out.posts.append({name, std::unexpected(edits.error())});
        if (auto& post = m_out.posts[*at].file) post->edits = std::move(*edits);
    }

    void readNotes() {
        QFile file(path(mediaNotesFile));
        if (!file.open(QIODevice::ReadOnly)) return;
        const auto notes = readMediaNotes(file.readAll());
        if (notes)
            m_out.media = *notes;
        else
            m_out.posts.append({mediaNotesFile, std::unexpected(notes.error())});
    }

    const ReadingContext& m_context;
    PostSource m_out;
    QStringList m_edits;
    QMap<QString, qsizetype> m_at;
};

QString decoded(const QString& destination) {
    QString path = destination;
    for (const QChar end : {u'#', u'?'})
        path = path.section(end, 0, 0);
    return QUrl::fromPercentEncoding(path.toUtf8());
}

bool isElsewhere(const QString& destination) {
    static const QRegularExpression scheme(QStringLiteral("^([A-Za-z][A-Za-z0-9+.-]*:|//)"));
    return destination.isEmpty() || scheme.match(destination).hasMatch();
}

}  // namespace

core::Result<PostSource> readFolder(const QString& path, const ReadingContext& context) {
    const QFileInfo info(path);
    if (!info.exists())
        return core::fail(core::ErrorKind::NotFound,
                          QStringLiteral("The folder or file %1 does not exist.").arg(path));
    QStringList names;
    if (info.isDir())
        collect(QDir(path), {}, 0, names);
    else
        names.append(info.fileName());
    if (names.isEmpty())
        return core::fail(core::ErrorKind::Invalid,
                          QStringLiteral("%1 contains no Markdown files (.md, .markdown).").arg(path));
    Folder folder(info.isDir() ? info.canonicalFilePath() : QFileInfo(info.canonicalFilePath()).path(),
                  context);
    folder.read(names);
    return folder.take();
}

QString localFile(const QString& folder, const QString& name, const QString& destination) {
    if (folder.isEmpty() || isElsewhere(destination)) return {};
    const QString path = decoded(destination);
    QStringList candidates;
    if (path.startsWith(u'/'))
        candidates = {folder + path,
                      folder + QStringLiteral("/static") + path};  // Hugo's folder of plain files
    else
        candidates = {QFileInfo(folder + u'/' + name).path() + u'/' + path};
    for (const QString& candidate : candidates) {
        const QFileInfo info(candidate);
        const QString real = info.canonicalFilePath();
        if (info.isFile() && isInside(folder, real) && !isMarkdown(real)) return real;
    }
    return {};
}

bool isLocalPicture(const QString& destination) {
    static const QRegularExpression picture(QStringLiteral("\\.(png|jpe?g|gif|webp|avif|svg)$"),
                                            QRegularExpression::CaseInsensitiveOption);
    return !isElsewhere(destination) && picture.match(decoded(destination)).hasMatch();
}

}  // namespace cli
