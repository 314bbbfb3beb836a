#pragma once

#include "core/error.h"

#include <QMap>
#include <QObject>
#include <QPromise>
#include <QString>
#include <QUrl>
#include <qcoro/qcorotask.h>

#include <memory>

class QProcess;

namespace sandbox {

/// One colophond on a loopback port, restarted if it stops unexpectedly, and ended with this process in any
/// case. GUI thread.
class ApiProcess : public QObject {
    Q_OBJECT

public:
    struct Options {
        QString program;
        QString logFile;
        quint16 port = 0;  ///< 0: a free one
        /// Its other settings; the PG* variables of this process are not passed to it.
        QMap<QString, QString> environment;
    };
    explicit ApiProcess(Options options, QObject* parent = nullptr);
    /// Stops it; waits four seconds at most.
    ~ApiProcess() override;

    /// Starts it and waits until it listens. Error codes `no_binaries`, `port_taken`, `start_failed`.
    QCoro::Task<core::Result<QUrl>> start();
    /// Lets it finish its requests; kills it after three seconds.
    QCoro::Task<void> stop();

    /// The same, but blocks: four seconds at most.
    void stopNow();

    const QUrl& address() const { return m_address; }
    /// 0 when it does not run.
    qint64 processId() const;

signals:
    /// It stopped unexpectedly and was restarted at the same address.
    void restarted();
    /// It stopped unexpectedly and could not be restarted.
    void failed(const core::Error& why);

private:
    void launch();
    void readOutput();
    void ended();
    void answer(const core::Result<QUrl>& result);
    core::Error startFailure() const;

    Options m_options;
    std::unique_ptr<QProcess> m_process;
    std::unique_ptr<QPromise<core::Result<QUrl>>> m_starting;
    std::unique_ptr<QPromise<void>> m_stopping;
    QUrl m_address;
    int m_deaths = 0;
};

}  // namespace sandbox
