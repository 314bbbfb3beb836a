#include "migrations/hazards/node.h"

#include <QJsonArray>

namespace migrations::hazards {

Node::Node(const QJsonValue& value, int base) : m_fields(value.toObject()), m_base(base) {
    // Types begin with a capital letter, fields with a small one.
    if (m_fields.size() != 1 || !m_fields.constBegin().value().isObject()) return;
    const QString only = m_fields.constBegin().key();
    if (!only.front().isUpper()) return;
    m_type = only;
    m_fields = m_fields.constBegin().value().toObject();
}

QList<Node> Node::nodes(const QJsonValue& array) const {
    QList<Node> found;
    for (const QJsonValue& element : array.toArray())
        found.append(Node(element, m_base));
    return found;
}

QList<Node> Node::list(const char* field) const {
    return nodes(m_fields.value(QLatin1String(field)));
}

QStringList Node::names(const char* field) const {
    QStringList found;
    for (const Node& node : list(field))
        found.append(node.text("sval"));
    return found;
}

}  // namespace migrations::hazards
