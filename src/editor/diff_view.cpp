#include "editor/diff_view.h"

#include "widgets/background.h"
#include "widgets/flat_splitter.h"
#include "widgets/tokens.h"

#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace editor {
namespace {

constexpr std::chrono::milliseconds compareAfter{200};

using Selections = QList<QTextEdit::ExtraSelection>;

/// Marks the words that differ between two ranges of lines.
void addWords(Selections& left, Selections& right, QTextDocument* leftText, QTextDocument* rightText,
              const widgets::TextChange& change, const QColor& ink) {
    const auto wordsIn = [](const QTextDocument* document, qsizetype from, qsizetype count) {
        QStringList lines;
        for (qsizetype i = from; i < from + count; ++i)
            lines << document->findBlockByNumber(static_cast<int>(i)).text();
        return widgets::wordsOf(lines.join(u'\n'));
    };
    const QStringList a = wordsIn(leftText, change.leftFrom, change.leftCount);
    const QStringList b = wordsIn(rightText, change.rightFrom, change.rightCount);
    const auto add = [&ink](Selections& out, QTextDocument* document, qsizetype line,
                            const QStringList& words, qsizetype from, qsizetype count) {
        int start = document->findBlockByNumber(static_cast<int>(line)).position();
        for (qsizetype i = 0; i < from; ++i)
            start += static_cast<int>(words[i].size());
        int end = start;
        for (qsizetype i = from; i < from + count; ++i)
            end += static_cast<int>(words[i].size());
        if (end == start) return;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document);
        mark.cursor.setPosition(start);
        mark.cursor.setPosition(end, QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        mark.format.setUnderlineColor(ink);
        out.append(mark);
    };
    for (const widgets::TextChange& words : widgets::textChanges(a, b)) {
        add(left, leftText, change.leftFrom, a, words.leftFrom, words.leftCount);
        add(right, rightText, change.rightFrom, b, words.rightFrom, words.rightCount);
    }
}

}  // namespace

DiffView::DiffView(QWidget* parent)
    : QWidget(parent), m_left(new MarkdownEditor), m_right(new MarkdownEditor), m_pause(new QTimer(this)) {
    auto* splitter = new widgets::FlatSplitter(Qt::Horizontal);
    splitter->addWidget(m_left);
    splitter->addWidget(m_right);
    splitter->setSizes({1000, 1000});
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);
    m_left->setObjectName(QStringLiteral("leftMarkdownEditor"));
    m_right->setObjectName(QStringLiteral("rightMarkdownEditor"));
    m_right->setReadOnly(true);
    for (MarkdownEditor* each : {m_left, m_right})
        each->setTextInteractionFlags(each->textInteractionFlags() | Qt::TextSelectableByKeyboard);
    setLeftEditing(Editing::Off);
    m_pause->setSingleShot(true);
    connect(m_pause, &QTimer::timeout, this, &DiffView::compare);
    connect(m_left, &MarkdownEditor::edited, this, [this] { m_pause->start(compareAfter); });
    connect(m_left->verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this] { follow(m_left, m_right); });
    connect(m_right->verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this] { follow(m_right, m_left); });
}

void DiffView::setTexts(const QString& left, const QString& right) {
    m_left->load(left);
    m_right->load(right);
    compare();
}

void DiffView::replaceLeft(const QString& left) {
    m_left->replaceAll(left);
}

QString DiffView::left() const {
    return m_left->toPlainText();
}

void DiffView::setLeftEditing(Editing editing) {
    m_left->setReadOnly(editing == Editing::Off);
    if (editing == Editing::Off)
        m_left->setTextInteractionFlags(m_left->textInteractionFlags() | Qt::TextSelectableByKeyboard);
    else
        m_left->setFocus();
}

void DiffView::enter() {
    m_left->setFocus(Qt::OtherFocusReason);
}

void DiffView::setLanguage(MarkdownEditor::Language language) {
    for (MarkdownEditor* each : {m_left, m_right})
        each->setLanguage(language);
}

void DiffView::setNames(const QString& left, const QString& right) {
    m_left->setAccessibleName(left);
    m_right->setAccessibleName(right);
}

void DiffView::compare() {
    widgets::runInBackground(
        this,
        [left = m_left->toPlainText(), right = m_right->toPlainText()] {
            return widgets::textChanges(left.split(u'\n'), right.split(u'\n'));
        },
        [this](const QList<widgets::TextChange>& changes) {
            // Typed on meanwhile: the next comparison is on its way.
            if (m_pause->isActive()) return;
            mark(changes);
            emit compared();
        });
}

void DiffView::mark(const QList<widgets::TextChange>& changes) {
    m_changes = changes;
    const widgets::Tokens& tokens = widgets::Tokens::of(this);
    Selections left;
    Selections right;
    QList<std::pair<int, int>> leftLines;
    QList<std::pair<int, int>> rightLines;
    for (const widgets::TextChange& change : changes) {
        leftLines.append({static_cast<int>(change.leftFrom), static_cast<int>(change.leftCount)});
        rightLines.append({static_cast<int>(change.rightFrom), static_cast<int>(change.rightCount)});
        if (change.leftCount > 0 && change.rightCount > 0)
            addWords(left, right, m_left->document(), m_right->document(), change, tokens.warning);
    }
    m_left->setMarkedLines(leftLines);
    m_right->setMarkedLines(rightLines);
    m_left->setExtraSelections(left);
    m_right->setExtraSelections(right);
}

/// Scrolls `follower` to the line beside the leader's top line.
void DiffView::follow(MarkdownEditor* leader, MarkdownEditor* follower) {
    if (m_isFollowing) return;
    const QScopedValueRollback guard(m_isFollowing, true);
    const bool isLeft = leader == m_left;
    const double top = leader->topLine();
    double shift = 0;
    for (const widgets::TextChange& change : std::as_const(m_changes)) {
        const auto from = static_cast<double>(isLeft ? change.leftFrom : change.rightFrom);
        const auto here = static_cast<double>(isLeft ? change.leftCount : change.rightCount);
        const auto there = static_cast<double>(isLeft ? change.rightCount : change.leftCount);
        if (top < from) break;
        const double share = here > 0 ? std::min(1.0, (top - from) / here) : 1.0;
        shift += share * (there - here);
    }
    follower->scrollToLine(std::max(0.0, top + shift));
}

qsizetype DiffView::currentChange() const {
    const auto line = m_right->textCursor().blockNumber();
    qsizetype at = -1;
    while (at + 1 < m_changes.size() && m_changes[at + 1].rightFrom <= line)
        ++at;
    return at;
}

void DiffView::showNext() {
    if (!m_changes.isEmpty()) showChange((currentChange() + 1) % m_changes.size());
}

void DiffView::showPrevious() {
    const qsizetype at = currentChange();
    if (!m_changes.isEmpty()) showChange(at <= 0 ? m_changes.size() - 1 : at - 1);
}

void DiffView::showFirstWith(const QString& text) {
    const auto lineWith = [&text](const MarkdownEditor* editor, qsizetype from,
                                  qsizetype count) -> qsizetype {
        for (qsizetype line = from; line < from + count; ++line)
            if (editor->document()->findBlockByNumber(static_cast<int>(line)).text().contains(text))
                return line;
        return -1;
    };
    for (const widgets::TextChange& change : std::as_const(m_changes)) {
        const qsizetype left = lineWith(m_left, change.leftFrom, change.leftCount);
        const qsizetype right = lineWith(m_right, change.rightFrom, change.rightCount);
        if (left >= 0 || right >= 0)
            return showLines(left >= 0 ? left : change.leftFrom, right >= 0 ? right : change.rightFrom);
    }
    if (!m_changes.isEmpty()) showChange(0);
}

void DiffView::showChange(qsizetype index) {
    showLines(m_changes[index].leftFrom, m_changes[index].rightFrom);
}

void DiffView::showLines(qsizetype left, qsizetype right) {
    const auto show = [](MarkdownEditor* editor, qsizetype line) {
        const QTextBlock block = editor->document()->findBlockByNumber(static_cast<int>(line));
        editor->setTextCursor(QTextCursor(block.isValid() ? block : editor->document()->lastBlock()));
        editor->centerCursor();
    };
    show(m_right, right);
    const QScopedValueRollback guard(m_isFollowing, true);
    show(m_left, left);
}

}  // namespace editor
