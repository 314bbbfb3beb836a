#include "sandbox/sample_time.h"

#include <QRegularExpression>

namespace sandbox {

std::optional<QDateTime> sampleTime(const QString& text, const QDateTime& now) {
    const QRegularExpression form(QStringLiteral("^([+-])(?=\\d)(?:(\\d+)d)?(?:(\\d+)h)?(?:(\\d+)m)?$"));
    const auto match = form.match(text);
    if (!match.hasMatch()) return {};
    const qint64 minutes = (match.captured(2).toLongLong() * 24 + match.captured(3).toLongLong()) * 60 +
                           match.captured(4).toLongLong();
    return now.addSecs((match.captured(1) == QLatin1String("-") ? -minutes : minutes) * 60);
}

}  // namespace sandbox
