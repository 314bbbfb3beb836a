#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

namespace migrations::hazards {

/// A node of PostgreSQL's parse tree as libpg_query writes it in JSON. Names of types and fields are those of
/// PostgreSQL's parsenodes.h; a field that has its zero value is left out there, and so is empty here.
class Node {
public:
    Node() = default;
    /// `{"RangeVar": {…}}` gives the type and its fields; `{"relname": …}` the fields without a type.
    /// `base` is where the statement begins in the text that was parsed.
    explicit Node(const QJsonValue& value, int base = 0);

    bool isEmpty() const { return m_type.isEmpty() && m_fields.isEmpty(); }
    const QString& type() const { return m_type; }
    bool is(const char* type) const { return m_type == QLatin1String(type); }
    bool has(const char* field) const { return m_fields.contains(QLatin1String(field)); }

    QString text(const char* field) const { return m_fields.value(QLatin1String(field)).toString(); }
    bool flag(const char* field) const { return m_fields.value(QLatin1String(field)).toBool(); }
    int number(const char* field) const { return m_fields.value(QLatin1String(field)).toInt(); }
    Node child(const char* field) const { return Node(m_fields.value(QLatin1String(field)), m_base); }
    QList<Node> list(const char* field) const;
    /// The texts of a list of String nodes: the parts of a qualified name, the columns of a key.
    QStringList names(const char* field) const;
    /// Where it begins in the statement, in bytes; 0 when the tree does not say.
    int location() const {
        const int found = number("location");
        return found > m_base ? found - m_base : 0;
    }

    /// Calls `visit(node)` for this node and everything below it until one call returns true; that result.
    template <typename Visit>
    bool any(const Visit& visit) const {
        if (visit(*this)) return true;
        for (const QJsonValue& value : m_fields) {
            if (value.isObject()) {
                if (Node(value, m_base).any(visit)) return true;
            } else if (value.isArray()) {
                for (const Node& node : nodes(value))
                    if (node.any(visit)) return true;
            }
        }
        return false;
    }

private:
    QList<Node> nodes(const QJsonValue& array) const;

    QString m_type;
    QJsonObject m_fields;
    int m_base = 0;
};

}  // namespace migrations::hazards
