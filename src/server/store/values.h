#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace server {

/// Bytes for a `bytea` parameter.
struct Bytes {
    std::string_view data;
};

/// The parameters $1, $2 … of a statement in Postgres' text form.
class Values {
public:
    using Value = std::optional<std::string>;

    Values() = default;
    template <typename... Types>
        requires(!(sizeof...(Types) == 1 && (std::same_as<std::remove_cvref_t<Types>, Values> && ...)))
    explicit(sizeof...(Types) == 1) Values(Types&&... values) {
        m_values.reserve(sizeof...(values));
        (add(std::forward<Types>(values)), ...);
    }

    /// Gives the parameter's number, for statements that are put together.
    int add(std::string_view text) { return push(std::string(text)); }
    int add(const std::string& text) { return push(text); }
    int add(std::string&& text) { return push(std::move(text)); }
    int add(const char* text) { return push(std::string(text)); }
    int add(std::integral auto number) { return push(std::to_string(number)); }
    int add(bool flag) { return push(flag ? "true" : "false"); }
    int add(std::nullopt_t) { return push(std::nullopt); }
    int add(Bytes bytes);
    /// As an array literal `{1,2}`; cast it in the statement (`$1::bigint[]`).
    int add(const std::vector<std::int64_t>& numbers);
    int add(const std::vector<std::string>& texts);
    template <typename T>
    int add(const std::optional<T>& value) {
        return value ? add(*value) : push(std::nullopt);
    }

    const std::vector<Value>& list() const { return m_values; }

private:
    int push(Value value) {
        m_values.push_back(std::move(value));
        return static_cast<int>(m_values.size());
    }

    std::vector<Value> m_values;
};

/// The text of an SQL command. Made once where it never changes, because then neither copying it nor looking
/// for its prepared statement touches the text.
class Sql {
public:
    Sql(std::string text)  // NOLINT(google-explicit-constructor): a text is what it is
        : m_hash(std::hash<std::string>()(text)),
          m_text(std::make_shared<const std::string>(std::move(text))) {}
    Sql(const char* text) : Sql(std::string(text)) {}  // NOLINT(google-explicit-constructor)

    const std::string& text() const { return *m_text; }
    bool operator==(const Sql& other) const {
        return m_text == other.m_text || (m_hash == other.m_hash && *m_text == *other.m_text);
    }
    struct Hash {
        std::size_t operator()(const Sql& sql) const { return sql.m_hash; }
    };

private:
    std::size_t m_hash;
    std::shared_ptr<const std::string> m_text;
};

/// How Postgres writes the values of a result. Binary is quicker for numbers and times; see Result for what
/// it can read of it.
enum class Format { Text, Binary };

/// One SQL command with its parameters. Statements are prepared under their text, so what varies belongs
/// into the values.
struct Statement {
    Sql sql;
    Values values;
    Format format = Format::Text;
};

}  // namespace server
