#pragma once

#include "schema/diagram/drawing.h"

namespace schema::diagram {

/// The colours of a picture, as XML takes them: `#1b1f27`. Those of the console's tokens.
struct Colors {
    QString canvas = QStringLiteral("#ffffff");
    QString box = QStringLiteral("#ffffff");
    QString header = QStringLiteral("#f5f6f8");
    QString border = QStringLiteral("#d9dde4");
    QString text = QStringLiteral("#1b1f27");
    QString muted = QStringLiteral("#596273");
    QString accent = QStringLiteral("#2f5bd8");
    QString good = QStringLiteral("#19764a");
    QString goodSoft = QStringLiteral("#e0f2e9");
    QString warning = QStringLiteral("#8a5a00");
    QString warningSoft = QStringLiteral("#fcf0d8");
    QString bad = QStringLiteral("#b42318");
    QString badSoft = QStringLiteral("#fde8e6");
};

/// A picture for browsers and drawing programs, with the names as text and the details as tool tips. The same
/// drawing always gives the same text.
QString toSvg(const Drawing& drawing, const Colors& colors = {});

/// In Graphviz' language, for those who want to lay it out in another way: `dot -Tsvg`.
QString toDot(const Diagram& diagram);

/// For Markdown files that show Mermaid: `erDiagram`. Names that Mermaid does not take are written without
/// the characters it stumbles over, the true name stands beside them.
QString toMermaid(const Diagram& diagram);

/// What a line says in words: `post.author_id → person.id · post_author_fk · zero or more to one`.
QString edgeText(const Edge& edge);

}  // namespace schema::diagram
