#include "app/profile_store.h"

#include "core/json.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

namespace app {
namespace {

const core::Setting<QString> profilesSetting{"profiles/list", QString()};
constexpr int kept = 12;

using widgets::Environment;

Environment environmentOf(const QString& name) {
    for (const auto each : {Environment::Local, Environment::Staging})
        if (environmentName(each) == name) return each;
    return Environment::Production;
}

QJsonObject toJson(const SavedConnection& connection) {
    return {{QStringLiteral("name"), connection.name},
            {QStringLiteral("database"), connection.database},
            {QStringLiteral("tunnel"), connection.tunnel},
            {QStringLiteral("system_identifier"), connection.systemIdentifier}};
}

SavedConnection readConnection(core::JsonReader& json) {
    return {.name = json.text("name"),
            .database = json.text("database"),
            .tunnel = json.optionalText("tunnel").value_or(QString()),
            .systemIdentifier = json.optionalText("system_identifier").value_or(QString())};
}

QJsonObject toJson(const ConsoleProfile& profile) {
    QJsonArray connections;
    for (const SavedConnection& each : profile.connections)
        connections.append(toJson(each));
    return {{QStringLiteral("api"), profile.api},
            {QStringLiteral("email"), profile.email},
            {QStringLiteral("database"), profile.database},
            {QStringLiteral("system_identifier"), profile.systemIdentifier},
            {QStringLiteral("environment"), environmentName(profile.environment)},
            {QStringLiteral("tunnel"), profile.tunnel},
            {QStringLiteral("connections"), connections}};
}

ConsoleProfile read(core::JsonReader& json) {
    ConsoleProfile out{.api = json.text("api"),
                       .email = json.optionalText("email").value_or(QString()),
                       .database = json.optionalText("database").value_or(QString()),
                       .systemIdentifier = json.optionalText("system_identifier").value_or(QString()),
                       .environment = environmentOf(json.optionalText("environment").value_or(QString())),
                       .tunnel = json.optionalText("tunnel").value_or(QString())};
    // Settings of an earlier version know only one database.
    if (json.has("connections")) out.connections = json.list("connections", readConnection);
    return out;
}

}  // namespace

ProfileStore::ProfileStore(core::Settings& settings) : m_settings(settings) {}

QList<ConsoleProfile> ProfileStore::profiles() const {
    const auto object = core::parseJsonObject(m_settings.get(profilesSetting).toUtf8());
    if (!object) return {};
    core::JsonReader json(*object);
    QList<ConsoleProfile> out = json.list("profiles", read);
    return json.error() ? QList<ConsoleProfile>() : out;
}

std::optional<ConsoleProfile> ProfileStore::find(const QString& api) const {
    for (const ConsoleProfile& each : profiles())
        if (each.api == api) return each;
    return {};
}

void ProfileStore::remember(const ConsoleProfile& profile) {
    QList<ConsoleProfile> all = profiles();
    all.removeIf([&](const ConsoleProfile& each) { return each.api == profile.api; });
    all.prepend(profile);
    write(all.first(std::min<qsizetype>(all.size(), kept)));
}

void ProfileStore::forget(const QString& api) {
    QList<ConsoleProfile> all = profiles();
    all.removeIf([&](const ConsoleProfile& each) { return each.api == api; });
    write(all);
}

void ProfileStore::write(const QList<ConsoleProfile>& profiles) {
    QJsonArray list;
    for (const ConsoleProfile& each : profiles)
        list.append(toJson(each));
    m_settings.set(profilesSetting, QString::fromUtf8(core::toJson({{QStringLiteral("profiles"), list}})));
}

Environment guessedEnvironment(const QString& api) {
    const QString host = QUrl(api).host();
    if (host == QLatin1String("localhost") || QHostAddress(host).isLoopback()) return Environment::Local;
    static const QRegularExpression trial(QStringLiteral("(^|[.-])(staging|stage|test|dev|preview)([.-]|$)"));
    return trial.match(host).hasMatch() ? Environment::Staging : Environment::Production;
}

QString environmentName(Environment environment) {
    switch (environment) {
        case Environment::Local:
            return QStringLiteral("local");
        case Environment::Staging:
            return QStringLiteral("staging");
        case Environment::Production:
            return QStringLiteral("production");
    }
    Q_UNREACHABLE();
}

QString environmentText(Environment environment) {
    switch (environment) {
        case Environment::Local:
            return QCoreApplication::translate("app::Environment", "local");
        case Environment::Staging:
            return QCoreApplication::translate("app::Environment", "staging");
        case Environment::Production:
            return QCoreApplication::translate("app::Environment", "production");
    }
    Q_UNREACHABLE();
}

}  // namespace app
