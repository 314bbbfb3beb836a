#pragma once

#include "cli/posts/folder_source.h"
#include "client/person.h"
#include "client/post.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace cli {

/// What happens to one file of an import.
enum class ImportAction {
    Create,
    Finish,     ///< an earlier import made the draft and was broken off
    Update,     ///< the post is there and differs
    Unchanged,  ///< the post is there and is the same
    Differs,    ///< the post is there and differs, and is left as it is
    Faulty,     ///< the file cannot be taken; see `flaw`
    LeftOut,    ///< no post; see `flaw`
};
QString word(ImportAction action);

/// One file, with all that is known of it before anything is written.
struct PlannedPost {
    QString name{};
    ImportAction action = ImportAction::Create;
    PostFile file{};
    QList<qint64> authorIds{};
    std::optional<client::Post> existing{};
    QStringList differences{};  ///< fields
    Flaw flaw{};
};

/// What of the blog a plan is made with.
struct BlogIndex {
    QHash<QString, client::PostSummary> posts{};  ///< by slug; without the trash
    QHash<QString, qint64> people{};              ///< by name and by e-mail address, in lower case
    QSet<QString> sharedNames{};                  ///< names that several people have
    QHash<qint64, QString> mediaHashes{};         ///< SHA-256 in hexadecimal by id
    qint64 me = 0;
};

/// A name of the files as the person of the blog it stands for: a name or an e-mail address.
using AuthorNames = QHash<QString, QString>;

/// The files in their order, each Create, Faulty or LeftOut; what is there already is not looked at yet.
/// Every post gets an address: two files that want the same one are Faulty.
QList<PlannedPost> planPosts(const PostSource& source, const BlogIndex& index, const AuthorNames& authors);

/// Sets what happens to a file whose address is taken by `existing`. `mayUpdate` decides between Update and
/// Differs.
enum class WhenDifferent { Leave, Update };
void compareWithExisting(PlannedPost& planned, const client::Post& existing, const QString& folder,
                         const BlogIndex& index, WhenDifferent when);

}  // namespace cli
