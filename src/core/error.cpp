#include "core/error.h"

namespace core {

Error::Error(ErrorKind kind, QString message, QString detail)
    : m_kind(kind), m_message(std::move(message)), m_detail(std::move(detail)) {}

Error Error::withCode(QString code) const {
    Error copy = *this;
    copy.m_code = std::move(code);
    return copy;
}

Error Error::withDetail(QString detail) const {
    Error copy = *this;
    copy.m_detail = std::move(detail);
    return copy;
}

bool Error::isCancelled() const {
    return m_code == QLatin1String("cancelled");
}

Error Error::cancelled() {
    return Error(ErrorKind::Internal, QStringLiteral("Cancelled.")).withCode(QStringLiteral("cancelled"));
}

}  // namespace core
