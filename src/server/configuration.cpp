#include "server/configuration.h"

#include "server/email_address.h"
#include "server/oidc/safe_address.h"
#include "server/secret_files.h"

#include <boost/url/parse.hpp>
#include <boost/url/url_view.hpp>
#include <libpq-fe.h>

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cstring>
#include <filesystem>
#include <thread>

namespace server {
namespace {

/// Reads variables one by one and collects what is wrong with them.
class Reader {
public:
    explicit Reader(const FiledSecrets& filed)
        : m_environment(filed.environment), m_unread(filed.unread), m_problems(filed.problems) {}

    /// Empty and unset are the same: an `.env` file cannot unset.
    std::optional<std::string> text(std::string_view name) const {
        const auto found = m_environment.find(name);
        if (found == m_environment.end() || found->second.empty()) return {};
        return found->second;
    }
    void take(std::string& into, std::string_view name) const {
        if (auto value = text(name)) into = *value;
    }
    template <typename Number>
    void takeNumber(Number& into, std::string_view name, long least, long most) {
        const auto value = text(name);
        if (!value) return;
        long number = 0;
        const auto [end, failed] = std::from_chars(value->data(), value->data() + value->size(), number);
        if (failed != std::errc() || end != value->data() + value->size() || number < least || number > most)
            return wrong(name, "is \"" + *value + "\"; it must be a whole number from " +
                                   std::to_string(least) + " to " + std::to_string(most) + ".");
        into = static_cast<Number>(number);
    }
    void takeSeconds(std::chrono::seconds& into, std::string_view name) {
        long seconds = into.count();
        takeNumber(seconds, name, 1, 86'400);
        into = std::chrono::seconds(seconds);
    }
    void wrong(std::string_view name, const std::string& sentence) {
        m_problems.push_back(std::string(name) + " " + sentence);
    }
    /// For a variable that has to be set; says nothing more when it is known already why it is not.
    void missing(std::string_view name, const std::string& sentence) {
        if (std::ranges::find(m_unread, name) == m_unread.end()) wrong(name, sentence);
    }
    /// The names of variables that are set and begin so, in order.
    std::vector<std::string> namesWith(std::string_view prefix) const {
        std::vector<std::string> out;
        for (auto at = m_environment.lower_bound(prefix);
             at != m_environment.end() && at->first.starts_with(prefix); ++at)
            if (!at->second.empty()) out.push_back(at->first);
        return out;
    }
    const ConfigurationProblems& problems() const { return m_problems; }

private:
    const Environment& m_environment;
    const std::vector<std::string>& m_unread;
    ConfigurationProblems m_problems;
};

std::string quotedForLibpq(const std::string& value) {
    std::string out = "'";
    for (const char one : value) {
        if (one == '\'' || one == '\\') out.push_back('\\');
        out.push_back(one);
    }
    return out + "'";
}

/// A port, or one for each of several hosts, as libpq takes them.
bool isPortList(std::string_view list) {
    while (true) {
        const std::string_view one = list.substr(0, list.find(','));
        int port = 0;
        const auto [end, failed] = std::from_chars(one.data(), one.data() + one.size(), port);
        const bool isPort =
            failed == std::errc() && end == one.data() + one.size() && port >= 1 && port <= 65'535;
        if (!one.empty() && !isPort) return false;
        if (one.size() == list.size()) return true;
        list.remove_prefix(one.size() + 1);
    }
}

bool isSslMode(std::string_view mode) {
    static constexpr std::array<std::string_view, 6> modes{"disable", "allow",     "prefer",
                                                           "require", "verify-ca", "verify-full"};
    return std::ranges::find(modes, mode) != modes.end();
}

/// libpq looks at these values when it connects, which is too late to hear of a mistake.
void checkConnectionValues(Reader& reader, const PQconninfoOption* options, std::string_view name) {
    // A password with unencoded signs may be taken for the port, so values are not repeated.
    const bool isInParts = name.starts_with("DB_");
    for (; options->keyword; ++options) {
        if (!options->val || !*options->val) continue;
        const std::string_view keyword = options->keyword;
        if (keyword == "port" && !isPortList(options->val))
            reader.wrong(isInParts ? "DB_PORT" : name,
                         "has a wrong port; it must be a whole number from 1 to 65535.");
        if (keyword == "sslmode" && !isSslMode(options->val))
            reader.wrong(isInParts ? "DB_SSLMODE" : name,
                         "has a wrong sslmode; it must be disable, allow, prefer, require, verify-ca or "
                         "verify-full.");
    }
}

void checkConnection(Reader& reader, const std::string& connection, std::string_view name) {
    char* message = nullptr;
    PQconninfoOption* options = PQconninfoParse(connection.c_str(), &message);
    if (!options) {
        // libpq quotes the string it could not read, which may hold the password.
        reader.wrong(
            name,
            "cannot be read as a Postgres address. Write postgres://USER@HOST:PORT/DATABASE or "
            "host=… port=… dbname=… user=…, with special characters percent-encoded in the first form.");
        PQfreemem(message);
        return;
    }
    checkConnectionValues(reader, options, name);
    PQconninfoFree(options);
}

void readDatabase(Reader& reader, Configuration& out) {
    static constexpr std::array parts{std::pair{"DB_HOST", "host"},   std::pair{"DB_PORT", "port"},
                                      std::pair{"DB_USER", "user"},   std::pair{"DB_PASSWORD", "password"},
                                      std::pair{"DB_NAME", "dbname"}, std::pair{"DB_SSLMODE", "sslmode"}};
    if (const auto url = reader.text("DATABASE_URL")) {
        out.database = *url;
    } else {
        for (const auto& [variable, keyword] : parts)
            if (const auto value = reader.text(variable))
                out.database += std::string(keyword) + "=" + quotedForLibpq(*value) + " ";
        if (out.database.empty())
            return reader.missing("DATABASE_URL",
                                  "is not set. Set it to the blog's Postgres, for example "
                                  "postgres://blog@localhost:5432/blog, or set DB_HOST, DB_PORT, DB_USER, "
                                  "DB_PASSWORD and DB_NAME.");
    }
    checkConnection(reader, out.database,
                    reader.text("DATABASE_URL") ? "DATABASE_URL" : "DB_HOST and its companions");
    reader.take(out.readDatabase, "DATABASE_READ_URL");
    if (!out.readDatabase.empty()) checkConnection(reader, out.readDatabase, "DATABASE_READ_URL");
}

void readAddress(Reader& reader, std::string& into, std::string_view name, const std::string& example) {
    const auto url = reader.text(name);
    if (!url) return;
    const auto parsed = boost::urls::parse_uri(*url);
    const bool isWeb = parsed && (parsed->scheme() == "http" || parsed->scheme() == "https") &&
                       !parsed->encoded_host().empty();
    if (!isWeb) reader.wrong(name, "is \"" + *url + "\"; it must be an address such as " + example + ".");
    into = url->substr(0, url->find_last_not_of('/') + 1);
}

void readSite(Reader& reader, Configuration& out) {
    reader.take(out.siteName, "SITE_NAME");
    readAddress(reader, out.siteUrl, "SITE_URL", "https://blog.example.org");
    reader.take(out.siteTimezone, "SITE_TIMEZONE");
    const std::filesystem::path zones = "/usr/share/zoneinfo";
    std::error_code ignored;
    const bool isPlain = out.siteTimezone.find("..") == std::string::npos && out.siteTimezone[0] != '/';
    if (!isPlain || (std::filesystem::exists(zones / "Europe", ignored) &&
                     !std::filesystem::is_regular_file(zones / out.siteTimezone, ignored)))
        reader.wrong("SITE_TIMEZONE",
                     "is \"" + out.siteTimezone +
                         "\", which is not a known time zone. Use an IANA name such as Europe/Berlin.");
    reader.take(out.mediaDirectory, "MEDIA_DIR");
    if (!out.mediaDirectory.empty() && !std::filesystem::is_directory(out.mediaDirectory, ignored))
        reader.wrong("MEDIA_DIR", "is \"" + out.mediaDirectory + "\", which is not a readable folder.");
    if (const auto written = reader.text("BOOTSTRAP_ADMIN_EMAIL")) {
        const auto email = emailAddress(*written);
        if (!email)
            reader.wrong("BOOTSTRAP_ADMIN_EMAIL", "is \"" + *written + "\", which is not an e-mail address.");
        out.bootstrapAdmin = email.value_or("");
    }
}

std::vector<Network> networks(Reader& reader, std::string_view name, std::string usual) {
    const std::string list = reader.text(name).value_or(std::move(usual));
    std::vector<Network> out;
    for (std::size_t start = 0; start < list.size();) {
        const std::size_t end = std::min(list.find_first_of(", ", start), list.size());
        const std::string one = list.substr(start, end - start);
        start = end + 1;
        if (one.empty()) continue;
        if (const auto network = networkFrom(one))
            out.push_back(*network);
        else
            reader.wrong(
                name, "has \"" + one +
                          "\"; it must be a comma-separated list of addresses or ranges such as 10.0.0.0/8.");
    }
    return out;
}

void readNetwork(Reader& reader, Configuration& out) {
    reader.takeNumber(out.port, "PORT", 0, 65'535);
    reader.take(out.listenAddress, "LISTEN_ADDRESS");
    boost::system::error_code failed;
    boost::asio::ip::make_address(out.listenAddress, failed);
    if (failed)
        reader.wrong("LISTEN_ADDRESS", "is \"" + out.listenAddress +
                                           "\"; it must be an IP address such as 127.0.0.1, 0.0.0.0 or ::.");
    out.trustedProxies = networks(reader, "TRUSTED_PROXIES", "");
    out.metricsReaders = networks(reader, "METRICS_ALLOW", "127.0.0.0/8, ::1");
    if (const auto redis = reader.text("REDIS_URL")) {
        const auto read = readRedisAddress(*redis);
        if (const auto* address = std::get_if<RedisAddress>(&read))
            out.redis = *address;
        else
            reader.wrong("REDIS_URL", std::get<std::string>(read));
    }
    long milliseconds = out.redisTimeout.count();
    reader.takeNumber(milliseconds, "REDIS_TIMEOUT_MS", 1, 10'000);
    out.redisTimeout = std::chrono::milliseconds(milliseconds);
}

/// `OIDC_GOOGLE_ISSUER` and its companions make the provider `google`.
void readProviders(Reader& reader, Configuration& out) {
    static constexpr std::string_view prefix = "OIDC_";
    static constexpr std::array parts{std::pair{"_ISSUER", &ProviderSettings::issuer},
                                      std::pair{"_CLIENT_ID", &ProviderSettings::clientId},
                                      std::pair{"_CLIENT_SECRET", &ProviderSettings::clientSecret}};
    std::map<std::string, ProviderSettings> found;
    for (const std::string& variable : reader.namesWith(prefix)) {
        const auto part = std::ranges::find_if(parts, [&variable](const auto& one) {
            return variable.ends_with(one.first) && variable.size() > prefix.size() + std::strlen(one.first);
        });
        if (part == parts.end()) {
            reader.wrong(variable,
                         "is not known. A provider has OIDC_NAME_ISSUER, OIDC_NAME_CLIENT_ID and "
                         "OIDC_NAME_CLIENT_SECRET, with a NAME of your choice.");
            continue;
        }
        std::string name =
            variable.substr(prefix.size(), variable.size() - prefix.size() - std::strlen(part->first));
        if (name.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_") != std::string::npos) {
            reader.wrong(variable, "has a provider name with characters other than A-Z, 0-9 and _.");
            continue;
        }
        found[name].*part->second = *reader.text(variable);
    }
    for (auto& [name, provider] : found) {
        for (const auto& [suffix, member] : parts)
            if ((provider.*member).empty())
                reader.missing("OIDC_" + name + suffix,
                               "is not set, but other variables of this provider are.");
        std::string issuer;
        readAddress(reader, issuer, "OIDC_" + name + "_ISSUER", "https://accounts.example.org");
        if (!issuer.empty() && !isSafeAddress(provider.issuer))
            reader.wrong("OIDC_" + name + "_ISSUER",
                         "is \"" + provider.issuer +
                             "\"; an issuer must be an https address without ? or #. Plain http is allowed "
                             "only on this machine (127.0.0.1, ::1, localhost).");
        std::ranges::transform(name, std::back_inserter(provider.name),
                               [](unsigned char one) { return static_cast<char>(std::tolower(one)); });
        out.providers.push_back(std::move(provider));
    }
    readAddress(reader, out.apiUrl, "API_URL", "https://api.example.org");
    boost::system::error_code ignored;
    if (!out.providers.empty() && out.apiUrl.empty() &&
        !boost::asio::ip::make_address(out.listenAddress, ignored).is_loopback())
        reader.wrong(
            "API_URL",
            "is not set. Sign-in providers send browsers back to this API, so set it to the address at "
            "which browsers reach the API, such as https://api.example.org.");
}

void readLog(Reader& reader, Configuration& out) {
    const std::string format = reader.text("LOG_FORMAT").value_or("text");
    if (format != "text" && format != "json")
        reader.wrong("LOG_FORMAT", "is \"" + format + "\"; it must be text or json.");
    out.logFormat = format == "json" ? Log::Format::Json : Log::Format::Text;
    const std::string level = reader.text("LOG_LEVEL").value_or("info");
    if (level == "warning")
        out.logLevel = Log::Level::Warning;
    else if (level == "error")
        out.logLevel = Log::Level::Error;
    else if (level != "info")
        reader.wrong("LOG_LEVEL", "is \"" + level + "\"; it must be info, warning or error.");
}

}  // namespace

std::variant<Configuration, ConfigurationProblems> readConfiguration(const Environment& environment) {
    const FiledSecrets secrets = withSecretFiles(environment);
    Reader reader(secrets);
    Configuration out;
    out.threads = static_cast<int>(std::max(1u, std::thread::hardware_concurrency()));
    readDatabase(reader, out);
    readNetwork(reader, out);
    readSite(reader, out);
    readProviders(reader, out);
    readLog(reader, out);
    reader.takeNumber(out.threads, "THREADS", 1, 256);
    reader.takeNumber(out.maxConnections, "MAX_CONNECTIONS", 1, 1'000'000);
    reader.takeNumber(out.cacheBytes, "CACHE_BYTES", 0, 1L << 40);
    reader.takeNumber(out.rateLimits.auth, "RATE_LIMIT_AUTH", 0, 1'000'000);
    reader.takeNumber(out.rateLimits.write, "RATE_LIMIT_WRITE", 0, 1'000'000);
    reader.takeNumber(out.rateLimits.read, "RATE_LIMIT_READ", 0, 100'000'000);
    reader.takeSeconds(out.timeouts.header, "HEADER_TIMEOUT");
    reader.takeSeconds(out.timeouts.request, "REQUEST_TIMEOUT");
    reader.takeSeconds(out.timeouts.idle, "IDLE_TIMEOUT");
    reader.takeSeconds(out.timeouts.heartbeat, "EVENT_HEARTBEAT");
    reader.takeSeconds(out.timeouts.shutdown, "SHUTDOWN_TIMEOUT");
    long delay = out.timeouts.shutdownDelay.count();
    reader.takeNumber(delay, "SHUTDOWN_DELAY", 0, 3'600);
    out.timeouts.shutdownDelay = std::chrono::seconds(delay);
    reader.takeSeconds(out.timeouts.provider, "PROVIDER_TIMEOUT");
    reader.takeSeconds(out.timeouts.statement, "STATEMENT_TIMEOUT");
    if (!reader.problems().empty()) return reader.problems();
    return out;
}

std::string_view configurationHelp() {
    return R"(Environment variables (default in parentheses):
  DATABASE_URL           the blog's Postgres database, in any form that libpq accepts:
                         postgres://blog@localhost/blog
  DB_HOST DB_PORT DB_USER DB_PASSWORD DB_NAME DB_SSLMODE
                         the same as separate settings, if DATABASE_URL is not set
  DATABASE_READ_URL      a streaming replica, used for public reads; the primary is used while the
                         replica lags or is down
  LISTEN_ADDRESS         IP address to listen on (127.0.0.1)
  PORT                   port to listen on; 0 for any free port, which is printed (3000)
  THREADS                threads; each has one Postgres connection for reading and up to four for
                         writing (one per core)
  CACHE_BYTES            memory for cached public responses; 0 for no cache (33554432)
  MAX_CONNECTIONS        maximum number of open client connections (10000)
  TRUSTED_PROXIES        addresses or ranges whose X-Forwarded-For or CF-Connecting-IP is trusted
  SITE_NAME SITE_URL SITE_TIMEZONE
                         the site, as /meta reports it (Blog, none, UTC)
  API_URL                address at which browsers reach this API; required with OpenID Connect
                         providers, unless the server listens only on 127.0.0.1
  OIDC_NAME_ISSUER OIDC_NAME_CLIENT_ID OIDC_NAME_CLIENT_SECRET
                         an OpenID Connect provider for sign-in, under a NAME of your choice such as
                         GOOGLE; can be repeated. Register API_URL/auth/name/callback with it
  MEDIA_DIR              folder for uploaded files
  REDIS_URL              redis://[USER:PASSWORD@]HOST[:PORT][/DB] or unix://[…@]/PATH[?db=DB]; replicas
                         share rate limits and the public cache in it. Without it, or while it is down,
                         each replica has separate ones
  REDIS_TIMEOUT_MS       milliseconds to wait for a response of Redis (50)
  METRICS_ALLOW          addresses or ranges that may read /metrics (127.0.0.0/8, ::1)
  BOOTSTRAP_ADMIN_EMAIL  account that becomes admin at start, as long as there is no active admin
  RATE_LIMIT_AUTH RATE_LIMIT_WRITE RATE_LIMIT_READ
                         requests per minute; 0 for no limit (30, 600, 6000)
  HEADER_TIMEOUT REQUEST_TIMEOUT IDLE_TIMEOUT STATEMENT_TIMEOUT SHUTDOWN_TIMEOUT PROVIDER_TIMEOUT
                         seconds (10, 60, 75, 15, 30, 10)
  SHUTDOWN_DELAY         seconds after SIGTERM during which /readyz reports draining but requests are
                         still served, so that a load balancer can stop sending requests (0)
  EVENT_HEARTBEAT        seconds between keep-alive comments on an idle /events stream (15)
  LOG_FORMAT             text or json (text)
  LOG_LEVEL              info, warning or error (info)

Secrets can be read from files of one line: DATABASE_URL, DATABASE_READ_URL, DB_PASSWORD, REDIS_URL and
OIDC_NAME_CLIENT_SECRET. Name the file with the same variable and the suffix _FILE
(DATABASE_URL_FILE=/run/secrets/database_url), or pass it as a systemd credential with the name of the
variable (LoadCredential=DATABASE_URL:/etc/colophon/DATABASE_URL).
)";
}

}  // namespace server
