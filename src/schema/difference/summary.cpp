#include "schema/difference/summary.h"

#include <QCoreApplication>

#include <algorithm>

namespace schema {
namespace {

struct SummaryText {
    Q_DECLARE_TR_FUNCTIONS(schema::Difference)
};

/// Longer values are left out of the line.
constexpr qsizetype longestValue = 32;

/// `comments.spam_score`, `comments_post on comments`, `comments`; the schema only where it is not the usual
/// one.
QString shortName(const ObjectId& id) {
    const bool isUsual =
        id.schema.isEmpty() || id.schema == QLatin1String("public") || id.kind == Kind::Schema;
    const QString whole = isUsual ? id.name : id.schema + QLatin1Char('.') + id.name;
    if (!id.isPart()) return whole;
    if (id.kind == Kind::Column || id.kind == Kind::Default) return whole + QLatin1Char('.') + id.part;
    return SummaryText::tr("%1 on %2", "an index on a table").arg(id.part, whole);
}

bool isShort(const QString& value) {
    return value.size() <= longestValue && !value.contains(QLatin1Char('\n'));
}

QString changeWords(const Change& change) {
    const QString name = change.what + QLatin1Char(' ') + shortName(change.object);
    switch (change.action) {
        case ChangeAction::Added:
            return QStringLiteral("+1 ") + name;
        case ChangeAction::Removed:
            return QStringLiteral("−1 ") + name;
        case ChangeAction::Changed:
            break;
    }
    const QString attribute = QString(change.attribute).replace(QLatin1Char('_'), QLatin1Char(' '));
    if (!isShort(change.from) || !isShort(change.to)) return name + QLatin1Char(' ') + attribute;
    return QStringLiteral("%1 %2: %3 → %4").arg(name, attribute, change.from, change.to);
}

}  // namespace

QString summary(const Difference& difference, int most) {
    QList<const Change*> changes;
    for (const Change& change : difference.changes)
        changes.append(&change);
    // All are in one list, whose order holds among equals.
    std::sort(changes.begin(), changes.end(), [](const Change* a, const Change* b) {
        return std::tuple(a->changeClass, a->action, a) < std::tuple(b->changeClass, b->action, b);
    });
    QStringList out;
    for (const Change* change : changes.first(std::min<qsizetype>(most, changes.size())))
        out.append(changeWords(*change));
    const int others = static_cast<int>(changes.size() - out.size());
    if (others > 0) out.append(SummaryText::tr("%n more", "further differences", others));
    return out.join(QStringLiteral(", "));
}

}  // namespace schema
