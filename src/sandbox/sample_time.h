#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace sandbox {

/// A moment of the sample, written relative to `now`: a sign, then days, hours and minutes, each optional but
/// in that order (`-3d4h`, `+2d`, `-0m`). Nothing when `text` is not one.
std::optional<QDateTime> sampleTime(const QString& text, const QDateTime& now);

}  // namespace sandbox
