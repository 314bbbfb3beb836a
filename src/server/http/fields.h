#pragma once

#include "server/http/api_error.h"
#include "server/http/request.h"

#include <boost/json/object.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace server {

/// A field of a PATCH: absent keeps, null clears, a value sets.
template <typename T>
using Change = std::optional<std::optional<T>>;

/// Reads the JSON object of a request body field by field and collects what is wrong, so that an answer
/// names every field at once.
class Fields {
public:
    /// Whether a request without a body is refused or counts as one with an empty object.
    enum class Body { Required, Optional };

    /// Throws 415 for another media type, 400 for what is not a JSON object in UTF-8.
    explicit Fields(const Request& request, Body body = Body::Required);

    /// The fields of an HTML form (application/x-www-form-urlencoded), each a text. Throws 400 for a body
    /// that is none, or has a field twice.
    static Fields ofForm(const Request& request);

    /// Absent gives nothing; null or a wrong type is a problem. `most` is in characters.
    std::optional<std::string> text(std::string_view name, std::size_t most);
    Change<std::string> clearableText(std::string_view name, std::size_t most);
    std::optional<bool> boolean(std::string_view name);
    std::optional<std::int64_t> integer(std::string_view name, std::int64_t least, std::int64_t most);
    Change<std::int64_t> clearableInteger(std::string_view name);
    std::optional<std::vector<std::string>> texts(std::string_view name, std::size_t mostEntries,
                                                  std::size_t mostCharacters);
    /// Ids, or objects with a member `id`.
    std::optional<std::vector<std::int64_t>> ids(std::string_view name, std::size_t mostEntries);
    /// Whether the field is there, whatever its value.
    bool has(std::string_view name);
    /// Whether the field is there and null.
    bool isNull(std::string_view name);
    /// The members of an object inside, to be read like fields of their own and handed back to adopt().
    std::optional<Fields> inside(std::string_view name);
    /// The objects of a list, 1 to `most` of them, to be read like fields of their own and handed back to
    /// adopt().
    std::optional<std::vector<Fields>> list(std::string_view name, std::size_t most);
    /// Takes over the problems of what inside() gave, as `outer.inner`.
    void adopt(Fields inner, std::initializer_list<std::string_view> readOnly = {});

    void require(std::string_view name);
    void problem(std::string_view field, std::string_view code);
    /// Throws 422 with every problem; a field nobody asked for is one (`unknown_field`), a known one that
    /// cannot be set this way is `read_only`.
    void finish(std::initializer_list<std::string_view> readOnly = {});

private:
    Fields(boost::json::object object, std::string prefix)
        : m_object(std::move(object)), m_prefix(std::move(prefix)) {}
    void refuseUnasked(std::initializer_list<std::string_view> readOnly);
    const boost::json::value* find(std::string_view name);
    std::optional<std::string> checked(std::string_view name, const boost::json::value& value,
                                       std::size_t most);

    boost::json::object m_object;
    std::string m_prefix;
    std::set<std::string, std::less<>> m_asked;
    std::vector<FieldProblem> m_problems;
};

/// Whether the body is what a browser sends of an HTML form.
bool isForm(const Request& request);

/// Without blanks and line ends at both sides.
std::string trimmed(const std::string& text);

/// How many code points a UTF-8 text has.
std::size_t characters(std::string_view text);

}  // namespace server
