#pragma once

#include "core/error.h"

#include <QtGlobal>

namespace support {

/// The value of `result`, which a test cannot go on without.
template <typename T>
T must(core::Result<T> result) {
    if (!result)
        qFatal("%s\n%s", qUtf8Printable(result.error().message()), qUtf8Printable(result.error().detail()));
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

}  // namespace support
