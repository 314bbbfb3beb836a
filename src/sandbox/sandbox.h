#pragma once

#include "core/error.h"
#include "sandbox/sample_rows.h"

#include <QObject>
#include <QUrl>
#include <qcoro/qcorotask.h>

#include <memory>
#include <stop_token>

namespace postgres {
class PrivateServer;
class Session;
}  // namespace postgres

namespace sandbox {

class ApiProcess;

/// The addresses of a running sandbox.
struct Addresses {
    QUrl api;
    QString
        databaseUrl;  ///< of the blog's database, for anything that takes what libpq takes; no secret in it
    QString folder;
    QString migrationsFolder;  ///< an Atlas directory with migrations that are still pending in that database
    QList<Login> logins;
};

/// A complete blog on this machine: a private PostgreSQL, the schema, sample content and colophond. GUI
/// thread; only the destructor blocks, until all processes have ended (usually well under a second).
class Sandbox : public QObject {
    Q_OBJECT

public:
    enum class Durability {
        Safe,
        Fast,  ///< for tests: a power cut may cost the data
    };
    struct Options {
        /// The folder for all its files; created if absent. An existing one is used again, so the second
        /// start is fast and keeps changes.
        QString folder = defaultFolder();
        /// Of the API; 0: a free one.
        quint16 apiPort = 0;
        /// By default the colophond beside this program.
        QString serverProgram = defaultServerProgram();
        /// Where fresh database clusters are kept to be copied; by default in the user's cache folder.
        QString cacheFolder = defaultCacheFolder();
        Durability durability = Durability::Safe;
        /// More settings for colophond.
        QMap<QString, QString> environment;
    };
    enum class Step { StartingDatabase, CreatingSchema, LoadingContent, StartingApi, Ready };
    Q_ENUM(Step)

    explicit Sandbox(Options options, QObject* parent = nullptr);
    ~Sandbox() override;

    /// The user's own; for root a folder that user postgres can reach too.
    static QString defaultFolder();
    static QString defaultServerProgram();
    static QString defaultCacheFolder();

    /// Brings everything up. Errors are those of postgres::PrivateServer::start, ApiProcess::start, and
    /// Database.
    QCoro::Task<core::Result<Addresses>> up();
    /// Makes `up()` end soon with core::Error::cancelled().
    void cancel();
    /// Stops everything; the data stays.
    QCoro::Task<void> down();

    /// What the step is called on screen.
    static QString text(Step step);

    /// The parts, for tests that kill them; 0 when they do not run.
    qint64 databaseProcessId() const;
    qint64 apiProcessId() const;

signals:
    void progress(sandbox::Sandbox::Step step);
    /// The API stopped unexpectedly and was restarted.
    void apiRestarted();
    /// A part could not be restarted; `down()` and `up()` may help.
    void failed(const core::Error& why);

private:
    QCoro::Task<core::Result<void>> bringUpBlog(SampleRows sample, std::stop_token stop);
    core::Result<void> prepareFolder() const;
    QString path(const char* name) const;

    Options m_options;
    std::stop_source m_stop;
    std::unique_ptr<postgres::PrivateServer> m_server;
    std::unique_ptr<postgres::Session> m_session;
    std::unique_ptr<ApiProcess> m_api;
    // What down() is stopping, which the destructor does not leave running.
    std::shared_ptr<ApiProcess> m_endingApi;
    std::shared_ptr<postgres::PrivateServer> m_endingServer;
};

}  // namespace sandbox
