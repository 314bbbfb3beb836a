#include "schema/diagram/box.h"

#include "schema/diagram/printable.h"
#include "schema/diagram/text_width.h"
#include "schema/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace schema::diagram {
namespace {

struct BoxText {
    Q_DECLARE_TR_FUNCTIONS(schema::Diagram)
};

QString badgeOf(const Node& node) {
    if (node.partitions > 0)
        return node.partitions == 1 ? BoxText::tr("1 partition")
                                    : BoxText::tr("%1 partitions").arg(node.partitions);
    return node.kind == RelationKind::Table ? QString() : kindText(node.kind);
}

QString typeOf(const Row& row) {
    return row.isNullable ? row.type + QLatin1Char('?') : row.type;
}

/// Both texts, shortened where together they are wider than `room`; the type gives way first.
BoxLine lineOf(const Row& row, double room) {
    BoxLine out;
    out.row = row;
    out.name = elided(signOf(row.mark) + printable(row.name), Face::Name, room);
    const double left = room - textWidth(out.name, Face::Name) - box::between;
    out.type = left < 3 * fontSize(Face::Type) ? QString() : elided(printable(typeOf(row)), Face::Type, left);
    return out;
}

double widthOf(const Row& row) {
    return textWidth(signOf(row.mark) + printable(row.name), Face::Name) + box::between +
           textWidth(printable(typeOf(row)), Face::Type);
}

}  // namespace

QString signOf(Mark mark) {
    switch (mark) {
        case Mark::None:
            return {};
        case Mark::Added:
            return QStringLiteral("+ ");
        case Mark::Removed:
            return QStringLiteral("− ");
        case Mark::Changed:
            return QStringLiteral("~ ");
    }
    Q_UNREACHABLE();
}

double Box::middleOf(qsizetype index) {
    return index < 0 ? box::header / 2 : box::header + box::row * (double(index) + 0.5);
}

Box boxOf(const Node& node, Titles titles) {
    Box out;
    const double frame = 2 * box::padding;
    if (titles == Titles::WithSchema) out.schema = printable(node.name.schema) + QLatin1Char('.');
    out.badge = badgeOf(node);
    if (node.hiddenRows > 0 && !node.rows.isEmpty())
        out.more = node.hiddenRows == 1 ? BoxText::tr("+ 1 column")
                                        : BoxText::tr("+ %1 columns").arg(node.hiddenRows);

    const QString title = signOf(node.mark) + printable(node.name.name);
    const double besides = textWidth(out.schema, Face::Name) +
                           (out.badge.isEmpty() ? 0 : textWidth(out.badge, Face::Type) + box::between);
    double width = frame + besides + textWidth(title, Face::Title);
    for (const Row& row : node.rows)
        width = std::max(width, frame + box::glyph + widthOf(row));
    out.width = std::ceil(std::clamp(width, box::narrowest, box::widest) / 2) * 2;

    const double room = out.width - frame;
    out.schema = elided(out.schema, Face::Name, room / 3);
    if (room - besides < room / 3) out.badge.clear();
    const double kept = textWidth(out.schema, Face::Name) +
                        (out.badge.isEmpty() ? 0 : textWidth(out.badge, Face::Type) + box::between);
    out.title = elided(title, Face::Title, room - kept);
    for (const Row& row : node.rows)
        out.lines.append(lineOf(row, room - box::glyph));
    const qsizetype count = out.lines.size() + (out.more.isEmpty() ? 0 : 1);
    out.height = box::header + (count == 0 ? 0 : double(count) * box::row + box::foot);
    return out;
}

}  // namespace schema::diagram
