#pragma once

#include "core/error.h"
#include "schema/diagram/drawing.h"
#include "widgets/tokens.h"

#include <QStringList>

#include <functional>

class QObject;

namespace pages {

/// The formats of a diagram as a file dialog lists them; the suffix of the chosen name decides.
QStringList diagramFilters();

/// Writes `drawing` to `path` in the format of its suffix: svg, png, pdf, mmd or dot. Pictures are painted
/// off the GUI thread; `done` is called on that of `context`, and not when it has gone by then. An existing
/// file is only replaced by a whole one.
void exportDiagram(const schema::diagram::Drawing& drawing, const widgets::Tokens& tokens,
                   const QString& path, QObject* context,
                   std::function<void(const core::Result<void>&)> done);

}  // namespace pages
