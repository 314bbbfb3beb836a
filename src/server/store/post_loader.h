#pragma once

#include "server/http/task.h"
#include "server/store/post_row.h"
#include "server/store/text_counts.h"
#include "server/store/values.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace server {

class Database;
struct Batch;

/// Reads posts by id for everybody who asks at about the same time with one statement, which costs Postgres a
/// fraction of what one statement each would. Whoever asks joins a question that has not left yet, never one
/// that has, so an answer is never older than its question. One a thread.
class PostLoader {
public:
    explicit PostLoader(Database& database);

    /// Rows that stay valid as long as this or one of them is kept.
    class Answer {
    public:
        /// Null when there is no such post.
        std::shared_ptr<const PostRow> find(std::int64_t id) const;

    private:
        friend class PostLoader;
        std::shared_ptr<const std::vector<PostRow>> m_posts;
    };
    /// Posts in PostForm::Full, whoever may know of them.
    Task<Answer> posts(std::vector<std::int64_t> ids, Audience audience);

    /// Authors and tags for posts that were read without them. The rows are changed in place and hold views
    /// into what is returned.
    Task<std::shared_ptr<const void>> addParts(std::vector<PostRow>& posts);

    /// How long the texts of posts in PostForm::Summary are. Most are known from before; what is not is read
    /// and counted.
    Task<> addLengths(std::vector<PostRow>& posts);

private:
    struct Question;
    struct Texts {
        Sql publicPosts;
        Sql staffPosts;
        Sql parts;
    };

    std::shared_ptr<Question> join(std::shared_ptr<Question>& open, std::optional<Audience> audience,
                                   const std::vector<std::int64_t>& ids);

    Database& m_database;
    TextCounts m_counts;
    Texts m_texts;
    std::shared_ptr<Question> m_public;
    std::shared_ptr<Question> m_staff;
    std::shared_ptr<Question> m_parts;
};

}  // namespace server
