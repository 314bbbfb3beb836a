#pragma once

#include "migrations/status.h"

#include <QWidget>

class QFormLayout;

namespace pages {

/// What the tool's history table knows of a migration, name by name; says so when it knows nothing.
class HistoryRows : public QWidget {
    Q_OBJECT

public:
    explicit HistoryRows(QWidget* parent = nullptr);
    void setStatus(const migrations::FileStatus& status);

private:
    void addRow(const QString& name, const QString& value, bool isCode = false);

    QFormLayout* m_layout;
};

}  // namespace pages
