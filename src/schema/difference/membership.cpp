#include "schema/difference/membership.h"

namespace schema {

QString extensionOf(const Snapshot& snapshot, const ObjectId& id) {
    const auto named = [&id](const auto& list) {
        for (const auto& thing : list)
            if (thing.id() == id) return thing.extension;
        return QString();
    };
    switch (id.kind) {
        case Kind::Schema:
            return named(snapshot->schemas);
        case Kind::Relation: {
            const Relation* relation = snapshot.relation({id.schema, id.name});
            return relation ? relation->extension : QString();
        }
        case Kind::Sequence: {
            const Sequence* sequence = snapshot.sequence({id.schema, id.name});
            return sequence ? sequence->extension : QString();
        }
        case Kind::Routine: {
            const Routine* routine = snapshot.routine(id);
            return routine ? routine->extension : QString();
        }
        case Kind::Type: {
            const Type* type = snapshot.type({id.schema, id.name});
            return type ? type->extension : QString();
        }
        case Kind::Collation:
            return named(snapshot->collations);
        case Kind::Statistics:
            return named(snapshot->statistics);
        case Kind::Operator:
            return named(snapshot->operators);
        case Kind::Cast:
            return named(snapshot->casts);
        case Kind::TextSearchDictionary:
            return named(snapshot->dictionaries);
        case Kind::TextSearchConfiguration:
            return named(snapshot->configurations);
        case Kind::ForeignDataWrapper:
            return named(snapshot->wrappers);
        case Kind::ForeignServer:
            return named(snapshot->servers);
        case Kind::EventTrigger:
            return named(snapshot->eventTriggers);
        default:
            return {};
    }
}

}  // namespace schema
