#include "server/call.h"
#include "server/http/api_error.h"
#include "server/http/byte_range.h"
#include "server/http/etag.h"
#include "server/http/on_threads.h"
#include "server/http/router.h"
#include "server/media/files.h"
#include "server/media/kind.h"
#include "server/routes/routes.h"
#include "server/secrets.h"
#include "server/store/media.h"
#include "server/store/published_files.h"

namespace server {
namespace {

/// RFC 6266: a plain name for old readers and the true one in percent-encoded UTF-8 (RFC 8187).
std::string attachmentNamed(std::string_view name) {
    static constexpr std::string_view digits = "0123456789ABCDEF";
    std::string plain;
    std::string whole;
    for (const char one : name) {
        const auto byte = static_cast<unsigned char>(one);
        const bool isWord = (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z') ||
                            (one >= '0' && one <= '9') || one == '.' || one == '-' || one == '_';
        if ((byte & 0xc0) != 0x80) plain.push_back(isWord || one == ' ' ? one : '_');
        if (isWord)
            whole.push_back(one);
        else
            whole.append({'%', digits[byte >> 4], digits[byte & 15]});
    }
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + whole;
}

/// The bytes of an upload, whole or in part, for everybody once a published post shows it and until then for
/// those who may upload: ids are consecutive, so anybody could try them. Their name on disk is made from the
/// hash alone, so no request can name a path.
Task<Response> file(Call& call) {
    const auto media = co_await loadMediaFile(call.database(), call.id());
    const bool seesAll = call.may(Capability::UploadMedia);
    if (!media || (!seesAll && !co_await call.services.publishedFiles.isPublished(call.id())))
        throw notFound("file");
    asio::thread_pool& threads = call.services.shared.files;
    std::optional<StoredFile> stored;
    if (const std::string& folder = call.configuration().mediaDirectory; !folder.empty())
        stored =
            co_await onThreads(threads, [folder, hash = media->hash] { return openStored(folder, hash); });
    if (!stored) throw notFound("file");

    const std::string tag = "\"" + toHex(media->hash) + "\"";
    Response out{.contentType = media->type};
    out.with("ETag", tag)
        .with("Accept-Ranges", "bytes")
        .with("Cache-Control", std::string(seesAll ? "private" : "public") + ", max-age=31536000, immutable")
        // An SVG may carry a script; it shall not run as this site.
        .with("Content-Security-Policy",
              "default-src 'none'; style-src 'unsafe-inline'; media-src 'self'; sandbox")
        .with("Cross-Origin-Resource-Policy", "cross-origin");
    if (!isShownInPlace(media->type)) {
        out.contentType = "application/octet-stream";
        out.with("Content-Disposition", attachmentNamed(media->fileName));
    }
    ByteRange range{.first = 0, .length = stored->size};
    if (!isKnown(call.request, tag))
        if (const auto part = wantedRange(call.request, tag, stored->size)) {
            range = *part;
            out.withStatus(206).with("Content-Range", "bytes " + std::to_string(range.first) + "-" +
                                                          std::to_string(range.first + range.length - 1) +
                                                          "/" + std::to_string(stored->size));
        }
    out.pieces = std::make_shared<FilePieces>(std::move(stored->file), range.first, range.length, threads);
    out.piecesLength = range.length;
    co_return out;
}

}  // namespace

void addMediaFileRoutes(Router& router) {
    router.add({beast::http::verb::get, "/media/{id}/file", RateClass::Read, file});
}

}  // namespace server
