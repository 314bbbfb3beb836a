#include "cli/posts/import_plan.h"

#include "cli/posts/links.h"
#include "cli/posts/names.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace cli {
namespace {

using client::PostStatus;

/// A text whose links to files are numbered, and what they lead to, so that texts can be compared across
/// blogs.
struct Comparable {
    QString text;
    QStringList files;  ///< SHA-256 in hexadecimal; empty where it is not known
};

Comparable ofFile(const QString& text, const QString& folder, const QString& name) {
    Comparable out;
    out.text = withLinks(text, [&](const QString& destination) -> std::optional<QString> {
        QFile file(localFile(folder, name, destination));
        if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly)) return {};
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(&file);
        out.files.append(QString::fromLatin1(hash.result().toHex()));
        return QStringLiteral("file");
    });
    return out;
}

Comparable ofBlog(const QString& text, const BlogIndex& index) {
    static const QRegularExpression address(QStringLiteral("/media/(\\d+)/file$"));
    Comparable out;
    out.text = withLinks(text, [&](const QString& destination) -> std::optional<QString> {
        const QRegularExpressionMatch match = address.match(destination);
        if (!match.hasMatch()) return {};
        out.files.append(index.mediaHashes.value(match.captured(1).toLongLong()));
        return QStringLiteral("file");
    });
    return out;
}

bool areSame(const Comparable& a, const Comparable& b) {
    if (a.text != b.text || a.files.size() != b.files.size()) return false;
    return std::equal(a.files.begin(), a.files.end(), b.files.begin(),
                      [](const QString& one, const QString& other) {
                          return one == other || one.isEmpty() || other.isEmpty();
                      });
}

/// A tag of the blog answers to its name in any case and to its address.
bool areSame(const QStringList& names, const QList<client::Tag>& tags) {
    return std::equal(names.begin(), names.end(), tags.begin(), tags.end(),
                      [](const QString& name, const client::Tag& tag) {
                          return name.compare(tag.name, Qt::CaseInsensitive) == 0 || slugOf(name) == tag.slug;
                      });
}

QList<qint64> idsOf(const QList<client::Author>& authors) {
    QList<qint64> out;
    for (const client::Author& author : authors)
        out.append(author.id);
    return out;
}

/// The file's cover as a link, to be compared like one.
QString coverLink(const QString& destination) {
    return destination.isEmpty() ? QString() : QStringLiteral("![](<%1>)").arg(destination);
}

void resolveAuthors(PlannedPost& planned, const BlogIndex& index, const AuthorNames& authors) {
    for (const QString& written : planned.file.authors) {
        const QString name = authors.value(written, written).toLower();
        if (index.sharedNames.contains(name))
            planned.file.notes.append(
                QStringLiteral("Several people are named %1. Choose one with --author.").arg(written));
        else if (const qint64 id = index.people.value(name); id == 0)
            planned.file.notes.append(
                QStringLiteral("No person named %1 was found in this blog.").arg(written));
        else if (!planned.authorIds.contains(id))
            planned.authorIds.append(id);
    }
    if (planned.authorIds.isEmpty()) {
        planned.authorIds.append(index.me);
        if (!planned.file.authors.isEmpty())
            planned.file.notes.append(QStringLiteral("You will be its author."));
    }
}

/// An address from the title, or from the file's name where the title has no Latin letter: the same in every
/// run, so that a second run finds what the first one made.
void giveSlug(PostFile& file) {
    if (file.slug.isEmpty()) file.slug = slugOf(file.title);
    if (!file.slug.isEmpty()) return;
    const QByteArray hash = QCryptographicHash::hash(file.name.toUtf8(), QCryptographicHash::Sha256).toHex();
    file.slug = QStringLiteral("post-") + QString::fromLatin1(hash.first(8));
}

void noteMissingPictures(PostFile& file, const QString& folder) {
    const auto check = [&](const QString& destination) -> std::optional<QString> {
        if (isLocalPicture(destination) && localFile(folder, file.name, destination).isEmpty() &&
            !destination.startsWith(QLatin1String("/media/")))
            file.notes.append(
                QStringLiteral("The folder has no file %1; the link is unchanged.").arg(destination));
        return {};
    };
    if (folder.isEmpty()) return;
    withLinks(file.body, check);
    if (file.cover.isEmpty() || !localFile(folder, file.name, file.cover).isEmpty()) return;
    file.notes.append(
        QStringLiteral("Its cover picture %1 is not in the folder and is skipped.").arg(file.cover));
    file.cover.clear();
    file.coverAlt.clear();
}

}  // namespace

QString word(ImportAction action) {
    switch (action) {
        case ImportAction::Create:
            return QStringLiteral("create");
        case ImportAction::Finish:
            return QStringLiteral("finish");
        case ImportAction::Update:
            return QStringLiteral("update");
        case ImportAction::Unchanged:
            return QStringLiteral("unchanged");
        case ImportAction::Differs:
            return QStringLiteral("differs");
        case ImportAction::Faulty:
            return QStringLiteral("error");
        case ImportAction::LeftOut:
            return QStringLiteral("left out");
    }
    Q_UNREACHABLE();
}

QList<PlannedPost> planPosts(const PostSource& source, const BlogIndex& index, const AuthorNames& authors) {
    QList<PlannedPost> out;
    QHash<QString, QString> taken;
    for (const FoundPost& found : source.posts) {
        PlannedPost planned{.name = found.name};
        if (!found.file) {
            planned.action = ImportAction::Faulty;
            planned.flaw = found.file.error();
            out.append(planned);
            continue;
        }
        planned.file = *found.file;
        giveSlug(planned.file);
        resolveAuthors(planned, index, authors);
        noteMissingPictures(planned.file, source.folder);
        const QString other = taken.value(planned.file.slug);
        if (!other.isEmpty()) {
            planned.action = ImportAction::Faulty;
            planned.flaw = {
                0, QStringLiteral("It has the same address as %1 (%2). Give one of them a different slug.")
                       .arg(other, planned.file.slug)};
        }
        taken.insert(planned.file.slug, other.isEmpty() ? planned.name : other);
        out.append(planned);
    }
    for (const PostSource::LeftOut& left : source.leftOut)
        out.append({.name = left.name, .action = ImportAction::LeftOut, .flaw = {0, left.reason}});
    return out;
}

void compareWithExisting(PlannedPost& planned, const client::Post& existing, const QString& folder,
                         const BlogIndex& index, WhenDifferent when) {
    const PostFile& file = planned.file;
    planned.existing = existing;
    planned.differences.clear();
    const auto compare = [&planned](const char* field, bool isSame) {
        if (!isSame) planned.differences.append(QLatin1String(field));
    };
    compare("title", file.title == existing.title.trimmed());
    compare("text", areSame(ofFile(file.body, folder, file.name), ofBlog(existing.bodyMd, index)));
    compare("excerpt", file.excerpt == existing.excerpt);
    compare("tags", areSame(file.tags, existing.tags));
    compare("authors", file.authors.isEmpty() || planned.authorIds == idsOf(existing.authors));
    compare("seo", file.seo == existing.seo);
    const QString cover =
        existing.cover ? QStringLiteral("/media/%1/file").arg(existing.cover->mediaId) : QString();
    compare("cover",
            areSame(ofFile(coverLink(file.cover), folder, file.name), ofBlog(coverLink(cover), index)));
    const bool isLeftHalfway = existing.status == PostStatus::Draft && existing.version == 1 &&
                               file.status != PostStatus::Draft && planned.differences.isEmpty();
    const bool lacksEdits = file.edits && !existing.workingCopy && file.status == existing.status &&
                            existing.version <= 2 && planned.differences.isEmpty();
    if (isLeftHalfway || lacksEdits) {
        planned.action = ImportAction::Finish;
        return;
    }
    if (existing.status == PostStatus::Draft)
        compare("status", file.status == PostStatus::Draft);
    else if (file.status != existing.status)
        planned.file.notes.append(QStringLiteral("Its status in the blog is %1 and does not change.")
                                      .arg(client::toWord(existing.status)));
    if (file.edits && existing.workingCopy)
        compare("unpublished edits", file.edits->title == existing.workingCopy->title.trimmed() &&
                                         areSame(ofFile(file.edits->body, folder, file.name),
                                                 ofBlog(existing.workingCopy->bodyMd, index)));
    if (planned.differences.isEmpty())
        planned.action = ImportAction::Unchanged;
    else
        planned.action = when == WhenDifferent::Update ? ImportAction::Update : ImportAction::Differs;
}

}  // namespace cli
