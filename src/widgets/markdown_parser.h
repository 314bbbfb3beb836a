#pragma once

#include "widgets/markdown_parts.h"

namespace widgets {

/// Parses Markdown in GitHub's dialect with md4c: tables, task items, strikethrough and bare addresses. Raw
/// HTML is never interpreted but kept as the text it is. Thread-safe.
QList<MarkdownPart> parseMarkdown(const QString& markdown);

}  // namespace widgets
