#pragma once

#include "editor/markdown_scanner.h"
#include "widgets/tokens.h"

#include <QSyntaxHighlighter>

namespace editor {

/// Colours Markdown source as one types. Each block is looked at alone with the state of the block before it,
/// so a keystroke costs the same in a text of any length. Colours follow `setPalette`.
class MarkdownHighlighter : public QSyntaxHighlighter {
    Q_OBJECT

public:
    explicit MarkdownHighlighter(QTextDocument* document);
    /// Takes the colours from the tokens that belong to `palette`; colours anew when they are others.
    void setPalette(const QPalette& palette);
    /// How a stretch of that kind looks.
    QTextCharFormat look(MarkdownKind kind) const;

protected:
    void highlightBlock(const QString& text) override;

private:
    widgets::Scheme m_scheme = widgets::Scheme::Light;
};

}  // namespace editor
