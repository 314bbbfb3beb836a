#include "markdown/html.h"
#include "markdown/html_tag.h"
#include "markdown/parser.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <vector>

namespace {

bool isVoid(const std::string& name) {
    for (const char* each : {"br", "col", "hr", "img", "input", "source", "track", "wbr"})
        if (name == each) return true;
    return false;
}

/// Published HTML is put into other people's pages: each element ends where it began, and nothing in it runs.
void checkSafe(const std::string& html) {
    std::vector<std::string> open;
    for (const markdown::HtmlPiece& piece : markdown::splitHtml(html)) {
        if (piece.kind == markdown::HtmlPiece::Kind::Comment || piece.name == "script" ||
            piece.name == "iframe")
            std::abort();
        for (const auto& [name, value] : piece.attributes)
            if (name.starts_with("on") || name == "style") std::abort();
        if (piece.kind == markdown::HtmlPiece::Kind::Opening && !isVoid(piece.name))
            open.push_back(piece.name);
        if (piece.kind != markdown::HtmlPiece::Kind::Closing) continue;
        if (open.empty() || open.back() != piece.name) std::abort();
        open.pop_back();
    }
    if (!open.empty()) std::abort();
}

}  // namespace

/// Any bytes, as a Markdown text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    checkSafe(markdown::toHtml(markdown::parse({reinterpret_cast<const char*>(data), size})));
    return 0;
}
