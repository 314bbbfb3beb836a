#include "server/http/multipart.h"

#include "server/http/blanks.h"
#include "server/http/request.h"

#include <boost/beast/core/string.hpp>

#include <algorithm>

namespace server {
namespace {

/// A form has a handful of fields; more are an attack or a mistake.
constexpr int mostParts = 20;
constexpr std::size_t multipartHeaderLimit = 4096;
constexpr std::size_t nameLength = 191;

/// RFC 2046, 5.1.1: bchars, not ending in a space, at most 70.
bool isBoundary(std::string_view text) {
    if (text.empty() || text.size() > 70 || text.back() == ' ') return false;
    return std::ranges::all_of(text, [](char one) {
        return (one >= '0' && one <= '9') || (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z') ||
               std::string_view("'()+_,-./:=? ").find(one) != std::string_view::npos;
    });
}

/// The value of a parameter behind a header's first word: `; name=value` or `; name="value"`. As browsers
/// write them (WHATWG HTML, multipart/form-data encoding) a quote inside is %22; a backslash is itself,
/// except before a quote.
std::optional<std::string> parameterOf(std::string_view header, std::string_view wanted) {
    std::size_t at = header.find(';');
    while (at < header.size()) {
        ++at;
        const std::size_t equals = header.find('=', at);
        if (equals == std::string_view::npos) return {};
        const std::string_view name = withoutBlanks(header.substr(at, equals - at));
        at = equals + 1;
        while (at < header.size() && isBlank(header[at]))
            ++at;
        std::string value;
        if (at < header.size() && header[at] == '"') {
            for (++at; at < header.size() && header[at] != '"'; ++at) {
                if (header[at] == '\\' && at + 1 < header.size() && header[at + 1] == '"') ++at;
                value.push_back(header[at]);
            }
            if (at == header.size()) return {};
            at = std::min(header.find(';', at), header.size());
        } else {
            const std::size_t end = std::min(header.find(';', at), header.size());
            value = withoutBlanks(header.substr(at, end - at));
            at = end;
        }
        if (boost::beast::iequals(name, wanted)) return value;
    }
    return {};
}

}  // namespace

std::optional<std::string> Multipart::boundaryOf(std::string_view contentType) {
    const std::string_view type = withoutBlanks(contentType.substr(0, contentType.find(';')));
    if (!boost::beast::iequals(type, "multipart/form-data")) return {};
    auto out = parameterOf(contentType, "boundary");
    if (!out || !isBoundary(*out)) return {};
    return out;
}

// The first delimiter may be the very beginning of the body; it then has no line break in front.
Multipart::Multipart(const std::string& boundary) : m_delimiter("\r\n--" + boundary), m_pending("\r\n") {}

void Multipart::feed(std::string_view bytes) {
    m_pending.erase(0, m_at);
    m_at = 0;
    m_data = {};
    if (m_state == State::Epilogue || m_state == State::Failed)
        m_pending.clear();
    else
        m_pending.append(bytes);
}

Multipart::Event Multipart::next() {
    m_data = {};
    switch (m_state) {
        case State::Preamble:
            return skipPreamble();
        case State::Delimiter:
            return readDelimiter();
        case State::Header:
            return readHeader();
        case State::Body:
            return readBody();
        case State::Epilogue:
            return Event::NeedsMore;
        case State::Failed:
            return Event::Malformed;
    }
    return Event::Malformed;
}

Multipart::Event Multipart::fail(std::string_view problem) {
    m_state = State::Failed;
    m_problem = problem;
    return Event::Malformed;
}

Multipart::Event Multipart::skipPreamble() {
    const std::size_t found = rest().find(m_delimiter);
    if (found == std::string_view::npos) {
        // The end may be the beginning of a delimiter.
        m_at += rest().size() - std::min(rest().size(), m_delimiter.size() - 1);
        return Event::NeedsMore;
    }
    m_at += found + m_delimiter.size();
    m_state = State::Delimiter;
    return readDelimiter();
}

/// Behind a delimiter: two hyphens at the last one, else blanks and the end of the line.
Multipart::Event Multipart::readDelimiter() {
    if (m_isInPart) {
        m_isInPart = false;
        return Event::PartEnded;
    }
    if (rest().starts_with("--")) {
        m_at = m_pending.size();
        m_state = State::Epilogue;
        return Event::Ended;
    }
    const std::string_view line = rest().substr(0, rest().find('\n'));
    if (line.size() > multipartHeaderLimit) return fail("has a boundary that does not end");
    if (line.size() == rest().size()) {
        const bool isOpen =
            std::ranges::all_of(line, [](char one) { return isBlank(one) || one == '\r'; }) || line == "-";
        return isOpen ? Event::NeedsMore : fail("has something behind a boundary");
    }
    if (!line.ends_with('\r') || !withoutBlanks(line.substr(0, line.size() - 1)).empty())
        return fail("has something behind a boundary");
    if (++m_parts > mostParts) return fail("has too many parts");
    m_at += line.size() + 1;
    m_part = {};
    m_state = State::Header;
    return readHeader();
}

Multipart::Event Multipart::readHeader() {
    // A part without any header begins with the empty line itself.
    const bool isEmpty = rest().starts_with("\r\n");
    const std::size_t end = isEmpty ? 0 : rest().find("\r\n\r\n");
    if (end == std::string_view::npos)
        return rest().size() >= multipartHeaderLimit + 4 ? fail("has a part with a header too long")
                                                         : Event::NeedsMore;
    if (end > multipartHeaderLimit) return fail("has a part with a header too long");
    std::string_view header = rest().substr(0, end);
    while (!header.empty()) {
        const std::size_t line = std::min(header.find("\r\n"), header.size());
        const std::string_view one = header.substr(0, line);
        header.remove_prefix(std::min(line + 2, header.size()));
        const std::size_t colon = one.find(':');
        if (colon == std::string_view::npos ||
            !boost::beast::iequals(one.substr(0, colon), "content-disposition"))
            continue;
        m_part.name = parameterOf(one, "name").value_or("");
        m_part.fileName = parameterOf(one, "filename");
    }
    if (m_part.name.empty()) return fail("has a part without a name");
    m_at += isEmpty ? 2 : end + 4;
    m_state = State::Body;
    m_isInPart = true;
    return Event::PartBegan;
}

Multipart::Event Multipart::readBody() {
    const std::string_view bytes = rest();
    const std::size_t found = bytes.find(m_delimiter);
    if (found == 0) {
        m_at += m_delimiter.size();
        m_state = State::Delimiter;
        return readDelimiter();
    }
    std::size_t count = found;
    if (found == std::string_view::npos)
        count = bytes.size() - std::min(bytes.size(), m_delimiter.size() - 1);
    if (count == 0) return Event::NeedsMore;
    m_data = bytes.substr(0, count);
    m_at += count;
    return Event::Data;
}

std::string plainFileName(std::string_view written) {
    const std::size_t slash = written.find_last_of("/\\");
    if (slash != std::string_view::npos) written.remove_prefix(slash + 1);
    if (!isCleanText(written)) return "file";
    std::string out;
    std::size_t count = 0;
    for (const char one : written) {
        const auto byte = static_cast<unsigned char>(one);
        if (byte < 0x20 || byte == 0x7f) continue;
        if ((byte & 0xc0) != 0x80 && ++count > nameLength) break;
        out.push_back(one);
    }
    return out.empty() || out == "." || out == ".." ? "file" : out;
}

}  // namespace server
