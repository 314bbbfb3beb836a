#pragma once

#include "core/table_model.h"
#include "migrations/live_status.h"
#include "migrations/preview/report.h"
#include "widgets/tokens.h"

namespace pages {

class RehearsalController;

/// A line of the page: what has become of a migration, and how it would go to the server while it is pending.
struct MigrationRow {
    migrations::FileStatus status;
    QString what;
    /// What a rehearsal said about it, or that there was none; empty for one that is not pending.
    std::optional<migrations::Verdict> verdict = {};
    QString why = {};
    bool isOld = false;  ///< the rehearsal may not hold any more
};

/// The migrations of a folder and of the history, in the order in which their tool runs them.
class MigrationsModel : public core::TableModel<MigrationRow, QString> {
    Q_OBJECT

public:
    enum Column { Glyph, Version, Name, State, What, Findings, ColumnCount };

    using TableModel::TableModel;

    void show(const migrations::LiveStatus& live, const RehearsalController& rehearsal);
    /// Whether any row has a finding that is worth a column.
    bool hasFindings() const;
    /// The first row that somebody has to do something about; the last one when there is none, -1 when empty.
    int rowOfInterest() const;

    /// What a state says about its migration.
    static widgets::Tone toneOf(migrations::State state);
    widgets::Tone toneOf(const QModelIndex& index) const;

protected:
    QStringList headers() const override;
    QVariant cell(const MigrationRow& row, int column, int role) const override;
    QString key(const MigrationRow& row) const override;
};

/// How a migration reaches the server, in words: "3 statements, each on its own".
QString sendingText(const migrations::Sending& sending);

}  // namespace pages
