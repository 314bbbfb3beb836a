#include "schema/difference/difference.h"

#include "schema/difference/classes.h"
#include "schema/difference/compare.h"
#include "schema/difference/consequences.h"
#include "schema/difference/renames.h"
#include "schema/words.h"

#include <algorithm>

namespace schema {

QString Change::text() const {
    const QString name = what + QLatin1Char(' ') + object.text();
    switch (action) {
        case ChangeAction::Added:
            return name + QStringLiteral(": added");
        case ChangeAction::Removed:
            return name + QStringLiteral(": removed");
        case ChangeAction::Changed:
            break;
    }
    return name + QStringLiteral(" · ") + attribute + QStringLiteral(": ") + from + QStringLiteral(" → ") +
           to;
}

QString RenameProposal::text() const {
    const QString target = from.isPart() ? to.part : to.text();
    return what + QLatin1Char(' ') + from.text() + QStringLiteral(" → ") + target;
}

qsizetype Difference::count(ChangeClass wanted) const {
    return std::count_if(changes.begin(), changes.end(),
                         [wanted](const Change& change) { return change.changeClass == wanted; });
}

Difference difference(const Snapshot& from, const Snapshot& to) {
    Difference out;
    out.fromVersion = from->origin.serverVersion;
    out.toVersion = to->origin.serverVersion;
    out.changes = withoutConsequences(allChanges(from.content(), to.content()), from, to);
    for (Change& change : out.changes) {
        change.what = kindText(change.action == ChangeAction::Removed ? from : to, change.object);
        change.changeClass = classOf(change, from, to);
    }
    out.renames = renameProposals(out.changes, from, to);
    for (RenameProposal& proposal : out.renames)
        proposal.what = kindText(from, proposal.from);
    return out;
}

}  // namespace schema
