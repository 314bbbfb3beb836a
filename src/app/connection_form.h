#pragma once

#include "app/connection_fields.h"

#include <QWidget>

#include <memory>

class QLineEdit;

namespace Ui {
class ConnectionForm;
}

namespace app {

/// The form of one database connection: address, secrets, ssh tunnel, TLS. Decides nothing; proposes
/// verify-full for every server that is not this machine.
class ConnectionForm : public QWidget {
    Q_OBJECT

public:
    explicit ConnectionForm(QWidget* parent = nullptr);
    ~ConnectionForm() override;

    ConnectionFields fields() const;
    void setFields(const ConnectionFields& fields);
    /// Says in the empty password field whether a password is kept.
    void setPasswordKept(bool isKept);
    void focusName();

signals:
    /// The person changed a field.
    void edited();

private:
    void addFileButton(QLineEdit* line, const QString& title);
    void showMode();

    std::unique_ptr<Ui::ConnectionForm> m_ui;
    bool m_isFilling = false;
};

}  // namespace app
