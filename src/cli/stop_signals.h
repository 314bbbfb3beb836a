#pragma once

#include <QObject>

class QSocketNotifier;

namespace cli {

/// Ctrl+C and a polite kill, as a Qt signal. One per program; the handlers stay until it ends.
class StopSignals : public QObject {
    Q_OBJECT

public:
    explicit StopSignals(QObject* parent = nullptr);

signals:
    /// SIGINT, SIGTERM or SIGHUP came.
    void asked();

private:
    QSocketNotifier* m_notifier = nullptr;
};

}  // namespace cli
