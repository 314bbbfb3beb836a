#include "app/start_report.h"

#include "app/main_window.h"
#include "widgets/state_view.h"

#include <QFile>
#include <QTimer>

#ifdef Q_OS_LINUX
#include <ctime>
#include <unistd.h>
#endif

namespace app {
namespace {

#ifdef Q_OS_LINUX
/// Field `number` (from 1) of /proc/self/stat, counted after the program name in parentheses; proc(5).
qint64 statField(int number) {
    QFile file(QStringLiteral("/proc/self/stat"));
    if (!file.open(QIODevice::ReadOnly)) return 0;
    const QByteArray all = file.readAll();
    const QList<QByteArray> fields = all.mid(all.lastIndexOf(')') + 2).split(' ');
    return fields.value(number - 3).toLongLong();
}

qint64 millisecondsSinceStart() {
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const qint64 boot = now.tv_sec * 1000 + now.tv_nsec / 1'000'000;
    return boot - statField(22) * 1000 / sysconf(_SC_CLK_TCK);
}

qint64 residentMebibytes() {
    return statField(24) * sysconf(_SC_PAGESIZE) / (1024 * 1024);
}
#else
qint64 millisecondsSinceStart() {
    return 0;
}
qint64 residentMebibytes() {
    return 0;
}
#endif

}  // namespace

StartReport::StartReport(MainWindow& window) : m_window(window) {
    connect(&window, &MainWindow::currentPageChanged, this, &StartReport::watch);
    if (window.currentPage()) watch(window.currentPage());
}

QString StartReport::line() {
    return QStringLiteral("ready after %1 ms, resident %2 MiB")
        .arg(millisecondsSinceStart())
        .arg(residentMebibytes());
}

void StartReport::watch(QWidget* page) {
    for (widgets::StateView* view : page->findChildren<widgets::StateView*>())
        connect(view, &widgets::StateView::stateChanged, this, &StartReport::check, Qt::UniqueConnection);
    check();
}

void StartReport::check() {
    const QWidget* page = m_window.currentPage();
    if (m_done || !page) return;
    for (const widgets::StateView* view : page->findChildren<widgets::StateView*>())
        if (view->isVisibleTo(page) && view->state() == widgets::StateView::State::Loading) return;
    m_done = true;
    // The next turn of the event loop has painted it.
    QTimer::singleShot(0, this, &StartReport::ready);
}

}  // namespace app
