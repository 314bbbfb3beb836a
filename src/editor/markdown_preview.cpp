#include "editor/markdown_preview.h"

#include "editor/markdown_decoration.h"
#include "editor/markdown_parser.h"
#include "editor/markdown_writer.h"
#include "widgets/background.h"
#include "widgets/tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <utility>

namespace editor {
namespace {

constexpr qint64 sliceMilliseconds = 6;
constexpr qsizetype sliceCells = 24;

}  // namespace

MarkdownPreview::MarkdownPreview(QWidget* parent)
    : QTextBrowser(parent), m_pictures(new MarkdownPictures(this)), m_slice(new QTimer(this)) {
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setUndoRedoEnabled(false);
    setAccessibleName(tr("Preview"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(24);
    document()->documentLayout()->registerHandler(QTextFormat::ImageObject, m_pictures);
    m_slice->setSingleShot(true);
    connect(m_slice, &QTimer::timeout, this, [this] {
        writeSlice();
        finishSlice();
    });
    connect(m_pictures, &MarkdownPictures::arrived, this, &MarkdownPreview::layOutPicture);
    connect(this, &QTextBrowser::anchorClicked, this, &MarkdownPreview::linkActivated);
    restyle();
}

MarkdownPreview::~MarkdownPreview() = default;

void MarkdownPreview::setMarkdown(const QString& markdown) {
    m_waiting = markdown;
    if (!m_isParsing) parseLatest();
}

void MarkdownPreview::setPictureProvider(PictureProvider provider) {
    m_pictures->setProvider(std::move(provider));
}

bool MarkdownPreview::isSettled() const {
    return !m_isParsing && !m_waiting && m_pending.isEmpty();
}

void MarkdownPreview::parseLatest() {
    m_isParsing = true;
    widgets::runInBackground(
        this, [text = *std::exchange(m_waiting, {})] { return parseMarkdown(text); },
        [this](const QList<MarkdownPart>& parts) {
            m_isParsing = false;
            showParts(parts);
            if (m_waiting) parseLatest();
        });
}

void MarkdownPreview::showParts(const QList<MarkdownPart>& parts) {
    // Taking parts out may move the view.
    if (!m_wantedLine) m_wantedLine = topLine();
    const auto same = [](const MarkdownPart& a, const MarkdownPart& b) { return a.looksLike(b); };
    const auto front = std::mismatch(m_shown.cbegin(), m_shown.cend(), parts.cbegin(), parts.cend(), same);
    const qsizetype head = front.first - m_shown.cbegin();
    qsizetype tail = 0;
    while (tail < m_shown.size() - head && tail < parts.size() - head &&
           same(m_shown[m_shown.size() - 1 - tail], parts[parts.size() - 1 - tail]))
        ++tail;

    const qsizetype gone = m_shown.size() - head - tail;
    if (gone > 0 && gone == m_shown.size()) {
        m_writer->clear();
        m_shown.clear();
    }
    // One edit with the first slice: each edit makes the layout walk over everything below it.
    QTextCursor step(document());
    step.beginEditBlock();
    if (!m_shown.isEmpty()) {
        const int from = blockNumberOf(head);
        m_writer->remove(from, blockNumberOf(head + gone) - from);
        m_shown.remove(head, gone);
    }
    for (qsizetype i = 0; i < head; ++i)
        m_shown[i].line = parts[i].line;
    for (qsizetype i = 0; i < tail; ++i)
        m_shown[head + i].line = parts[parts.size() - tail + i].line;
    m_pending = parts.mid(head, parts.size() - head - tail);
    m_insertAt = head;
    writeSlice();
    step.endEditBlock();
    finishSlice();
}

void MarkdownPreview::writeSlice() {
    QElapsedTimer clock;
    clock.start();
    int block = blockNumberOf(m_insertAt);
    qsizetype done = 0;
    QTextCursor step(document());
    step.beginEditBlock();
    // Tables are laid out with the end of the edit, which takes far longer than writing them.
    qsizetype cells = 0;
    while (done < m_pending.size() && cells < sliceCells &&
           (done == 0 || clock.elapsed() < sliceMilliseconds)) {
        const MarkdownPart& part = m_pending[done++];
        cells += part.cells.size();
        m_writer->insert(block, part);
        block += MarkdownWriter::blockCount(part);
        m_shown.insert(m_insertAt++, part);
    }
    step.endEditBlock();
    m_pending.remove(0, done);
}

void MarkdownPreview::finishSlice() {
    if (m_wantedLine) scrollToLine(*m_wantedLine);
    if (!m_pending.isEmpty())
        m_slice->start(0);
    else if (isSettled())
        emit settled();
}

void MarkdownPreview::restyle() {
    const QFont body = widgets::font(widgets::Type::Body);
    document()->setDefaultFont(body);
    m_writer =
        std::make_unique<MarkdownWriter>(document(), widgets::schemeOf(QGuiApplication::palette()), body);
    QList<MarkdownPart> all = m_shown;
    for (qsizetype i = 0; i < m_pending.size(); ++i)
        all.insert(m_insertAt + i, m_pending[i]);
    m_wantedLine = topLine();
    m_shown.clear();
    m_pending.clear();
    m_insertAt = 0;
    m_writer->clear();
    showParts(all);
}

int MarkdownPreview::blockNumberOf(qsizetype part) const {
    int out = 0;
    for (qsizetype i = 0; i < part; ++i)
        out += MarkdownWriter::blockCount(m_shown[i]);
    return out;
}

double MarkdownPreview::topOf(qsizetype part) const {
    const QAbstractTextDocumentLayout* layout = document()->documentLayout();
    if (part >= m_shown.size()) return layout->documentSize().height();
    const bool isTable = m_shown[part].kind == MarkdownPart::Kind::Table;
    const QTextBlock block = document()->findBlockByNumber(blockNumberOf(part) + (isTable ? 1 : 0));
    return part == 0 ? 0.0 : layout->blockBoundingRect(block).top() - block.blockFormat().topMargin();
}

double MarkdownPreview::topLine() const {
    const double y = verticalScrollBar()->value();
    if (m_shown.isEmpty()) return 0;
    // Asked of the view, not searched by position: that would lay out text nobody has scrolled to.
    int block = cursorForPosition({0, 0}).blockNumber();
    qsizetype low = 0;
    while (low + 1 < m_shown.size() && block >= MarkdownWriter::blockCount(m_shown[low]))
        block -= MarkdownWriter::blockCount(m_shown[low++]);
    const double top = topOf(low);
    const double bottom = topOf(low + 1);
    const int next = low + 1 < m_shown.size() ? m_shown[low + 1].line : m_shown[low].line + 1;
    const double share = bottom > top ? std::clamp((y - top) / (bottom - top), 0.0, 1.0) : 0.0;
    return m_shown[low].line + share * (next - m_shown[low].line);
}

void MarkdownPreview::scrollToLine(double line) {
    const auto behind = std::upper_bound(m_shown.cbegin(), m_shown.cend(), line,
                                         [](double l, const MarkdownPart& part) { return l < part.line; });
    const bool isMissing = !isSettled() && behind - m_shown.cbegin() >= m_insertAt;
    m_wantedLine = isMissing ? std::optional(line) : std::nullopt;
    if (behind == m_shown.cbegin()) {
        verticalScrollBar()->setValue(0);
        return;
    }
    const qsizetype part = behind - m_shown.cbegin() - 1;
    const int from = m_shown[part].line;
    const int to = behind == m_shown.cend() ? from + 1 : behind->line;
    const double share = to > from ? std::clamp((line - from) / (to - from), 0.0, 1.0) : 0.0;
    const double top = topOf(part);
    const double bottom = topOf(part + 1);
    verticalScrollBar()->setValue(static_cast<int>(std::lround(top + share * (bottom - top))));
}

void MarkdownPreview::layOutPicture(const QString& address) {
    int block = 0;
    const auto shows = [&address](const QList<MarkdownRun>& runs) {
        return std::ranges::any_of(runs, [&](const MarkdownRun& run) {
            return run.styles.testFlag(MarkdownRun::Image) && run.target == address;
        });
    };
    for (const MarkdownPart& part : std::as_const(m_shown)) {
        const bool isHere =
            shows(part.runs) ||
            std::ranges::any_of(part.cells, [&](const MarkdownCell& cell) { return shows(cell.runs); });
        const int count = MarkdownWriter::blockCount(part);
        if (isHere) {
            const int from = document()->findBlockByNumber(block).position();
            const int to = document()->findBlockByNumber(block + count).position();
            document()->markContentsDirty(from, to - from);
        }
        block += count;
    }
}

QVariant MarkdownPreview::loadResource(int, const QUrl&) {
    return {};
}

void MarkdownPreview::paintEvent(QPaintEvent* event) {
    {
        QPainter painter(viewport());
        painter.translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
        const QPoint top = event->rect().topLeft();
        paintMarkdownDecoration(&painter, document(), cursorForPosition(top).block(),
                                event->rect().bottom() + verticalScrollBar()->value());
    }
    QTextBrowser::paintEvent(event);
}

void MarkdownPreview::changeEvent(QEvent* event) {
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange) restyle();
}

}  // namespace editor
