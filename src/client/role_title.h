#pragma once

#include <QString>

namespace client {

/// A role as people read it, translated; one that this console does not know is shown as the server names it.
QString roleTitle(const QString& role);

}  // namespace client
