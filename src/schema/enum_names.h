#pragma once

#include <QLatin1String>
#include <QString>

#include <array>
#include <concepts>
#include <optional>

namespace schema {

/// An enum whose values have names: a function `enumNames(E)` beside the enum lists them in order.
/// The names are what JSON and differences show, so they are lower-case English words and never change.
template <typename E>
concept NamedEnum = std::is_enum_v<E> && requires(E value) { enumNames(value).size(); };

/// The name of `value`.
template <NamedEnum E>
QLatin1String nameOf(E value) {
    static constexpr auto names = enumNames(E{});
    return QLatin1String(names[static_cast<size_t>(value)]);
}

/// The value called `name`, nothing when no value is called so.
template <NamedEnum E>
std::optional<E> valueOf(const QString& name) {
    static constexpr auto names = enumNames(E{});
    for (size_t i = 0; i < names.size(); ++i)
        if (name == QLatin1String(names[i])) return static_cast<E>(i);
    return std::nullopt;
}

}  // namespace schema
