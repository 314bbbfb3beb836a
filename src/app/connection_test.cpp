#include "app/connection_test.h"

#include "schema/doctor/doctor.h"

#include <QPointer>
#include <QThread>

namespace app {

ConnectionTest::ConnectionTest(postgres::Profile profile, QObject* parent)
    : QObject(parent), m_profile(std::move(profile)) {}

ConnectionTest::~ConnectionTest() {
    m_stop.request_stop();
}

void ConnectionTest::start() {
    // Lives in this thread, and outlives a test that is gone before its thread is.
    auto* here = new QObject;
    const auto report = [here, test = QPointer(this)](const schema::doctor::Step& step) {
        QMetaObject::invokeMethod(here, [test, step] {
            if (test)
                emit test->stepDone(
                    {.text = step.text, .passed = step.passed, .milliseconds = step.milliseconds});
        });
    };
    const auto work = [here, report, test = QPointer(this), profile = m_profile, stop = m_stop.get_token()] {
        const bool passed = schema::doctor::diagnose(profile, report, stop);
        QMetaObject::invokeMethod(here, [test, passed] {
            if (test) emit test->finished(passed);
        });
    };
    QThread* thread = QThread::create(work);
    connect(thread, &QThread::finished, here, &QObject::deleteLater);
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

}  // namespace app
