#include "pages/posts/post_list_delegate.h"

#include "pages/posts/posts_model.h"
#include "widgets/chip.h"
#include "widgets/tokens.h"

#include <QApplication>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>

#include <algorithm>

namespace pages {
namespace {

using widgets::Tokens;
using widgets::Type;

constexpr int padding = widgets::measures::pagePadding;
constexpr int above = 10;
constexpr int betweenLines = 2;
constexpr int dot = 7;
constexpr int mostLines = 2;

/// `text` broken to `width`, the last line elided.
QStringList linesOf(const QString& text, const QFont& font, int width) {
    QStringList out;
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (out.size() + 1 == mostLines) {
            out << QFontMetrics(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        out << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return out;
}

/// The width for text, the same with and without the scroll bar, so that rows do not change their height when
/// it appears.
int roomFor(const QStyleOptionViewItem& option) {
    const auto* list = qobject_cast<const QListView*>(option.widget);
    if (!list) return option.rect.width();
    return list->maximumViewportSize().width() - list->verticalScrollBar()->sizeHint().width();
}

struct Parts {
    QStringList title;
    QString status;
    QFont titleFont = widgets::font(Type::Strong);
    QFont factsFont = widgets::font(Type::Secondary);
    QSize chip;
    int titleStep = QFontMetrics(titleFont).height() + betweenLines;

    Parts(const QModelIndex& index, int width)
        : status(index.data(PostsModel::StatusRole).toString()),
          chip(widgets::chipSize(status, QApplication::font())) {
        title = linesOf(index.data().toString(), titleFont,
                        std::max(40, width - 2 * padding - chip.width() - 12));
    }
    int height() const {
        const int titleHeight = std::max(static_cast<int>(title.size()) * titleStep, chip.height());
        return above + titleHeight + betweenLines + QFontMetrics(factsFont).height() + above + 1;
    }
};

}  // namespace

void PostListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QWidget* view = option.widget;
    const QStyle* style = view ? view->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, view);

    const Tokens& tokens = Tokens::of(option.palette);
    const Parts parts(index, roomFor(option));
    const QRect room = option.rect.adjusted(padding, above, -padding, -above);
    painter->save();
    const auto leading = Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    const auto placed = [&](const QRect& rect) { return QStyle::visualRect(option.direction, room, rect); };

    QRect line(room.left(), room.top(), room.width() - parts.chip.width() - 12, parts.titleStep);
    painter->setFont(parts.titleFont);
    painter->setPen(tokens.text);
    for (const QString& words : parts.title) {
        painter->drawText(placed(line), static_cast<int>(leading | Qt::TextSingleLine), words);
        line.translate(0, parts.titleStep);
    }
    const QRect chip(room.right() + 1 - parts.chip.width(),
                     room.top() + (parts.titleStep - parts.chip.height()) / 2, parts.chip.width(),
                     parts.chip.height());
    widgets::paintChip(painter, placed(chip), parts.status,
                       static_cast<widgets::Tone>(index.data(PostsModel::ToneRole).toInt()), option.palette,
                       QApplication::font(),
                       option.state.testFlag(QStyle::State_Selected) ? widgets::ChipGround::Selection
                                                                     : widgets::ChipGround::Plain);

    const QFontMetrics metrics(parts.factsFont);
    QRect facts(room.left(), room.bottom() + 1 - metrics.height(), room.width(), metrics.height());
    painter->setFont(parts.factsFont);
    const auto mark = static_cast<PostMark>(index.data(PostsModel::MarkRole).toInt());
    QString words = index.data(PostsModel::FactsRole).toString();
    const QString word = markWord(mark);
    const int markWidth = word.isEmpty() ? 0 : metrics.horizontalAdvance(word) + dot + 5;
    if (!word.isEmpty()) words += QStringLiteral(" · ");
    words = metrics.elidedText(words, Qt::ElideRight, facts.width() - markWidth);
    painter->setPen(tokens.muted);
    painter->drawText(placed(facts), static_cast<int>(leading | Qt::TextSingleLine), words);
    if (!word.isEmpty()) {
        const QColor ink = mark == PostMark::Conflict ? tokens.bad : tokens.warning;
        facts.setLeft(facts.left() + metrics.horizontalAdvance(words));
        facts.setWidth(markWidth);
        const QRect at = placed(facts);
        const QRect spot(0, 0, dot, dot);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink);
        QRect round = spot;
        round.moveCenter(QPoint(0, at.center().y() + 1));
        round.moveLeft(facts.left());
        painter->drawEllipse(QStyle::visualRect(option.direction, room, round));
        painter->setPen(ink);
        painter->drawText(placed(facts.adjusted(dot + 5, 0, 0, 0)),
                          static_cast<int>(leading | Qt::TextSingleLine), word);
    }
    painter->restore();
}

QSize PostListDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int room = roomFor(option);
    return {room, Parts(index, room).height()};
}

}  // namespace pages
