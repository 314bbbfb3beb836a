#pragma once

#include <QString>

namespace client {

/// The translated name of a role; an unknown role has the server's name.
QString roleTitle(const QString& role);

}  // namespace client
