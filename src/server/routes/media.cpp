#include "server/store/media.h"

#include "server/call.h"
#include "server/http/api_error.h"
#include "server/http/etag.h"
#include "server/http/on_threads.h"
#include "server/http/router.h"
#include "server/media/metadata.h"
#include "server/media/upload.h"
#include "server/routes/parameters.h"
#include "server/routes/routes.h"

#include <algorithm>
#include <array>

namespace server {
namespace {

Response mediaResponse(const MediaView& media) {
    Response out = success("media", media.json);
    return out.with("ETag", etag("media", media.id, media.version));
}

std::shared_ptr<Intake> takeUpload(Call& call) {
    const std::string& folder = call.configuration().mediaDirectory;
    if (folder.empty())
        throw ApiError(503, "uploads_off",
                       "This blog does not accept files, because its server has no folder for them "
                       "(MEDIA_DIR is not set).");
    return std::make_shared<MediaUpload>(call.request, folder, call.services.shared.files);
}

/// The file as it may be shown to everybody, see withoutMetadata(); `kind` is what it is.
Task<std::shared_ptr<TemporaryFile>> publishable(Call& call, std::shared_ptr<TemporaryFile> file,
                                                 const MediaKind& kind) {
    if (!kind.type.starts_with("image/")) co_return file;
    const auto cleaned = std::make_shared<TemporaryFile>(call.configuration().mediaDirectory);
    bool isCleaned = false;
    requireWritten(
        co_await onThreads(call.services.shared.files, [file, cleaned, type = kind.type, &isCleaned] {
            const auto bytes = withoutMetadata(type, file->bytes());
            isCleaned = bytes.has_value();
            if (!bytes) return 0;
            const int failed = cleaned->append(*bytes);
            return failed != 0 ? failed : cleaned->finish();
        }));
    co_return isCleaned ? cleaned : file;
}

Task<Response> upload(Call& call) {
    if (!call.intake) call.intake = takeUpload(call);  // there was no body
    auto& form = static_cast<MediaUpload&>(*call.intake);
    form.check();
    asio::thread_pool& threads = call.services.shared.files;
    const auto kind = co_await onThreads(threads, [file = form.file()] { return kindOf(file->bytes()); });
    if (!kind)
        throw ApiError(415, "unsupported_media_type",
                       "This file type is not supported, or the file is damaged. Supported are pictures "
                       "(PNG, JPEG, GIF, WebP, AVIF, SVG), PDF, MP4, WebM, MP3 and Ogg.");
    const std::shared_ptr<TemporaryFile> file = co_await publishable(call, form.file(), *kind);
    requireWritten(co_await onThreads(threads, [file] { return file->keep(); }));
    const SavedMedia saved = co_await saveMedia(call, {.hash = file->hash(),
                                                       .fileName = form.fileName(),
                                                       .kind = *kind,
                                                       .size = file->size(),
                                                       .alt = form.alt()});
    Response out = mediaResponse(saved.media);
    if (saved.isNew) out.withStatus(201);
    co_return out.with("Location", "/media/" + std::to_string(saved.media.id));
}

MediaFilter readFilterMedia(const Call& call) {
    const Request& request = call.request;
    MediaFilter out{
        .text = request.parameter("q"), .kind = request.parameter("type"), .limit = limitParameter(request)};
    if (out.text && out.text->size() > 200) throw invalidRequest("The parameter q is too long.");
    static constexpr std::array<std::string_view, 4> kinds{"image", "video", "audio", "application"};
    if (out.kind && std::ranges::find(kinds, *out.kind) == kinds.end())
        throw invalidRequest("The parameter type must be image, video, audio or application.");
    out.owner = request.parameter("owner") == "me" ? std::optional(call.signedIn().id)
                                                   : integerParameter(request, "owner", 1, INT64_MAX);
    return out;
}

Task<Response> handleListMedia(Call& call) {
    const MediaFilter filter = readFilterMedia(call);
    const std::string fingerprint = filter.fingerprint();
    const auto from = co_await cursorParameter(call, fingerprint);
    const MediaListing found = co_await listMedia(call, filter, from);
    Response out = (co_await pageBody(call, "media", found.media, found.end, fingerprint)).response();
    out.with("ETag", contentEtag(out.body));
    co_return out;
}

Task<Response> handleGetMedia(Call& call) {
    const auto media = co_await loadMedia(call, call.id());
    if (!media) throw notFound("file");
    co_return mediaResponse(*media);
}

Task<Response> handleEditMedia(Call& call) {
    Fields fields(call.request);
    const MediaFields changes{.alt = fields.clearableText("alt", 191),
                              .caption = fields.clearableText("caption", 1000)};
    fields.finish({"id", "version", "file_name", "mime_type", "byte_size", "width", "height", "sha256", "url",
                   "owner", "created_at", "updated_at", "permissions"});
    co_return mediaResponse(co_await editMedia(call, call.id(), changes));
}

Task<Response> handleRemoveMedia(Call& call) {
    co_await deleteMedia(call, call.id());
    co_return noContent();
}

}  // namespace

void addMediaRoutes(Router& router) {
    using beast::http::verb;
    const Capability needed = Capability::UploadMedia;
    router.add({.method = verb::post,
                .pattern = "/media",
                .rateClass = RateClass::Write,
                .handler = upload,
                .needs = needed,
                .bodyLimit = mediaFormLimit,
                .replay = Replay::ByKey,
                .intake = takeUpload});
    router.add({.method = verb::get,
                .pattern = "/media",
                .rateClass = RateClass::Read,
                .handler = handleListMedia,
                .needs = needed,
                .parameters = {"q", "type", "owner", "limit", "cursor"}});
    router.add({verb::get, "/media/{id}", RateClass::Read, handleGetMedia, needed});
    router.add({verb::patch, "/media/{id}", RateClass::Write, handleEditMedia, needed});
    router.add({verb::delete_, "/media/{id}", RateClass::Write, handleRemoveMedia, needed});
}

}  // namespace server
