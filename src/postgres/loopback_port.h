#pragma once

#include <QtGlobal>

namespace postgres {

/// A free TCP port of 127.0.0.1 (at this moment); 0 if there is none.
quint16 freeLoopbackPort();
/// Whether `port` of 127.0.0.1 could be listened on at this moment.
bool isLoopbackPortFree(quint16 port);

}  // namespace postgres
