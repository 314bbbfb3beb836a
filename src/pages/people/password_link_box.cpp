#include "pages/people/password_link_box.h"

#include "ui_password_link_box.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>

namespace pages {

PasswordLinkBox::PasswordLinkBox(QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::PasswordLinkBox>()) {
    m_ui->setupUi(this);
    hideLink();
    connect(m_ui->makePasswordLinkPushButton, &QPushButton::clicked, this, &PasswordLinkBox::make);
    connect(m_ui->copyPasswordLinkPushButton, &QPushButton::clicked, this, &PasswordLinkBox::copy);
}

PasswordLinkBox::~PasswordLinkBox() = default;

void PasswordLinkBox::setPerson(const client::Person& person) {
    if (person.id != m_person.id) hideLink();
    m_person = person;
    const client::Permission permission = person.permissions["make_password_link"];
    const bool isSelf = permission.reason == QLatin1String("self");
    const bool isAbove = permission.reason == QLatin1String("above_own_role");
    setVisible(permission.allowed || isSelf || isAbove);
    QString refusal;
    if (isSelf) refusal = tr("This is your own account. Change your password in the menu at the top right.");
    if (isAbove) refusal = client::reasonText(permission.reason);
    if (permission.allowed && person.isSuspended())
        refusal = tr("The account is suspended. It cannot sign in, with or without a password.");
    m_ui->refusalLabel->setText(refusal);
    m_ui->refusalLabel->setVisible(!refusal.isEmpty());
    m_ui->makePasswordLinkPushButton->setEnabled(refusal.isEmpty() && m_makingFor != person.id);
}

void PasswordLinkBox::make() {
    if (!m_people) return;
    hideLink();
    m_ui->makePasswordLinkPushButton->setEnabled(false);
    m_makingFor = m_person.id;
    QCoro::connect(m_people->makePasswordLink(m_person.id), this,
                   [this, id = m_person.id](const core::Result<client::PasswordLink>& link) {
                       if (m_makingFor == id) m_makingFor = 0;
                       // The link would stand beside another person's name.
                       if (id != m_person.id) return;
                       setPerson(m_person);
                       if (link) return show(*link);
                       m_ui->makePasswordLinkPushButton->setFocus(Qt::OtherFocusReason);
                       if (!link.error().isCancelled()) emit failed(link.error());
                   });
}

void PasswordLinkBox::show(const client::PasswordLink& link) {
    m_ui->explanationLabel->setText(
        tr("Send this link to %1. It is shown only once, works once and expires on %2. Using it signs out "
           "all their sessions. Earlier links no longer work.")
            .arg(m_person.name(), QLocale().toString(link.expiresAt.toLocalTime(), QLocale::ShortFormat)));
    m_ui->passwordLinkLineEdit->setText(link.url);
    m_ui->passwordLinkLineEdit->setCursorPosition(0);
    m_ui->noticeLabel->setText(link.notice);
    m_ui->noticeLabel->setVisible(!link.notice.isEmpty());
    m_ui->copyPasswordLinkPushButton->setText(tr("Copy"));
    m_ui->linkFrame->show();
    m_ui->copyPasswordLinkPushButton->setFocus(Qt::OtherFocusReason);
}

void PasswordLinkBox::copy() {
    QGuiApplication::clipboard()->setText(m_ui->passwordLinkLineEdit->text());
    m_ui->copyPasswordLinkPushButton->setText(tr("Copied"));
}

void PasswordLinkBox::hideLink() {
    m_ui->passwordLinkLineEdit->clear();
    m_ui->linkFrame->hide();
}

}  // namespace pages
