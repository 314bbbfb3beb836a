#include "core/json.h"

#include <cstddef>
#include <cstdint>

/// Any bytes, read as an answer of the blog API: an error at worst.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto object = core::parseJsonObject(
        QByteArray::fromRawData(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    if (!object) return 0;
    core::JsonReader reader(*object);
    reader.list("posts", [](core::JsonReader& post) {
        post.integer("id");
        post.optionalTime("published_at");
        return post.text("title");
    });
    reader.object("error").text("code");
    (void)reader.error();
    return 0;
}
