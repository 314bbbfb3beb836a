#pragma once

#include "client/http_client.h"
#include "client/page.h"
#include "core/json.h"

namespace client {

/// Sends `request` and converts the response to a `T` with `read(JsonReader&, const Answer&)`. A response of
/// a different structure gives the reader's first error.
template <typename T, typename Read>
QCoro::Task<core::Result<T>> ask(QCoro::Task<core::Result<Answer>> answering, Read read) {
    const core::Result<Answer> answer = co_await answering;
    if (!answer) co_return core::fail(answer);
    core::JsonReader json(answer->body);
    T out = read(json, *answer);
    if (const auto error = json.error()) co_return std::unexpected(*error);
    co_return out;
}

/// The object `name` of the answer as a `T`.
template <typename T>
QCoro::Task<core::Result<T>> askFor(QCoro::Task<core::Result<Answer>> answering, const char* name) {
    return ask<T>(std::move(answering), [name](core::JsonReader& json, const Answer&) {
        core::JsonReader object = json.object(name);
        return T::read(object);
    });
}

/// The array `name` of the answer as a list.
template <typename T>
QList<T> readList(core::JsonReader& json, const char* name) {
    return json.list(name, [](core::JsonReader& one) { return T::read(one); });
}

/// The array `name` of the answer with where its next page begins.
template <typename T>
Page<T> readPage(core::JsonReader& json, const char* name) {
    Page<T> page{.items = readList<T>(json, name),
                 .nextCursor = json.optionalText("next_cursor").value_or(QString()),
                 .total = json.optionalInteger("total")};
    page.hasMore = json.booleanOr("has_more", !page.nextCursor.isEmpty());
    return page;
}

}  // namespace client
