#include "server/store/result.h"

#include <libpq-fe.h>

#include <charconv>
#include <stdexcept>

namespace server {

Result::Result(pg_result* owned) : m_result(owned) {}

void Result::Clear::operator()(pg_result* result) const {
    PQclear(result);
}

int Result::rows() const {
    return PQntuples(m_result.get());
}

std::int64_t Result::affected() const {
    const std::string_view written = PQcmdTuples(m_result.get());
    std::int64_t out = 0;
    std::from_chars(written.data(), written.data() + written.size(), out);
    return out;
}

int Result::number(const char* column) const {
    const int found = PQfnumber(m_result.get(), column);
    if (found < 0) throw std::logic_error(std::string("a statement gives no column ") + column);
    return found;
}

bool Result::isNull(int row, const char* column) const {
    return PQgetisnull(m_result.get(), row, number(column)) != 0;
}

std::string_view Result::text(int row, const char* column) const {
    const int field = number(column);
    return {PQgetvalue(m_result.get(), row, field),
            static_cast<std::size_t>(PQgetlength(m_result.get(), row, field))};
}

std::optional<std::string> Result::optionalText(int row, const char* column) const {
    if (isNull(row, column)) return {};
    return std::string(text(row, column));
}

std::int64_t Result::integer(int row, const char* column) const {
    const std::string_view written = text(row, column);
    std::int64_t out = 0;
    if (PQfformat(m_result.get(), number(column)) == 1) {
        for (const char byte : written)
            out = out << 8 | static_cast<unsigned char>(byte);
        return out;
    }
    const auto [end, failed] = std::from_chars(written.data(), written.data() + written.size(), out);
    if (failed != std::errc() || end != written.data() + written.size())
        throw std::logic_error(std::string("column ") + column + " is not a whole number");
    return out;
}

std::optional<std::int64_t> Result::optionalInteger(int row, const char* column) const {
    if (isNull(row, column)) return {};
    return integer(row, column);
}

bool Result::boolean(int row, const char* column) const {
    const std::string_view written = text(row, column);
    return written == "t" || written == std::string_view("\1", 1);
}

std::string Result::bytes(int row, const char* column) const {
    std::size_t length = 0;
    const std::unique_ptr<unsigned char, decltype([](unsigned char* data) { PQfreemem(data); })> raw(
        PQunescapeBytea(reinterpret_cast<const unsigned char*>(text(row, column).data()), &length));
    return {reinterpret_cast<const char*>(raw.get()), length};
}

}  // namespace server
