#pragma once

#include <QString>

#include <expected>
#include <utility>

namespace core {

/// What went wrong, as far as a caller may decide on it. The list is closed.
enum class ErrorKind {
    Network,       ///< the other side could not be reached
    Timeout,       ///< it was reached, or tried, for longer than the deadline
    SignInNeeded,  ///< no session, or one that has ended
    NotAllowed,    ///< signed in, but this is not for this person
    NotFound,
    Conflict,  ///< somebody else was faster (HTTP 409, 412; SQLSTATE 23505, 40001)
    Invalid,   ///< what was asked does not make sense
    Database,
    Internal,
};

/// Why something did not work: one sentence for the person, a detail for the log, and a kind to decide on.
/// A value; it crosses threads freely.
class [[nodiscard]] Error {
public:
    Error() = default;
    /// `message` says what happened and what to do, in one translated sentence; `detail` may be technical.
    Error(ErrorKind kind, QString message, QString detail = {});

    ErrorKind kind() const { return m_kind; }
    const QString& message() const { return m_message; }
    const QString& detail() const { return m_detail; }
    /// The other side's own name for it (`last_admin`, SQLSTATE `55P03`), empty where there is none.
    const QString& code() const { return m_code; }
    Error withCode(QString code) const;
    Error withDetail(QString detail) const;

    /// True when the same request may succeed later without anything being changed.
    bool canRetry() const { return m_kind == ErrorKind::Network || m_kind == ErrorKind::Timeout; }
    bool needsSignIn() const { return m_kind == ErrorKind::SignInNeeded; }
    bool isConflict() const { return m_kind == ErrorKind::Conflict; }
    /// The person stopped it: nothing is shown. Kind Internal with the code `cancelled`.
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
