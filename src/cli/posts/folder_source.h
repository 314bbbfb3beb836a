#pragma once

#include "cli/posts/media_notes.h"
#include "cli/posts/post_file_reader.h"
#include "core/error.h"

namespace cli {

/// A post that was found somewhere, or what is wrong with it.
struct FoundPost {
    QString name;
    Checked<PostFile> file;
};

/// Everything that an import may bring.
struct PostSource {
    struct LeftOut {
        QString name;
        QString reason;
    };
    QList<FoundPost> posts{};  ///< by name
    QList<LeftOut> leftOut{};  ///< what is no post
    QList<MediaNote> media{};  ///< files that are to come along even where no post shows them
    QString folder{};          ///< where local links lead to; empty: nowhere
};

/// Reads every Markdown file below `path`, or the one file `path`. Hidden folders and links that leave the
/// folder are passed over. Kind NotFound, or Invalid when there is no Markdown at all.
core::Result<PostSource> readFolder(const QString& path, const ReadingContext& context);

/// The file that a link of the post `name` leads to, as an absolute path; empty when it leads elsewhere, out
/// of the folder, to another post, or to nothing.
QString localFile(const QString& folder, const QString& name, const QString& destination);
/// Whether the destination looks as if it should be such a file.
bool isLocalPicture(const QString& destination);

}  // namespace cli
