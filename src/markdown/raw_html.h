#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace markdown {

/// Writes the raw HTML of a text: keeps what is allowed, shows the rest as text, and sees to it that each
/// element ends in the block it began in.
class RawHtml {
public:
    explicit RawHtml(std::string& to) : m_to(to) {}

    void write(std::string_view raw);
    /// Around the content of each block.
    void beginBlock() { m_open.emplace_back(); }
    void endBlock();

private:
    void writeTag(const struct HtmlPiece& tag);
    void closeDownTo(std::size_t count);

    std::string& m_to;
    std::vector<std::vector<std::string>> m_open{1};  ///< names of elements, a list for each open block
};

}  // namespace markdown
