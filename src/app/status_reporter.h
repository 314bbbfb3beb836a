#pragma once

#include "postgres/session.h"

#include <QObject>

namespace client {
class HttpClient;
}

namespace app {

class StatusLine;

/// Shows the state of the API and the database in the status line.
class StatusReporter : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it.
    StatusReporter(const client::HttpClient& http, StatusLine& line);

    /// From now on shows this session, which may be null; call before the session before is gone. `name`
    /// tells it from other saved databases; empty if there are none.
    void follow(postgres::Session* session, const QString& name);

private:
    void showSession(postgres::Session::State state);
    QString inWords(const postgres::ServerInfo& info) const;
    void countLocks();

    postgres::Session* m_session = nullptr;
    QString m_name;
    StatusLine& m_line;
    std::optional<qint64> m_locks;
};

}  // namespace app
