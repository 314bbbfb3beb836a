#include "schema/difference/consequence_list.h"

#include "schema/difference/classes.h"
#include "schema/difference/compare.h"
#include "schema/words.h"

#include <QSet>

namespace schema {

QList<Change> consequences(const Difference& difference, const Snapshot& from, const Snapshot& to) {
    QSet<std::pair<ObjectId, QString>> listed;
    // Where something else of an object is listed, its whole definition is only the same in other words.
    QSet<ObjectId> changed, comeOrGone;
    for (const Change& change : difference.changes) {
        listed.insert({change.object, change.attribute});
        changed.insert(change.object);
        if (change.action != ChangeAction::Changed) comeOrGone.insert(change.object);
    }
    QList<Change> out;
    for (Change change : allChanges(from.content(), to.content())) {
        if (listed.contains({change.object, change.attribute})) continue;
        if (comeOrGone.contains(change.object) || comeOrGone.contains(change.object.whole())) continue;
        if (change.attribute == QLatin1String("definition") && changed.contains(change.object)) continue;
        change.what = kindText(change.action == ChangeAction::Removed ? from : to, change.object);
        change.changeClass = classOf(change, from, to);
        out.append(change);
    }
    return out;
}

}  // namespace schema
