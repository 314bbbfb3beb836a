#pragma once

#include <QElapsedTimer>
#include <QObject>

namespace app {

class MainWindow;

/// Detects when the first page is usable: shown, and no part of it still loading.
class StartReport : public QObject {
    Q_OBJECT

public:
    /// `window` must outlive the report.
    explicit StartReport(MainWindow& window);
    /// "ready after 312 ms, resident 96 MiB". Time counts from the start of the process; memory is what the
    /// kernel holds for it (Linux; 0 elsewhere).
    static QString line();

signals:
    /// Once.
    void ready();

private:
    void watch(QWidget* page);
    void check();
    MainWindow& m_window;
    bool m_done = false;
};

}  // namespace app
