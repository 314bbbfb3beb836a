#include "postgres/profile.h"

#include "postgres/connecting.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <libpq-fe.h>

#include <memory>
#include <utility>

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
/// environment, without connecting.
core::Result<Values> resolve(const Values& said) {
    const LibpqConnection connection = resolveOnly(said);
    if (!isResolved(connection)) {
        return core::fail(
            core::ErrorKind::Invalid,
            QCoreApplication::translate(
                "postgres::Profile",
                "These connection settings are not valid. Check the service, hosts, ports and options."),
            QString::fromUtf8(PQerrorMessage(connection.get())).trimmed());
    }
    const Options options(PQconninfo(connection.get()), &PQconninfoFree);
    Values resolved = valuesOf(options.get());
    // resolveOnly() has used this one.
    const QString attributes = QStringLiteral("target_session_attrs");
    const QString wanted = said.value(attributes, qEnvironmentVariable("PGTARGETSESSIONATTRS"));
    if (wanted.isEmpty())
        resolved.remove(attributes);
    else
        resolved.insert(attributes, wanted);
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
    profile.m_said = said;
    bool saidTls = true;
    const Options known(PQconndefaults(), &PQconninfoFree);
    for (const PQconninfoOption* option = known.get(); option && option->keyword; ++option) {
        const QString keyword = QString::fromUtf8(option->keyword);
        QString value = resolved->value(keyword);
        if (isUnsaid(*option, said, *resolved)) {
            value = hygienic(keyword, value);
            if (keyword == QLatin1String("sslmode")) saidTls = false;
        }
        if (isSecret(*option)) profile.m_said.remove(keyword);
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
        if (isSaid && !isSecret(*option) && parameters.contains(keyword)) profile.m_said[keyword] = value;
    }
    return profile;
}

void Profile::chooseTls(bool saidByPerson) {
    if (!saidByPerson && !isLocal()) {
        m_defaultTls = true;
        m_parameters[QStringLiteral("sslmode")] = QStringLiteral("verify-full");
    }
    chooseRoots();
}

void Profile::chooseRoots() {
    const QString keyword = QStringLiteral("sslrootcert");
    // With sslmode=require libpq verifies as soon as there are root certificates.
    if (std::exchange(m_defaultRoots, false)) m_parameters.remove(keyword);
    const QString own = QDir::homePath() + QStringLiteral("/.postgresql/root.crt");
    const QString system = QStringLiteral("/etc/ssl/certs/ca-certificates.crt");
    const QString roots = parameter("sslrootcert");
    const bool isUnsaid =
        roots.isEmpty() && parameter("sslmode").startsWith(QLatin1String("verify-")) && !QFile::exists(own);
    // libpq before 16 knows no system store; Debian keeps it in one file.
    const bool isUnknown = roots == QLatin1String("system") && PQlibVersion() < 160000;
    if ((!isUnsaid && !isUnknown) || !QFile::exists(system)) return;
    m_defaultRoots = isUnsaid;
    m_parameters[keyword] = system;
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
    if (!m_tunnel.isEmpty())
        return tr("%1 on %2 through %3", "a database on a host through a machine")
            .arg(database(), host, m_tunnel);
    return tr("%1 on %2", "a database on a host").arg(database(), host);
}

QString Profile::text() const {
    return connectionText(m_said);
}

Profile Profile::withTunnel(const QString& destination) const {
    Profile copy = *this;
    copy.m_tunnel = destination.trimmed();
    return copy;
}

Profile Profile::throughLocalPort(quint16 port) const {
    Profile copy = *this;
    copy.m_localPort = port;
    return copy;
}

Profile Profile::withExpectedServer(const QString& systemIdentifier) const {
    Profile copy = *this;
    copy.m_expectedServer = systemIdentifier;
    return copy;
}

Profile Profile::withDatabase(const QString& database) const {
    return withParameter(QStringLiteral("dbname"), database);
}

Profile Profile::withPassword(const QString& password) const {
    Profile copy = *this;
    copy.m_secrets[QStringLiteral("password")] = password;
    return copy;
}

Profile Profile::withKeyPassphrase(const QString& passphrase) const {
    Profile copy = *this;
    copy.m_secrets[QStringLiteral("sslpassword")] = passphrase;
    return copy;
}

Profile Profile::withParameter(const QString& keyword, const QString& value) const {
    Profile copy = *this;
    copy.m_said[keyword] = value;
    copy.m_parameters[keyword] = value;
    if (keyword == QLatin1String("sslrootcert")) copy.m_defaultRoots = false;
    if (keyword == QLatin1String("sslmode")) {
        copy.m_defaultTls = false;
        copy.chooseRoots();
    }
    return copy;
}

QMap<QString, QString> Profile::conninfo() const {
    Values all = m_parameters;
    all.insert(m_secrets);
    if (m_localPort == 0) return all;
    all.insert(QStringLiteral("hostaddr"), QStringLiteral("127.0.0.1"));
    all.insert(QStringLiteral("port"), QString::number(m_localPort));
    return all;
}

QString connectionText(QMap<QString, QString> keywords) {
    QStringList parts;
    const auto take = [&parts, &keywords](const QString& keyword) {
        if (!keywords.contains(keyword)) return;
        QString value = keywords.take(keyword);
        static const QRegularExpression special(QStringLiteral("[\\s'\\\\]"));
        if (value.isEmpty() || value.contains(special)) {
            value.replace(u'\\', QLatin1String("\\\\")).replace(u'\'', QLatin1String("\\'"));
            value = u'\'' + value + u'\'';
        }
        parts.append(keyword + u'=' + value);
    };
    for (const char* first : {"service", "host", "hostaddr", "port", "dbname", "user"})
        take(QLatin1String(first));
    while (!keywords.isEmpty())
        take(keywords.firstKey());
    return parts.join(u' ');
}

}  // namespace postgres
