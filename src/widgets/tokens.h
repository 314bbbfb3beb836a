#pragma once

#include <QColor>
#include <QFont>

class QPalette;
class QWidget;

namespace widgets {

/// Light or dark.
enum class Scheme { Light, Dark };

/// What a chip, a line of text or a banner says about its subject. Colour is never the only sign: there is
/// always a word as well.
enum class Tone { Neutral, Muted, Accent, Good, Warning, Bad };

/// How prominently the window shows its environment.
enum class Environment { Local, Staging, Production };

/// All colours of the console; they are defined only here. Two fixed sets, chosen by the palette, so that
/// painting code needs only the palette it paints with:
///
///     const Tokens& tokens = Tokens::of(option.palette);
struct Tokens {
    QColor window;   ///< rail and side panes
    QColor surface;  ///< content
    QColor sunken;   ///< neutral chips, skeletons
    QColor border;   ///< lines between panes and rows, fields
    QColor text;
    QColor muted;
    QColor accent;  ///< primary button, links, focus ring
    QColor onAccent;
    QColor accentSoft;  ///< selection
    QColor good;
    QColor goodSoft;
    QColor warning;
    QColor warningSoft;
    QColor bad;
    QColor badSoft;
    QColor code;           ///< behind code blocks
    QColor syntaxKeyword;  ///< SQL keywords
    QColor syntaxString;   ///< literals, links, emphasis
    QColor syntaxMark;     ///< headings and Markdown's own marks
    QColor shadow;         ///< below what floats
    QColor stripLocal;
    QColor stripStaging;
    QColor stripProduction;

    static const Tokens& of(Scheme scheme);
    static const Tokens& of(const QPalette& palette);
    static const Tokens& of(const QWidget* widget);

    /// The colour of words in that tone, readable on window, surface and the tone's own soft colour.
    QColor foreground(Tone tone) const;
    /// The soft background of a chip or banner in that tone.
    QColor soft(Tone tone) const;
    QColor strip(Environment environment) const;
    /// `base` as it looks under the mouse: a shade, never another colour.
    QColor hovered(const QColor& base) const;
    /// `base` as it looks while the mouse button is down.
    QColor pressed(const QColor& base) const;

    /// The palette that makes plain Qt widgets agree with these colours. Highlight is the soft selection.
    QPalette palette() const;
};

/// Which scheme a palette belongs to, by its window colour.
Scheme schemeOf(const QPalette& palette);

/// The sizes of type, in pixels at the usual desktop font of 13: 13 body, 12 secondary, 11 semibold small
/// (table headers, chips), 15 semibold section, 20 semibold title, 12.5 code in the fixed font.
enum class Type { Body, Strong, Secondary, Small, Section, Title, Code };

/// The font for `type`, scaled like `body` (the application's font) is. Inter and JetBrains Mono where
/// installed.
QFont font(Type type, const QFont& body);
QFont font(Type type);

/// The body font made from the desktop's own one: Inter where installed, never smaller than designed.
QFont bodyFont(const QFont& desktop);

/// Lengths in device-independent pixels; spaces are steps of 4 and 8.
namespace measures {
inline constexpr int row = 36;          ///< a table row
inline constexpr int treeRow = 28;      ///< a row of a tree
inline constexpr int field = 30;        ///< fields and buttons
inline constexpr int railEntry = 34;    ///< an entry of the rail
inline constexpr int header = 30;       ///< table headers
inline constexpr int radius = 6;        ///< corners
inline constexpr int chipRadius = 4;    ///< corners of chips
inline constexpr int focusRing = 2;     ///< the accent ring around what has the keyboard
inline constexpr int icon = 16;         ///< icons
inline constexpr int cellPadding = 12;  ///< left and right of a table cell
inline constexpr int pagePadding = 16;  ///< around a pane's content
inline constexpr int gap = 8;           ///< between neighbours
}  // namespace measures

}  // namespace widgets
