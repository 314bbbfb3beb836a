#include "postgres/profile.h"

#include "postgres/connecting.h"

#include <QDir>
#include <QFile>

#include <libpq-fe.h>

#include <memory>

namespace postgres {
namespace {

using Options = std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)>;
using Values = QMap<QString, QString>;

Values valuesOf(const PQconninfoOption* options) {
    Values values;
    for (; options && options->keyword; ++options) {
        if (options->val && *options->val)
            values.insert(QString::fromUtf8(options->keyword), QString::fromUtf8(options->val));
    }
    return values;
}

/// libpq marks secret options: passwords, in any version.
bool isSecret(const PQconninfoOption& option) {
    return option.dispchar && *option.dispchar == '*';
}

/// The default of a keyword that is neither in the string nor in the environment.
bool isUnsaid(const PQconninfoOption& option, const Values& said, const Values& resolved) {
    const QString keyword = QString::fromUtf8(option.keyword);
    if (said.contains(keyword) || (option.envvar && qEnvironmentVariableIsSet(option.envvar))) return false;
    return resolved.value(keyword) == QString::fromUtf8(option.compiled);
}

/// Passes `said` to libpq and returns every keyword as libpq would use it, including services and
/// environment, without connecting: one value is deliberately invalid, which libpq detects after it has
/// resolved everything and before it opens a socket.
core::Result<Values> resolve(const Values& said) {
    static constexpr char trap[] = "target_session_attrs";
    Values asked = said;
    asked.insert(QLatin1String(trap), QStringLiteral("colophon-resolves"));
    const LibpqConnection connection = startConnecting(asked);
    const QByteArray complaint = PQerrorMessage(connection.get());
    if (!complaint.contains(trap) && !complaint.contains("colophon-resolves")) {
        return core::fail(
            core::ErrorKind::Invalid,
            QCoreApplication::translate(
                "postgres::Profile",
                "These connection settings are not valid. Check the service, hosts, ports and options."),
            QString::fromUtf8(complaint).trimmed());
    }
    const Options options(PQconninfo(connection.get()), &PQconninfoFree);
    Values resolved = valuesOf(options.get());
    const QString wanted = said.value(QLatin1String(trap), qEnvironmentVariable("PGTARGETSESSIONATTRS"));
    if (wanted.isEmpty())
        resolved.remove(QLatin1String(trap));
    else
        resolved.insert(QLatin1String(trap), wanted);
    return resolved;
}

/// Timeouts, so that a connection attempt ends; used unless others are given. See libpq 33.1.2 of the
/// PostgreSQL manual.
const std::pair<const char*, const char*> hygiene[] = {
    {"connect_timeout", "8"},
    {"keepalives_idle", "20"},
    {"keepalives_interval", "5"},
    {"keepalives_count", "3"},
    {"tcp_user_timeout", "15000"},
    {"gssencmode", "disable"},
    {"fallback_application_name", "colophon"},
};

/// `value`, or our own default.
QString hygienic(const QString& keyword, const QString& value) {
    for (const auto& [name, usual] : hygiene) {
        if (keyword == QLatin1String(name)) return QLatin1String(usual);
    }
    return value;
}

bool isLoopback(const QString& host) {
    return host.isEmpty() || host.startsWith(u'/') || host.startsWith(u'@') ||
           host == QLatin1String("localhost") || host.startsWith(QLatin1String("127.")) ||
           host == QLatin1String("::1");
}

}  // namespace

core::Result<Profile> Profile::fromConnectionString(const QString& text) {
    char* complaint = nullptr;
    const Options parsed(PQconninfoParse(text.trimmed().toUtf8().constData(), &complaint), &PQconninfoFree);
    if (!parsed) {
        // libpq quotes what it could not read, and that may be the password: only its words before the quote.
        const QString words = QString::fromUtf8(complaint).section(u'"', 0, 0).trimmed();
        PQfreemem(complaint);
        return core::fail(core::ErrorKind::Invalid,
                          tr("This is not a valid database address. Write a URL "
                             "(postgres://user@host:5432/name), key=value pairs, or service=name."),
                          words);
    }
    const Values said = valuesOf(parsed.get());
    auto resolved = resolve(said);
    if (!resolved) return core::fail(resolved);

    Profile profile;
    bool saidTls = true;
    const Options known(PQconndefaults(), &PQconninfoFree);
    for (const PQconninfoOption* option = known.get(); option && option->keyword; ++option) {
        const QString keyword = QString::fromUtf8(option->keyword);
        QString value = resolved->value(keyword);
        if (isUnsaid(*option, said, *resolved)) {
            value = hygienic(keyword, value);
            if (keyword == QLatin1String("sslmode")) saidTls = false;
        }
        if (!value.isEmpty()) (isSecret(*option) ? profile.m_secrets : profile.m_parameters)[keyword] = value;
    }
    profile.chooseTls(saidTls);
    return profile;
}

Profile Profile::exactly(const QMap<QString, QString>& parameters) {
    Profile profile;
    const Options known(PQconndefaults(), &PQconninfoFree);
    for (const PQconninfoOption* option = known.get(); option && option->keyword; ++option) {
        const QString keyword = QString::fromUtf8(option->keyword);
        if (keyword == QLatin1String("service")) continue;
        QString value = parameters.value(keyword);
        if (value.isEmpty()) value = hygienic(keyword, QString::fromUtf8(option->compiled));
        // An empty value is said all the same, and keeps libpq from asking the environment.
        const bool isSaid = !value.isEmpty() || (option->envvar && qEnvironmentVariableIsSet(option->envvar));
        if (isSaid) (isSecret(*option) ? profile.m_secrets : profile.m_parameters)[keyword] = value;
    }
    return profile;
}

void Profile::chooseTls(bool saidByPerson) {
    if (saidByPerson || isLocal()) return;
    m_defaultTls = true;
    m_parameters[QStringLiteral("sslmode")] = QStringLiteral("verify-full");
    // libpq before 16 knows no system store; Debian keeps it in one file.
    const QString own = QDir::homePath() + QStringLiteral("/.postgresql/root.crt");
    const QString system = QStringLiteral("/etc/ssl/certs/ca-certificates.crt");
    if (parameter("sslrootcert").isEmpty() && !QFile::exists(own) && QFile::exists(system))
        m_parameters[QStringLiteral("sslrootcert")] = system;
}

QString Profile::parameter(const char* keyword) const {
    return m_parameters.value(QLatin1String(keyword));
}

std::optional<QString> Profile::password() const {
    const auto found = m_secrets.constFind(QStringLiteral("password"));
    if (found == m_secrets.constEnd() || found->isEmpty()) return {};
    return *found;
}

bool Profile::isLocal() const {
    QString hosts = parameter("hostaddr");
    if (hosts.isEmpty()) hosts = parameter("host");
    const QStringList each = hosts.split(u',');
    return std::all_of(each.begin(), each.end(), isLoopback);
}

QString Profile::title() const {
    QString host = parameter("host");
    if (host.isEmpty()) host = parameter("hostaddr");
    if (host.isEmpty()) host = QStringLiteral("localhost");
    if (!host.contains(u',') && !parameter("port").isEmpty()) host += u':' + parameter("port");
    return tr("%1 on %2", "a database on a host").arg(database(), host);
}

Profile Profile::withDatabase(const QString& database) const {
    return withParameter(QStringLiteral("dbname"), database);
}

Profile Profile::withPassword(const QString& password) const {
    Profile copy = *this;
    copy.m_secrets[QStringLiteral("password")] = password;
    return copy;
}

Profile Profile::withParameter(const QString& keyword, const QString& value) const {
    Profile copy = *this;
    copy.m_parameters[keyword] = value;
    if (keyword == QLatin1String("sslmode")) copy.m_defaultTls = false;
    return copy;
}

QMap<QString, QString> Profile::conninfo() const {
    Values all = m_parameters;
    all.insert(m_secrets);
    return all;
}

}  // namespace postgres
