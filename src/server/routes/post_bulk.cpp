#include "server/store/post_bulk.h"

#include "server/call.h"
#include "server/http/fields.h"
#include "server/http/router.h"
#include "server/routes/routes.h"

#include <algorithm>

namespace server {
namespace {

constexpr std::size_t mostItems = 100;
constexpr std::uint64_t bulkBody = 64 * 1024;

std::vector<BulkItem> readItems(Fields& fields) {
    std::vector<BulkItem> out;
    auto items = fields.list("items", mostItems);
    if (!items) return out;
    for (Fields& one : *items) {
        one.require("id");
        one.require("version");
        out.push_back({.id = one.integer("id", 1, INT64_MAX).value_or(0),
                       .version = one.integer("version", 1, INT64_MAX).value_or(0)});
        fields.adopt(std::move(one));
    }
    std::vector<std::int64_t> ids;
    for (const BulkItem& item : out)
        ids.push_back(item.id);
    std::ranges::sort(ids);
    if (std::ranges::adjacent_find(ids) != ids.end()) fields.problem("items", "duplicate");
    return out;
}

std::vector<TagName> readTagsBulkEdit(Fields& fields, BulkAction action) {
    const bool areNeeded = action == BulkAction::AddTags || action == BulkAction::RemoveTags;
    if (!areNeeded) return {};
    fields.require("tags");
    std::vector<TagName> out;
    for (const std::string& written :
         fields.texts("tags", mostTags, 191).value_or(std::vector<std::string>())) {
        const std::string name = trimmed(written);
        if (name.empty())
            fields.problem("tags", "empty");
        else
            out.push_back({.slug = tagSlug(name), .name = name});
    }
    return out;
}

Task<Response> bulk(Call& call) {
    Fields fields(call.request);
    fields.require("action");
    fields.require("items");
    const auto word = fields.text("action", 20);
    const auto action = bulkActionFrom(word.value_or(""));
    if (word && !action) fields.problem("action", "unknown");
    const std::vector<BulkItem> items = readItems(fields);
    const std::vector<TagName> tags = readTagsBulkEdit(fields, action.value_or(BulkAction::Trash));
    fields.finish();
    co_return success("results", co_await changePosts(call, *action, items, tags));
}

}  // namespace

void addPostBulkRoutes(Router& router) {
    router.add({beast::http::verb::post, "/posts/bulk", RateClass::Write, bulk, Capability::ReadPublished,
                bulkBody, Replay::ByKey});
}

}  // namespace server
