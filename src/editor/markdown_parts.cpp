#include "editor/markdown_parts.h"

#include <utility>

namespace editor {
namespace {

MarkdownRun::Style markdownPartsStyleOf(markdown::CodeKind kind) {
    switch (kind) {
        case markdown::CodeKind::Keyword:
            return MarkdownRun::Keyword;
        case markdown::CodeKind::String:
            return MarkdownRun::String;
        case markdown::CodeKind::Comment:
            return MarkdownRun::Comment;
        case markdown::CodeKind::Number:
            return MarkdownRun::Number;
    }
    Q_UNREACHABLE();
}

}  // namespace

bool MarkdownPart::looksLike(const MarkdownPart& other) const {
    return kind == other.kind && level == other.level && quoteDepth == other.quoteDepth &&
           listDepth == other.listDepth && isTight == other.isTight && columns == other.columns &&
           marker == other.marker && runs == other.runs && cells == other.cells;
}

QList<MarkdownRun> codeRuns(const QString& code, markdown::CodeLanguage language) {
    QList<MarkdownRun> runs;
    const auto add = [&runs](QStringView words, MarkdownRun::Styles styles) {
        if (words.isEmpty()) return;
        if (!runs.isEmpty() && runs.last().styles == styles)
            runs.last().text += words;
        else
            runs.append({.styles = styles, .text = words.toString(), .target = {}});
    };
    markdown::CodeState state = markdown::CodeState::None;
    bool isFirst = true;
    for (const QStringView line : QStringView(code).split(u'\n')) {
        if (!std::exchange(isFirst, false)) add(u"\u2028", {});
        const markdown::CodeLine scanned = markdown::scanCode(
            std::u16string_view(line.utf16(), static_cast<std::size_t>(line.size())), language, state);
        state = scanned.state;
        qsizetype at = 0;
        for (const markdown::CodeSpan& span : scanned.spans) {
            add(line.sliced(at, span.start - at), {});
            add(line.sliced(span.start, span.length), markdownPartsStyleOf(span.kind));
            at = span.start + span.length;
        }
        add(line.sliced(at), {});
    }
    return runs;
}

}  // namespace editor
