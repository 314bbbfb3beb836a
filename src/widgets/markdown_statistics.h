#pragma once

#include <QStringView>

namespace widgets {

/// How long a text is for its readers.
struct TextStatistics {
    qint64 words = 0;
    /// At 200 words a minute; 0 only for a text without words.
    int minutes = 0;
};

/// Counts the words of Markdown source: runs of letters and digits, marks alone are none; every character of
/// Chinese and Japanese counts as a word. Linear; thread-safe.
TextStatistics textStatistics(QStringView markdown);

}  // namespace widgets
