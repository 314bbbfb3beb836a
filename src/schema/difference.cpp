#include "schema/difference.h"

#include <QHash>

#include <map>
#include <vector>

namespace schema {
namespace {

QString shown(bool value) {
    return value ? QStringLiteral("true") : QStringLiteral("false");
}
QString shown(int value) {
    return QString::number(value);
}
QString shown(qint64 value) {
    return QString::number(value);
}
QString shown(const QString& value) {
    return value;
}
QString shown(const QStringList& value) {
    return value.join(QStringLiteral(", "));
}
QString shown(const std::optional<QString>& value) {
    return value.value_or(QStringLiteral("(none)"));
}
QString shown(const QualifiedName& value) {
    return value.isEmpty() ? QString() : value.schema + QLatin1Char('.') + value.name;
}
QString shown(const QList<QualifiedName>& value) {
    QStringList out;
    for (const QualifiedName& name : value)
        out << shown(name);
    return out.join(QStringLiteral(", "));
}
template <NamedEnum E>
QString shown(E value) {
    return nameOf(value);
}

/// The part of a relation that a member list holds; nothing for lists that stay inside their thing's path.
std::optional<Kind> partKind(const char* list) {
    static const std::map<QLatin1String, Kind> kinds = {
        {QLatin1String("columns"), Kind::Column}, {QLatin1String("constraints"), Kind::Constraint},
        {QLatin1String("indexes"), Kind::Index},  {QLatin1String("triggers"), Kind::Trigger},
        {QLatin1String("rules"), Kind::Rule},     {QLatin1String("policies"), Kind::Policy}};
    const auto at = kinds.find(QLatin1String(list));
    return at == kinds.end() ? std::nullopt : std::optional(at->second);
}

/// Visits the left struct and holds the right one, member by member: visit() names both in the same order.
class Members {
public:
    explicit Members(QList<Difference>& out, ObjectId object, QString path = {})
        : m_out(out), m_object(std::move(object)), m_path(std::move(path)) {}

    template <typename T>
    void compare(const T& left, const T& right);

    template <typename T>
    void member(const char* name, const T& left, const T& right);
    template <typename T>
    void orderedList(const char* name, const QList<T>& left, const QList<T>& right);

    qsizetype count() const { return m_out.size(); }

private:
    void report(const QString& path, const QString& left, const QString& right) {
        m_out.append({m_object, path, left, right});
    }
    QString below(const char* name) const {
        return m_path.isEmpty() ? QString(QLatin1String(name))
                                : m_path + QLatin1Char('.') + QLatin1String(name);
    }
    template <typename T>
    void list(const char* name, const QList<T>& left, const QList<T>& right);

    QList<Difference>& m_out;
    ObjectId m_object;
    QString m_path;
};

/// Remembers where a struct's members lie.
class Collect {
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
        : m_members(members), m_right(std::move(right)), m_before(members.count()) {}

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
    /// Only where nothing before it differs: it says the same in other words.
    template <typename T>
    void derived(const char* name, const T& left) {
        const T& right = next<T>();
        if (m_members.count() == m_before) m_members.member(name, left, right);
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
    qsizetype m_before;
    size_t m_at = 0;
};

template <typename T>
void Members::compare(const T& left, const T& right) {
    Collect collect;
    right.visit(collect);
    Pairwise pairwise(*this, std::move(collect.list));
    left.visit(pairwise);
}

template <typename T>
void Members::member(const char* name, const T& left, const T& right) {
    if (left == right) return;
    if constexpr (requires { shown(left); }) {
        report(below(name), shown(left), shown(right));
    } else if constexpr (requires { left.value(); }) {
        using Value = std::decay_t<decltype(*left)>;
        Members(m_out, m_object, below(name)).compare(left.value_or(Value{}), right.value_or(Value{}));
    } else if constexpr (requires { left.size(); }) {
        list(name, left, right);
    } else {
        Members(m_out, m_object, below(name)).compare(left, right);
    }
}

template <typename T>
void Members::list(const char* name, const QList<T>& left, const QList<T>& right) {
    QHash<QString, const T*> others;
    for (const T& element : right)
        others.insert(element.key(), &element);
    const auto inside = [&](const T& element) {
        if constexpr (requires { element.id(); }) {
            return Members(m_out, element.id());
        } else {
            if (const auto kind = m_object.kind == Kind::Relation ? partKind(name) : std::nullopt)
                return Members(m_out,
                               ObjectId::partOf({m_object.schema, m_object.name}, *kind, element.key()));
            return Members(m_out, m_object,
                           below(name) + QLatin1Char('[') + element.key() + QLatin1Char(']'));
        }
    };
    for (const T& element : left) {
        const T* other = others.take(element.key());
        Members at = inside(element);
        if (other)
            at.compare(element, *other);
        else
            at.report(at.m_path, QStringLiteral("present"), QString());
    }
    for (const T& element : right) {
        if (!others.contains(element.key())) continue;
        Members at = inside(element);
        at.report(at.m_path, QString(), QStringLiteral("present"));
    }
}

template <typename T>
void Members::orderedList(const char* name, const QList<T>& left, const QList<T>& right) {
    if (left == right) return;
    list(name, left, right);
    QStringList leftKeys, rightKeys;
    for (const T& element : left)
        leftKeys << element.key();
    for (const T& element : right)
        rightKeys << element.key();
    QStringList common;
    for (const QString& key : leftKeys)
        if (rightKeys.contains(key)) common << key;
    QStringList other;
    for (const QString& key : rightKeys)
        if (leftKeys.contains(key)) other << key;
    if (common != other) report(below(name) + QStringLiteral(".order"), shown(common), shown(other));
}

}  // namespace

QString Difference::text() const {
    const QString what = QString(nameOf(object.kind)) + QLatin1Char(' ') + object.text();
    if (path.isEmpty())
        return what + (left.isEmpty() ? QStringLiteral(": only right") : QStringLiteral(": only left"));
    return what + QStringLiteral(" · ") + path + QStringLiteral(": ") + left + QStringLiteral(" → ") + right;
}

QList<Difference> differences(const Snapshot& left, const Snapshot& right) {
    QList<Difference> out;
    Members(out, ObjectId{Kind::Schema, {}, {}, {}}).compare(left.content(), right.content());
    return out;
}

}  // namespace schema
