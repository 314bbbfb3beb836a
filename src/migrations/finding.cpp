#include "migrations/finding.h"

#include <algorithm>

namespace migrations {

Severity worst(const QList<Finding>& findings) {
    Severity found = Severity::Note;
    for (const Finding& finding : findings)
        found = std::max(found, finding.severity);
    return found;
}

bool contains(const QList<Finding>& findings, const QString& code) {
    return std::ranges::any_of(findings, [&](const Finding& finding) { return finding.code == code; });
}

}  // namespace migrations
