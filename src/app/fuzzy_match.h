#pragma once

#include <QString>

#include <optional>

namespace app {

/// How well `wanted` matches `text`, or nothing if its letters do not occur in `text` in that order. Higher
/// is better: beginnings of words and unbroken runs count most. Case and accents are ignored.
std::optional<int> fuzzyScore(const QString& wanted, const QString& text);

}  // namespace app
