#pragma once

#include "core/settings.h"

#include <QJsonObject>
#include <QMap>

namespace pages {

/// A blog's migrations, and the database that they were compared with. Holds no secret.
struct Place {
    QString site;                     ///< names the blog: its address
    QString folder;                   ///< of the migrations
    QMap<QString, QString> database;  ///< libpq's keywords and values, see postgres::Profile::parameters()
    QString tunnel = {};              ///< see postgres::Profile::tunnel()
};

/// The places that the person has looked at, in the console's settings. GUI thread.
class Places {
public:
    /// `settings` must outlive it.
    explicit Places(core::Settings& settings);
    /// By site.
    QList<Place> all() const;
    /// Keeps `place` instead of the one of the same site.
    void remember(const Place& place);
    void forget(const QString& site);

private:
    void write(const QJsonObject& places);

    core::Settings& m_settings;
};

}  // namespace pages
