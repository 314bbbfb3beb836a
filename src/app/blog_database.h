#pragma once

#include "app/command_palette.h"
#include "app/profile_store.h"
#include "app/sleep_watch.h"
#include "core/secret_store.h"
#include "postgres/session.h"

#include <QObject>

#include <memory>
#include <optional>

namespace app {

/// The database of a blog that the pages look at: one of the saved ones, which the person switches between
/// while signed in. Only reads it. A connection is pinned to the first server that answers; if another one
/// answers later, it disconnects and asks. GUI thread.
class BlogDatabase : public QObject {
    Q_OBJECT

public:
    /// `address` is that of `profile`, with its secrets; nothing if it has none. `window` gets the dialogs;
    /// the references must outlive it.
    BlogDatabase(ConsoleProfile profile, const std::optional<postgres::Profile>& address,
                 ProfileStore& profiles, core::SecretStore& secrets, QWidget& window);
    ~BlogDatabase() override;

    /// Null if there is no database.
    postgres::Session* session() const { return m_session.get(); }
    const ConsoleProfile& profile() const { return m_profile; }
    /// The name of the connection in use; empty if there is none.
    QString inUse() const;
    /// Opens the dialog with the saved databases.
    void edit();
    /// Works with that one from now on.
    void use(const SavedConnection& connection);
    /// The saved databases by name, for the palette.
    CommandPalette::Search search();

signals:
    /// Emitted before the session until now is destroyed. `session` may be null.
    void sessionChanged(postgres::Session* session);

private:
    void connectTo(const std::optional<postgres::Profile>& address);
    void follow(postgres::Session::State state);
    /// Saves the server that answered first as the only one that may answer.
    void pin(const QString& systemIdentifier);
    void refuseOtherServer();
    void takeConnections(const QList<SavedConnection>& connections, const QString& inUse);
    void remember();
    /// Asks the server for a sign of life, after which a dead connection is cut and opened again.
    void probe();

    ConsoleProfile m_profile;
    std::optional<postgres::Profile> m_address;
    ProfileStore& m_profiles;
    core::SecretStore& m_secrets;
    QWidget& m_window;
    std::unique_ptr<postgres::Session> m_session;
    SleepWatch m_sleep;
    int m_ticket = 0;  ///< secrets that are read for an earlier use() are dropped
};

}  // namespace app
