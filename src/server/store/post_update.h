#pragma once

#include "server/call.h"
#include "server/http/task.h"
#include "server/store/audit.h"
#include "server/store/database_error.h"
#include "server/store/post_facts.h"
#include "server/store/post_read.h"
#include "server/store/values.h"

#include <boost/json/object.hpp>

#include <optional>
#include <string>
#include <vector>

namespace server {

/// Changes one post by comparing and setting: one statement changes the row if it still has the version of
/// the facts, and with it everything that belongs to the change (tags, authors, revision, audit row, record
/// of the fields). Collect the parts, then run() once.
class PostUpdate {
public:
    PostUpdate(const Call& call, const PostFacts& facts);

    /// Sets a column to a value or to an SQL expression over `post p`. `field` is its name in the API.
    template <typename T>
    void set(const std::string& field, const std::string& column, const T& value, const std::string& type) {
        setTo(field, column, parameter(value, type));
    }
    void setBody(const std::string& body);
    void setTo(const std::string& field, const std::string& column, const std::string& expression);
    /// Sets a column that is not a field of its own.
    void setQuietly(const std::string& column, const std::string& expression);
    /// Says that a field is changed by a part of its own.
    void changes(const std::string& field) { m_fields.push_back(field); }

    void setTags(const std::vector<TagName>& tags);
    void setAuthors(const std::vector<std::int64_t>& authors);
    /// Old slug of a post that was public: it redirects from now on.
    void keepOldSlug();
    void keepRevision(const std::string& reason);
    void audit(const std::string& action, const boost::json::object& before,
               const boost::json::object& after);
    /// A further data-changing statement; may use `changed` (id, version, status, slug, title, body_md,
    /// excerpt of the post as it is then).
    void also(const std::string& sql);
    template <typename T>
    std::string parameter(const T& value, const std::string& type) {
        return "$" + std::to_string(m_values.add(value)) + "::" + type;
    }

    bool isEmpty() const { return m_fields.empty(); }
    const std::vector<std::string>& fields() const { return m_fields; }
    /// Throws 412 when somebody else was quicker, 409 `slug_taken`, 422 for an unknown cover.
    Task<WrittenPost> run();
    /// Adds the statements to those of a larger transaction and gives the place of the one whose result holds
    /// the new `version`; it is empty when somebody else was quicker.
    std::size_t addTo(std::vector<Statement>& statements);
    /// The same for parts that do not change the post itself: its version stays.
    Task<WrittenPost> runBeside();

private:
    enum class Answer { Version, Row };

    Task<WrittenPost> run(Statement own);
    Task<WrittenPost> runKnowing();
    Task<std::vector<Result>> write(std::vector<Statement> statements, std::size_t own);
    Statement statement(Answer answer);
    void part(const std::string& sql);

    const Call& m_call;
    const PostFacts& m_facts;
    Values m_values;
    std::vector<std::string> m_fields;
    std::vector<std::string> m_sets;
    std::vector<std::string> m_parts;
    std::vector<Statement> m_before;
    std::vector<std::string> m_tagSlugs;
    std::optional<std::string_view> m_body;  ///< the new one
    bool m_hasSideEffects = false;           ///< what is answered has changed beyond the row itself
};

/// SQL for the first slug like `base` (an SQL expression) that no other post has or had: base, base-2, base-3
/// … `id` is an SQL expression for the post's own id.
std::string freeSlug(const std::string& base, const std::string& id);

/// Throws 409 `slug_taken` when the slug is a former address of a post other than `id` (0: of any), which
/// leads to that post.
Task<> requireNoOldAddress(Database& database, const std::string& slug, std::int64_t id);

/// Turns what Postgres says about a constraint of posts into the answer for it; other errors pass through.
[[noreturn]] void rethrowPostError(const DatabaseError& refused);

}  // namespace server
