#include "server/call.h"
#include "server/http/api_error.h"
#include "server/http/on_threads.h"
#include "server/http/router.h"
#include "server/routes/routes.h"
#include "server/store/database.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>

namespace server {
namespace {

/// What a browser may show in place; everything else is offered for saving.
constexpr std::array<std::string_view, 6> shown{"image/png",  "image/jpeg", "image/gif",
                                                "image/webp", "image/avif", "image/svg+xml"};

std::optional<std::string> readFile(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) return {};
    return std::string(std::istreambuf_iterator<char>(file), {});
}

/// The bytes of an upload. Their name on disk is made from the hash alone, so no request can name a path.
Task<Response> file(Call& call) {
    const Result row = co_await call.database().read(
        {"select encode(sha256, 'hex') as hash, mime_type, file_name from media where id = $1::bigint",
         Values(call.id())});
    if (row.isEmpty()) throw notFound("file");
    const std::string hash(row.text(0, "hash"));
    const std::string path = call.configuration().mediaDirectory + "/" + hash;
    auto bytes = call.configuration().mediaDirectory.empty()
                     ? std::nullopt
                     : co_await onThreads(call.services.shared.files, [path] { return readFile(path); });
    if (!bytes) throw notFound("file");
    Response out{.body = std::move(*bytes), .contentType = std::string(row.text(0, "mime_type"))};
    out.with("ETag", "\"" + hash + "\"")
        .with("Cache-Control", "public, max-age=31536000, immutable")
        // An SVG may carry a script; it shall not run as this site.
        .with("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
    if (std::ranges::find(shown, std::string_view(out.contentType)) == shown.end()) {
        out.contentType = "application/octet-stream";
        out.with("Content-Disposition", "attachment");
    }
    co_return out;
}

}  // namespace

void addMediaRoutes(Router& router) {
    router.add({beast::http::verb::get, "/media/{id}/file", RateClass::Read, file});
}

}  // namespace server
