#include "migrations/hazards/node.h"

#include <boost/json.hpp>

namespace migrations::hazards {
namespace {

QString textOfString(const boost::json::string& string) {
    return QString::fromUtf8(string.data(), static_cast<qsizetype>(string.size()));
}

}  // namespace

Node::Node(const boost::json::value* value, int base)
    : m_fields(value ? value->if_object() : nullptr), m_base(base) {
    // Types begin with a capital letter, fields with a small one.
    if (!m_fields || m_fields->size() != 1) return;
    const boost::json::key_value_pair& only = *m_fields->begin();
    const boost::json::object* inner = only.value().if_object();
    if (!inner || only.key().empty() || only.key().front() < 'A' || only.key().front() > 'Z') return;
    m_type = only.key();
    m_fields = inner;
}

const boost::json::value* Node::find(const char* field) const {
    return m_fields ? m_fields->if_contains(field) : nullptr;
}

QString Node::text(const char* field) const {
    const boost::json::value* found = find(field);
    const boost::json::string* string = found ? found->if_string() : nullptr;
    return string ? textOfString(*string) : QString();
}

bool Node::flag(const char* field) const {
    const boost::json::value* found = find(field);
    return found && found->is_bool() && found->get_bool();
}

int Node::number(const char* field) const {
    const boost::json::value* found = find(field);
    const std::int64_t* number = found ? found->if_int64() : nullptr;
    return number ? static_cast<int>(*number) : 0;
}

QList<Node> Node::list(const char* field) const {
    QList<Node> nodes;
    const boost::json::value* found = find(field);
    if (const boost::json::array* array = found ? found->if_array() : nullptr)
        for (const boost::json::value& element : *array)
            nodes.append(Node(&element, m_base));
    return nodes;
}

QStringList Node::names(const char* field) const {
    QStringList found;
    for (const Node& node : list(field))
        found.append(node.text("sval"));
    return found;
}

QList<Node> Node::children() const {
    QList<Node> nodes;
    if (!m_fields) return nodes;
    for (const boost::json::key_value_pair& field : *m_fields) {
        if (field.value().is_object()) nodes.append(Node(&field.value(), m_base));
        if (const boost::json::array* array = field.value().if_array())
            for (const boost::json::value& element : *array)
                nodes.append(Node(&element, m_base));
    }
    return nodes;
}

}  // namespace migrations::hazards
