#include "widgets/text_diff.h"

#include <QHash>

#include <algorithm>

namespace widgets {
namespace {

/// With more edits than this the search stops, because a comparison of that size cannot be read in detail.
constexpr int mostEdits = 2000;

using Ids = QList<int>;

/// The entries as numbers, equal entries with the same number: the algorithm mostly compares.
class Numbering {
public:
    Ids of(const QStringList& entries) {
        Ids out;
        out.reserve(entries.size());
        for (const QString& entry : entries) {
            const auto known = m_ids.constFind(entry);
            out.append(known != m_ids.constEnd() ? *known
                                                 : *m_ids.insert(entry, static_cast<int>(m_ids.size())));
        }
        return out;
    }

private:
    QHash<QString, int> m_ids;
};

/// Which entries of each side are in no common subsequence.
struct Marks {
    QList<bool> left;
    QList<bool> right;
};

/// Marks what differs between the stretches [leftFrom, leftTo) and [rightFrom, rightTo), which begin and end
/// differently.
void markChanges(const Ids& left, const Ids& right, qsizetype leftFrom, qsizetype leftTo, qsizetype rightFrom,
                 qsizetype rightTo, Marks& marks) {
    const auto n = static_cast<int>(leftTo - leftFrom);
    const auto m = static_cast<int>(rightTo - rightFrom);
    const int most = std::min(n + m, mostEdits);
    // furthest[k] is how far on diagonal k one comes; kept for each number of edits, to walk back.
    QList<QList<int>> trace;
    QList<int> furthest(2 * most + 2, 0);
    const auto at = [most](int k) { return k + most; };
    int edits = 0;
    bool isFound = false;
    for (; edits <= most && !isFound; ++edits) {
        trace.append(furthest);
        for (int k = -edits; k <= edits; k += 2) {
            if (at(k) < 1 || at(k) > 2 * most) continue;
            const bool goesDown = k == -edits || (k != edits && furthest[at(k - 1)] < furthest[at(k + 1)]);
            int x = goesDown ? furthest[at(k + 1)] : furthest[at(k - 1)] + 1;
            while (x < n && x - k < m && left[leftFrom + x] == right[rightFrom + x - k])
                ++x;
            furthest[at(k)] = x;
            if (x >= n && x - k >= m) {
                isFound = true;
                break;
            }
        }
    }
    if (!isFound) {
        std::fill(marks.left.begin() + leftFrom, marks.left.begin() + leftTo, true);
        std::fill(marks.right.begin() + rightFrom, marks.right.begin() + rightTo, true);
        return;
    }
    int x = n;
    int y = m;
    for (int d = edits - 1; d > 0; --d) {
        const QList<int>& before = trace[d];
        const int k = x - y;
        const bool goesDown = k == -d || (k != d && before[at(k - 1)] < before[at(k + 1)]);
        const int fromK = goesDown ? k + 1 : k - 1;
        const int fromX = before[at(fromK)];
        x = fromX;
        y = fromX - fromK;
        if (goesDown)
            marks.right[rightFrom + y] = true;
        else
            marks.left[leftFrom + x] = true;
    }
}

bool textDiffIsWordChar(QChar c) {
    return c.isLetterOrNumber() || c.isMark() || c == u'_';
}

}  // namespace

QList<TextChange> textChanges(const QStringList& left, const QStringList& right) {
    Numbering numbering;
    const Ids a = numbering.of(left);
    const Ids b = numbering.of(right);
    qsizetype head = 0;
    while (head < a.size() && head < b.size() && a[head] == b[head])
        ++head;
    qsizetype tail = 0;
    while (tail < a.size() - head && tail < b.size() - head &&
           a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    Marks marks{QList<bool>(a.size(), false), QList<bool>(b.size(), false)};
    markChanges(a, b, head, a.size() - tail, head, b.size() - tail, marks);

    QList<TextChange> out;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() || j < b.size()) {
        TextChange change{i, 0, j, 0};
        while (i < a.size() && marks.left[i]) {
            ++i;
            ++change.leftCount;
        }
        while (j < b.size() && marks.right[j]) {
            ++j;
            ++change.rightCount;
        }
        if (change.leftCount > 0 || change.rightCount > 0) out.append(change);
        if (i < a.size() && !marks.left[i]) {
            ++i;
            ++j;
        }
    }
    return out;
}

QStringList wordsOf(const QString& text) {
    QStringList out;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i + 1;
        if (textDiffIsWordChar(text[i])) {
            while (end < text.size() && textDiffIsWordChar(text[end]))
                ++end;
        } else if (text[i].isHighSurrogate() && end < text.size()) {
            ++end;
        }
        out.append(text.sliced(i, end - i));
        i = end;
    }
    return out;
}

MergedText mergeTexts(const QString& base, const QString& mine, const QString& theirs) {
    const QStringList origin = base.split(u'\n');
    const QStringList ours = mine.split(u'\n');
    const QStringList others = theirs.split(u'\n');
    const QList<TextChange> a = textChanges(origin, ours);
    const QList<TextChange> b = textChanges(origin, others);
    QStringList out;
    MergedText merged;
    qsizetype line = 0;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() || j < b.size()) {
        const qsizetype from = std::min(i < a.size() ? a[i].leftFrom : origin.size(),
                                        j < b.size() ? b[j].leftFrom : origin.size());
        out += origin.mid(line, from - line);
        // Changes that touch one another are one region.
        qsizetype to = from;
        qsizetype endA = i;
        qsizetype endB = j;
        for (bool grows = true; grows;) {
            grows = false;
            const auto take = [&](const QList<TextChange>& changes, qsizetype& end) {
                while (end < changes.size() && changes[end].leftFrom <= to) {
                    to = std::max(to, changes[end].leftFrom + changes[end].leftCount);
                    ++end;
                    grows = true;
                }
            };
            take(a, endA);
            take(b, endB);
        }
        const auto region = [&](const QStringList& side, const QList<TextChange>& changes, qsizetype first,
                                qsizetype end) {
            // Lines before and behind the region are the same on both sides, moved by what changed before.
            const auto shift = [&](qsizetype upTo) {
                qsizetype moved = 0;
                for (qsizetype c = 0; c < upTo; ++c)
                    moved += changes[c].rightCount - changes[c].leftCount;
                return moved;
            };
            const qsizetype start = from + shift(first);
            return side.mid(start, to + shift(end) - start);
        };
        const QStringList mineHere = region(ours, a, i, endA);
        const QStringList theirsHere = region(others, b, j, endB);
        if (endA == i) {
            out += theirsHere;
        } else if (endB == j || mineHere == theirsHere) {
            out += mineHere;
        } else {
            out += mineHere;
            out += theirsHere;
            ++merged.overlaps;
        }
        line = to;
        i = endA;
        j = endB;
    }
    out += origin.mid(line);
    merged.text = out.join(u'\n');
    return merged;
}

}  // namespace widgets
