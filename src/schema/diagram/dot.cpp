#include "schema/diagram/box.h"
#include "schema/diagram/formats.h"
#include "schema/diagram/printable.h"

namespace schema::diagram {
namespace {

QString quoted(const QString& name) {
    QString out = printable(name);
    out.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('"'), QLatin1String("\\\""));
    return QLatin1Char('"') + out + QLatin1Char('"');
}

QString nodeId(qsizetype index) {
    return QStringLiteral("t%1").arg(index);
}

QString port(const Node& node, const QStringList& columns) {
    const qsizetype row = columns.isEmpty() ? -1 : node.rowOf(columns.front());
    return row < 0 ? QStringLiteral(":h") : QStringLiteral(":c%1").arg(row);
}

QString colorOf(Mark mark) {
    const Colors colors;
    switch (mark) {
        case Mark::None:
            return colors.muted;
        case Mark::Added:
            return colors.good;
        case Mark::Removed:
            return colors.bad;
        case Mark::Changed:
            return colors.warning;
    }
    Q_UNREACHABLE();
}

QString background(Mark mark, const QString& usual) {
    const Colors colors;
    switch (mark) {
        case Mark::None:
            return usual;
        case Mark::Added:
            return colors.goodSoft;
        case Mark::Removed:
            return colors.badSoft;
        case Mark::Changed:
            return colors.warningSoft;
    }
    Q_UNREACHABLE();
}

QString cellOf(const Row& row, qsizetype index) {
    QStringList signs;
    if (row.isPrimary) signs << QStringLiteral("PK");
    if (row.isForeign) signs << QStringLiteral("FK");
    if (row.isUnique) signs << QStringLiteral("UK");
    const QString name = escapedXml(signOf(row.mark) + printable(row.name));
    const QString type = escapedXml(printable(row.type)) + (row.isNullable ? QStringLiteral("?") : QString());
    return QStringLiteral(
               "<TR><TD PORT=\"c%1\" ALIGN=\"LEFT\" BGCOLOR=\"%2\">%3  <FONT COLOR=\"#596273\">%4 %5"
               "</FONT></TD></TR>")
        .arg(QString::number(index), background(row.mark, QStringLiteral("#ffffff")),
             row.isPrimary ? QStringLiteral("<B>%1</B>").arg(name) : name, type,
             signs.join(QLatin1Char(',')));
}

QString nodeDot(const Node& node, qsizetype index, Titles titles) {
    // An empty name would be an empty element, which Graphviz refuses; Postgres has none, a file may.
    const QString title =
        signOf(node.mark) + printable(titles == Titles::WithSchema
                                          ? node.name.schema + QLatin1Char('.') + node.name.name
                                          : node.name.name);
    QString label =
        QStringLiteral(
            "<TABLE BORDER=\"1\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"4\" COLOR=\"%1\">"
            "<TR><TD PORT=\"h\" ALIGN=\"LEFT\" BGCOLOR=\"%2\"><B>%3 </B></TD></TR>")
            .arg(colorOf(node.mark), background(node.mark, QStringLiteral("#f5f6f8")), escapedXml(title));
    for (qsizetype i = 0; i < node.rows.size(); ++i)
        label += cellOf(node.rows[i], i);
    return QStringLiteral("  %1 [label=<%2</TABLE>>, tooltip=%3];\n")
        .arg(nodeId(index), label,
             quoted(node.comment.isEmpty() ? node.name.schema + QLatin1Char('.') + node.name.name
                                           : node.comment));
}

QString arrowOf(Count count) {
    switch (count) {
        case Count::One:
            return QStringLiteral("teetee");
        case Count::ZeroOrOne:
            return QStringLiteral("teeodot");
        case Count::ZeroOrMore:
            return QStringLiteral("crowodot");
    }
    Q_UNREACHABLE();
}

QString edgeDot(const Edge& edge, const Diagram& diagram) {
    const qsizetype to = diagram.indexOf(edge.to), from = diagram.indexOf(edge.from);
    const bool isKey = edge.kind == EdgeKind::ForeignKey;
    const bool isDashed = !isKey || !edge.isEnforced || edge.mark == Mark::Removed;
    return QStringLiteral(
               "  %1%2 -> %3%4 [dir=both, arrowtail=%5, arrowhead=%6, color=\"%7\", style=%8, tooltip=%9];\n")
        .arg(nodeId(to), port(diagram.nodes[to], edge.referencedColumns), nodeId(from),
             port(diagram.nodes[from], edge.columns),
             isKey                             ? arrowOf(edge.toCount)
             : edge.kind == EdgeKind::Inherits ? QStringLiteral("empty")
                                               : QStringLiteral("vee"),
             isKey ? arrowOf(edge.fromCount) : QStringLiteral("none"), colorOf(edge.mark),
             isDashed ? QStringLiteral("dashed") : QStringLiteral("solid"), quoted(edgeText(edge)));
}

}  // namespace

QString toDot(const Diagram& diagram) {
    QString out = QStringLiteral(
        "digraph schema {\n"
        "  graph [rankdir=LR, ranksep=1.2, nodesep=0.4, charset=\"UTF-8\"];\n"
        "  node [shape=plain, fontname=\"Inter,Helvetica,sans-serif\", fontsize=11];\n"
        "  edge [arrowsize=0.9];\n");
    const Titles titles = diagram.hasSeveralSchemas() ? Titles::WithSchema : Titles::Plain;
    for (qsizetype i = 0; i < diagram.nodes.size(); ++i)
        out += nodeDot(diagram.nodes[i], i, titles);
    for (const Edge& edge : diagram.edges)
        out += edgeDot(edge, diagram);
    return out + QStringLiteral("}\n");
}

}  // namespace schema::diagram
