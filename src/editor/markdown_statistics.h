#pragma once

#include "language/statistics.h"

#include <QStringView>

namespace editor {

/// How long a text is for its readers.
using TextStatistics = language::Statistics;

/// Counts the words of Markdown source as the server does. Linear; thread-safe.
TextStatistics textStatistics(QStringView markdown);

}  // namespace editor
