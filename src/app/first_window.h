#pragma once

#include <QLocalServer>
#include <QObject>

namespace app {

/// Makes sure that only one window uses a folder: the first one listens on a local socket in the user's
/// runtime folder; a later one, of the same user in any process, asks it to come to the front. GUI thread.
class FirstWindow : public QObject {
    Q_OBJECT

public:
    /// `folder` need not exist yet.
    explicit FirstWindow(const QString& folder, QObject* parent = nullptr);

    /// Ends with claimed() or otherRaised().
    void claim();

signals:
    /// This window may use the folder; also emitted if the check itself failed.
    void claimed();
    /// Another window uses the folder; it has been brought to the front.
    void otherRaised();
    /// Another window was started for the same folder: bring this one to the front.
    void raiseRequested();

private:
    void listen();

    QString m_name;
    QLocalServer m_server;
};

}  // namespace app
