#include "server/http/fields.h"

#include "server/http/blanks.h"

#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>

#include <algorithm>

namespace server {

std::size_t characters(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(
        text, [](char one) { return (static_cast<unsigned char>(one) & 0xc0) != 0x80; }));
}

std::string trimmed(const std::string& text) {
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

namespace {

/// Compares as RFC 9110, 8.3.1 has it: without case, and without the parameters.
bool isJsonType(std::string_view contentType) {
    const std::string_view type = withoutBlanks(contentType.substr(0, contentType.find(';')));
    return beast::iequals(type, "application/json") || beast::iequals(type, "application/merge-patch+json");
}

/// The name of a field as an answer may repeat it: any text can be a name, also one that is empty or has
/// control characters in it.
std::string repeatable(std::string_view name) {
    constexpr std::size_t most = 100;
    const bool isPlain =
        std::ranges::none_of(name, [](unsigned char one) { return one < 0x20 || one == 0x7f; });
    return name.empty() || !isPlain || characters(name) > most ? "(unnamed)" : std::string(name);
}

}  // namespace

Fields::Fields(const Request& request, Body body) {
    if (request.body.empty() && body == Body::Optional) return;
    if (request.body.empty())
        throw invalidRequest("The request has no body. Send a JSON object; use {} if there are no fields.");
    const std::string_view type = request.header(beast::http::field::content_type);
    if (!type.empty() && !isJsonType(type))
        throw ApiError(415, "unsupported_media_type", "Send the body as application/json.");
    boost::system::error_code failed;
    boost::json::value value = boost::json::parse(request.body, failed);
    if (failed) throw invalidRequest("The body is not JSON in UTF-8: " + failed.message() + ".");
    if (!value.is_object()) throw invalidRequest("The body must be a JSON object.");
    m_object = std::move(value.as_object());
}

Fields Fields::ofForm(const Request& request) {
    // The encoding is that of a query, and clean text is asked for there as well.
    Request read;
    if (!readTarget("/?" + request.body, read))
        throw invalidRequest(
            "The body is not a valid HTML form: it must be percent-encoded UTF-8 without NUL.");
    boost::json::object object;
    for (const auto& [name, value] : read.query)
        if (!object.emplace(name, value).second)
            throw invalidRequest("The form contains a field more than once.");
    return Fields(std::move(object), {});
}

bool isForm(const Request& request) {
    const std::string_view type = request.header(beast::http::field::content_type);
    return beast::iequals(withoutBlanks(type.substr(0, type.find(';'))), "application/x-www-form-urlencoded");
}

const boost::json::value* Fields::find(std::string_view name) {
    m_asked.emplace(name);
    return m_object.if_contains(name);
}

std::optional<std::string> Fields::checked(std::string_view name, const boost::json::value& value,
                                           std::size_t most) {
    if (!value.is_string()) {
        problem(name, value.is_null() ? "not_null" : "wrong_type");
        return {};
    }
    const std::string_view text = value.get_string();
    if (text.find('\0') != std::string_view::npos) {
        problem(name, "invalid_character");
        return {};
    }
    if (text.size() > most && characters(text) > most) {
        problem(name, "too_long");
        return {};
    }
    return std::string(text);
}

std::optional<std::string> Fields::text(std::string_view name, std::size_t most) {
    const boost::json::value* value = find(name);
    return value ? checked(name, *value, most) : std::nullopt;
}

Change<std::string> Fields::clearableText(std::string_view name, std::size_t most) {
    const boost::json::value* value = find(name);
    if (!value) return {};
    if (value->is_null()) return std::optional<std::string>();
    const auto text = checked(name, *value, most);
    return text ? Change<std::string>(text) : std::nullopt;
}

std::optional<bool> Fields::boolean(std::string_view name) {
    const boost::json::value* value = find(name);
    if (!value) return {};
    if (value->is_bool()) return value->get_bool();
    problem(name, "wrong_type");
    return {};
}

std::optional<std::int64_t> Fields::integer(std::string_view name, std::int64_t least, std::int64_t most) {
    const boost::json::value* value = find(name);
    if (!value) return {};
    if (!value->is_int64()) {
        problem(name, "wrong_type");
        return {};
    }
    if (value->get_int64() < least || value->get_int64() > most) {
        problem(name, "out_of_range");
        return {};
    }
    return value->get_int64();
}

Change<std::int64_t> Fields::clearableInteger(std::string_view name) {
    const boost::json::value* value = find(name);
    if (!value) return {};
    if (value->is_null()) return std::optional<std::int64_t>();
    const auto number = integer(name, 1, INT64_MAX);
    return number ? Change<std::int64_t>(number) : std::nullopt;
}

std::optional<std::vector<std::string>> Fields::texts(std::string_view name, std::size_t mostEntries,
                                                      std::size_t mostCharacters) {
    const boost::json::value* value = find(name);
    if (!value) return {};
    if (!value->is_array()) {
        problem(name, "wrong_type");
        return {};
    }
    if (value->get_array().size() > mostEntries) {
        problem(name, "too_many");
        return {};
    }
    std::vector<std::string> out;
    for (const boost::json::value& one : value->get_array())
        if (auto text = checked(name, one, mostCharacters)) out.push_back(std::move(*text));
    return out;
}

std::optional<std::vector<std::int64_t>> Fields::ids(std::string_view name, std::size_t mostEntries) {
    const boost::json::value* value = find(name);
    if (!value) return {};
    if (!value->is_array()) {
        problem(name, "wrong_type");
        return {};
    }
    std::vector<std::int64_t> out;
    for (const boost::json::value& one : value->get_array()) {
        const boost::json::value* id = one.is_object() ? one.get_object().if_contains("id") : &one;
        if (!id || !id->is_int64() || id->get_int64() < 1)
            problem(name, "wrong_type");
        else if (std::ranges::find(out, id->get_int64()) == out.end())
            out.push_back(id->get_int64());
    }
    if (out.size() > mostEntries) problem(name, "too_many");
    return out;
}

bool Fields::has(std::string_view name) {
    return find(name) != nullptr;
}

bool Fields::isNull(std::string_view name) {
    const boost::json::value* value = find(name);
    return value && value->is_null();
}

std::optional<Fields> Fields::inside(std::string_view name) {
    const boost::json::value* value = find(name);
    if (!value || value->is_null()) return {};
    if (value->is_object()) return Fields(value->get_object(), m_prefix + std::string(name) + ".");
    problem(name, "wrong_type");
    return {};
}

std::optional<std::vector<Fields>> Fields::list(std::string_view name, std::size_t most) {
    const boost::json::value* value = find(name);
    if (!value) return {};
    if (!value->is_array() || value->get_array().empty()) {
        problem(name, value->is_array() ? "empty" : "wrong_type");
        return {};
    }
    if (value->get_array().size() > most) {
        problem(name, "too_many");
        return {};
    }
    std::vector<Fields> out;
    for (const boost::json::value& one : value->get_array()) {
        if (!one.is_object()) {
            problem(name, "wrong_type");
            return {};
        }
        out.push_back(
            Fields(one.get_object(), m_prefix + std::string(name) + "[" + std::to_string(out.size()) + "]."));
    }
    return out;
}

void Fields::adopt(Fields inner, std::initializer_list<std::string_view> readOnly) {
    inner.refuseUnasked(readOnly);
    m_problems.insert(m_problems.end(), inner.m_problems.begin(), inner.m_problems.end());
}

void Fields::require(std::string_view name) {
    if (!find(name)) problem(name, "required");
}

void Fields::problem(std::string_view field, std::string_view code) {
    std::string name = m_prefix + std::string(field);
    if (std::ranges::find(m_problems, name, &FieldProblem::field) == m_problems.end())
        m_problems.push_back({std::move(name), std::string(code)});
}

void Fields::refuseUnasked(std::initializer_list<std::string_view> readOnly) {
    for (const auto& member : m_object) {
        const std::string_view name = member.key();
        if (m_asked.contains(name)) continue;
        problem(repeatable(name),
                std::ranges::find(readOnly, name) != readOnly.end() ? "read_only" : "unknown_field");
    }
}

void Fields::finish(std::initializer_list<std::string_view> readOnly) {
    refuseUnasked(readOnly);
    if (!m_problems.empty()) throw validationFailed(std::move(m_problems));
}

}  // namespace server
