#include "server/store/row_reader.h"

#include <libpq-fe.h>

#include <stdexcept>

namespace server {
namespace {

/// Big-endian, sign-extended.
std::int64_t numberOf(std::string_view bytes) {
    std::uint64_t out = !bytes.empty() && (bytes.front() & 0x80) != 0 ? ~std::uint64_t{0} : 0;
    for (const char one : bytes)
        out = out << 8 | static_cast<unsigned char>(one);
    return static_cast<std::int64_t>(out);
}

}  // namespace

std::optional<std::string_view> RowReader::optionalText() {
    const int column = m_column++;
    const int length = PQgetlength(m_result, m_row, column);
    if (length == 0 && PQgetisnull(m_result, m_row, column)) return {};
    return std::string_view(PQgetvalue(m_result, m_row, column), static_cast<std::size_t>(length));
}

std::string_view RowReader::text() {
    return optionalText().value_or(std::string_view());
}

std::optional<std::int64_t> RowReader::optionalInteger() {
    const auto bytes = optionalText();
    if (!bytes) return {};
    if (bytes->size() > 8) throw std::logic_error("a column is not a whole number in binary form");
    return numberOf(*bytes);
}

std::int64_t RowReader::integer() {
    const auto out = optionalInteger();
    if (!out) throw std::logic_error("a column that must not be null is null");
    return *out;
}

bool RowReader::boolean() {
    return text() == std::string_view("\1", 1);
}

void RowReader::eachText(const std::function<void(std::string_view)>& use) {
    std::string_view bytes = text();
    const auto take = [&bytes](std::size_t count) {
        if (count > bytes.size()) throw std::logic_error("a column is not an array in binary form");
        const std::string_view out = bytes.substr(0, count);
        bytes.remove_prefix(count);
        return out;
    };
    if (bytes.empty()) return;
    const auto dimensions = numberOf(take(4));
    take(8);  // whether there are nulls; the type
    if (dimensions == 0) return;
    const auto count = numberOf(take(4));
    take(4);  // number of the first element
    for (std::int64_t i = 0; i < count; ++i) {
        const auto length = numberOf(take(4));
        if (length >= 0) use(take(static_cast<std::size_t>(length)));
    }
}

}  // namespace server
