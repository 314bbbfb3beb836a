#pragma once

#include "server/events/event_hub.h"
#include "server/http/task.h"
#include "server/store/listener.h"

#include <vector>

namespace server {

class Database;

/// Takes changes from the Listener to the EventHub, and finds out on the way who may hear of them: not every
/// author may know that there is such a draft. Asks the database about all that came in meanwhile at once,
/// and not at all while nobody reads. On the Listener's thread.
class Announcer {
public:
    Announcer(asio::io_context& context, Database& database, EventHub& hub)
        : m_context(context), m_database(database), m_hub(hub) {}

    void take(const Notification& change);

private:
    Task<> announce();

    asio::io_context& m_context;
    Database& m_database;
    EventHub& m_hub;
    std::vector<Notification> m_waiting;
    bool m_isAnnouncing = false;
};

}  // namespace server
