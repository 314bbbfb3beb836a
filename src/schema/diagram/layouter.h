#pragma once

#include "core/error.h"
#include "schema/diagram/drawing.h"

#include <QFuture>
#include <QThread>

#include <memory>

namespace schema::diagram {

/// Lays diagrams out on one separate thread, one after the other: Graphviz keeps global state, so a process
/// makes one Layouter and hands it to every view that draws. Any thread may ask.
class Layouter {
public:
    Layouter();
    /// Drops what waits, and waits for the group of relations that is being laid out.
    ~Layouter();
    Q_DISABLE_COPY_MOVE(Layouter)

    /// The drawing, or why there is none. The future's progress counts relations; cancelling it drops what
    /// was not begun and the result of what was.
    QFuture<core::Result<Drawing>> layOut(const Diagram& diagram);

private:
    class Worker;
    QThread m_thread;
    Worker* m_worker;
};

}  // namespace schema::diagram
