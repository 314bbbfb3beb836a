#include "cli/suggestion.h"

#include <QList>

#include <algorithm>

namespace cli {
namespace {

qsizetype distance(const QString& a, const QString& b) {
    QList<QList<qsizetype>> steps(a.size() + 1, QList<qsizetype>(b.size() + 1, 0));
    for (qsizetype i = 0; i <= a.size(); ++i)
        steps[i][0] = i;
    for (qsizetype j = 0; j <= b.size(); ++j)
        steps[0][j] = j;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype replaced = steps[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            steps[i][j] = std::min({steps[i - 1][j] + 1, steps[i][j - 1] + 1, replaced});
            const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (swapped) steps[i][j] = std::min(steps[i][j], steps[i - 2][j - 2] + 1);
        }
    }
    return steps[a.size()][b.size()];
}

}  // namespace

QString nearest(const QString& word, const QStringList& known) {
    QString best;
    qsizetype least = std::max<qsizetype>(1, word.size() / 3) + 1;
    for (const QString& candidate : known) {
        const qsizetype steps = distance(word.toLower(), candidate);
        if (steps >= least) continue;
        least = steps;
        best = candidate;
    }
    return best;
}

}  // namespace cli
