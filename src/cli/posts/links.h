#pragma once

#include <QString>

#include <functional>
#include <optional>

namespace cli {

/// Told each destination of a link or picture; gives what to put instead, or nothing to leave it.
using LinkChange = std::function<std::optional<QString>(const QString& destination)>;

/// `text` with the destinations of its links and pictures changed: of Markdown (inline and reference) and of
/// HTML (src, href, poster). Text in code blocks that looks like a link counts as one.
QString withLinks(const QString& text, const LinkChange& change);

}  // namespace cli
