#pragma once

#include "editor/markdown_scanner.h"

namespace editor {

/// Appends the spans of the text between `from` and `to` of `line`: emphasis, code, links, images, HTML and
/// what lies within them. Linear in the length.
void scanInline(QStringView line, qsizetype from, qsizetype to, QVarLengthArray<MarkdownSpan, 32>& spans);

}  // namespace editor
