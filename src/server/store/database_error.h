#pragma once

#include <stdexcept>
#include <string>

namespace server {

/// Postgres refused a statement.
class DatabaseError : public std::runtime_error {
public:
    DatabaseError(std::string sqlstate, std::string constraint, const std::string& message)
        : std::runtime_error(message), m_sqlstate(std::move(sqlstate)), m_constraint(std::move(constraint)) {}

    const std::string& sqlstate() const { return m_sqlstate; }
    /// Which constraint, for class 23; else empty.
    const std::string& constraint() const { return m_constraint; }
    bool breaksUnique(std::string_view name) const { return m_sqlstate == "23505" && m_constraint == name; }

private:
    std::string m_sqlstate;
    std::string m_constraint;
};

/// There is no connection to Postgres, or it was lost before the answer came.
class DatabaseUnavailable : public std::runtime_error {
public:
    /// Whether the statement may have run: after a lost connection nobody knows.
    enum class Outcome { NotRun, Unknown };

    DatabaseUnavailable(Outcome outcome, const std::string& message)
        : std::runtime_error(message), m_outcome(outcome) {}
    Outcome outcome() const { return m_outcome; }

private:
    Outcome m_outcome;
};

}  // namespace server
