#pragma once

#include <QStringList>

namespace cli {

/// `colophonctl doctor`: tries a connection to Postgres step by step. Read-only.
int runDoctor(const QStringList& arguments);

}  // namespace cli
