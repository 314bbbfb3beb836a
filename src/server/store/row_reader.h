#pragma once

#include "server/store/result.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>

struct pg_result;

namespace server {

/// Reads the columns of one row of a binary result from left to right, for statements that are asked often:
/// without looking for their names. The forms are those of Postgres' send functions (int2send,
/// timestamptz_send, array_send …).
class RowReader {
public:
    RowReader(const Result& rows, int row) : m_result(rows.raw()), m_row(row) {}

    /// An integer of any size; a timestamptz is microseconds since 2000-01-01 UTC. Throws std::logic_error
    /// for null.
    std::int64_t integer();
    std::optional<std::int64_t> optionalInteger();
    bool boolean();
    /// Any text or enum; empty for null. Valid as long as the result.
    std::string_view text();
    std::optional<std::string_view> optionalText();
    /// Calls `use` with each text of a text[]; never for null.
    void eachText(const std::function<void(std::string_view)>& use);

private:
    const pg_result* m_result;
    int m_row;
    int m_column = 0;
};

}  // namespace server
