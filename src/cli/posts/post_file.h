#pragma once

#include "client/post.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace cli {

/// Edits of a live post that are not public yet.
struct EditsFile {
    QString title;
    QString excerpt;
    QString body;
    bool operator==(const EditsFile&) const = default;
};

/// A post as a file says it. A value; nothing in it has been checked against a blog.
struct PostFile {
    QString name{};  ///< what a person knows it by: its path in the folder, or `articles, row 17`
    QString title{};
    QString slug{};  ///< empty: made from the title by the blog
    bool isSlugLocked = true;
    client::PostStatus status = client::PostStatus::Draft;
    std::optional<QDateTime> created{};         ///< all times in UTC
    std::optional<QDateTime> published{};       ///< while published
    std::optional<QDateTime> firstPublished{};  ///< where it is another
    std::optional<QDateTime> publishAt{};       ///< while scheduled
    QString timezone{};                         ///< IANA name for publishAt; may be empty
    QStringList authors{};                      ///< names
    QStringList tags{};
    QString excerpt{};
    client::Seo seo{};
    QString cover{};  ///< path of a file, relative to the post's own, or empty
    QString coverAlt{};
    QString body{};
    std::optional<EditsFile> edits{};

    QStringList notes{};    ///< sentences: what was guessed or is not carried over
    QStringList leftOut{};  ///< names of values that a post here does not have
};

}  // namespace cli
