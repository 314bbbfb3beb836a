#pragma once

#include "editor/markdown_parts.h"
#include "markdown/node.h"

namespace editor {

/// Makes runs out of inline nodes and raw HTML.
class MarkdownRuns {
public:
    void add(const markdown::Node& node);
    QList<MarkdownRun> take() { return std::move(m_runs); }

private:
    void addChildren(const markdown::Node& node);
    void addStyled(const markdown::Node& node, MarkdownRun::Style style);
    void addHtml(std::string_view raw);
    void addPicture(const std::string& target, const std::string& description);
    void append(const QString& words);

    QList<MarkdownRun> m_runs;
    MarkdownRun::Styles m_styles;
    QString m_target;
};

/// The runs of a block of text, or of raw HTML.
QList<MarkdownRun> runsOf(const markdown::Node& block);

}  // namespace editor
