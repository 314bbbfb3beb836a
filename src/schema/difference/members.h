#pragma once

#include "schema/difference/difference.h"
#include "schema/difference/expressions.h"
#include "schema/difference/values.h"

#include <QHash>

#include <map>
#include <type_traits>
#include <vector>

namespace schema {

/// Who owns a thing on each side: grants are compared with that role called `(owner)`, so that a new owner
/// does not look like new grants.
struct Owners {
    QString from;
    QString to;
};

/// Visits the left struct and holds the right one, member by member: visit() names both in the same order.
/// Every member that is no fact is compared, also derived texts; consequences.h takes out what says the same
/// twice.
class Members {
public:
    Members(QList<Change>& out, ObjectId object, QString path = {}, Owners owners = {})
        : m_out(out), m_object(std::move(object)), m_path(std::move(path)), m_owners(std::move(owners)) {}

    template <typename T>
    void compare(const T& left, const T& right);
    template <typename T>
    void member(const char* name, const T& left, const T& right);
    template <typename T>
    void orderedList(const char* name, const QList<T>& left, const QList<T>& right);

private:
    /// The part of a relation that a member list holds; nothing for lists that stay inside their thing's
    /// path.
    static std::optional<Kind> partKind(const char* list);
    /// True for texts that a server prints from what it has parsed.
    static bool isPrinted(const char* name);

    void report(const QString& path, const QString& left, const QString& right) {
        m_out.append({ChangeAction::Changed, m_object, path, left, right, {}, {}});
    }
    void reportWhole(ChangeAction action) { m_out.append({action, m_object, {}, {}, {}, {}, {}}); }
    QString below(const char* name) const {
        return m_path.isEmpty() ? QString(QLatin1String(name))
                                : m_path + QLatin1Char('.') + QLatin1String(name);
    }
    QString element(const char* name, const QString& key) const {
        return below(name) + QLatin1Char('[') + key + QLatin1Char(']');
    }
    template <typename T>
    void objects(const char* name, const QList<T>& left, const QList<T>& right);
    template <typename T>
    void elements(const char* name, const QList<T>& left, const QList<T>& right);
    void grants(const char* name, const QList<Grant>& left, const QList<Grant>& right);

    QList<Change>& m_out;
    ObjectId m_object;
    QString m_path;
    Owners m_owners;
};

/// Remembers where a struct's members lie.
class MemberAddresses {
public:
    std::vector<const void*> list;
    void always(const char*, const auto& value) { list.push_back(&value); }
    void field(const char*, const auto& value) { list.push_back(&value); }
    void ordered(const char*, const auto& value) { list.push_back(&value); }
    void derived(const char*, const auto& value) { list.push_back(&value); }
    void fact(const char*, const auto& value) { list.push_back(&value); }
};

/// Compares each member of the struct it visits with the one of the same place in `right`.
class Pairwise {
public:
    Pairwise(Members& members, std::vector<const void*> right)
        : m_members(members), m_right(std::move(right)) {}

    template <typename T>
    void always(const char* name, const T& left) {
        m_members.member(name, left, next<T>());
    }
    template <typename T>
    void field(const char* name, const T& left) {
        m_members.member(name, left, next<T>());
    }
    template <typename T>
    void ordered(const char* name, const QList<T>& left) {
        m_members.orderedList(name, left, next<QList<T>>());
    }
    template <typename T>
    void derived(const char* name, const T& left) {
        m_members.member(name, left, next<T>());
    }
    template <typename T>
    void fact(const char*, const T&) {
        next<T>();
    }

private:
    template <typename T>
    const T& next() {
        return *static_cast<const T*>(m_right[m_at++]);
    }
    Members& m_members;
    std::vector<const void*> m_right;
    size_t m_at = 0;
};

template <typename T>
void Members::compare(const T& left, const T& right) {
    if constexpr (requires { left.owner; }) m_owners = {left.owner, right.owner};
    if constexpr (std::is_same_v<T, DefaultPrivileges>) m_owners = {left.role, right.role};
    MemberAddresses addresses;
    right.visit(addresses);
    Pairwise pairwise(*this, std::move(addresses.list));
    left.visit(pairwise);
}

template <typename T>
void Members::member(const char* name, const T& left, const T& right) {
    if constexpr (std::is_same_v<T, QList<Grant>>) {
        grants(name, left, right);
    } else if (left == right) {
        return;
    } else if constexpr (std::is_same_v<T, QString>) {
        if (isPrinted(name) && stableExpression(left) == stableExpression(right)) return;
        report(below(name), valueText(left), valueText(right));
    } else if constexpr (requires { valueText(left); }) {
        report(below(name), valueText(left), valueText(right));
    } else if constexpr (requires { left.value(); }) {
        using Value = std::decay_t<decltype(*left)>;
        if (left.has_value() != right.has_value())
            report(below(name), valueText(left.has_value()), valueText(right.has_value()));
        else
            Members(m_out, m_object, below(name), m_owners)
                .compare(left.value_or(Value{}), right.value_or(Value{}));
    } else if constexpr (requires { left.size(); }) {
        using Element = typename T::value_type;
        if constexpr (requires(const Element& each) { each.id(); })
            objects(name, left, right);
        else if (m_object.kind == Kind::Relation && partKind(name))
            objects(name, left, right);
        else if constexpr (requires(const Element& each) { elementText(each); })
            elements(name, left, right);
    } else {
        Members(m_out, m_object, below(name), m_owners).compare(left, right);
    }
}

template <typename T>
void Members::objects(const char* name, const QList<T>& left, const QList<T>& right) {
    const auto idOf = [&](const T& element) {
        if constexpr (requires { element.id(); })
            return element.id();
        else
            return ObjectId::partOf({m_object.schema, m_object.name}, *partKind(name), element.key());
    };
    QHash<QString, const T*> others;
    others.reserve(right.size());
    for (const T& element : right)
        others.insert(element.key(), &element);
    for (const T& element : left) {
        const T* other = others.take(element.key());
        if (other && element == *other) continue;
        Members at(m_out, idOf(element), {}, m_owners);
        if (other)
            at.compare(element, *other);
        else
            at.reportWhole(ChangeAction::Removed);
    }
    if (others.isEmpty()) return;
    for (const T& element : right)
        if (others.contains(element.key())) Members(m_out, idOf(element)).reportWhole(ChangeAction::Added);
}

template <typename T>
void Members::elements(const char* name, const QList<T>& left, const QList<T>& right) {
    std::map<QString, std::pair<const T*, const T*>> pairs;
    for (const T& each : left)
        pairs[each.key()].first = &each;
    for (const T& each : right)
        pairs[each.key()].second = &each;
    for (const auto& [key, pair] : pairs) {
        const auto& [one, other] = pair;
        if (one && other)
            Members(m_out, m_object, element(name, key), m_owners).compare(*one, *other);
        else
            report(element(name, key), one ? elementText(*one) : valueText(QString()),
                   other ? elementText(*other) : valueText(QString()));
    }
}

template <typename T>
void Members::orderedList(const char* name, const QList<T>& left, const QList<T>& right) {
    if (left == right) return;
    member(name, left, right);
    QStringList leftKeys, rightKeys;
    for (const T& each : left)
        leftKeys << each.key();
    for (const T& each : right)
        rightKeys << each.key();
    if (leftKeys == rightKeys) return;
    const auto common = [](QStringList keys, const QStringList& others) {
        const QSet<QString> known(others.begin(), others.end());
        keys.removeIf([&known](const QString& key) { return !known.contains(key); });
        return keys;
    };
    const QStringList before = common(leftKeys, rightKeys), after = common(rightKeys, leftKeys);
    if (before != after) report(below(name) + QStringLiteral(".order"), valueText(before), valueText(after));
}

/// True when the two are equal in all that is no fact.
template <typename T>
bool isSame(const T& left, const T& right) {
    QList<Change> changes;
    Members(changes, {}).compare(left, right);
    return changes.isEmpty();
}

}  // namespace schema
