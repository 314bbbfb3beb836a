#include "server/store/post_bulk.h"

#include "server/http/api_error.h"
#include "server/store/database.h"
#include "server/store/post_facts.h"
#include "server/store/post_lifecycle.h"
#include "server/store/row_change.h"

#include <boost/json.hpp>

#include <algorithm>
#include <array>

namespace server {
namespace {

struct Named {
    std::string_view word;
    BulkAction action;
    PostAction rule;
};
constexpr std::array actions{
    Named{"publish", BulkAction::Publish, PostAction::Publish},
    Named{"unpublish", BulkAction::Unpublish, PostAction::Unpublish},
    Named{"unschedule", BulkAction::Unschedule, PostAction::Unschedule},
    Named{"trash", BulkAction::Trash, PostAction::Trash},
    Named{"restore", BulkAction::Restore, PostAction::Restore},
    Named{"purge", BulkAction::Purge, PostAction::Purge},
    Named{"add_tags", BulkAction::AddTags, PostAction::Edit},
    Named{"remove_tags", BulkAction::RemoveTags, PostAction::Edit},
};

bool isSame(const TagName& left, const TagName& right) {
    return left.slug == right.slug || left.name == right.name;
}

bool holds(const std::vector<TagName>& tags, const TagName& wanted) {
    return std::ranges::any_of(tags, [&wanted](const TagName& one) { return isSame(one, wanted); });
}

/// Nothing to do when the post has, or has not, all of them already.
void changeTags(PostUpdate& update, const PostFacts& facts, BulkAction action,
                const std::vector<TagName>& tags) {
    std::vector<TagName> wanted = facts.tags;
    if (action == BulkAction::RemoveTags)
        std::erase_if(wanted, [&tags](const TagName& one) { return holds(tags, one); });
    else
        for (const TagName& tag : tags)
            if (!holds(wanted, tag)) wanted.push_back(tag);
    if (wanted.size() > mostTags) throw validationFailed({{"tags", "too_many"}});
    if (wanted.size() != facts.tags.size()) update.setTags(wanted);
}

void prepare(PostUpdate& update, const PostFacts& facts, BulkAction action,
             const std::vector<TagName>& tags) {
    switch (action) {
        case BulkAction::Publish:
            return preparePublish(update, facts, {});
        case BulkAction::Unpublish:
            return prepareUnpublish(update, facts);
        case BulkAction::Unschedule:
            return prepareUnschedule(update, facts);
        case BulkAction::Trash:
            return prepareTrash(update, facts);
        case BulkAction::Restore:
            return prepareRestore(update);
        case BulkAction::AddTags:
        case BulkAction::RemoveTags:
            return changeTags(update, facts, action, tags);
        case BulkAction::Purge:
            return;  // no update
    }
}

/// One item on its way through.
struct Step {
    const PostFacts* facts = nullptr;      ///< null: there is no such post
    std::optional<std::size_t> statement;  ///< whose row says that it was done; nothing: nothing to do
    std::optional<ApiError> error;
};

/// Adds what it takes to `statements`, or the error to the step.
void plan(const Call& call, Step& step, const BulkItem& item, BulkAction action,
          const std::vector<TagName>& tags, std::vector<Statement>& statements) {
    try {
        if (!step.facts) throw notFound("post");
        const PostAction rule = actions[static_cast<std::size_t>(action)].rule;
        requireAllowed(call.signedIn(), *step.facts, rule);
        if (step.facts->version != item.version) return;  // who changed it is asked afterwards
        requireState(step.facts->state, rule);
        if (action == BulkAction::Purge) {
            step.statement = statements.size();
            statements.push_back(purgeStatement(call, *step.facts));
            return;
        }
        PostUpdate update(call, *step.facts);
        prepare(update, *step.facts, action, tags);
        if (!update.isEmpty()) step.statement = update.addTo(statements);
    } catch (const ApiError& refused) {
        step.error = refused;
    }
}

boost::json::object resultOf(const BulkItem& item, const Step& step, BulkAction action,
                             const std::vector<Result>& results) {
    boost::json::object out{{"id", item.id}, {"ok", !step.error.has_value()}};
    if (step.error) {
        out["error"] = errorFacts(*step.error);
        return out;
    }
    if (action != BulkAction::Purge)
        out["version"] = step.statement ? results[*step.statement].integer(0, "version") : item.version;
    return out;
}

}  // namespace

std::optional<BulkAction> bulkActionFrom(std::string_view word) {
    const auto found = std::ranges::find(actions, word, &Named::word);
    if (found == actions.end()) return {};
    return found->action;
}

Task<std::string> changePosts(const Call& call, BulkAction action, const std::vector<BulkItem>& items,
                              const std::vector<TagName>& tags) {
    std::vector<std::int64_t> ids;
    for (const BulkItem& item : items)
        ids.push_back(item.id);
    const std::vector<PostFacts> found = co_await factsOf(call, ids);
    std::vector<Step> steps(items.size());
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < items.size(); ++i) {
        order.push_back(i);
        const auto facts = std::ranges::find(found, items[i].id, &PostFacts::id);
        if (facts != found.end()) steps[i].facts = &*facts;
    }
    // Two of these at once lock their posts in the same order, so neither waits for the other in a circle.
    std::ranges::sort(order, {}, [&items](std::size_t i) { return items[i].id; });
    std::vector<Statement> statements;
    for (const std::size_t i : order)
        plan(call, steps[i], items[i], action, tags, statements);
    std::vector<Result> results;
    if (!statements.empty()) {
        try {
            results = co_await call.write(std::move(statements));
        } catch (const DatabaseError& refused) {
            rethrowPostError(refused);
        }
    }
    boost::json::array out;
    for (std::size_t i = 0; i < items.size(); ++i) {
        Step& step = steps[i];
        const bool isStale = step.statement ? results[*step.statement].isEmpty()
                                            : step.facts && step.facts->version != items[i].version;
        if (!step.error && isStale)
            step.error = co_await versionConflict(call.database(), "post", items[i].id, items[i].version);
        out.push_back(resultOf(items[i], step, action, results));
    }
    co_return boost::json::serialize(out);
}

}  // namespace server
