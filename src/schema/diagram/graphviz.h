#pragma once

#include "schema/diagram/layout_graph.h"

struct GVC_s;

namespace schema::diagram {

/// Graphviz' dot as a library; nothing else in the project speaks of it. It keeps global state: one thread of
/// a process uses it (Layouter's), and should there be two, one waits for the other.
class Graphviz {
public:
    Graphviz();
    ~Graphviz();
    Q_DISABLE_COPY_MOVE(Graphviz)

    /// Places of the nodes and splines around them. Takes time with nodes times edges and cannot be
    /// interrupted; the same graph always gets the same places.
    core::Result<LayoutPlaces> place(const LayoutGraph& graph);

private:
    GVC_s* m_context = nullptr;
};

}  // namespace schema::diagram
