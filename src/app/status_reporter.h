#pragma once

#include "postgres/session.h"

#include <QObject>

namespace client {
class HttpClient;
}

namespace app {

class StatusLine;

/// Shows the state of the API and the database in the status line. All three must outlive it.
class StatusReporter : public QObject {
    Q_OBJECT

public:
    /// `session` may be null: then there is no database.
    StatusReporter(const client::HttpClient& http, postgres::Session* session, StatusLine& line);

private:
    void showSession(postgres::Session::State state);
    void countLocks();

    postgres::Session* m_session;
    StatusLine& m_line;
    std::optional<qint64> m_locks;
};

}  // namespace app
