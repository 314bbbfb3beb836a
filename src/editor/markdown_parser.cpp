#include "editor/markdown_parser.h"

#include "editor/markdown_flattener.h"
#include "markdown/parser.h"

namespace editor {

QList<MarkdownPart> parseMarkdown(const QString& markdown) {
    return MarkdownFlattener().flatten(markdown::parse(markdown.toStdString()));
}

}  // namespace editor
