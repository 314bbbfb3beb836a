#pragma once

#include "widgets/tokens.h"

#include <QProxyStyle>

class QApplication;
class QLabel;

namespace widgets {

/// The look of the console: Fusion, repainted from the tokens. Which colours apply follows from the palette,
/// so the same style object serves light and dark.
///
/// A .ui file or a constructor asks for a look by dynamic properties, read when the widget is polished:
///
/// - `primary` (bool, push button): the one main button of a page
/// - `danger` (bool, push button): red words, for what destroys
/// - `type` (label): size of type; `title`, `section`, `strong`, `secondary`, `small`, `code`
/// - `tone` (label): colour of the words; `muted`, `accent`, `good`, `warning`, `bad`
/// - `pane` (plain QWidget or QFrame): `surface` for content, `window` for side panes, `code`, or `card` for
/// a
///   bordered, rounded box
/// - `edge` (QWidget): a one-pixel line at its `top`, `bottom`, `left` or `right`; several with spaces
/// between
/// - `rows` (item view): `lines` for lines between rows and selection from edge to edge (tables, lists);
///   otherwise the selection is rounded (trees)
///
/// Flat push buttons and auto-raise tool buttons have no frame until hovered.
class Style : public QProxyStyle {
    Q_OBJECT

public:
    Style();

    using QProxyStyle::polish;
    void polish(QWidget* widget) override;
    void polish(QPalette& palette) override;
    QPalette standardPalette() const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

/// Changes the colour of a label's words; it follows later changes of scheme. Same as the property `tone`.
void setTone(QLabel* label, Tone tone);

/// Makes `label` show the icon of that name (see icon()) in the colour of `tone`, also after a change of
/// scheme.
void setIcon(QLabel* label, const QString& name, Tone tone);

/// Changes the size of type of any widget's words. Same as the property `type`.
void setType(QWidget* widget, Type type);

/// Gives `app` the style, its fonts and the colours of `scheme`; call again to change the scheme.
void applyLook(QApplication& app, Scheme scheme);

}  // namespace widgets
