#pragma once

#include "app/connection_fields.h"
#include "core/secret_store.h"

#include <QDialog>

#include <functional>
#include <memory>
#include <optional>

namespace Ui {
class ConnectionsDialog;
}

namespace app {

class ConnectionTest;

/// The saved databases of a blog: add, change, test, remove one, connect to one. Edits stay with their
/// database until they are saved; closing asks before it discards any. Secrets go only to the keychain. Never
/// blocks.
class ConnectionsDialog : public QDialog {
    Q_OBJECT

public:
    /// `inUse` is the name of the connected one, empty if there is none. `secrets` must outlive the dialog.
    ConnectionsDialog(const QList<SavedConnection>& connections, const QString& inUse,
                      core::SecretStore& secrets, QWidget* parent);
    ~ConnectionsDialog() override;

    /// Those that are saved.
    QList<SavedConnection> connections() const;
    /// The present name of the connected one; empty if there is none, or if it was removed.
    const QString& inUse() const { return m_inUse; }

    void reject() override;

signals:
    /// connections() has changed.
    void changed();
    /// The person wants to work with this one from now on.
    void useRequested(const app::SavedConnection& connection);

private:
    /// A line of the list.
    struct Entry {
        SavedConnection saved;  ///< without a name: never saved
        std::optional<ConnectionFields> edits;
        bool isNew() const { return saved.name.isEmpty(); }
    };
    bool hasCurrent() const { return m_row >= 0; }
    Entry& current() { return m_entries[m_row]; }
    void fillList(int row);
    void showNames();
    void select(int row);
    void takeEdits();
    void add();
    void remove();
    void removeCurrent();
    void save(const std::function<void()>& done);
    void keep(SavedConnection connection);
    /// Removes the password of `connection` unless another one has the same address.
    void forgetSecrets(const SavedConnection& connection);
    void showKeptPassword();
    void test();
    void endTest();
    void showLoginScript();
    void showProblem(const QString& sentence);
    QString freeName(const QString& wanted) const;

    std::unique_ptr<Ui::ConnectionsDialog> m_ui;
    core::SecretStore& m_secrets;
    QList<Entry> m_entries;
    QString m_inUse;
    int m_row = -1;
    int m_ticket = 0;  ///< answers about an entry that is not shown any more are dropped
    std::unique_ptr<ConnectionTest> m_test;
};

}  // namespace app
