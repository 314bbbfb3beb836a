#pragma once

#include "core/error.h"
#include "postgres/profile.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>

class QTcpSocket;

namespace postgres {
class Session;
struct ServerInfo;
}  // namespace postgres

namespace app {

/// Tries a connection to Postgres step by step and measures each step: host name, TCP, then TLS and
/// authentication, then privileges. Stops at the first step that fails. Never blocks; destroying it cancels
/// the test.
class ConnectionTest : public QObject {
    Q_OBJECT

public:
    struct Step {
        QString text;  ///< what was found, in words
        bool passed = true;
        qint64 milliseconds = 0;
    };

    explicit ConnectionTest(postgres::Profile profile, QObject* parent = nullptr);
    ~ConnectionTest() override;
    void start();

signals:
    void stepDone(const app::ConnectionTest::Step& step);
    /// Emitted after the last step, passed or not.
    void finished(bool passed);

private:
    void resolve();
    void connectTcp();
    void signIn();
    void readPrivileges(const postgres::ServerInfo& info);
    void pass(const QString& text);
    void fail(const QString& text);

    postgres::Profile m_profile;
    QString m_host;
    QElapsedTimer m_clock;
    std::unique_ptr<QTcpSocket> m_socket;
    std::unique_ptr<postgres::Session> m_session;
    int m_lookup = -1;
};

}  // namespace app
