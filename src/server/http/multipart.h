#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace server {

/// Reads a body of the type multipart/form-data (RFC 7578, RFC 2046 section 5.1) as it comes, in pieces cut
/// anywhere. Holds back no more than a delimiter and the header of one part:
///
///     form.feed(bytes);
///     while ((event = form.next()) != Event::NeedsMore) …
///
/// After Ended what is fed is passed over (an epilogue); after Malformed nothing more comes.
class Multipart {
public:
    /// The parameter `boundary` of a Content-Type of form data; nothing when there is none as RFC 2046 has
    /// it.
    static std::optional<std::string> boundaryOf(std::string_view contentType);

    explicit Multipart(const std::string& boundary);

    /// What a part says of itself.
    struct Part {
        std::string name;
        std::optional<std::string> fileName;  ///< only of files; any bytes, see plainFileName()
    };
    enum class Event { NeedsMore, PartBegan, Data, PartEnded, Ended, Malformed };

    void feed(std::string_view bytes);
    Event next();
    /// The part that began last.
    const Part& part() const { return m_part; }
    /// The bytes of a Data event; valid until feed() or next().
    std::string_view data() const { return m_data; }
    /// What is wrong with the body, after Malformed.
    std::string_view problem() const { return m_problem; }

private:
    enum class State { Preamble, Delimiter, Header, Body, Epilogue, Failed };

    Event skipPreamble();
    Event readDelimiter();
    Event readHeader();
    Event readBody();
    Event fail(std::string_view problem);
    std::string_view rest() const { return std::string_view(m_pending).substr(m_at); }

    std::string m_delimiter;  ///< CRLF, two hyphens, the boundary
    std::string m_pending;
    std::size_t m_at = 0;  ///< what of m_pending has been dealt with
    State m_state = State::Preamble;
    bool m_isInPart = false;
    int m_parts = 0;
    Part m_part;
    std::string_view m_data;
    std::string_view m_problem;
};

/// A file's name as it can be kept: what stands behind the last slash or backslash, in UTF-8 without control
/// characters, at most 191 characters; `file` when nothing is left.
std::string plainFileName(std::string_view written);

}  // namespace server
