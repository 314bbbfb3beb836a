#pragma once

#include <QString>

#include <optional>

namespace app {

/// How well `wanted` fits `text`, or nothing when its letters do not occur in `text` in that order. Higher is
/// better: beginnings of words and unbroken runs count most. Case and accents do not matter.
std::optional<int> fuzzyScore(const QString& wanted, const QString& text);

}  // namespace app
