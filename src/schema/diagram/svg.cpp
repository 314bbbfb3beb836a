#include "schema/diagram/figure.h"
#include "schema/diagram/formats.h"
#include "schema/diagram/printable.h"
#include "schema/diagram/text_width.h"

#include <QStringBuilder>

namespace schema::diagram {
namespace {

QString number(double value) {
    QString out = QString::number(value, 'f', 1);
    if (out.endsWith(QLatin1String(".0"))) out.chop(2);
    return out == QLatin1String("-0") ? QStringLiteral("0") : out;
}

QString point(const QPointF& at) {
    return number(at.x()) % QLatin1Char(' ') % number(at.y());
}

QString pathData(const Path& path) {
    QString out = QLatin1Char('M') % point(path.first());
    for (qsizetype i = 1; i + 2 < path.size(); i += 3)
        out += QStringLiteral(" C") % point(path[i]) % QLatin1Char(',') % point(path[i + 1]) %
               QLatin1Char(',') % point(path[i + 2]);
    return out;
}

QString classOf(Mark mark) {
    return mark == Mark::None ? QString() : QLatin1Char(' ') + QString(nameOf(mark));
}

QString text(const QPointF& at, const char* classes, const QString& words) {
    return QStringLiteral("<text x=\"%1\" y=\"%2\" class=\"%3\">%4</text>\n")
        .arg(number(at.x()), number(at.y()), QLatin1String(classes), escapedXml(words));
}

QString figureText(const Figure& figure, const QPointF& shift, const QString& classes) {
    QString data;
    for (qsizetype i = 0; i < figure.area.size(); ++i)
        data += (i == 0 ? QLatin1Char('M') : QLatin1Char('L')) % point(figure.area[i] + shift);
    if (!data.isEmpty()) data += QLatin1Char('Z');
    for (const QLineF& line : figure.lines)
        data += QLatin1Char('M') % point(line.p1() + shift) % QLatin1Char('L') % point(line.p2() + shift);
    QString out;
    if (!data.isEmpty()) out += QStringLiteral("<path class=\"%1\" d=\"%2\"/>\n").arg(classes, data);
    for (const Figure::Circle& circle : figure.circles)
        out += QStringLiteral("<circle class=\"%1\" cx=\"%2\" cy=\"%3\" r=\"%4\"/>\n")
                   .arg(classes, number(circle.middle.x() + shift.x()), number(circle.middle.y() + shift.y()),
                        number(circle.radius));
    return out;
}

QString styleSheet(const Colors& colors, bool isComparison) {
    const auto marked = [](const char* mark, const QString& color, const QString& soft) {
        return QStringLiteral(
                   ".line.%1,.end.%1{stroke:%2;stroke-width:2}.box.%1{stroke:%2;stroke-width:2}.head.%1{fill:"
                   "%3}"
                   ".band.%1{fill:%3}\n")
            .arg(QLatin1String(mark), color, soft);
    };
    return QStringLiteral(
               "text{font-family:Inter,'Helvetica Neue',Arial,sans-serif;fill:%1}\n"
               ".title{font-size:13px;font-weight:600}.name{font-size:13px}.key{font-weight:600}\n"
               ".type{font-family:'JetBrains Mono',Menlo,Consolas,monospace;font-size:11px;fill:%2}"
               ".end-text{text-anchor:end}.muted{fill:%2}.gone{text-decoration:line-through}\n"
               ".box{fill:none;stroke:%3}.body{fill:%4}.head{fill:%5}.rule{stroke:%3}\n"
               ".line{fill:none;stroke:%2;stroke-width:%9;stroke-opacity:%10}.end{fill:%8;stroke:%2;stroke-"
               "width:1.3}"
               ".dashed{stroke-dasharray:5 4}\n"
               ".sign{fill:none;stroke:%2;stroke-width:1.4}.primary{stroke:%7}.foreign{stroke:%6}\n")
               .arg(colors.text, colors.muted, colors.border, colors.box, colors.header, colors.accent,
                    colors.warning, colors.canvas, QStringLiteral("1.3"),
                    isComparison ? QStringLiteral("0.5") : QStringLiteral("0.85")) %
           marked("added", colors.good, colors.goodSoft) % marked("removed", colors.bad, colors.badSoft) %
           marked("changed", colors.warning, colors.warningSoft);
}

QString edgeSvg(const Edge& edge, const Path& path) {
    if (path.size() < 4) return {};
    const bool isDashed = !edge.isEnforced || edge.kind != EdgeKind::ForeignKey || edge.mark == Mark::Removed;
    QString out = QStringLiteral("<g><title>%1</title>\n<path class=\"line%2%3\" d=\"%4\"/>\n")
                      .arg(escapedXml(edgeText(edge)), classOf(edge.mark),
                           isDashed ? QStringLiteral(" dashed") : QString(), pathData(path));
    for (const Figure& figure : endFigures(edge, path))
        out += figureText(figure, {}, QStringLiteral("end") + classOf(edge.mark));
    return out + QStringLiteral("</g>\n");
}

QString rowSvg(const BoxLine& line, const QRectF& rect) {
    QString out;
    const Row& row = line.row;
    if (row.mark != Mark::None)
        out += QStringLiteral("<rect class=\"band%1\" x=\"%2\" y=\"%3\" width=\"%4\" height=\"%5\"/>\n")
                   .arg(classOf(row.mark), number(rect.left() + 1), number(rect.top()),
                        number(rect.width() - 2), number(rect.height()));
    if (row.isKey()) {
        const char* kind = row.isForeign ? "sign foreign" : row.isPrimary ? "sign primary" : "sign";
        out += figureText(keyFigure(row),
                          {rect.left() + box::padding - 2, rect.top() + (rect.height() - 14) / 2},
                          QLatin1String(kind));
    }
    const double baseline = rect.top() + rect.height() / 2 + 4.3;
    const char* classes = row.mark == Mark::Removed ? "name gone" : row.isPrimary ? "name key" : "name";
    out += text({rect.left() + box::padding + box::glyph, baseline}, classes, line.name);
    if (!line.type.isEmpty())
        out += text({rect.right() - box::padding, baseline}, "type end-text", line.type);
    return out;
}

QString headSvg(const Box& box, const Node& node, const QRectF& rect) {
    const double r = box::radius;
    const bool isAlone = box.lines.isEmpty();
    const QString head =
        QStringLiteral("M%1 %2h%3a%4 %4 0 0 1 %4 %4v%5%6h-%7%8v-%5a%4 %4 0 0 1 %4 -%4Z")
            .arg(number(rect.left() + r), number(rect.top()), number(rect.width() - 2 * r), number(r),
                 number(isAlone ? box::header - 2 * r : box::header - r),
                 isAlone ? QStringLiteral("a%1 %1 0 0 1 -%1 %1").arg(number(r)) : QString(),
                 number(isAlone ? rect.width() - 2 * r : rect.width()),
                 isAlone ? QStringLiteral("a%1 %1 0 0 1 -%1 -%1").arg(number(r)) : QString());
    QString out = QStringLiteral("<path class=\"head%1\" d=\"%2\"/>\n").arg(classOf(node.mark), head);
    const double baseline = rect.top() + box::header / 2 + 4.6;
    const double left = rect.left() + box::padding;
    if (!box.schema.isEmpty()) out += text({left, baseline}, "name muted", box.schema);
    out += text({left + textWidth(box.schema, Face::Name), baseline},
                node.mark == Mark::Removed ? "title gone" : "title", box.title);
    if (!box.badge.isEmpty())
        out += text({rect.right() - box::padding, baseline}, "type end-text", box.badge);
    if (!isAlone)
        out += QStringLiteral("<path class=\"rule\" d=\"M%1 %2h%3\"/>\n")
                   .arg(number(rect.left()), number(rect.top() + box::header), number(rect.width()));
    return out;
}

QString nodeSvg(const Node& node, const Box& box, const QRectF& rect) {
    const QString title = printable(node.name.schema) + QLatin1Char('.') + printable(node.name.name);
    const QString tip =
        node.comment.isEmpty() ? title : title + QStringLiteral(": ") + printable(node.comment);
    const QString frame = QStringLiteral("x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" rx=\"%5\"")
                              .arg(number(rect.left()), number(rect.top()), number(rect.width()),
                                   number(rect.height()), number(box::radius));
    QString out =
        QStringLiteral("<g><title>%1</title>\n<rect class=\"body\" %2/>\n").arg(escapedXml(tip), frame);
    out += headSvg(box, node, rect);
    for (qsizetype i = 0; i < box.lines.size(); ++i)
        out += rowSvg(box.lines[i],
                      {rect.left(), rect.top() + box::header + double(i) * box::row, rect.width(), box::row});
    if (!box.more.isEmpty())
        out += text(
            {rect.left() + box::padding + box::glyph, rect.top() + Box::middleOf(box.lines.size()) + 4.3},
            "name muted", box.more);
    return out % QStringLiteral("<rect class=\"box%1\" %2/>\n</g>\n").arg(classOf(node.mark), frame);
}

}  // namespace

QString toSvg(const Drawing& drawing, const Colors& colors) {
    const QString width = number(std::max(1.0, drawing.size.width())),
                  height = number(std::max(1.0, drawing.size.height()));
    QString out = QStringLiteral(
                      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" "
                      "width=\"%1\" height=\"%2\" viewBox=\"0 0 %1 %2\">\n<style>\n%3</style>\n"
                      "<rect width=\"%1\" height=\"%2\" fill=\"%4\"/>\n")
                      .arg(width, height, styleSheet(colors, drawing.diagram.isComparison), colors.canvas);
    for (qsizetype i = 0; i < drawing.paths.size(); ++i)
        out += edgeSvg(drawing.diagram.edges[i], drawing.paths[i]);
    for (qsizetype i = 0; i < drawing.boxes.size(); ++i)
        out += nodeSvg(drawing.diagram.nodes[i], drawing.boxes[i], drawing.rectOf(i));
    return out + QStringLiteral("</svg>\n");
}

}  // namespace schema::diagram
