#include "schema/difference/compare.h"

#include "schema/difference/members.h"

#include <QSet>

namespace schema {
namespace {

/// `blog_rw`, `(owner)`, and who gave it where that was not the owner.
QString granteeText(const Grant& grant, const QString& owner) {
    const auto role = [&owner](const QString& name) {
        if (name.isEmpty()) return QStringLiteral("PUBLIC");
        return name == owner ? QStringLiteral("(owner)") : name;
    };
    return grant.grantor == owner ? role(grant.grantee)
                                  : role(grant.grantee) + QStringLiteral(" by ") + role(grant.grantor);
}

}  // namespace

std::optional<Kind> Members::partKind(const char* list) {
    static const std::map<QLatin1String, Kind> kinds = {
        {QLatin1String("columns"), Kind::Column}, {QLatin1String("constraints"), Kind::Constraint},
        {QLatin1String("indexes"), Kind::Index},  {QLatin1String("triggers"), Kind::Trigger},
        {QLatin1String("rules"), Kind::Rule},     {QLatin1String("policies"), Kind::Policy}};
    const auto at = kinds.find(QLatin1String(list));
    return at == kinds.end() ? std::nullopt : std::optional(at->second);
}

bool Members::isPrinted(const char* name) {
    const QLatin1String text(name);
    for (const char* printed :
         {"expression", "definition", "query", "using", "check", "filter", "partition_key"})
        if (text == QLatin1String(printed)) return true;
    return false;
}

void Members::grants(const char* name, const QList<Grant>& left, const QList<Grant>& right) {
    if (left.isEmpty() && right.isEmpty()) return;
    if (left == right && m_owners.from == m_owners.to) return;
    std::map<QString, std::pair<QString, QString>> pairs;
    for (const Grant& grant : left)
        pairs[granteeText(grant, m_owners.from)].first = elementText(grant);
    for (const Grant& grant : right)
        pairs[granteeText(grant, m_owners.to)].second = elementText(grant);
    for (const auto& [key, pair] : pairs)
        if (pair.first != pair.second)
            report(element(name, key), valueText(pair.first), valueText(pair.second));
}

QList<Change> allChanges(const Content& from, const Content& to) {
    QList<Change> out;
    Members(out, ObjectId{Kind::Schema, {}, {}, {}}).compare(from, to);
    return out;
}

}  // namespace schema
