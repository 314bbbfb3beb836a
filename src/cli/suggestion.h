#pragma once

#include <QStringList>

namespace cli {

/// The one of `known` that `word` was probably meant to be; empty when none is near. Counts insertions,
/// deletions, replacements and swaps of neighbours (optimal string alignment), at most a third of the word.
QString nearest(const QString& word, const QStringList& known);

}  // namespace cli
