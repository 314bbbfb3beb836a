#pragma once

#include "client/audit_entry.h"

#include <QWidget>

#include <memory>

namespace Ui {
class EntryPane;
}

namespace pages {

/// Everything about one entry of the audit log.
class EntryPane : public QWidget {
    Q_OBJECT

public:
    explicit EntryPane(QWidget* parent = nullptr);
    ~EntryPane() override;

    void setEntry(const client::AuditEntry& entry);
    void clear();

signals:
    /// The person wants to see only the entries of this person.
    void actorRequested(const client::Author& actor);

private:
    std::unique_ptr<Ui::EntryPane> m_ui;
    client::AuditEntry m_entry;
};

}  // namespace pages
