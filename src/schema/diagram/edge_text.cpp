#include "schema/diagram/formats.h"
#include "schema/diagram/printable.h"

#include <QCoreApplication>

namespace schema::diagram {
namespace {

struct EdgeText {
    Q_DECLARE_TR_FUNCTIONS(schema::Diagram)
};

QString endText(const QualifiedName& relation, const QStringList& columns) {
    const QString name = printable(relation.name);
    if (columns.isEmpty()) return name;
    const QString list = printable(columns.join(QStringLiteral(", ")));
    return columns.size() == 1 ? name + QLatin1Char('.') + list : QStringLiteral("%1 (%2)").arg(name, list);
}

QString countText(Count count) {
    switch (count) {
        case Count::One:
            return EdgeText::tr("one");
        case Count::ZeroOrOne:
            return EdgeText::tr("zero or one");
        case Count::ZeroOrMore:
            return EdgeText::tr("zero or more");
    }
    Q_UNREACHABLE();
}

}  // namespace

QString edgeText(const Edge& edge) {
    switch (edge.kind) {
        case EdgeKind::Inherits:
            return EdgeText::tr("%1 inherits from %2").arg(endText(edge.from, {}), endText(edge.to, {}));
        case EdgeKind::Reads:
            return EdgeText::tr("%1 reads %2").arg(endText(edge.from, {}), endText(edge.to, {}));
        case EdgeKind::ForeignKey:
            break;
    }
    QStringList out{
        endText(edge.from, edge.columns) + QStringLiteral(" → ") + endText(edge.to, edge.referencedColumns),
        printable(edge.name),
        EdgeText::tr("%1 to %2").arg(countText(edge.fromCount), countText(edge.toCount))};
    if (!edge.isEnforced) out << EdgeText::tr("not enforced");
    return out.join(QStringLiteral(" · "));
}

}  // namespace schema::diagram
