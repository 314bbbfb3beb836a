#pragma once

#include "schema/advisors/advice.h"
#include "schema/advisors/ignore_list.h"
#include "schema/snapshot.h"

#include <QJsonObject>

namespace schema {

/// What the advisors say, problems first, each thing's together. Advice that needs facts that were not read
/// (sizes, use of indexes, values of sequences) is left out then.
struct AdviceReport {
    QList<Advice> advice;
    QList<Advice> ignored;  ///< what the ignore list took out

    /// About `id` and its parts.
    QList<Advice> about(const ObjectId& id) const;
};
AdviceReport advise(const Snapshot& snapshot, const IgnoreList& ignore = {});

/// For a terminal.
QString toText(const Snapshot& snapshot, const AdviceReport& report);
/// `{"format": "colophon-advice", "advice": […], "ignored": 3}`
QJsonObject toJson(const AdviceReport& report);
/// Every advisor, or the one called `key`, with its reason and examples; empty when there is none.
QString explainAdvisors(const QString& key);

/// Translated: "note", "warning", "problem".
QString adviceLevelText(AdviceLevel level);

}  // namespace schema
