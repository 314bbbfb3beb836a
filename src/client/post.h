#pragma once

#include "client/page.h"
#include "client/permission.h"
#include "core/json.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace client {

/// The status of a post. A trashed post keeps its status; `deletedAt` says that it is in the trash.
enum class PostStatus { Draft, Scheduled, Published };

/// The API's word for it: `draft`, `scheduled`, `published`.
QString toWord(PostStatus status);

/// A person as other objects refer to them.
struct Author {
    qint64 id = 0;
    QString name;
    static Author read(core::JsonReader& json);
    /// Nothing when the member `name` is absent or null.
    static std::optional<Author> readOptional(core::JsonReader& owner, const char* name);
};

struct Tag {
    qint64 id = 0;
    QString slug;
    QString name;
    static Tag read(core::JsonReader& json);
};

/// A post as the list shows it.
struct PostSummary {
    qint64 id = 0;
    qint64 version = 0;
    PostStatus status = PostStatus::Draft;
    QString title;
    QString slug;
    QString excerpt;
    QList<Author> authors;
    QList<Tag> tags;
    std::optional<QDateTime> publishAt;    ///< UTC; while scheduled
    std::optional<QDateTime> publishedAt;  ///< UTC; while published
    QDateTime createdAt;
    QDateTime updatedAt;
    std::optional<Author> updatedBy;
    std::optional<QDateTime> deletedAt;  ///< set while in the trash
    bool hasWorkingCopy = false;         ///< a live post with edits that are not published
    Permissions permissions;

    bool isTrashed() const { return deletedAt.has_value(); }
    static PostSummary read(core::JsonReader& json);
};

/// Edits of a published post, saved separately from the published text (working copy).
struct WorkingCopy {
    qint64 baseVersion = 0;  ///< the post's version the edits began from
    qint64 version = 0;
    QString title;
    QString bodyMd;
    QString excerpt;
    QDateTime savedAt;
    std::optional<Author> savedBy;
    static WorkingCopy read(core::JsonReader& json);
};

/// The picture of a post.
struct Cover {
    qint64 mediaId = 0;
    QString alt;
    bool operator==(const Cover&) const = default;
};

/// The data for search engines. Empty fields: those of the post.
struct Seo {
    QString metaTitle;
    QString metaDescription;
    QString canonicalUrl;
    bool isNoindex = false;
    bool operator==(const Seo&) const = default;
};

/// A post with its text.
struct Post : PostSummary {
    QString bodyMd;
    std::optional<WorkingCopy> workingCopy;
    /// The ETag the answer carried, for If-Match; made from id and version where there was none.
    QString etag;
    std::optional<Cover> cover{};
    Seo seo{};
    bool isSlugLocked = false;                    ///< a person chose the slug
    QString publishTimezone{};                    ///< IANA name; while scheduled
    std::optional<QDateTime> firstPublishedAt{};  ///< UTC

    /// Reads the object; `etag` is left to the caller, who has the header.
    static Post read(core::JsonReader& json);
};

/// The numbers on the status tabs.
struct PostCounts {
    qint64 all = 0;  ///< everything but the trash
    qint64 drafts = 0;
    qint64 scheduled = 0;
    qint64 published = 0;
    qint64 trashed = 0;
};

/// A page of the list, with the counts when the query asked for them.
struct PostPage : Page<PostSummary> {
    std::optional<PostCounts> counts;
};

/// A query for posts. By default all posts that the person may see, without the trash, last changed first.
struct PostQuery {
    enum class Trash { Without, Only };
    enum class Counts { Without, Included };

    std::optional<PostStatus> status;
    Trash trash = Trash::Without;
    QString text;                    ///< searched in title, slug and text by the server
    QString tag;                     ///< slug
    std::optional<qint64> authorId;  ///< by user id
    QString sort;                    ///< as the API writes it; empty means `-updated_at`
    QString cursor;                  ///< nextCursor of the page before
    int limit = 50;                  ///< 1 to 100
    Counts counts = Counts::Without;
};

/// The fields of a post to write. An absent one is kept; an empty excerpt clears it.
struct PostChanges {
    std::optional<QString> title;
    std::optional<QString> slug;
    std::optional<QString> bodyMd;
    std::optional<QString> excerpt;
    std::optional<QStringList> tags;              ///< names, the first is the primary tag
    std::optional<QList<qint64>> authorIds;       ///< in order
    std::optional<std::optional<Cover>> cover{};  ///< nothing inside: none
    std::optional<Seo> seo{};
    std::optional<bool> isSlugLocked{};
    std::optional<QDateTime> createdAt{};  ///< only of a new post, for editors

    QJsonObject toJson() const;
};

}  // namespace client
