#pragma once

#include <QString>

#include <expected>
#include <utility>

namespace core {

/// The kind of an error, as far as a caller decides by it. The list is closed.
enum class ErrorKind {
    Network,       ///< the other side could not be reached
    Timeout,       ///< it was reached, or tried, for longer than the deadline
    SignInNeeded,  ///< no session, or one that has ended
    NotAllowed,    ///< signed in, but this is not for this person
    NotFound,
    Conflict,  ///< another change came first (HTTP 409, 412; SQLSTATE 23505, 40001)
    Invalid,   ///< the request is not valid
    Database,
    Internal,
};

/// Why an operation failed: one sentence for the person, a detail for the log, and a kind to decide by. A
/// value; it can be passed between threads.
class [[nodiscard]] Error {
public:
    Error() = default;
    /// `message` says what happened and what to do, in one translated sentence; `detail` may be technical.
    Error(ErrorKind kind, QString message, QString detail = {});

    ErrorKind kind() const { return m_kind; }
    const QString& message() const { return m_message; }
    const QString& detail() const { return m_detail; }
    /// The error code of the other side (`last_admin`, SQLSTATE `55P03`), empty if there is none.
    const QString& code() const { return m_code; }
    Error withCode(QString code) const;
    Error withDetail(QString detail) const;

    /// True if the same request may succeed later without changes.
    bool canRetry() const { return m_kind == ErrorKind::Network || m_kind == ErrorKind::Timeout; }
    bool needsSignIn() const { return m_kind == ErrorKind::SignInNeeded; }
    bool isConflict() const { return m_kind == ErrorKind::Conflict; }
    /// The person cancelled it: nothing is shown. Kind Internal with the code `cancelled`.
    bool isCancelled() const;
    static Error cancelled();

private:
    ErrorKind m_kind = ErrorKind::Internal;
    QString m_message;
    QString m_detail;
    QString m_code;
};

template <typename T>
using Result = std::expected<T, Error>;

/// `return core::fail(ErrorKind::Invalid, tr("…"))` in a function that returns a Result.
inline std::unexpected<Error> fail(ErrorKind kind, QString message, QString detail = {}) {
    return std::unexpected(Error(kind, std::move(message), std::move(detail)));
}

/// Passes the error of `result` on.
template <typename T>
std::unexpected<Error> fail(const Result<T>& result) {
    return std::unexpected(result.error());
}

}  // namespace core
