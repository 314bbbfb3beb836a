#pragma once

#include "widgets/tokens.h"

#include <QStyledItemDelegate>
#include <QWidget>

#include <functional>

namespace widgets {

/// The size that a chip with this text needs.
QSize chipSize(const QString& text, const QFont& body);

/// The background below a chip: on a selected row the chip's own soft colour would be the same as the row's.
enum class ChipGround { Plain, Selection };

/// Paints a chip (small semibold words on the tone's soft colour) at the left of `rect`, centred vertically,
/// elided when it does not fit. Returns the rectangle it covers.
QRect paintChip(QPainter* painter, const QRect& rect, const QString& text, Tone tone, const QPalette& palette,
                const QFont& body, ChipGround ground = ChipGround::Plain);

/// Shows a cell's text as a chip; an empty text paints none.
class ChipDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using ToneOf = std::function<Tone(const QModelIndex&)>;
    ChipDelegate(ToneOf toneOf, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    ToneOf m_toneOf;
};

/// A chip as a widget of its own.
class Chip : public QWidget {
    Q_OBJECT

public:
    enum class Shape { Tag, Pill };
    explicit Chip(QWidget* parent = nullptr);
    /// An empty text hides it.
    void setChip(const QString& text, Tone tone);
    void setShape(Shape shape);
    QString text() const { return m_text; }
    Tone tone() const { return m_tone; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    Tone m_tone = Tone::Neutral;
    Shape m_shape = Shape::Tag;
};

}  // namespace widgets
