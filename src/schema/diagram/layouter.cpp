#include "schema/diagram/layouter.h"

#include "schema/diagram/lay_out.h"

#include <QMetaObject>
#include <QPromise>

#include <atomic>
#include <clocale>

namespace schema::diagram {
namespace {

/// Graphviz follows chains of nodes by recursion.
constexpr uint stackBytes = 64 * 1024 * 1024;

}  // namespace

class Layouter::Worker : public QObject {
public:
    void layOut(QPromise<core::Result<Drawing>>& promise, const Diagram& diagram) {
        promise.start();
        if (!m_graphviz) m_graphviz = std::make_unique<Graphviz>();
        promise.setProgressRange(0, static_cast<int>(diagram.nodes.size()));
        auto result = diagram::layOut(*m_graphviz, diagram, [&](int done, int) {
            promise.setProgressValue(done);
            return !promise.isCanceled() && !m_isStopping;
        });
        promise.addResult(std::move(result));
        promise.finish();
    }
    void stop() { m_isStopping = true; }

private:
    /// Made and freed on the thread.
    std::unique_ptr<Graphviz> m_graphviz;
    std::atomic<bool> m_isStopping = false;
};

Layouter::Layouter() : m_worker(new Worker) {
    // Graphviz sets the numbers' locale to C and back while it works, for the whole process; now that changes
    // nothing. Qt does not use it.
    std::setlocale(LC_NUMERIC, "C");
    m_thread.setObjectName(QStringLiteral("diagrams"));
    m_thread.setStackSize(stackBytes);
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

Layouter::~Layouter() {
    m_worker->stop();
    m_thread.quit();
    m_thread.wait();
}

QFuture<core::Result<Drawing>> Layouter::layOut(const Diagram& diagram) {
    // A promise cannot be copied, but a std::function must be.
    auto promise = std::make_shared<QPromise<core::Result<Drawing>>>();
    const QFuture<core::Result<Drawing>> future = promise->future();
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, promise, diagram] { worker->layOut(*promise, diagram); },
        Qt::QueuedConnection);
    return future;
}

}  // namespace schema::diagram
