#pragma once

#include "migrations/tools/listed_tool.h"

namespace migrations {

/// Rails: a table like dbmate's with one more beside it; its files are Ruby.
class RailsTool final : public ListedTool {
public:
    RailsTool();
    QList<HistoryPlace> historyPlaces() const override;
    bool ownsHistory(const HistoryTable& table) const override;
};

}  // namespace migrations
