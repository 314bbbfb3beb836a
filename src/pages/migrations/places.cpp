#include "pages/migrations/places.h"

#include "core/json.h"

namespace pages {
namespace {

/// JSON, so that a person can read what is kept: site -> folder and database.
const core::Setting<QString> placesSetting{"migrations/places", {}};
const QString folderKey = QStringLiteral("folder");
const QString databaseKey = QStringLiteral("database");
const QString tunnelKey = QStringLiteral("tunnel");

QJsonObject storedPlaces(const core::Settings& settings) {
    return core::parseJsonObject(settings.get(placesSetting).toUtf8()).value_or(QJsonObject());
}

}  // namespace

Places::Places(core::Settings& settings) : m_settings(settings) {}

QList<Place> Places::all() const {
    QList<Place> places;
    const QJsonObject stored = storedPlaces(m_settings);
    for (auto each = stored.begin(); each != stored.end(); ++each) {
        const QJsonObject values = each.value().toObject();
        Place place{.site = each.key(),
                    .folder = values.value(folderKey).toString(),
                    .database = {},
                    .tunnel = values.value(tunnelKey).toString()};
        const QJsonObject database = values.value(databaseKey).toObject();
        for (auto value = database.begin(); value != database.end(); ++value)
            place.database.insert(value.key(), value.value().toString());
        places.append(place);
    }
    return places;
}

void Places::remember(const Place& place) {
    QJsonObject database;
    for (auto value = place.database.begin(); value != place.database.end(); ++value)
        database.insert(value.key(), value.value());
    QJsonObject stored = storedPlaces(m_settings);
    stored.insert(place.site,
                  QJsonObject{{folderKey, place.folder}, {databaseKey, database}, {tunnelKey, place.tunnel}});
    // Each write is one to the disk.
    if (stored != storedPlaces(m_settings)) write(stored);
}

void Places::forget(const QString& site) {
    QJsonObject stored = storedPlaces(m_settings);
    stored.remove(site);
    write(stored);
}

void Places::write(const QJsonObject& places) {
    m_settings.set(placesSetting, QString::fromUtf8(core::toJson(places)));
}

}  // namespace pages
