#pragma once

#include "core/settings.h"
#include "widgets/tokens.h"

#include <QList>
#include <QString>

#include <optional>

namespace app {

/// A blog that the person has connected to before. Holds no secret: tokens and passwords are
/// core::SecretStore's.
struct ConsoleProfile {
    QString api{};               ///< the API's address
    QString email{};             ///< who signed in last
    QString database{};          ///< libpq's text without a password; empty when there is none
    QString systemIdentifier{};  ///< the cluster that answered first; another one later is refused
    widgets::Environment environment = widgets::Environment::Production;
    bool operator==(const ConsoleProfile&) const = default;
};

/// The profiles in the console's settings, last used first. GUI thread.
class ProfileStore {
public:
    /// `settings` must outlive the store.
    explicit ProfileStore(core::Settings& settings);
    QList<ConsoleProfile> profiles() const;
    std::optional<ConsoleProfile> find(const QString& api) const;
    /// Keeps `profile` in place of the one with the same address, as the last used one.
    void remember(const ConsoleProfile& profile);
    void forget(const QString& api);

private:
    void write(const QList<ConsoleProfile>& profiles);
    core::Settings& m_settings;
};

/// What an address looks like: this machine is local, names with "staging", "test" or "dev" in them are
/// staging, everything else is taken for production, where a mistake costs most.
widgets::Environment guessedEnvironment(const QString& api);

/// "production", as it is stored; translated by environmentText().
QString environmentName(widgets::Environment environment);
QString environmentText(widgets::Environment environment);

}  // namespace app
