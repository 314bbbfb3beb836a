#pragma once

#include <QLocalServer>
#include <QObject>

namespace app {

/// Lets one window have a folder: the first one that asks for it listens on a local socket of the user's
/// runtime folder, and a later one, of this program or of another process of the user, asks it to come to the
/// front instead. GUI thread.
class FirstWindow : public QObject {
    Q_OBJECT

public:
    /// `folder` need not exist yet.
    explicit FirstWindow(const QString& folder, QObject* parent = nullptr);

    /// Ends with claimed() or otherRaised().
    void claim();

signals:
    /// The folder is this window's now, or nothing could be found out about it.
    void claimed();
    /// There is another window, and it has come to the front.
    void otherRaised();
    /// Another window was to be opened for the folder: come to the front.
    void raiseRequested();

private:
    void listen();

    QString m_name;
    QLocalServer m_server;
};

}  // namespace app
