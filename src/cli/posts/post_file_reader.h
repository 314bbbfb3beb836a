#pragma once

#include "cli/posts/flaw.h"
#include "cli/posts/post_file.h"

#include <QTimeZone>

namespace cli {

/// What a file does not say itself.
struct ReadingContext {
    QTimeZone zone{"UTC"};                            ///< of times without an offset
    QDateTime now = QDateTime::currentDateTimeUtc();  ///< what lies ahead of it is scheduled
};

/// Reads a Markdown file with front matter, our own or one of Hugo's or Jekyll's kind. `name` is its path in
/// the folder, with slashes; what the front matter does not say may be in it (`_posts/2020-01-31-words.md`).
Checked<PostFile> readPostFile(const QByteArray& file, const QString& name, const ReadingContext& context);

/// Reads the file beside a post's that holds its unpublished edits. The name that it belongs to ends in
/// `.md`, its own in editsEnding.
Checked<EditsFile> readEditsFile(const QByteArray& file);

inline constexpr QLatin1String editsEnding(".working-copy.md");

/// What the blog takes at most (the API's /meta says so): the first thing in `post` that is longer.
std::optional<Flaw> tooLong(const PostFile& post);

}  // namespace cli
