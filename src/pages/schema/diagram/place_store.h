#pragma once

#include "core/error.h"
#include "schema/snapshot.h"

#include <QHash>
#include <QMap>
#include <QPointF>

namespace pages {

/// Where a person put tables, of all diagrams of one database, in a JSON file of the app's data folder. Names
/// and numbers only. GUI thread; files of a few kilobytes.
class PlaceStore {
public:
    using Places = QHash<schema::QualifiedName, QPointF>;

    /// Without a folder places are kept as long as the object.
    explicit PlaceStore(QString folder);

    /// Turns to the database that `origin` names; a file that cannot be read counts as empty.
    void open(const schema::Origin& origin);
    /// `diagram` is which of them, any text.
    Places places(const QString& diagram) const { return m_places.value(diagram); }
    core::Result<void> keep(const QString& diagram, const schema::QualifiedName& name, const QPointF& place);
    core::Result<void> forget(const QString& diagram);

private:
    QString path() const;
    void read();
    core::Result<void> write() const;

    QString m_folder;
    QString m_database;
    QMap<QString, Places> m_places;
};

}  // namespace pages
