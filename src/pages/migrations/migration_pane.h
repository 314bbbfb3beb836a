#pragma once

#include "migrations/live_status.h"
#include "pages/migrations/statements_model.h"

#include <QWidget>

#include <memory>

namespace Ui {
class MigrationPane;
}

namespace pages {

/// Everything about one migration: its SQL, cut as its tool sends it, what was found, and its row in the
/// history.
class MigrationPane : public QWidget {
    Q_OBJECT

public:
    explicit MigrationPane(QWidget* parent = nullptr);
    ~MigrationPane() override;

    /// `status` is one of the lines of `live`.
    void setMigration(const migrations::LiveStatus& live, const migrations::FileStatus& status);
    void clear();

    StatementsModel& statements() { return m_statements; }

private:
    void showSql(const migrations::LiveStatus& live, const migrations::FileStatus& status);
    void showFindings(const QList<migrations::Finding>& findings);
    void showHistory(const migrations::FileStatus& status);
    void showStatement(int row);

    std::unique_ptr<Ui::MigrationPane> m_ui;
    StatementsModel m_statements;
    QByteArray m_content;
    QString m_shown;
};

}  // namespace pages
