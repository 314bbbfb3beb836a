#pragma once

#include <QStringList>

namespace cli {

/// `colophonctl sandbox`: a whole blog on this machine until Ctrl+C.
int runSandbox(const QStringList& arguments);

}  // namespace cli
