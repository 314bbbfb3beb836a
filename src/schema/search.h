#pragma once

#include "schema/snapshot.h"

#include <QHash>

namespace schema {

/// Where a thing holds the text that was searched for.
struct Hit {
    bool inName = false;
    bool inSource = false;  ///< a function's body, a view's query
    QStringList columns;    ///< columns of a relation, attributes of a composite type, labels of an enum
};

/// Finds `text`, in any case, in the names of all things that no extension brought along of a snapshot, in
/// their columns and in the source of functions and views. A fraction of a frame for thousands of tables, so
/// it may run at every key. A value.
class Search {
public:
    /// Finds nothing and is not active.
    Search() = default;
    Search(const Snapshot& snapshot, const QString& text);

    bool isActive() const { return !m_text.isEmpty(); }
    const QString& text() const { return m_text; }
    /// Null when nothing was found in that thing. A schema is found in when something in it is.
    const Hit* find(const ObjectId& id) const;
    bool isInSchema(const QString& schema) const { return m_schemas.contains(schema); }
    qsizetype count() const { return m_hits.size(); }

private:
    bool matches(const QString& text) const { return text.contains(m_text, Qt::CaseInsensitive); }
    void add(const ObjectId& id, const Hit& hit);

    QString m_text;
    QHash<ObjectId, Hit> m_hits;
    QHash<QString, int> m_schemas;
};

}  // namespace schema
