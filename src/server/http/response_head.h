#pragma once

#include "server/http/response.h"

#include <string>
#include <string_view>

namespace server {

/// Writes the head of an answer: status line, Date, what the answer says of itself, and what is added.
class ResponseHead {
public:
    explicit ResponseHead(const Response& response);

    /// Control characters in the value become spaces, so that no value can begin a header of its own.
    void add(std::string_view name, std::string_view value);
    /// With the empty line at the end; ends the use of this object.
    std::string text();

private:
    std::string m_text;
};

}  // namespace server
