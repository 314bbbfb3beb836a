#include "editor/markdown_commands.h"

#include "editor/markdown_scanner.h"

#include <QCoreApplication>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace editor {
namespace {

/// Groups all edits during its lifetime into one undo step.
class EditStep {
public:
    explicit EditStep(QTextCursor& cursor) : m_cursor(cursor) { m_cursor.beginEditBlock(); }
    ~EditStep() { m_cursor.endEditBlock(); }
    Q_DISABLE_COPY_MOVE(EditStep)

private:
    QTextCursor& m_cursor;
};

void select(QTextCursor& cursor, int from, int to) {
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
}

/// Runs `edit` on each block the selection touches, last first, so that positions before it hold.
template <typename Edit>
void forEachLine(const QTextCursor& cursor, Edit edit) {
    const QTextDocument* document = cursor.document();
    const QTextBlock first = document->findBlock(cursor.selectionStart());
    QTextBlock last = document->findBlock(cursor.selectionEnd());
    if (last != first && last.position() == cursor.selectionEnd()) last = last.previous();
    for (QTextBlock block = last; block.isValid() && block.blockNumber() >= first.blockNumber();
         block = block.previous())
        edit(block);
}

void insertAt(const QTextBlock& block, int column, const QString& text) {
    QTextCursor at(block);
    at.setPosition(block.position() + column);
    at.insertText(text);
}

void removeAt(const QTextBlock& block, int column, int length) {
    QTextCursor at(block);
    select(at, block.position() + column, block.position() + column + length);
    at.removeSelectedText();
}

QString selectedSource(const QTextCursor& cursor) {
    return cursor.selectedText().replace(QChar::ParagraphSeparator, u'\n');
}

void selectWord(QTextCursor& cursor) {
    if (cursor.hasSelection()) return;
    const QString line = cursor.block().text();
    const int base = cursor.block().position();
    int from = cursor.positionInBlock();
    int to = from;
    while (from > 0 && line[from - 1].isLetterOrNumber())
        --from;
    while (to < line.size() && line[to].isLetterOrNumber())
        ++to;
    select(cursor, base + from, base + to);
}

}  // namespace

LinePrefix linePrefix(QStringView line) {
    LinePrefix out;
    const auto skipSpaces = [&line](int at) {
        while (at < line.size() && (line[at] == u' ' || line[at] == u'\t'))
            ++at;
        return at;
    };
    int at = 0;
    for (int i = skipSpaces(0); i < line.size() && line[i] == u'>'; i = skipSpaces(at)) {
        at = i + 1;
        if (at < line.size() && line[at] == u' ') ++at;
    }
    const int indent = skipSpaces(at);
    const int mark = listMarkLength(line, indent);
    if (mark == 0) {
        out.length = at;
        out.next = line.first(at).toString();
        out.isBare = at > 0 && indent == line.size();
        return out;
    }
    out.isItem = true;
    out.column = indent;
    out.length = skipSpaces(indent + mark);
    out.contentIndent = out.length - indent;
    const QStringView word = line.sliced(indent, mark).trimmed();
    out.next = line.first(indent).toString();
    if (word.front().isDigit()) {
        out.next += QString::number(word.chopped(1).toInt() + 1) + word.back();
    } else {
        out.next += word;
    }
    out.next += u' ';
    const QStringView rest = line.sliced(out.length);
    const bool isTask = rest.size() >= 3 && rest[0] == u'[' && rest[2] == u']' &&
                        (rest[1] == u' ' || rest[1] == u'x' || rest[1] == u'X') &&
                        (rest.size() == 3 || rest[3] == u' ');
    if (isTask) {
        out.length = std::min(out.length + 4, static_cast<int>(line.size()));
        out.next += QLatin1StringView("[ ] ");
    }
    out.isBare = line.sliced(out.length).trimmed().isEmpty();
    return out;
}

bool continueLine(QTextCursor& cursor) {
    const QTextBlock block = cursor.document()->findBlock(cursor.selectionStart());
    const LinePrefix prefix = linePrefix(block.text());
    if (prefix.length == 0 || cursor.selectionStart() - block.position() < prefix.length) return false;
    const EditStep step(cursor);
    if (prefix.isBare && !cursor.hasSelection()) {
        // Without a blank line the paragraph that follows would belong to the item.
        const bool follows = block.previous().isValid() && !block.previous().text().trimmed().isEmpty();
        select(cursor, block.position(), block.position() + block.length() - 1);
        cursor.insertText(follows ? QStringLiteral("\n") : QString());
        return true;
    }
    cursor.removeSelectedText();
    cursor.insertText(u'\n' + prefix.next);
    return true;
}

bool shiftLines(QTextCursor& cursor, Shift shift) {
    const QTextDocument* document = cursor.document();
    const QTextBlock first = document->findBlock(cursor.selectionStart());
    const bool isSeveral = first != document->findBlock(cursor.selectionEnd());
    const LinePrefix prefix = linePrefix(first.text());
    if (!isSeveral && !prefix.isItem) return false;
    const EditStep step(cursor);
    const int width = prefix.isItem ? std::clamp(prefix.contentIndent, 2, 4) : 2;
    forEachLine(cursor, [&](const QTextBlock& block) {
        if (shift == Shift::In) {
            if (block.length() > 1) insertAt(block, 0, QString(width, u' '));
            return;
        }
        const QString text = block.text();
        int spaces = 0;
        while (spaces < width && spaces < text.size() && text[spaces] == u' ')
            ++spaces;
        if (spaces == 0 && text.startsWith(u'\t')) spaces = 1;
        removeAt(block, 0, spaces);
    });
    return true;
}

void toggleMark(QTextCursor& cursor, const QString& mark) {
    const EditStep step(cursor);
    selectWord(cursor);
    const QString text = selectedSource(cursor);
    const int from = cursor.selectionStart();
    const int to = cursor.selectionEnd();
    const int width = static_cast<int>(mark.size());
    QTextCursor around(cursor.document());
    const auto is = [&](int start) {
        if (start < 0 || start + width >= cursor.document()->characterCount()) return false;
        select(around, start, start + width);
        return around.selectedText() == mark;
    };
    // One star beside a selection may be the half of two.
    const bool isHalf = width == 1 && (is(from - 2) != is(to + 1) || (is(from - 2) && !is(from - 3)));
    if (is(from - width) && is(to) && !isHalf) {
        select(around, to, to + width);
        around.removeSelectedText();
        select(around, from - width, from);
        around.removeSelectedText();
        select(cursor, from - width, to - width);
    } else if (text.size() >= 2 * width && text.startsWith(mark) && text.endsWith(mark)) {
        cursor.insertText(text.sliced(width, text.size() - 2 * width));
        select(cursor, from, to - 2 * width);
    } else {
        cursor.insertText(mark + text + mark);
        select(cursor, from + width, to + width);
    }
}

void toggleHeading(QTextCursor& cursor, int level) {
    const EditStep step(cursor);
    const QString wanted = QString(level, u'#') + u' ';
    forEachLine(cursor, [&](const QTextBlock& block) {
        const QString text = block.text();
        int hashes = 0;
        while (hashes < text.size() && text[hashes] == u'#')
            ++hashes;
        const int length = hashes > 0 && hashes < text.size() && text[hashes] == u' ' ? hashes + 1 : 0;
        removeAt(block, 0, length);
        if (length != wanted.size()) insertAt(block, 0, wanted);
    });
}

void toggleList(QTextCursor& cursor) {
    const EditStep step(cursor);
    bool isList = true;
    forEachLine(cursor, [&](const QTextBlock& block) { isList = isList && linePrefix(block.text()).isItem; });
    forEachLine(cursor, [&](const QTextBlock& block) {
        const LinePrefix prefix = linePrefix(block.text());
        if (!isList && !prefix.isItem)
            insertAt(block, prefix.length, QStringLiteral("- "));
        else if (isList)
            removeAt(block, prefix.column, prefix.length - prefix.column);
    });
}

void toggleCode(QTextCursor& cursor) {
    const QString text = selectedSource(cursor);
    if (!text.contains(u'\n')) {
        toggleMark(cursor, QStringLiteral("`"));
        return;
    }
    const EditStep step(cursor);
    const QTextDocument* document = cursor.document();
    const QTextBlock first = document->findBlock(cursor.selectionStart());
    QTextBlock last = document->findBlock(cursor.selectionEnd());
    if (last.position() == cursor.selectionEnd()) last = last.previous();
    insertAt(last, last.length() - 1, QStringLiteral("\n```"));
    insertAt(first, 0, QStringLiteral("```\n"));
    cursor.setPosition(first.position() + 3);
}

void insertTarget(QTextCursor& cursor, Target kind, const QString& target) {
    const EditStep step(cursor);
    if (target.isEmpty()) selectWord(cursor);
    const QString text = selectedSource(cursor);
    const bool isAddress =
        text.startsWith(QLatin1StringView("https://")) || text.startsWith(QLatin1StringView("http://"));
    const QString open = kind == Target::Image ? QStringLiteral("![") : QStringLiteral("[");
    const int from = cursor.selectionStart();
    if (isAddress && target.isEmpty()) {
        cursor.insertText(open + QStringLiteral("](") + text + u')');
        cursor.setPosition(from + static_cast<int>(open.size()));
        return;
    }
    const QString placeholder = QCoreApplication::translate("editor::MarkdownEditor", "address");
    const QString address = target.isEmpty() ? placeholder : target;
    cursor.insertText(open + text + QStringLiteral("](") + address + u')');
    if (!target.isEmpty()) return;
    const int start = from + static_cast<int>(open.size() + text.size()) + 2;
    select(cursor, start, start + static_cast<int>(address.size()));
}

}  // namespace editor
