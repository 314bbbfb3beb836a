#include "schema/snapshot.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace schema {
namespace {

/// Makes each key once: they are put together from names.
template <typename T>
void sortByKey(QList<T>& list) {
    std::vector<std::pair<QString, qsizetype>> order;
    order.reserve(static_cast<size_t>(list.size()));
    for (qsizetype i = 0; i < list.size(); ++i)
        order.emplace_back(list[i].key(), i);
    if (std::is_sorted(order.begin(), order.end())) return;
    std::sort(order.begin(), order.end());
    QList<T> sorted;
    sorted.reserve(list.size());
    for (const auto& [key, at] : order)
        sorted.append(std::move(list[at]));
    list = std::move(sorted);
}

/// Postgres folds unquoted names, people type them in any case.
bool matches(const QString& name, const QString& text, Qt::CaseSensitivity sensitivity) {
    return name.compare(text, sensitivity) == 0;
}

/// The id of one thing and the names it answers to.
struct Candidate {
    ObjectId id;
    QString name;
    bool isMember;
};

QList<Candidate> candidates(const Content& content) {
    QList<Candidate> out;
    const auto add = [&out](const auto& list) {
        for (const auto& thing : list)
            out.append({thing.id(), thing.name, !thing.extension.isEmpty()});
    };
    add(content.relations);
    add(content.routines);
    add(content.types);
    add(content.sequences);
    add(content.collations);
    add(content.statistics);
    add(content.operators);
    add(content.dictionaries);
    add(content.configurations);
    add(content.schemas);
    add(content.wrappers);
    add(content.servers);
    add(content.eventTriggers);
    for (const Extension& extension : content.extensions)
        out.append({extension.id(), extension.name, false});
    for (const Publication& publication : content.publications)
        out.append({publication.id(), publication.name, false});
    return out;
}

/// The candidates for which `fits` holds, one's own before those of extensions.
template <typename Fits>
QList<ObjectId> pick(const QList<Candidate>& all, Fits fits) {
    QList<ObjectId> own, members;
    for (const Candidate& candidate : all)
        if (fits(candidate)) (candidate.isMember ? members : own).append(candidate.id);
    return own.isEmpty() ? members : own;
}

/// The element of `list` that `index` has under `key`, nullptr when there is none.
template <typename Key, typename T>
const T* at(const QHash<Key, qsizetype>& index, const Key& key, const QList<T>& list) {
    const auto found = index.constFind(key);
    return found == index.constEnd() ? nullptr : &list[*found];
}

}  // namespace

struct Snapshot::Data {
    Content content;
    QHash<QualifiedName, qsizetype> relations;
    QHash<QualifiedName, qsizetype> sequences;
    QHash<std::pair<QualifiedName, QString>, qsizetype> sequencesByColumn;
    QHash<QualifiedName, qsizetype> types;
    QHash<ObjectId, qsizetype> routines;
    QHash<QualifiedName, QList<qsizetype>> children;

    void index();
};

void Snapshot::Data::index() {
    relations.reserve(content.relations.size());
    for (qsizetype i = 0; i < content.relations.size(); ++i) {
        relations.insert(content.relations[i].qualifiedName(), i);
        for (const QualifiedName& parent : content.relations[i].parents)
            children[parent].append(i);
    }
    for (qsizetype i = 0; i < content.sequences.size(); ++i) {
        const Sequence& sequence = content.sequences[i];
        sequences.insert(sequence.qualifiedName(), i);
        if (!sequence.ownerTable.isEmpty())
            sequencesByColumn.insert({sequence.ownerTable, sequence.ownerColumn}, i);
    }
    for (qsizetype i = 0; i < content.types.size(); ++i)
        types.insert(content.types[i].qualifiedName(), i);
    for (qsizetype i = 0; i < content.routines.size(); ++i)
        routines.insert(content.routines[i].id(), i);
}

Snapshot::Snapshot() : m_data(std::make_shared<Data>()) {}

Snapshot::Snapshot(Content content) {
    sortByKey(content.schemas);
    sortByKey(content.relations);
    sortByKey(content.sequences);
    sortByKey(content.routines);
    sortByKey(content.types);
    sortByKey(content.extensions);
    sortByKey(content.collations);
    sortByKey(content.statistics);
    sortByKey(content.operators);
    sortByKey(content.casts);
    sortByKey(content.dictionaries);
    sortByKey(content.configurations);
    sortByKey(content.wrappers);
    sortByKey(content.servers);
    sortByKey(content.userMappings);
    sortByKey(content.eventTriggers);
    sortByKey(content.publications);
    sortByKey(content.defaultPrivileges);
    sortByKey(content.roles);
    if (!std::is_sorted(content.dependencies.begin(), content.dependencies.end()))
        std::sort(content.dependencies.begin(), content.dependencies.end());
    QList<Dependency>& columns = content.columnDependencies;
    std::sort(columns.begin(), columns.end());
    columns.erase(std::unique(columns.begin(), columns.end()), columns.end());
    auto data = std::make_shared<Data>();
    data->content = std::move(content);
    data->index();
    m_data = std::move(data);
}

const Content& Snapshot::content() const {
    return m_data->content;
}

const Relation* Snapshot::relation(const QualifiedName& name) const {
    return at(m_data->relations, name, content().relations);
}

const Sequence* Snapshot::sequence(const QualifiedName& name) const {
    return at(m_data->sequences, name, content().sequences);
}

const Type* Snapshot::type(const QualifiedName& name) const {
    return at(m_data->types, name, content().types);
}

const Routine* Snapshot::routine(const ObjectId& id) const {
    return at(m_data->routines, id, content().routines);
}

const Sequence* Snapshot::sequenceOf(const QualifiedName& relation, const QString& column) const {
    return at(m_data->sequencesByColumn, std::pair(relation, column), content().sequences);
}

QList<const Relation*> Snapshot::children(const QualifiedName& parent) const {
    QList<const Relation*> out;
    for (const qsizetype each : m_data->children.value(parent))
        out.append(&content().relations[each]);
    return out;
}

QList<std::pair<const Relation*, const Constraint*>> Snapshot::referencedBy(
    const QualifiedName& table) const {
    QList<std::pair<const Relation*, const Constraint*>> out;
    for (const Relation& relation : content().relations)
        for (const Constraint& constraint : relation.constraints)
            if (constraint.kind == ConstraintKind::ForeignKey && constraint.references == table)
                out.append({&relation, &constraint});
    return out;
}

QList<ObjectId> Snapshot::find(const QString& text) const {
    const QList<Candidate> all = candidates(content());
    for (const Qt::CaseSensitivity sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        const auto exact = pick(all, [&](const Candidate& candidate) {
            const ObjectId& id = candidate.id;
            return matches(candidate.name, text, sensitivity) || matches(id.name, text, sensitivity) ||
                   matches(id.text(), text, sensitivity) ||
                   matches(id.schema + QLatin1Char('.') + candidate.name, text, sensitivity);
        });
        if (!exact.isEmpty()) return exact;
    }
    const auto begins = pick(all, [&](const Candidate& candidate) {
        return candidate.name.startsWith(text, Qt::CaseInsensitive) ||
               candidate.id.text().startsWith(text, Qt::CaseInsensitive);
    });
    if (!begins.isEmpty()) return begins;
    return pick(all, [&](const Candidate& candidate) {
        return candidate.id.text().contains(text, Qt::CaseInsensitive);
    });
}

}  // namespace schema
