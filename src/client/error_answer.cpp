#include "client/error_answer.h"

#include "core/json.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace client {
namespace {

using core::ErrorKind;

struct ErrorAnswerSentences {
    Q_DECLARE_TR_FUNCTIONS(client::ErrorAnswer)
};

ErrorKind kindOf(int status) {
    switch (status) {
        case 401:
            return ErrorKind::SignInNeeded;
        case 403:
            return ErrorKind::NotAllowed;
        case 404:
        case 410:
            return ErrorKind::NotFound;
        case 409:
        case 412:
            return ErrorKind::Conflict;
        case 408:
        case 504:
            return ErrorKind::Timeout;
        case 429:
        case 502:
        case 503:
            return ErrorKind::Network;  // the same request may succeed later
        default:
            return status >= 500 ? ErrorKind::Internal : ErrorKind::Invalid;
    }
}

QString ownSentence(int status) {
    switch (kindOf(status)) {
        case ErrorKind::SignInNeeded:
            return ErrorAnswerSentences::tr(
                "You are not signed in, or your session has expired. Sign in again.");
        case ErrorKind::NotAllowed:
            return ErrorAnswerSentences::tr(
                "Your account does not have permission to do this. Ask an admin of the blog.");
        case ErrorKind::NotFound:
            return ErrorAnswerSentences::tr(
                "This was not found; it may have been deleted. Refresh the list.");
        case ErrorKind::Conflict:
            return ErrorAnswerSentences::tr(
                "Another person changed this in the meantime. Check the current version and try again.");
        case ErrorKind::Timeout:
            return ErrorAnswerSentences::tr("The blog did not answer in time. Try again.");
        case ErrorKind::Network:
            if (status == 429)
                return ErrorAnswerSentences::tr(
                    "Too many requests in a short time. Wait a moment and try again.");
            return ErrorAnswerSentences::tr(
                       "The blog is not available at the moment (status %1). Try again in a moment.")
                .arg(status);
        case ErrorKind::Invalid:
            if (status == 413)
                return ErrorAnswerSentences::tr(
                    "This is larger than the blog's server accepts. Make it smaller and try again.");
            if (status >= 300 && status < 400)
                return ErrorAnswerSentences::tr(
                    "The API answered with a redirect to another address. Redirects are not followed; check "
                    "the API address.");
            return ErrorAnswerSentences::tr("The blog's server rejected this request (status %1).")
                .arg(status);
        default:
            return ErrorAnswerSentences::tr(
                       "The blog's server reported an internal error (status %1). Try again; if it happens "
                       "again, tell the blog's operators.")
                .arg(status);
    }
}

/// The sentence, code and log line of a response body, as far as it contains them.
struct Told {
    QString message{};
    QString code{};
    QString detail{};
};

QString fieldsText(const QJsonValue& details) {
    QStringList out;
    for (const QJsonValue& one : details.toArray())
        out.append(one[QStringLiteral("field")].toString() + QStringLiteral(": ") +
                   one[QStringLiteral("code")].toString());
    return out.join(QStringLiteral(", "));
}

/// RFC 9457 names the sentence `detail` and the short form `title`; our servers add `code`, others only have
/// `type`, whose last part serves.
Told problemDetails(const QJsonObject& problem) {
    const QString type = problem[QStringLiteral("type")].toString();
    Told told{.message = problem[QStringLiteral("detail")].toString(),
              .code = problem[QStringLiteral("code")].toString(),
              .detail = fieldsText(problem[QStringLiteral("details")])};
    if (told.message.isEmpty()) told.message = problem[QStringLiteral("title")].toString();
    if (told.code.isEmpty() && type != QLatin1String("about:blank"))
        told.code = type.section(QLatin1Char(':'), -1).section(QLatin1Char('/'), -1);
    return told;
}

Told tell(const ErrorAnswer& answer) {
    const auto json = core::parseJsonObject(answer.body);
    if (!json) {
        // Somebody else's page: worth a line in the log, not a sentence on the screen.
        return {.detail = QString::fromUtf8(answer.body.left(200)).simplified()};
    }
    const QJsonObject error = json->value(QStringLiteral("error")).toObject();
    if (error.isEmpty()) return problemDetails(*json);
    return {.message = error[QStringLiteral("message")].toString(),
            .code = error[QStringLiteral("code")].toString(),
            .detail = fieldsText(error[QStringLiteral("details")])};
}

}  // namespace

core::Error errorFrom(const ErrorAnswer& answer) {
    const Told told = tell(answer);
    QStringList log{QStringLiteral("HTTP %1").arg(answer.status), answer.url.path()};
    if (!told.code.isEmpty()) log.append(told.code);
    if (!told.detail.isEmpty()) log.append(told.detail);
    if (!answer.requestId.isEmpty()) log.append(QStringLiteral("request %1").arg(answer.requestId));
    return core::Error(kindOf(answer.status),
                       told.message.isEmpty() ? ownSentence(answer.status) : told.message,
                       log.join(QStringLiteral(" · ")))
        .withCode(told.code);
}

std::optional<int> retryAfterSeconds(const QByteArray& header, const QDateTime& now) {
    bool isNumber = false;
    const int seconds = header.trimmed().toInt(&isNumber);
    if (isNumber) return seconds < 0 ? std::nullopt : std::optional(seconds);
    const QDateTime until = QLocale::c().toDateTime(QString::fromLatin1(header).trimmed(),
                                                    QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!until.isValid()) return {};
    const QDateTime utc(until.date(), until.time(), QTimeZone::utc());
    return static_cast<int>(std::max<qint64>(0, now.secsTo(utc)));
}

}  // namespace client
