#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QUrl>

#include <optional>

namespace client {

/// An HTTP response that is not a success, or not from a blog API.
struct ErrorAnswer {
    int status = 0;
    QByteArray body{};
    QString requestId{};
    QUrl url{};
};

/// Converts such a response to an error: the status decides the kind; the body's sentence is the message if
/// it has one. Understands the contract's `{"success":false,"error":{…}}`, RFC 9457 problem details, and
/// other bodies (a proxy's page). The code is the server's (`last_admin`); detail is for the log.
core::Error errorFrom(const ErrorAnswer& answer);

/// Seconds to wait by a Retry-After header, which holds seconds or an HTTP date (RFC 9110, 10.2.3).
std::optional<int> retryAfterSeconds(const QByteArray& header, const QDateTime& now);

}  // namespace client
