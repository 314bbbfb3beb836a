#include "app/connection_fields.h"

#include "app/saved_databases.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace app {
namespace {

struct FieldsText {
    Q_DECLARE_TR_FUNCTIONS(app::ConnectionFields)
};

/// The fields that are files, with libpq's keyword.
constexpr std::pair<QString ConnectionFields::*, const char*> fileFields[] = {
    {&ConnectionFields::rootCertificate, "sslrootcert"},
    {&ConnectionFields::certificate, "sslcert"},
    {&ConnectionFields::key, "sslkey"},
    {&ConnectionFields::passfile, "passfile"},
};

/// libpq does not know `~`.
QString absolute(const QString& path) {
    return path.startsWith(QLatin1String("~/")) ? QDir::homePath() + path.mid(1) : path;
}

bool haveSameServer(const postgres::Profile& one, const postgres::Profile& other) {
    for (const char* keyword : {"host", "hostaddr", "port"})
        if (one.parameter(keyword) != other.parameter(keyword)) return false;
    return one.tunnel() == other.tunnel();
}

}  // namespace

core::Result<postgres::Profile> profileOf(const ConnectionFields& fields) {
    if (fields.address.trimmed().isEmpty())
        return core::fail(core::ErrorKind::Invalid, FieldsText::tr("Enter the address of the database."));
    auto profile = postgres::Profile::fromConnectionString(fields.address);
    if (!profile) return profile;
    for (const auto& [field, keyword] : fileFields) {
        const QString path = absolute((fields.*field).trimmed());
        if (path.isEmpty()) continue;
        if (path != QLatin1String("system") && !QFileInfo(path).isReadable())
            return core::fail(core::ErrorKind::Invalid,
                              FieldsText::tr("The file %1 cannot be read.").arg(path));
        profile = profile->withParameter(QLatin1String(keyword), path);
    }
    if (!fields.sslMode.isEmpty())
        profile = profile->withParameter(QStringLiteral("sslmode"), fields.sslMode);
    if (!fields.password.isEmpty()) profile = profile->withPassword(fields.password);
    if (!fields.passphrase.isEmpty()) profile = profile->withKeyPassphrase(fields.passphrase);
    return profile->withTunnel(fields.tunnel);
}

ConnectionFields fieldsOf(const SavedConnection& connection) {
    ConnectionFields out{
        .name = connection.name, .address = connection.database, .tunnel = connection.tunnel};
    const auto profile = postgres::Profile::fromConnectionString(connection.database);
    // What is not valid any more is shown as it is, so that it can be corrected.
    if (!profile) return out;
    QMap<QString, QString> said = profile->said();
    for (const auto& [field, keyword] : fileFields)
        out.*field = said.take(QLatin1String(keyword));
    out.sslMode = said.take(QStringLiteral("sslmode"));
    out.address = postgres::connectionText(said);
    return out;
}

SavedConnection savedConnection(const QString& name, const postgres::Profile& profile,
                                const SavedConnection& before) {
    SavedConnection out{.name = name.trimmed(), .database = profile.text(), .tunnel = profile.tunnel()};
    if (out.name.isEmpty()) out.name = profile.title();
    const auto earlier = profileOf(before);
    if (earlier && haveSameServer(profile, *earlier)) out.systemIdentifier = before.systemIdentifier;
    return out;
}

QString sslModeMeaning(const QString& mode) {
    if (mode == QLatin1String("verify-full"))
        return FieldsText::tr("Encrypted; only the server that its certificate names can answer.");
    if (mode == QLatin1String("verify-ca"))
        return FieldsText::tr("Encrypted; any server with a certificate from the trusted CA can answer.");
    if (mode == QLatin1String("require"))
        return FieldsText::tr("Encrypted, but another machine could answer in the server's place.");
    if (mode == QLatin1String("disable"))
        return FieldsText::tr("Not encrypted: the password and all data can be read on the way.");
    return FieldsText::tr("Encrypted only if the server offers it; a machine in between can prevent it.");
}

}  // namespace app
