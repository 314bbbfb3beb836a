// Measures the Schema page on the database of DATABASE_URL: from the moment its rows are with the GUI thread
// until the tree is painted, and what one key in the filter takes until it is painted again (the median over
// a word typed and taken back three times; a key that opens or closes hundreds of lines counts like every
// other).

#include "pages/schema/schema_page.h"
#include "postgres/session.h"
#include "widgets/style.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTest>
#include <QTreeView>

#include <algorithm>
#include <cstdio>

namespace {

/// Knows when the event began that is being handled.
class TimedApplication : public QApplication {
public:
    using QApplication::QApplication;
    bool notify(QObject* receiver, QEvent* event) override {
        if (m_depth++ == 0) m_begin = m_clock.nsecsElapsed();
        const bool handled = QApplication::notify(receiver, event);
        --m_depth;
        return handled;
    }
    void startClock() { m_clock.start(); }
    double now() const { return double(m_clock.nsecsElapsed()) / 1e6; }
    double eventBegin() const { return double(m_begin) / 1e6; }

private:
    QElapsedTimer m_clock;
    qint64 m_begin = 0;
    int m_depth = 0;
};

/// Notes when its widget has been painted.
class PaintWatch : public QObject {
public:
    PaintWatch(QWidget* widget, const TimedApplication& application)
        : m_widget(widget), m_application(application) {
        widget->installEventFilter(this);
    }
    double last = 0;

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (watched != m_widget || event->type() != QEvent::Paint || m_isPainting) return false;
        m_isPainting = true;
        QCoreApplication::sendEvent(m_widget, event);
        m_isPainting = false;
        last = m_application.now();
        return true;
    }

private:
    QWidget* m_widget;
    const TimedApplication& m_application;
    bool m_isPainting = false;
};

}  // namespace

int main(int argc, char** argv) {
    TimedApplication application(argc, argv);
    application.startClock();
    QApplication::setStyle(new widgets::Style);
    const auto profile = postgres::Profile::fromConnectionString(qEnvironmentVariable("DATABASE_URL"));
    if (!profile) return 1;
    postgres::Session session(*profile, postgres::Access::ReadOnly);
    pages::SchemaPage page(&session);
    page.resize(1280, 800);
    double begin = 0;
    QObject::connect(&page.controller(), &pages::SchemaController::stateChanged, &page, [&] {
        if (page.controller().state() == pages::SchemaController::State::Ready && begin == 0)
            begin = application.eventBegin();
    });
    auto* tree = page.findChild<QTreeView*>(QStringLiteral("treeView"));
    PaintWatch paint(tree->viewport(), application);
    page.show();
    if (!QTest::qWaitFor([&] { return begin > 0 && paint.last > begin && tree->model()->rowCount() > 0; },
                         60'000))
        return 1;
    std::printf("first paint %.1f\n", paint.last - begin);

    auto* filter = page.findChild<QLineEdit*>(QStringLiteral("filterLineEdit"));
    filter->setFocus();
    QList<double> keys;
    const auto press = [&](auto type) {
        const double before = application.now();
        type();
        QCoreApplication::processEvents();
        keys << std::max(paint.last, application.now()) - before;
    };
    for (int round = 0; round < 3; ++round) {
        for (const char letter : {'t', 'h', 'i', 'n', 'g', '_', '2', '4', '9', '9'})
            press([&] { QTest::keyClick(filter, letter); });
        for (int i = 0; i < 10; ++i)
            press([&] { QTest::keyClick(filter, Qt::Key_Backspace); });
    }
    std::sort(keys.begin(), keys.end());
    std::fprintf(stderr, "keys: median %.1f, slowest %.1f ms\n", keys[keys.size() / 2], keys.last());
    std::printf("key %.1f\n", keys[keys.size() / 2]);
    return 0;
}
