#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace widgets {

/// A stretch of two lists that differs: `leftCount` entries from `leftFrom` stand where `rightCount` entries
/// from `rightFrom` stand in the other. Either count may be 0.
struct TextChange {
    qsizetype leftFrom = 0;
    qsizetype leftCount = 0;
    qsizetype rightFrom = 0;
    qsizetype rightCount = 0;
    bool operator==(const TextChange&) const = default;
};

/// The smallest set of changes that makes `right` of `left`, in order, by Myers' greedy algorithm (An O(ND)
/// Difference Algorithm, 1986). Lists that have very little in common are one change. Thread-safe.
QList<TextChange> textChanges(const QStringList& left, const QStringList& right);

/// `text` in words, spaces and marks: what textChanges() compares within a line. Joined they are the text.
QStringList wordsOf(const QString& text);

struct MergedText {
    QString text;
    /// Where both sides changed the same lines; `text` has the lines of both there, mine first.
    int overlaps = 0;
};

/// Three-way merge by lines: a change that only one side made is in the result. Thread-safe.
MergedText mergeTexts(const QString& base, const QString& mine, const QString& theirs);

}  // namespace widgets
