#include "schema/difference/renames.h"

#include "schema/difference/signature.h"
#include "schema/sql/quoting.h"

#include <QHash>

namespace schema {
namespace {

/// What stands for one removed or added thing: its kind, where it may have come from, and all that it is.
struct RenameCandidate {
    ObjectId id;
    QString signature;
    qsizetype place = -1;  ///< of a column in its table
};

/// A thing keeps its schema and name in texts that the server prints, quoted where needed.
QStringList namesOf(const ObjectId& id, const QString& name) {
    if (id.isPart()) return {id.part, sql::quoted(id.part)};
    return {id.schema + QLatin1Char('.') + name, sql::qualified(id.schema, name), name, sql::quoted(name)};
}

template <typename T>
std::optional<QString> signatureIn(const QList<T>& list, const ObjectId& id) {
    for (const T& thing : list) {
        if (thing.id() != id) continue;
        T unnamed = thing;
        unnamed.name.clear();
        if constexpr (requires { unnamed.schema; }) unnamed.schema.clear();
        return SignatureWriter(namesOf(id, thing.name)).write(unnamed);
    }
    return {};
}

template <typename T>
std::optional<RenameCandidate> partCandidate(const QList<T>& list, const ObjectId& id) {
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (list[i].name != id.part) continue;
        T unnamed = list[i];
        unnamed.name.clear();
        return RenameCandidate{id, SignatureWriter(namesOf(id, list[i].name)).write(unnamed), i};
    }
    return {};
}

std::optional<RenameCandidate> candidateOfPart(const Snapshot& snapshot, const ObjectId& id) {
    const Relation* relation = snapshot.relation({id.schema, id.name});
    if (!relation) return {};
    std::optional<RenameCandidate> out;
    switch (id.kind) {
        case Kind::Column:
            out = partCandidate(relation->columns, id);
            break;
        case Kind::Constraint:
            out = partCandidate(relation->constraints, id);
            break;
        case Kind::Index:
            out = partCandidate(relation->indexes, id);
            break;
        case Kind::Trigger:
            out = partCandidate(relation->triggers, id);
            break;
        case Kind::Rule:
            out = partCandidate(relation->rules, id);
            break;
        case Kind::Policy:
            out = partCandidate(relation->policies, id);
            break;
        default:
            break;
    }
    // A part is renamed inside its table.
    if (out) out->signature.prepend(relation->key() + QLatin1Char('\n'));
    return out;
}

std::optional<RenameCandidate> candidateOf(const Snapshot& snapshot, const ObjectId& id) {
    if (id.isPart()) return candidateOfPart(snapshot, id);
    const auto in = [&id](const auto& list) -> std::optional<RenameCandidate> {
        const auto signature = signatureIn(list, id);
        if (!signature) return {};
        return RenameCandidate{id, *signature, -1};
    };
    switch (id.kind) {
        case Kind::Schema:
            return in(snapshot->schemas);
        case Kind::Relation:
            return in(snapshot->relations);
        case Kind::Sequence:
            return in(snapshot->sequences);
        case Kind::Routine:
            return in(snapshot->routines);
        case Kind::Type:
            return in(snapshot->types);
        case Kind::Collation:
            return in(snapshot->collations);
        case Kind::Statistics:
            return in(snapshot->statistics);
        case Kind::TextSearchDictionary:
            return in(snapshot->dictionaries);
        case Kind::TextSearchConfiguration:
            return in(snapshot->configurations);
        case Kind::ForeignDataWrapper:
            return in(snapshot->wrappers);
        case Kind::ForeignServer:
            return in(snapshot->servers);
        case Kind::EventTrigger:
            return in(snapshot->eventTriggers);
        case Kind::Publication:
            return in(snapshot->publications);
        default:
            return {};  // cannot be renamed
    }
}

using Candidates = QHash<QString, QList<RenameCandidate>>;

void addTo(Candidates& candidates, const Snapshot& snapshot, const ObjectId& id) {
    if (const auto candidate = candidateOf(snapshot, id))
        candidates[QString(nameOf(id.kind)) + QLatin1Char('\n') + candidate->signature].append(*candidate);
}

/// The one that `wanted` may have become; nullptr when it cannot be told.
const RenameCandidate* counterpart(const RenameCandidate& wanted, const QList<RenameCandidate>& removed,
                                   const QList<RenameCandidate>& added) {
    if (removed.size() == 1 && added.size() == 1) return &added.front();
    if (wanted.id.kind != Kind::Column) return nullptr;
    for (const RenameCandidate& candidate : added)
        if (candidate.place == wanted.place) return &candidate;
    return nullptr;
}

}  // namespace

QString SignatureWriter::replaced(const QString& text) const {
    QString out = text;
    for (const QString& name : m_names) {
        if (name.isEmpty()) continue;
        const auto isWord = [&out](qsizetype at) {
            return at >= 0 && at < out.size() &&
                   (out[at].isLetterOrNumber() || out[at] == QLatin1Char('_') || out[at] == QLatin1Char('$'));
        };
        qsizetype at = 0;
        while ((at = out.indexOf(name, at)) >= 0) {
            if (isWord(at - 1) || isWord(at + name.size())) {
                ++at;
                continue;
            }
            out.replace(at, name.size(), QLatin1Char('*'));
            ++at;
        }
    }
    return out;
}

QList<RenameProposal> renameProposals(const QList<Change>& changes, const Snapshot& from,
                                      const Snapshot& to) {
    Candidates removed, added;
    for (const Change& change : changes) {
        if (change.action == ChangeAction::Removed) addTo(removed, from, change.object);
        if (change.action == ChangeAction::Added) addTo(added, to, change.object);
    }
    QList<RenameProposal> out;
    for (auto group = removed.cbegin(); group != removed.cend(); ++group) {
        const QList<RenameCandidate> others = added.value(group.key());
        for (const RenameCandidate& each : group.value())
            if (const RenameCandidate* other = counterpart(each, group.value(), others))
                out.append({each.id, other->id, {}});
    }
    std::sort(out.begin(), out.end(),
              [](const RenameProposal& a, const RenameProposal& b) { return a.from < b.from; });
    return out;
}

}  // namespace schema
