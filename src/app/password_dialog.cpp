#include "app/password_dialog.h"

#include "ui_password_dialog.h"

namespace app {

PasswordDialog::PasswordDialog(client::AuthApi auth, client::MetaApi meta, const client::Me& me,
                               QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::PasswordDialog>()), m_auth(auth) {
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("passwordDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    layout()->setSizeConstraint(QLayout::SetFixedSize);
    clearProblems();
    connect(m_ui->changePushButton, &QPushButton::clicked, this, &PasswordDialog::submit);
    connect(m_ui->cancelPushButton, &QPushButton::clicked, this, &QDialog::reject);
    if (!me.hasPassword) {
        showResult(
            tr("Your account has no password; you sign in with the browser. To get a password, ask an admin "
               "of the blog for a password link."));
        return;
    }
    m_ui->presentLineEdit->setFocus();
    QCoro::connect(meta.meta(), this, [this](const core::Result<client::Meta>& blog) {
        if (!blog) return;  // the server checks again
        m_limits = blog->limits;
        if (m_limits.passwordMin > 0)
            m_ui->nextLabel->setText(tr("New password (at least %1 characters)").arg(m_limits.passwordMin));
    });
}

PasswordDialog::~PasswordDialog() = default;

void PasswordDialog::submit() {
    clearProblems();
    const QString present = m_ui->presentLineEdit->text(), next = m_ui->nextLineEdit->text();
    if (present.isEmpty())
        return showProblem(m_ui->presentProblemLabel, tr("Enter your current password."),
                           m_ui->presentLineEdit);
    const qsizetype length = next.toUcs4().size();
    if (next.isEmpty() || length < m_limits.passwordMin)
        return showProblem(m_ui->nextProblemLabel,
                           next.isEmpty()
                               ? tr("Enter a new password.")
                               : tr("The new password is too short: it needs at least %1 characters.")
                                     .arg(m_limits.passwordMin),
                           m_ui->nextLineEdit);
    if (m_limits.passwordMax > 0 && length > m_limits.passwordMax)
        return showProblem(
            m_ui->nextProblemLabel,
            tr("The new password is too long: it may have at most %1 characters.").arg(m_limits.passwordMax),
            m_ui->nextLineEdit);
    if (next != m_ui->againLineEdit->text())
        return showProblem(m_ui->againProblemLabel,
                           tr("The two new passwords are not the same. Enter the new password twice."),
                           m_ui->againLineEdit);
    showBusy(true);
    QCoro::connect(m_auth.changePassword(present, next), this, [this](const core::Result<client::Me>& me) {
        showBusy(false);
        if (!me) return showRefusal(me.error());
        showResult(tr("Your password has been changed, and all your other sessions were signed out."));
    });
}

void PasswordDialog::clearProblems() {
    for (QLabel* label :
         {m_ui->presentProblemLabel, m_ui->nextProblemLabel, m_ui->againProblemLabel, m_ui->problemLabel})
        label->hide();
}

void PasswordDialog::showProblem(QLabel* label, const QString& sentence, QLineEdit* focus) {
    label->setText(sentence);
    label->show();
    focus->selectAll();
    focus->setFocus(Qt::OtherFocusReason);
}

void PasswordDialog::showRefusal(const core::Error& error) {
    if (error.isCancelled()) return;
    if (error.code() == QLatin1String("wrong_password"))
        return showProblem(m_ui->presentProblemLabel,
                           tr("The current password is not correct. Nothing was changed."),
                           m_ui->presentLineEdit);
    if (error.code() == QLatin1String("validation_failed"))
        return showProblem(m_ui->nextProblemLabel, error.message(), m_ui->nextLineEdit);
    showProblem(m_ui->problemLabel, error.message(), m_ui->presentLineEdit);
}

void PasswordDialog::showBusy(bool isBusy) {
    m_ui->formWidget->setEnabled(!isBusy);
    m_ui->changePushButton->setEnabled(!isBusy);
    m_ui->changePushButton->setText(isBusy ? tr("Changing…") : tr("Change password"));
}

void PasswordDialog::showResult(const QString& sentence) {
    for (QLineEdit* line : {m_ui->presentLineEdit, m_ui->nextLineEdit, m_ui->againLineEdit})
        line->clear();
    m_ui->explanationLabel->setText(sentence);
    m_ui->formWidget->hide();
    m_ui->changePushButton->hide();
    m_ui->cancelPushButton->setText(tr("Close"));
    m_ui->cancelPushButton->setDefault(true);
    m_ui->cancelPushButton->setFocus(Qt::OtherFocusReason);
}

}  // namespace app
