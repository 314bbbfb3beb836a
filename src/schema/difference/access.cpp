#include "schema/difference/access.h"

namespace schema {
namespace {

/// Calls `change` for every thing that has an owner, with the grants of its parts where it has some.
template <typename Change>
Snapshot changed(const Snapshot& snapshot, Change change) {
    Content content = snapshot.content();
    const auto each = [&change](auto& list) {
        for (auto& thing : list)
            change(thing);
    };
    each(content.schemas);
    each(content.relations);
    each(content.sequences);
    each(content.routines);
    each(content.types);
    each(content.collations);
    each(content.statistics);
    each(content.operators);
    each(content.dictionaries);
    each(content.configurations);
    each(content.wrappers);
    each(content.servers);
    each(content.eventTriggers);
    each(content.publications);
    return Snapshot(std::move(content));
}

void renameIn(QList<Grant>& grants, const QString& owner) {
    for (Grant& grant : grants) {
        if (grant.grantor == owner) grant.grantor.clear();
        if (grant.grantee == owner) grant.grantee = QStringLiteral("(owner)");
    }
}

}  // namespace

Snapshot withoutOwners(const Snapshot& snapshot) {
    return changed(snapshot, [](auto& thing) {
        if constexpr (requires { thing.grants; }) renameIn(thing.grants, thing.owner);
        if constexpr (requires { thing.columns.front().grants; })
            for (Column& column : thing.columns)
                renameIn(column.grants, thing.owner);
        thing.owner.clear();
    });
}

Snapshot withoutPrivileges(const Snapshot& snapshot) {
    Content content = changed(snapshot, [](auto& thing) {
                          if constexpr (requires { thing.grants; }) thing.grants.clear();
                          if constexpr (requires { thing.columns.front().grants; })
                              for (Column& column : thing.columns)
                                  column.grants.clear();
                      }).content();
    content.defaultPrivileges.clear();
    return Snapshot(std::move(content));
}

}  // namespace schema
