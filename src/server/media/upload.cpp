#include "server/media/upload.h"

#include "server/http/fields.h"
#include "server/http/on_threads.h"
#include "server/secrets.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <stdexcept>
#include <system_error>
#include <utility>

namespace server {
namespace {

constexpr std::size_t writeBytes = 256 * 1024;
constexpr std::size_t textLimit = 4096;
constexpr std::size_t altLength = 191;

ApiError fileTooLarge() {
    return ApiError(413, "payload_too_large",
                    "The file is too large: this blog accepts at most " +
                        std::to_string(mediaLimit / (1024 * 1024)) + " MiB.")
        .with("max_bytes", mediaLimit);
}

std::string boundaryOf(const Request& request) {
    const std::string_view length = request.header(beast::http::field::content_length);
    std::uint64_t announced = 0;
    std::from_chars(length.data(), length.data() + length.size(), announced);
    if (announced > mediaFormLimit) throw fileTooLarge();
    const auto boundary = Multipart::boundaryOf(request.header(beast::http::field::content_type));
    if (!boundary)
        throw ApiError(415, "unsupported_media_type",
                       "Send the file as multipart/form-data, with the boundary in the Content-Type.");
    return *boundary;
}

bool isHash(std::string_view text) {
    return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

}  // namespace

void requireWritten(int failure) {
    if (failure == 0) return;
    if (failure == ENOSPC || failure == EDQUOT || failure == EFBIG)
        throw ApiError(507, "insufficient_storage",
                       "The blog's disk is full, so the file could not be saved. Tell the blog's operators.");
    throw std::runtime_error("MEDIA_DIR: " + std::generic_category().message(failure));
}

MediaUpload::MediaUpload(const Request& request, const std::string& folder, asio::thread_pool& threads)
    : m_form(boundaryOf(request)), m_threads(threads), m_file(std::make_shared<TemporaryFile>(folder)) {}

Task<> MediaUpload::take(std::string_view bytes) {
    m_form.feed(bytes);
    for (;;) {
        switch (m_form.next()) {
            case Multipart::Event::NeedsMore:
                co_return;
            case Multipart::Event::PartBegan:
                begin();
                break;
            case Multipart::Event::Data:
                co_await add(m_form.data());
                break;
            case Multipart::Event::PartEnded:
                end();
                break;
            case Multipart::Event::Ended:
                m_isWhole = true;
                co_return;
            case Multipart::Event::Malformed:
                throw invalidRequest("The form of the request " + std::string(m_form.problem()) + ".");
        }
    }
}

void MediaUpload::begin() {
    const Multipart::Part& part = m_form.part();
    m_text.clear();
    m_field = part.name == "file"     ? Field::File
              : part.name == "alt"    ? Field::Alt
              : part.name == "sha256" ? Field::Hash
                                      : Field::Unknown;
    // What the sender wrote is not repeated: it is any bytes.
    if (m_field == Field::Unknown) m_problems.push_back({"form", "unknown_field"});
    if (m_field != Field::File) return;
    if (m_hasFile) throw validationFailed({{"file", "too_many"}});
    m_hasFile = true;
    m_fileName = plainFileName(part.fileName.value_or(""));
}

Task<> MediaUpload::add(std::string_view data) {
    if (m_field != Field::File) {
        m_text.append(data.substr(0, textLimit - std::min(textLimit, m_text.size())));
        co_return;
    }
    m_fileBytes += data.size();
    if (m_fileBytes > mediaLimit) throw fileTooLarge();
    m_waiting.append(data);
    if (m_waiting.size() >= writeBytes) co_await flush();
}

void MediaUpload::end() {
    if (m_field == Field::Alt) {
        if (!isCleanText(m_text))
            m_problems.push_back({"alt", "invalid_character"});
        else if (characters(m_text) > altLength)
            m_problems.push_back({"alt", "too_long"});
        else
            m_alt = m_text;
    }
    if (m_field == Field::Hash) {
        std::ranges::transform(m_text, m_text.begin(), [](char one) {
            return one >= 'A' && one <= 'F' ? static_cast<char>(one - 'A' + 'a') : one;
        });
        if (!isHash(m_text))
            m_problems.push_back({"sha256", "invalid_hash"});
        else
            m_expectedHash = m_text;
    }
}

Task<> MediaUpload::flush() {
    requireWritten(co_await onThreads(
        m_threads, [file = m_file, bytes = std::exchange(m_waiting, {})] { return file->append(bytes); }));
}

Task<std::string> MediaUpload::finish() {
    if (!m_isWhole) throw invalidRequest("The form of the request ends before its last boundary.");
    if (!m_waiting.empty()) co_await flush();
    requireWritten(co_await onThreads(m_threads, [file = m_file] { return file->finish(); }));
    co_return toHex(m_file->hash()) + "\n" + m_expectedHash.value_or("") + "\n" + m_fileName + "\n" +
        m_alt.value_or("");
}

void MediaUpload::check() {
    if (!m_hasFile) m_problems.push_back({"file", "required"});
    if (m_hasFile && m_fileBytes == 0) m_problems.push_back({"file", "empty"});
    if (!m_problems.empty()) throw validationFailed(std::move(m_problems));
    if (m_expectedHash && *m_expectedHash != toHex(m_file->hash()))
        throw ApiError(422, "hash_mismatch",
                       "The file was damaged in transit: its SHA-256 does not match. Send it again.")
            .withDetails({{"sha256", "mismatch"}});
}

}  // namespace server
