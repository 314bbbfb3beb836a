#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <boost/json/fwd.hpp>

#include <string_view>

namespace migrations::hazards {

/// A node of PostgreSQL's parse tree as libpg_query writes it in JSON. Names of types and fields are those of
/// PostgreSQL's parsenodes.h; a field that has its zero value is left out there, and so is empty here. A
/// view: it is valid as long as the tree is in memory, see ParsedText.
class Node {
public:
    Node() = default;
    /// `{"RangeVar": {…}}` gives the type and its fields; `{"relname": …}` the fields without a type. `base`
    /// is where the statement begins in the text that was parsed.
    explicit Node(const boost::json::value* value, int base = 0);

    bool isEmpty() const { return !m_fields; }
    bool is(const char* type) const { return m_type == type; }
    bool has(const char* field) const { return find(field); }

    QString text(const char* field) const;
    bool flag(const char* field) const;
    int number(const char* field) const;
    Node child(const char* field) const { return Node(find(field), m_base); }
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
        for (const Node& node : children())
            if (node.any(visit)) return true;
        return false;
    }

private:
    const boost::json::value* find(const char* field) const;
    QList<Node> children() const;

    std::string_view m_type;
    const boost::json::object* m_fields = nullptr;
    int m_base = 0;
};

}  // namespace migrations::hazards
