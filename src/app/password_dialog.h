#pragma once

#include "client/auth_api.h"
#include "client/meta_api.h"

#include <QDialog>

#include <memory>

class QLabel;
class QLineEdit;
namespace Ui {
class PasswordDialog;
}

namespace app {

/// Changes the password of the person signed in: asks for the current password, and for the new one twice.
/// Shows problems below the fields and never blocks. Tells an account without a password how to get one. The
/// passwords leave the dialog only in the request.
class PasswordDialog : public QDialog {
    Q_OBJECT

public:
    /// The client behind both APIs must outlive the dialog.
    PasswordDialog(client::AuthApi auth, client::MetaApi meta, const client::Me& me, QWidget* parent);
    ~PasswordDialog() override;

private:
    void submit();
    void clearProblems();
    void showProblem(QLabel* label, const QString& sentence, QLineEdit* focus);
    void showRefusal(const core::Error& error);
    void showBusy(bool isBusy);
    /// Leaves only the text and the Close button.
    void showResult(const QString& sentence);

    std::unique_ptr<Ui::PasswordDialog> m_ui;
    client::AuthApi m_auth;
    client::Meta::Limits m_limits;
};

}  // namespace app
