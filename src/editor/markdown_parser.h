#pragma once

#include "editor/markdown_parts.h"

namespace editor {

/// Parses Markdown as it is published (markdown::parse()) and flattens it for the preview. Thread-safe.
QList<MarkdownPart> parseMarkdown(const QString& markdown);

}  // namespace editor
