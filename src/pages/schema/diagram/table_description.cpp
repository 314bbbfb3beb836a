#include "pages/schema/diagram/table_description.h"

#include "schema/words.h"

#include <QCoreApplication>

namespace pages {
namespace {

using namespace schema::diagram;

struct TableDescriptionText {
    Q_DECLARE_TR_FUNCTIONS(pages::Diagram)
};

QString markWord(Mark mark) {
    switch (mark) {
        case Mark::None:
            return {};
        case Mark::Added:
            return TableDescriptionText::tr("added");
        case Mark::Removed:
            return TableDescriptionText::tr("removed");
        case Mark::Changed:
            return TableDescriptionText::tr("changed");
    }
    Q_UNREACHABLE();
}

}  // namespace

QString tableDescription(const Diagram& diagram, const Node& node) {
    QStringList needs, neededBy;
    for (const Edge& edge : diagram.edges) {
        if (edge.from == node.name) needs << edge.to.name;
        if (edge.to == node.name) neededBy << edge.from.name;
    }
    needs.removeDuplicates();
    neededBy.removeDuplicates();
    QStringList parts{node.name.schema + QLatin1Char('.') + node.name.name, schema::kindText(node.kind)};
    if (node.mark != Mark::None) parts << markWord(node.mark);
    if (const int columns = int(node.rows.size()) + node.hiddenRows; columns > 0)
        parts << TableDescriptionText::tr("%n column(s)", nullptr, columns);
    if (!needs.isEmpty())
        parts << TableDescriptionText::tr("refers to %1").arg(needs.join(QStringLiteral(", ")));
    if (!neededBy.isEmpty())
        parts << TableDescriptionText::tr("referred to by %1").arg(neededBy.join(QStringLiteral(", ")));
    return parts.join(QStringLiteral("; "));
}

}  // namespace pages
