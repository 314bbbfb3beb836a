#include "sandbox/sandbox.h"

#include "postgres/private_server.h"
#include "postgres/session.h"
#include "sandbox/api_process.h"
#include "sandbox/blog_database.h"
#include "sandbox/migrations_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QPointer>
#include <QStandardPaths>

#include <sys/stat.h>
#include <unistd.h>

namespace sandbox {
namespace {

using namespace std::chrono_literals;

/// Making the blog's database takes about a second; on a machine under load far longer.
constexpr std::chrono::milliseconds preparing = 5min;

}  // namespace

Sandbox::Sandbox(Options options, QObject* parent) : QObject(parent), m_options(std::move(options)) {}

Sandbox::~Sandbox() {
    m_stop.request_stop();
    if (m_endingApi) m_endingApi->stopNow();
    if (m_endingServer) m_endingServer->stop();
}

QString Sandbox::defaultFolder() {
    if (::geteuid() == 0) return QStringLiteral("/var/tmp/colophon-sandbox");
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/colophon/sandbox");
}

QString Sandbox::defaultServerProgram() {
    return QCoreApplication::applicationDirPath() + QStringLiteral("/colophond");
}

QString Sandbox::defaultCacheFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
           QStringLiteral("/colophon");
}

QString Sandbox::path(const char* name) const {
    return QDir(m_options.folder).absoluteFilePath(QLatin1String(name));
}

core::Result<void> Sandbox::prepareFolder() const {
    const bool isNew = !QDir(m_options.folder).exists();
    const bool made = QDir().mkpath(path("media"));
    // User postgres has to pass through a folder that root makes, whatever root's umask says.
    if (made && isNew && ::geteuid() == 0) ::chmod(QFile::encodeName(m_options.folder).constData(), 0711);
    const bool copied = QDir(path("migrations")).exists() || writeMigrations(path("migrations"));
    if (made && copied) return {};
    return core::fail(core::ErrorKind::NotAllowed,
                      tr("The folder %1 could not be written. Free some space, or choose another folder.")
                          .arg(m_options.folder));
}

QCoro::Task<core::Result<Addresses>> Sandbox::up() {
    const QPointer<Sandbox> self(this);
    m_stop = std::stop_source();
    // Its own: another up() replaces the member.
    const std::stop_token stop = m_stop.get_token();
    if (auto prepared = prepareFolder(); !prepared) co_return core::fail(prepared);
    auto sample = readSample(QStringLiteral(":/blog/sample"), QDateTime::currentDateTimeUtc());
    if (!sample) co_return core::fail(sample);
    Addresses addresses{.api = {},
                        .databaseUrl = {},
                        .folder = QDir(m_options.folder).absolutePath(),
                        .migrationsFolder = path("migrations"),
                        .logins = sample->logins};

    emit progress(Step::StartingDatabase);
    m_server = std::make_unique<postgres::PrivateServer>(postgres::PrivateServer::Options{
        .folder = path("postgres"),
        .port = {},
        .durability = m_options.durability == Durability::Fast ? postgres::PrivateServer::Durability::Fast
                                                               : postgres::PrivateServer::Durability::Safe,
        .cacheFolder = m_options.cacheFolder,
        .stop = stop});
    connect(m_server.get(), &postgres::PrivateServer::died, this, &Sandbox::failed);
    const auto started = co_await m_server->startInBackground();
    if (!self || stop.stop_requested()) co_return std::unexpected(core::Error::cancelled());
    if (!started) co_return core::fail(started);
    addresses.databaseUrl =
        m_server->url(QLatin1String(blog_database::name), QLatin1String(blog_database::user));

    const auto blog = co_await bringUpBlog(std::move(*sample), stop);
    if (!self || stop.stop_requested()) co_return std::unexpected(core::Error::cancelled());
    if (!blog) co_return core::fail(blog);

    emit progress(Step::StartingApi);
    ApiProcess::Options api{.program = m_options.serverProgram,
                            .logFile = path("colophond.log"),
                            .port = m_options.apiPort,
                            .environment = m_options.environment};
    api.environment.insert(QStringLiteral("DATABASE_URL"), addresses.databaseUrl);
    api.environment.insert(QStringLiteral("MEDIA_DIR"), path("media"));
    api.environment.insert(QStringLiteral("SITE_NAME"), tr("Sandbox"));
    api.environment.insert(QStringLiteral("SHUTDOWN_TIMEOUT"), QStringLiteral("2"));
    m_api = std::make_unique<ApiProcess>(std::move(api));
    connect(m_api.get(), &ApiProcess::restarted, this, &Sandbox::apiRestarted);
    connect(m_api.get(), &ApiProcess::failed, this, &Sandbox::failed);
    const auto address = co_await m_api->start();
    if (!self || stop.stop_requested()) co_return std::unexpected(core::Error::cancelled());
    if (!address) co_return core::fail(address);
    addresses.api = *address;
    emit progress(Step::Ready);
    co_return addresses;
}

QCoro::Task<core::Result<void>> Sandbox::bringUpBlog(SampleRows sample, std::stop_token stop) {
    const QPointer<Sandbox> self(this);
    m_session = std::make_unique<postgres::Session>(m_server->profile(), postgres::Access::ReadWrite);
    const auto exists = co_await m_session->run(blog_database::exists);
    if (!self || stop.stop_requested()) co_return std::unexpected(core::Error::cancelled());
    if (!exists) co_return core::fail(exists);
    if (*exists) co_return core::Result<void>{};

    emit progress(Step::CreatingSchema);
    const auto created = co_await m_session->run(
        [directory = path("migrations"), count = appliedMigrations()](postgres::Connection& admin) {
            return blog_database::createSchema(admin, directory, count);
        },
        preparing);
    if (!self || stop.stop_requested()) co_return std::unexpected(core::Error::cancelled());
    if (!created) co_return core::fail(created);

    emit progress(Step::LoadingContent);
    const auto loaded = co_await m_session->run(
        [sample = std::move(sample), media = path("media")](postgres::Connection& admin) {
            return blog_database::loadContent(admin, sample, media);
        },
        preparing);
    if (!self || stop.stop_requested()) co_return std::unexpected(core::Error::cancelled());
    co_return loaded;
}

void Sandbox::cancel() {
    m_stop.request_stop();
    if (m_session) m_session->cancel();
}

QCoro::Task<void> Sandbox::down() {
    cancel();
    // Taken out first, so that whatever happens meanwhile to this object happens to something else.
    const std::shared_ptr<ApiProcess> api = std::move(m_api);
    const std::shared_ptr<postgres::PrivateServer> server = std::move(m_server);
    if (api) m_endingApi = api;
    if (server) m_endingServer = server;
    m_session.reset();
    if (api) co_await api->stop();
    if (server) co_await server->stopInBackground();
}

QString Sandbox::text(Step step) {
    switch (step) {
        case Step::StartingDatabase:
            return tr("Starting PostgreSQL");
        case Step::CreatingSchema:
            return tr("Creating the schema");
        case Step::LoadingContent:
            return tr("Loading sample content");
        case Step::StartingApi:
            return tr("Starting the blog's API");
        case Step::Ready:
            return tr("Ready");
    }
    return {};
}

qint64 Sandbox::databaseProcessId() const {
    return m_server ? m_server->processId() : 0;
}

qint64 Sandbox::apiProcessId() const {
    return m_api ? m_api->processId() : 0;
}

}  // namespace sandbox
