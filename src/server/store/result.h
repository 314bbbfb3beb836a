#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct pg_result;

namespace server {

/// The rows one statement gave, owned; numbers, flags and texts of either format. Columns are named; a name
/// the statement does not give is a bug in the statement and throws std::logic_error.
class Result {
public:
    explicit Result(pg_result* owned);

    int rows() const;
    bool isEmpty() const { return rows() == 0; }
    /// Rows an INSERT, UPDATE or DELETE touched.
    std::int64_t affected() const;
    bool isNull(int row, const char* column) const;
    /// Empty for null. Valid as long as the result.
    std::string_view text(int row, const char* column) const;
    std::optional<std::string> optionalText(int row, const char* column) const;
    std::int64_t integer(int row, const char* column) const;
    std::optional<std::int64_t> optionalInteger(int row, const char* column) const;
    bool boolean(int row, const char* column) const;
    /// A bytea column's bytes.
    std::string bytes(int row, const char* column) const;
    /// For RowReader.
    const pg_result* raw() const { return m_result.get(); }

private:
    int number(const char* column) const;

    struct Clear {
        void operator()(pg_result* result) const;
    };
    std::unique_ptr<pg_result, Clear> m_result;
};

}  // namespace server
