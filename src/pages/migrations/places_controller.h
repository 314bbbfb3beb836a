#pragma once

#include "migrations/live_status.h"
#include "pages/migrations/places.h"

#include <QObject>

namespace pages {

/// How far one place is.
struct PlaceStatus {
    enum class State { Reading, Known, Failed };

    Place place;
    State state = State::Reading;
    QString database;  ///< "blog on db.example.org:5432"
    migrations::Tool tool = migrations::Tool::None;
    QString current;      ///< the newest version; empty before the first
    QStringList pending;  ///< what they are called, in the order in which they would run
    core::Error error;    ///< while Failed
};

/// Reads how all places stand, side by side. Only looks; opens one connection to each, for as long as it
/// is read.
class PlacesController : public QObject {
    Q_OBJECT

public:
    explicit PlacesController(const Places& places, QObject* parent = nullptr);

    const QList<PlaceStatus>& statuses() const { return m_statuses; }
    /// Reads all of them again.
    void read();
    void forget(const QString& site);

signals:
    void changed();

private:
    void take(const QString& site, const core::Result<migrations::LiveStatus>& live);

    Places m_places;
    QList<PlaceStatus> m_statuses;
    quint64 m_ticket = 0;
};

}  // namespace pages
