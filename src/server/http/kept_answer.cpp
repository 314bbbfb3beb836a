#include "server/http/kept_answer.h"

#include <charconv>

namespace server {
namespace {

constexpr std::string_view signature = "colophon-answer-1 ";

/// The text up to the next line break, which is taken away with it; nothing without a line break.
std::optional<std::string_view> takeLine(std::string_view& text) {
    const std::size_t end = text.find('\n');
    if (end == std::string_view::npos) return {};
    const std::string_view out = text.substr(0, end);
    text.remove_prefix(end + 1);
    return out;
}

}  // namespace

bool isWorthKeeping(const Response& response) {
    return (response.status == 200 || response.status == 308) && !response.pieces;
}

std::string writeAnswer(const Response& response) {
    std::string out(signature);
    out.append(std::to_string(response.status)).append("\n").append(response.contentType).append("\n");
    for (const auto& [name, value] : response.headers)
        out.append(name).append(":").append(value).append("\n");
    return out.append("\n").append(response.content());
}

std::optional<Response> readAnswer(std::string_view text) {
    if (!text.starts_with(signature)) return {};
    text.remove_prefix(signature.size());
    Response out;
    const auto status = takeLine(text);
    const auto type = takeLine(text);
    if (!status || !type) return {};
    const auto [end, failed] = std::from_chars(status->data(), status->data() + status->size(), out.status);
    if (failed != std::errc() || end != status->data() + status->size()) return {};
    out.contentType = *type;
    while (const auto line = takeLine(text)) {
        if (line->empty()) {
            out.body = text;
            return out;
        }
        const std::size_t colon = line->find(':');
        if (colon == std::string_view::npos) return {};
        out.with(std::string(line->substr(0, colon)), std::string(line->substr(colon + 1)));
    }
    return {};
}

}  // namespace server
