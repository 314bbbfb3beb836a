#include "pages/migrations/places_controller.h"

#include "postgres/session.h"

#include <algorithm>

namespace pages {

PlacesController::PlacesController(const Places& places, QObject* parent)
    : QObject(parent), m_places(places) {}

void PlacesController::read() {
    const quint64 ticket = ++m_ticket;
    m_statuses.clear();
    for (const Place& place : m_places.all()) {
        const auto profile = postgres::Profile::exactly(place.database).withTunnel(place.tunnel);
        m_statuses.append(
            {.place = place, .database = profile.title(), .current = {}, .pending = {}, .error = {}});
        // Goes with its answer.
        auto* session = new postgres::Session(profile, postgres::Access::ReadOnly, this);
        QCoro::connect(
            migrations::readLiveStatus(session, place.folder), this,
            [this, ticket, session, site = place.site](const core::Result<migrations::LiveStatus>& live) {
                session->deleteLater();
                if (ticket == m_ticket) take(site, live);
            });
    }
    emit changed();
}

void PlacesController::forget(const QString& site) {
    m_places.forget(site);
    m_statuses.removeIf([&](const PlaceStatus& status) { return status.place.site == site; });
    emit changed();
}

void PlacesController::take(const QString& site, const core::Result<migrations::LiveStatus>& live) {
    const auto status =
        std::ranges::find_if(m_statuses, [&](const PlaceStatus& each) { return each.place.site == site; });
    if (status == m_statuses.end()) return;
    if (live) {
        status->state = PlaceStatus::State::Known;
        status->tool = live->status.tool;
        status->current = live->status.current;
        for (const migrations::FileStatus& file : live->status.files)
            if (file.state == migrations::State::Pending)
                status->pending.append(file.description.isEmpty() ? file.name : file.description);
    } else {
        status->state = PlaceStatus::State::Failed;
        status->error = live.error();
    }
    emit changed();
}

}  // namespace pages
