#pragma once

#include "core/settings.h"
#include "widgets/tokens.h"

#include <QList>
#include <QString>

#include <optional>

namespace app {

/// A database of a blog: production, staging, a copy. Contains no secret.
struct SavedConnection {
    QString name{};              ///< for the person; unique in its profile
    QString database{};          ///< postgres::Profile::text()
    QString tunnel{};            ///< see postgres::SshTunnel; empty: none
    QString systemIdentifier{};  ///< the cluster that answered first; another one later is refused
    bool operator==(const SavedConnection&) const = default;
};

/// A blog that the person has connected to before. Contains no secret: tokens and passwords are in
/// core::SecretStore.
struct ConsoleProfile {
    QString api{};               ///< the API's address
    QString email{};             ///< who signed in last
    QString database{};          ///< the one in use: postgres::Profile::text(); empty when there is none
    QString systemIdentifier{};  ///< the cluster that answered first; another one later is refused
    widgets::Environment environment = widgets::Environment::Production;
    QString tunnel{};                      ///< to the database in use
    QList<SavedConnection> connections{};  ///< the databases to choose from
    bool operator==(const ConsoleProfile&) const = default;
};

/// The profiles in the console's settings, last used first. GUI thread.
class ProfileStore {
public:
    /// `settings` must outlive the store.
    explicit ProfileStore(core::Settings& settings);
    QList<ConsoleProfile> profiles() const;
    std::optional<ConsoleProfile> find(const QString& api) const;
    /// Stores `profile` as the last used one and replaces the profile with the same address.
    void remember(const ConsoleProfile& profile);
    void forget(const QString& api);

private:
    void write(const QList<ConsoleProfile>& profiles);
    core::Settings& m_settings;
};

/// The environment that an address suggests: local for this machine, staging for names with "staging", "test"
/// or "dev", else production, where a mistake costs most.
widgets::Environment guessedEnvironment(const QString& api);

/// "production", as it is stored; translated by environmentText().
QString environmentName(widgets::Environment environment);
QString environmentText(widgets::Environment environment);

}  // namespace app
