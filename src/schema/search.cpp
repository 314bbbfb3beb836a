#include "schema/search.h"

namespace schema {

Search::Search(const Snapshot& snapshot, const QString& text) : m_text(text.trimmed()) {
    if (m_text.isEmpty()) return;
    const auto named = [this](const ObjectId& id) {
        Hit hit;
        hit.inName = matches(id.name) || (!id.schema.isEmpty() && matches(id.text()));
        return hit;
    };
    for (const Relation& relation : snapshot->relations) {
        if (!relation.extension.isEmpty()) continue;
        Hit hit = named(relation.id());
        for (const Column& column : relation.columns)
            if (matches(column.name)) hit.columns << column.name;
        hit.inSource = !relation.query.isEmpty() && matches(relation.query);
        add(relation.id(), hit);
    }
    for (const Routine& routine : snapshot->routines) {
        if (!routine.extension.isEmpty()) continue;
        Hit hit = named(routine.id());
        hit.inSource = matches(routine.source.isEmpty() ? routine.definition : routine.source);
        add(routine.id(), hit);
    }
    for (const Type& type : snapshot->types) {
        if (!type.extension.isEmpty()) continue;
        Hit hit = named(type.id());
        for (const Attribute& attribute : type.attributes)
            if (matches(attribute.name)) hit.columns << attribute.name;
        for (const QString& label : type.labels)
            if (matches(label)) hit.columns << label;
        add(type.id(), hit);
    }
    const auto addNamed = [&](const auto& list) {
        for (const auto& thing : list) {
            if constexpr (requires { thing.extension; })
                if (!thing.extension.isEmpty()) continue;
            add(thing.id(), named(thing.id()));
        }
    };
    addNamed(snapshot->sequences);
    addNamed(snapshot->collations);
    addNamed(snapshot->statistics);
    addNamed(snapshot->operators);
    addNamed(snapshot->dictionaries);
    addNamed(snapshot->configurations);
    addNamed(snapshot->extensions);
    addNamed(snapshot->wrappers);
    addNamed(snapshot->servers);
    addNamed(snapshot->eventTriggers);
    addNamed(snapshot->publications);
    addNamed(snapshot->roles);
    addNamed(snapshot->schemas);
}

const Hit* Search::find(const ObjectId& id) const {
    const auto at = m_hits.constFind(id);
    return at == m_hits.constEnd() ? nullptr : &*at;
}

void Search::add(const ObjectId& id, const Hit& hit) {
    if (!hit.inName && !hit.inSource && hit.columns.isEmpty()) return;
    m_hits.insert(id, hit);
    if (id.kind != Kind::Schema) ++m_schemas[id.schema];
}

}  // namespace schema
