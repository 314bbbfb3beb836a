#include "schema/diagram/formats.h"
#include "schema/diagram/printable.h"

#include <QSet>

namespace schema::diagram {
namespace {

/// Between quotation marks: what would end the text, or begin a code or a comment, as Mermaid's codes.
QString quotedText(const QString& text) {
    QString out;
    for (const QChar c : printable(text)) {
        if (c == QLatin1Char('"') || c == QLatin1Char('%') || c == QLatin1Char('\\') ||
            c == QLatin1Char('#') || c == QLatin1Char(';') || c == QLatin1Char('<') ||
            c == QLatin1Char('>') || c == QLatin1Char('&') || c == QLatin1Char('`'))
            out += QStringLiteral("#%1;").arg(c.unicode());
        else
            out += c;
    }
    return QLatin1Char('"') + out + QLatin1Char('"');
}

/// A word of letters, digits and what `more` allows; every other character becomes an underscore.
QString word(const QString& text, QLatin1String more) {
    QString out;
    for (const QChar c : text) {
        const bool isPlain = (c >= QLatin1Char('a') && c <= QLatin1Char('z')) ||
                             (c >= QLatin1Char('A') && c <= QLatin1Char('Z')) ||
                             (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || c == QLatin1Char('_');
        out += isPlain || more.contains(c) ? c : QLatin1Char('_');
    }
    if (out.isEmpty() || out.front().isDigit() ||
        !(out.front().isLetter() || out.front() == QLatin1Char('_')))
        out.prepend(QLatin1Char('_'));
    return out;
}

/// An id for each relation: its name where Mermaid takes that and it is not taken.
QStringList idsOf(const Diagram& diagram) {
    // Words of Mermaid's language that no entity can be called.
    static const QSet<QString> reserved{QStringLiteral("erdiagram"),
                                        QStringLiteral("title"),
                                        QStringLiteral("direction"),
                                        QStringLiteral("style"),
                                        QStringLiteral("class"),
                                        QStringLiteral("classdef"),
                                        QStringLiteral("one"),
                                        QStringLiteral("many"),
                                        QStringLiteral("zero"),
                                        QStringLiteral("only"),
                                        QStringLiteral("to"),
                                        QStringLiteral("optionally"),
                                        QStringLiteral("accTitle").toLower(),
                                        QStringLiteral("accDescr").toLower(),
                                        QStringLiteral("end"),
                                        QStringLiteral("u"),
                                        QStringLiteral("o"),
                                        QStringLiteral("subgraph")};
    QSet<QString> taken;
    QStringList out;
    for (const Node& node : diagram.nodes) {
        QString id = word(node.name.name, QLatin1String());
        if (reserved.contains(id.toLower())) id += QLatin1Char('_');
        if (taken.contains(id)) id = word(node.name.schema, QLatin1String()) + QLatin1Char('_') + id;
        const QString base = id;
        for (int i = 2; taken.contains(id); ++i)
            id = base + QLatin1Char('_') + QString::number(i);
        taken.insert(id);
        out.append(id);
    }
    return out;
}

QString rowMermaid(const Row& row) {
    const QString name = word(row.name, QLatin1String("-"));
    QStringList signs, notes;
    if (row.isPrimary) signs << QStringLiteral("PK");
    if (row.isForeign) signs << QStringLiteral("FK");
    if (row.isUnique) signs << QStringLiteral("UK");
    if (name != row.name) notes << row.name;
    if (row.isNullable) notes << QStringLiteral("null");
    if (row.mark != Mark::None) notes << QString(nameOf(row.mark));
    QString out =
        QStringLiteral("        ") + word(row.type, QLatin1String("-[]()")) + QLatin1Char(' ') + name;
    if (!signs.isEmpty()) out += QLatin1Char(' ') + signs.join(QStringLiteral(", "));
    if (!notes.isEmpty()) out += QLatin1Char(' ') + quotedText(notes.join(QStringLiteral(", ")));
    return out + QLatin1Char('\n');
}

QString nodeMermaid(const Node& node, const QString& id, bool hasSeveralSchemas) {
    QString title = hasSeveralSchemas ? node.name.schema + QLatin1Char('.') + node.name.name : node.name.name;
    if (node.mark != Mark::None) title += QStringLiteral(" (%1)").arg(QString(nameOf(node.mark)));
    QString out = QStringLiteral("    ") + id;
    if (title != id) out += QStringLiteral("[%1]").arg(quotedText(title));
    if (node.rows.isEmpty()) return out + QLatin1Char('\n');
    out += QStringLiteral(" {\n");
    for (const Row& row : node.rows)
        out += rowMermaid(row);
    return out + QStringLiteral("    }\n");
}

QString leftEnd(Count count) {
    switch (count) {
        case Count::One:
            return QStringLiteral("||");
        case Count::ZeroOrOne:
            return QStringLiteral("|o");
        case Count::ZeroOrMore:
            return QStringLiteral("}o");
    }
    Q_UNREACHABLE();
}

QString rightEnd(Count count) {
    switch (count) {
        case Count::One:
            return QStringLiteral("||");
        case Count::ZeroOrOne:
            return QStringLiteral("o|");
        case Count::ZeroOrMore:
            return QStringLiteral("o{");
    }
    Q_UNREACHABLE();
}

QString edgeMermaid(const Edge& edge, const QString& to, const QString& from) {
    const bool isKey = edge.kind == EdgeKind::ForeignKey;
    const bool isSolid = isKey && edge.isEnforced && edge.mark != Mark::Removed;
    QString label = isKey ? edge.columns.join(QStringLiteral(", ")) : QString(nameOf(edge.kind));
    if (edge.mark != Mark::None) label += QStringLiteral(" (%1)").arg(QString(nameOf(edge.mark)));
    return QStringLiteral("    %1 %2%3%4 %5 : %6\n")
        .arg(to, leftEnd(isKey ? edge.toCount : Count::One),
             isSolid ? QStringLiteral("--") : QStringLiteral(".."),
             rightEnd(isKey ? edge.fromCount : Count::ZeroOrOne), from, quotedText(label));
}

}  // namespace

QString toMermaid(const Diagram& diagram) {
    const QStringList ids = idsOf(diagram);
    QString out = QStringLiteral("erDiagram\n");
    for (qsizetype i = 0; i < diagram.nodes.size(); ++i)
        out += nodeMermaid(diagram.nodes[i], ids[i], diagram.hasSeveralSchemas());
    for (const Edge& edge : diagram.edges)
        out += edgeMermaid(edge, ids[diagram.indexOf(edge.to)], ids[diagram.indexOf(edge.from)]);
    return out;
}

}  // namespace schema::diagram
