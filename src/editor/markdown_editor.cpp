#include "editor/markdown_editor.h"

#include "editor/markdown_commands.h"
#include "editor/markdown_highlighter.h"
#include "editor/markdown_layout.h"
#include "widgets/background.h"
#include "widgets/sql_highlighter.h"
#include "widgets/text_diff.h"
#include "widgets/tokens.h"

#include <QGuiApplication>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace editor {
namespace {

constexpr std::chrono::milliseconds countAfter{300};
constexpr double lineHeight = 1.6;  // of the font's size
constexpr int longestLine = 92;     // characters, then the column stays and the margins grow
constexpr int leastMargin = 18;

/// Makes one change between two lists of lines in the document of `cursor`, which holds the left one up to
/// the end of the change. As little as possible is replaced, for the sake of cursors in these lines.
void replaceLines(QTextCursor& cursor, const widgets::TextChange& change, const QStringList& left,
                  const QStringList& right) {
    const bool isLast = change.leftFrom + change.leftCount == left.size();
    QString old = left.sliced(change.leftFrom, change.leftCount).join(u'\n');
    QString text = right.sliced(change.rightFrom, change.rightCount).join(u'\n');
    int at = 0;
    if (change.leftFrom < left.size())
        at = cursor.document()->findBlockByNumber(static_cast<int>(change.leftFrom)).position();
    else
        at = cursor.document()->characterCount() - 1;
    // Whole lines come and go with one of the line feeds beside them.
    if (change.leftCount == 0) text.insert(isLast ? 0 : text.size(), u'\n');
    if (change.rightCount == 0) {
        if (!isLast) {
            old += u'\n';
        } else if (at > 0) {
            old.prepend(u'\n');
            --at;
        }
    }
    qsizetype prefix = 0;
    qsizetype suffix = 0;
    const qsizetype most = std::min(old.size(), text.size());
    while (prefix < most && old[prefix] == text[prefix])
        ++prefix;
    while (suffix < most - prefix && old[old.size() - 1 - suffix] == text[text.size() - 1 - suffix])
        ++suffix;
    cursor.setPosition(at + static_cast<int>(prefix));
    cursor.setPosition(at + static_cast<int>(old.size() - suffix), QTextCursor::KeepAnchor);
    cursor.insertText(text.sliced(prefix, text.size() - suffix - prefix));
}

}  // namespace

MarkdownEditor::MarkdownEditor(QWidget* parent) : widgets::PlainEdit(parent), m_pause(new QTimer(this)) {
    auto* text = new QTextDocument(this);
    m_layout = new MarkdownLayout(text);
    text->setDocumentLayout(m_layout);
    text->setDocumentMargin(10);
    setDocument(text);
    m_highlighter = new MarkdownHighlighter(text);
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    setTabChangesFocus(false);
    setCursorWidth(2);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Text in Markdown"));
    m_pause->setSingleShot(true);
    connect(m_pause, &QTimer::timeout, this, &MarkdownEditor::count);
    connect(document(), &QTextDocument::contentsChange, this, [this](int, int removed, int added) {
        if (removed == 0 && added == 0) return;
        m_pause->start(countAfter);
    });
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isLoading) emit edited();
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        const QTextCursor cursor = textCursor();
        emit cursorMoved(cursor.blockNumber() + 1, cursor.positionInBlock() + 1);
    });
    connect(this, &QPlainTextEdit::selectionChanged, viewport(), qOverload<>(&QWidget::update));
    takeLook();
}

void MarkdownEditor::load(const QString& markdown, int position) {
    m_isLoading = true;
    setPlainText(markdown);
    m_isLoading = false;
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::clamp(position, 0, document()->characterCount() - 1));
    setTextCursor(cursor);
    m_pause->start(0);
}

void MarkdownEditor::replaceAll(const QString& markdown) {
    const QStringList before = toPlainText().split(u'\n');
    const QStringList now = markdown.split(u'\n');
    const QList<widgets::TextChange> changes = widgets::textChanges(before, now);
    // The cursors of the view and of its top line are moved along with the text around them.
    const double line = topLine();
    const QTextCursor top(firstVisibleBlock());
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (auto change = changes.crbegin(); change != changes.crend(); ++change)
        replaceLines(cursor, *change, before, now);
    cursor.endEditBlock();
    scrollToLine(top.blockNumber() + line - std::floor(line));
}

void MarkdownEditor::setLanguage(Language language) {
    const bool isSql = language == Language::Sql;
    if (isSql == (m_sqlHighlighter != nullptr)) return;
    m_highlighter->setDocument(isSql ? nullptr : document());
    delete std::exchange(m_sqlHighlighter, isSql ? new widgets::SqlHighlighter(document()) : nullptr);
    takeLook();
}

double MarkdownEditor::topLine() const {
    const QTextBlock block = firstVisibleBlock();
    const double height = blockBoundingRect(block).height();
    const double hidden = -blockBoundingGeometry(block).translated(contentOffset()).top();
    return block.blockNumber() + (height > 0 ? std::clamp(hidden / height, 0.0, 1.0) : 0.0);
}

void MarkdownEditor::scrollToLine(double line) {
    const QTextBlock block =
        document()->findBlockByNumber(std::clamp(static_cast<int>(line), 0, document()->blockCount() - 1));
    const double share = line - std::floor(line);
    // The scroll bar counts lines on the screen.
    verticalScrollBar()->setValue(block.firstLineNumber() + static_cast<int>(share * block.lineCount()));
}

void MarkdownEditor::toggleStrong() {
    QTextCursor cursor = textCursor();
    toggleMark(cursor, QStringLiteral("**"));
    setTextCursor(cursor);
}

void MarkdownEditor::toggleEmphasis() {
    QTextCursor cursor = textCursor();
    toggleMark(cursor, QStringLiteral("*"));
    setTextCursor(cursor);
}

void MarkdownEditor::toggleHeading() {
    QTextCursor cursor = textCursor();
    editor::toggleHeading(cursor, 2);
    setTextCursor(cursor);
}

void MarkdownEditor::toggleCode() {
    QTextCursor cursor = textCursor();
    editor::toggleCode(cursor);
    setTextCursor(cursor);
}

void MarkdownEditor::toggleList() {
    QTextCursor cursor = textCursor();
    editor::toggleList(cursor);
    setTextCursor(cursor);
}

void MarkdownEditor::insertLink() {
    QTextCursor cursor = textCursor();
    insertTarget(cursor, Target::Link);
    setTextCursor(cursor);
}

void MarkdownEditor::insertImage() {
    QTextCursor cursor = textCursor();
    insertTarget(cursor, Target::Image);
    setTextCursor(cursor);
}

void MarkdownEditor::keyPressEvent(QKeyEvent* event) {
    if (isReadOnly()) {
        QPlainTextEdit::keyPressEvent(event);
        return;
    }
    QTextCursor cursor = textCursor();
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool isPlain = modifiers == Qt::NoModifier;
    bool isDone = false;
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && isPlain)
        isDone = continueLine(cursor);
    else if (event->key() == Qt::Key_Tab && isPlain)
        isDone = shiftLines(cursor, Shift::In);
    else if (event->key() == Qt::Key_Backtab)
        isDone = shiftLines(cursor, Shift::Out);
    if (isDone) {
        setTextCursor(cursor);
        return;
    }
    if (event->key() == Qt::Key_Backtab) return;
    if (event->key() == Qt::Key_Tab && isPlain) {
        insertPlainText(QString(4 - cursor.positionInBlock() % 4, u' '));
        return;
    }
    if (modifiers == Qt::ControlModifier) {
        switch (event->key()) {
            case Qt::Key_B:
                toggleStrong();
                return;
            case Qt::Key_I:
                toggleEmphasis();
                return;
            case Qt::Key_L:
                insertLink();
                return;
            default:
                break;
        }
    }
    if (m_autoPair == AutoPair::Surround && surround(event->text())) return;
    if (event->key() == Qt::Key_Escape) {
        event->ignore();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

bool MarkdownEditor::surround(const QString& typed) {
    QTextCursor cursor = textCursor();
    if (typed.size() != 1 || !cursor.hasSelection()) return false;
    const int at = static_cast<int>(QStringView(u"*_`\"([").indexOf(typed.front()));
    if (at < 0) return false;
    const QString selected = cursor.selectedText();
    if (selected.contains(QChar::ParagraphSeparator)) return false;
    const int from = cursor.selectionStart();
    cursor.insertText(typed + selected + QStringView(u"*_`\")]")[at]);
    cursor.setPosition(from + 1);
    cursor.setPosition(from + 1 + static_cast<int>(selected.size()), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    return true;
}

void MarkdownEditor::insertFromMimeData(const QMimeData* source) {
    if (widgets::isFileOnly(*source)) return widgets::PlainEdit::insertFromMimeData(source);
    QTextCursor cursor = textCursor();
    const QString text = source->text();
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool isAddress =
        (url.scheme() == QLatin1StringView("https") || url.scheme() == QLatin1StringView("http")) &&
        url.isValid() && !text.trimmed().contains(u'\n');
    const bool isOneLine = !cursor.selectedText().contains(QChar::ParagraphSeparator);
    if (isAddress && cursor.hasSelection() && isOneLine) {
        insertTarget(cursor, Target::Link, text.trimmed());
        setTextCursor(cursor);
        return;
    }
    if (!text.isEmpty()) insertPlainText(text);
    ensureCursorVisible();
}

QMimeData* MarkdownEditor::createMimeDataFromSelection() const {
    auto* data = new QMimeData;
    data->setText(
        textCursor().selectedText().replace(QChar::ParagraphSeparator, u'\n').replace(QChar::Nbsp, u' '));
    return data;
}

void MarkdownEditor::count() {
    widgets::runInBackground(
        this, [text = toPlainText()] { return textStatistics(text); },
        [this](const TextStatistics& statistics) {
            m_statistics = statistics;
            emit statisticsChanged(statistics);
        });
}

void MarkdownEditor::takeLook() {
    const QFont wanted = widgets::font(widgets::Type::Code);
    if (font() != wanted) setFont(wanted);
    const QFontMetricsF metrics(wanted);
    const int step = qRound(QFontInfo(wanted).pixelSize() * lineHeight);
    m_layout->setLineGap(std::max(0, step - qCeil(metrics.height())));
    setTabStopDistance(4 * metrics.horizontalAdvance(u' '));
    // The selection is painted by paintSelection(); the default one leaves the gaps between lines unpainted.
    QPalette own = QPalette();
    own.setColor(QPalette::Highlight, Qt::transparent);
    own.setBrush(QPalette::Window, QGuiApplication::palette().brush(QPalette::Base));
    if (palette().color(QPalette::Highlight) != own.color(QPalette::Highlight) ||
        palette().color(QPalette::Window) != own.color(QPalette::Window))
        setPalette(own);
    m_highlighter->setPalette(QGuiApplication::palette());
    if (m_sqlHighlighter) m_sqlHighlighter->rehighlight();
    fitColumn();
}

void MarkdownEditor::fitColumn() {
    const int column = qRound(QFontMetricsF(font()).horizontalAdvance(u'0') * longestLine);
    const int margin = std::max(leastMargin - static_cast<int>(document()->documentMargin()),
                                (contentsRect().width() - column) / 2);
    if (viewportMargins().left() != margin) setViewportMargins(margin, 0, margin, 0);
}

void MarkdownEditor::setMarkedLines(const QList<std::pair<int, int>>& lines) {
    m_markedLines = lines;
    viewport()->update();
}

void MarkdownEditor::paintMarkedLines(QPainter& painter, const QRect& area) {
    const QColor ground = widgets::Tokens::of(QGuiApplication::palette()).warningSoft;
    qsizetype next = 0;
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF rect = blockBoundingGeometry(block).translated(contentOffset());
        if (rect.top() > area.bottom()) break;
        while (next < m_markedLines.size() &&
               m_markedLines[next].first + m_markedLines[next].second <= block.blockNumber())
            ++next;
        if (next == m_markedLines.size()) break;
        if (block.blockNumber() >= m_markedLines[next].first)
            painter.fillRect(QRectF(0, rect.top(), viewport()->width(), rect.height()), ground);
    }
}

void MarkdownEditor::paintSelection(QPainter& painter, const QRect& area) {
    const QTextCursor cursor = textCursor();
    if (!cursor.hasSelection()) return;
    const QColor colour = QGuiApplication::palette().color(QPalette::Highlight);
    const double gap = m_layout->lineGap();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF rect = blockBoundingGeometry(block).translated(contentOffset());
        if (rect.top() > area.bottom()) break;
        const int from = std::max(cursor.selectionStart() - block.position(), 0);
        const int to = std::min(cursor.selectionEnd() - block.position(), block.length());
        if (from >= to) continue;
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            const int end = line.textStart() + line.textLength();
            if (to <= line.textStart() || from > end) continue;
            const double left = line.cursorToX(std::max(from, line.textStart()));
            double right = line.cursorToX(std::min(to, end));
            if (to > end && i + 1 == block.layout()->lineCount()) right += gap * 2;
            painter.fillRect(QRectF(rect.left() + std::min(left, right), rect.top() + line.y() - gap / 2,
                                    std::abs(right - left), line.height() + gap),
                             colour);
        }
    }
}

void MarkdownEditor::paintEvent(QPaintEvent* event) {
    {
        QPainter painter(viewport());
        paintMarkedLines(painter, event->rect());
        paintSelection(painter, event->rect());
    }
    QPlainTextEdit::paintEvent(event);
}

void MarkdownEditor::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    fitColumn();
}

void MarkdownEditor::changeEvent(QEvent* event) {
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ApplicationFontChange ||
        event->type() == QEvent::PaletteChange)
        takeLook();
}

}  // namespace editor
