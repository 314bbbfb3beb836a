#include "core/secret_store.h"

#include <qcoro/qcorosignal.h>
#include <qt6keychain/keychain.h>

#include <memory>

namespace core {
namespace {

constexpr QLatin1String service("colophon");

/// No keychain to talk to, as opposed to one that refuses.
bool isAbsent(QKeychain::Error error) {
    return error == QKeychain::NoBackendAvailable || error == QKeychain::NotImplemented ||
           error == QKeychain::OtherError;
}

std::unexpected<Error> refused(const QKeychain::Job& job) {
    return fail(ErrorKind::NotAllowed,
                QStringLiteral("The desktop's keychain refused; unlock it and try again."),
                job.errorString());
}

/// Runs `job` to its end. The job must not delete itself: its answer is read afterwards.
QCoro::Task<void> finished(QKeychain::Job& job) {
    job.setAutoDelete(false);
    job.start();
    co_await qCoro(&job, &QKeychain::Job::finished);
}

}  // namespace

SecretStore::SecretStore(Mode mode) : m_mode(mode) {}

QCoro::Task<Result<std::optional<QString>>> SecretStore::read(QString key) {
    if (m_mode == Mode::Keychain) {
        QKeychain::ReadPasswordJob job(service);
        job.setKey(key);
        co_await finished(job);
        if (job.error() == QKeychain::NoError) co_return job.textData();
        if (job.error() == QKeychain::EntryNotFound) co_return std::nullopt;
        if (!isAbsent(job.error())) co_return refused(job);
        m_mode = Mode::MemoryOnly;
    }
    const auto found = m_memory.constFind(key);
    if (found == m_memory.constEnd()) co_return std::nullopt;
    co_return *found;
}

QCoro::Task<Result<void>> SecretStore::write(QString key, QString secret) {
    if (m_mode == Mode::Keychain) {
        QKeychain::WritePasswordJob job(service);
        job.setKey(key);
        job.setTextData(secret);
        co_await finished(job);
        if (job.error() == QKeychain::NoError) co_return Result<void>{};
        if (!isAbsent(job.error())) co_return refused(job);
        m_mode = Mode::MemoryOnly;
    }
    m_memory.insert(key, secret);
    co_return Result<void>{};
}

QCoro::Task<Result<void>> SecretStore::remove(QString key) {
    if (m_mode == Mode::Keychain) {
        QKeychain::DeletePasswordJob job(service);
        job.setKey(key);
        co_await finished(job);
        if (job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound)
            co_return Result<void>{};
        if (!isAbsent(job.error())) co_return refused(job);
        m_mode = Mode::MemoryOnly;
    }
    m_memory.remove(key);
    co_return Result<void>{};
}

}  // namespace core
