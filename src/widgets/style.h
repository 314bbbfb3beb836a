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
/// | property  | on | values |
/// |---|---|---|
/// | `primary` | push button | bool: the one main button of a page |
/// | `danger`  | push button | bool: red words, for what destroys |
/// | `flat`    | push button | bool: no frame until hovered (also QPushButton::flat, QToolButton::autoRaise)
/// | | `type`    | label | `title`, `section`, `strong`, `secondary`, `small`, `code`: size of type (Type) |
/// | `tone`    | label | `muted`, `accent`, `good`, `warning`, `bad`: colour of the words (Tone) |
/// | `pane`    | any plain QWidget or QFrame | `surface` (content), `window` (side panes), `code`, `card`
/// (bordered, rounded) | | `edge`    | QWidget with `pane` | `top`, `bottom`, `left`, `right`: a one-pixel
/// line there | | `rows`    | item view | `lines`: one-pixel lines between rows, full-width selection
/// (tables, lists); otherwise
///                           rounded selection (trees, rails) |
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

/// Changes the size of type of any widget's words. Same as the property `type`.
void setType(QWidget* widget, Type type);

/// Gives `app` the style, its fonts and the colours of `scheme`; call again to change the scheme.
void applyLook(QApplication& app, Scheme scheme);

}  // namespace widgets
