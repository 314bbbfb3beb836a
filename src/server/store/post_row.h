#pragma once

#include "language/statistics.h"
#include "server/asker.h"
#include "server/store/post_rules.h"
#include "server/store/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace server {

/// How much of a post an answer holds.
enum class PostForm { Summary, Full };
/// Whether what only staff see is read as well.
enum class Audience { Public, Staff };

/// An author or a tag of a post.
struct PostPart {
    int position = 0;
    std::int64_t id = 0;
    std::string_view slug = {};  ///< of a tag
    std::string_view name = {};
};

/// A person as an answer names them.
struct PersonName {
    std::int64_t id = 0;
    std::string_view name = {};
};

/// A row of `post` with what belongs to it, as the database gave it. Texts are views into the Result it was
/// read from, or into whatever has been put in their place.
struct PostRow {
    using Text = std::string_view;
    using Time = std::int64_t;  ///< microseconds since 2000-01-01 in UTC, as Postgres counts

    std::int64_t id = 0;
    std::int64_t version = 0;
    PostStatus status = PostStatus::Draft;
    bool wasPublished = false;
    Text title = {};
    Text slug = {};
    std::optional<Text> excerpt = {};
    std::optional<std::int64_t> coverMediaId = {};
    std::optional<Text> coverAlt = {};  ///< as written for this post
    std::optional<Text> mediaAlt = {};  ///< of the picture itself
    language::Statistics length =
        {};  ///< of the body; not read from the database, see PostLoader::addLengths()
    std::optional<Time> publishedAt = {};
    std::optional<Time> firstPublishedAt = {};
    Time createdAt = 0;
    Time updatedAt = 0;
    std::optional<Time> deletedAt = {};
    std::vector<PostPart> authors = {};  ///< in order
    std::vector<PostPart> tags = {};     ///< in order

    // PostForm::Full
    Text bodyMd = {};
    std::optional<std::string> bodyHtml = {};  ///< set when it is asked for
    std::optional<Text> metaTitle = {};
    std::optional<Text> metaDescription = {};
    std::optional<Text> canonicalUrl = {};
    bool isNoindex = false;

    // Audience::Staff
    bool isSlugLocked = false;
    std::optional<Time> publishAt = {};
    std::optional<Text> publishTimezone = {};
    std::optional<PersonName> updatedBy = {};
    struct Copy {
        std::optional<Time> applyAt = {};
        // PostForm::Full
        std::int64_t baseVersion = 0;
        std::int64_t version = 0;
        Text title = {};
        Text bodyMd = {};
        std::optional<Text> excerpt = {};
        Time savedAt = 0;
        std::optional<PersonName> savedBy = {};
    };
    std::optional<Copy> copy = {};

    bool isOwn(std::int64_t userId) const;
    /// What the rules about posts depend on, for this asker (null for nobody).
    PostState state(const Asker* asker) const;
};

/// SQL for a select list and the FROM clause behind it, over a relation `p` with the columns of `post`. Rows
/// have to be asked for in Format::Binary.
///
/// Authors and tags come either with the row, as two arrays that subqueries make, or apart for many posts at
/// once (see postPartsStatement()), which is quicker from a few posts on.
enum class Parts { Inside, Apart };
std::string postSelectList(PostForm form, Audience audience, Parts parts);
/// `table` is what `p` stands for.
std::string postFrom(PostForm form, Audience audience, std::string_view table = "post");

/// SQL that gives authors and tags of the posts in the array $1, for PostParts.
extern const std::string postPartsSql;

/// Reads a row whose select list begins with postSelectList().
PostRow readPostRow(const Result& rows, int row, PostForm form, Audience audience, Parts parts);
/// Authors and tags of many posts, found by post.
class PostParts {
public:
    /// `rows` are those of postPartsSql and have to live as long as this and the posts.
    explicit PostParts(const Result& rows);

    /// Gives the post its own.
    void addTo(PostRow& post) const;

private:
    struct Part {
        std::int64_t post;
        bool isTag;
        PostPart part;
    };
    std::vector<Part> m_parts;  ///< by post and place
};

}  // namespace server
