#pragma once

#include "migrations/live_status.h"
#include "pages/migrations/statements_model.h"

#include <QWidget>

#include <memory>

namespace Ui {
class MigrationPane;
}

namespace pages {

class FactsPane;
class RehearsalController;

/// Everything about one migration: its SQL, cut as its tool sends it, what a rehearsal of it found, what is
/// odd about the file, and its row in the history.
class MigrationPane : public QWidget {
    Q_OBJECT

public:
    explicit MigrationPane(QWidget* parent = nullptr);
    ~MigrationPane() override;

    /// `status` is one of the lines of `live`.
    void setMigration(const migrations::LiveStatus& live, const migrations::FileStatus& status,
                      const RehearsalController& rehearsal);
    void clear();
    /// Only the log, while a rehearsal runs.
    void showLog(const RehearsalController& rehearsal);
    /// Gives the keyboard to the tab that is shown.
    void enter();

    StatementsModel& statements() { return m_statements; }

signals:
    void rehearsalWanted();
    /// Esc.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showSql(const migrations::LiveStatus& live, const migrations::FileStatus& status);
    void showRehearsed(const migrations::LiveStatus& live, const migrations::FileStatus& status,
                       const RehearsalController& rehearsal);
    void showNotRehearsed(const migrations::FileStatus& status, const RehearsalController& rehearsal);
    void showFindings(const migrations::FileStatus& status, const RehearsalController& rehearsal);
    void showHistory(const migrations::FileStatus& status);
    void showStatement(int row);
    /// Shows that line of the SQL, with the cursor at the column.
    void showPlace(int line, int column);
    QList<FactsPane*> factsPanes() const;

    std::unique_ptr<Ui::MigrationPane> m_ui;
    StatementsModel m_statements;
    QByteArray m_content;
    QString m_shown;
    QString m_name;  ///< of the migration's file
};

}  // namespace pages
