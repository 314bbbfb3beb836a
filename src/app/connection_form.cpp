#include "app/connection_form.h"

#include "ui_connection_form.h"
#include "widgets/dialogs.h"
#include "widgets/icon.h"

#include <QDir>
#include <QFileInfo>

namespace app {
namespace {

constexpr const char* sslModes[] = {"verify-full", "verify-ca", "require", "prefer", "allow", "disable"};

}  // namespace

ConnectionForm::ConnectionForm(QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::ConnectionForm>()) {
    m_ui->setupUi(this);
    m_ui->modeComboBox->addItem(QString(), QString());
    for (const char* mode : sslModes)
        m_ui->modeComboBox->addItem(QLatin1String(mode), QLatin1String(mode));
    addFileButton(m_ui->rootLineEdit, tr("Choose the certificate of the CA"));
    addFileButton(m_ui->certificateLineEdit, tr("Choose your client certificate"));
    addFileButton(m_ui->keyLineEdit, tr("Choose the key of your client certificate"));
    addFileButton(m_ui->passfileLineEdit, tr("Choose the passfile"));
    const auto report = [this] {
        if (!m_isFilling) emit edited();
    };
    for (QLineEdit* line : findChildren<QLineEdit*>())
        connect(line, &QLineEdit::textChanged, this, report);
    connect(m_ui->modeComboBox, &QComboBox::currentIndexChanged, this, report);
    connect(m_ui->modeComboBox, &QComboBox::currentIndexChanged, this, &ConnectionForm::showMode);
    connect(m_ui->addressLineEdit, &QLineEdit::editingFinished, this, &ConnectionForm::showMode);
    setFields({});
}

ConnectionForm::~ConnectionForm() {
    // A window that closes takes the focus away, and the form is gone by then.
    m_ui->addressLineEdit->disconnect(this);
}

void ConnectionForm::addFileButton(QLineEdit* line, const QString& title) {
    QAction* choose =
        line->addAction(widgets::icon(QStringLiteral("document-open")), QLineEdit::TrailingPosition);
    choose->setToolTip(title);
    connect(choose, &QAction::triggered, this, [this, line, title] {
        const QString folder = line->text().isEmpty() ? QDir::homePath() : QFileInfo(line->text()).path();
        widgets::chooseFile(this, title, folder, {}, [line](const QString& path) { line->setText(path); });
    });
}

ConnectionFields ConnectionForm::fields() const {
    return {.name = m_ui->nameLineEdit->text().trimmed(),
            .address = m_ui->addressLineEdit->text().trimmed(),
            .password = m_ui->passwordLineEdit->text(),
            .sslMode = m_ui->modeComboBox->currentData().toString(),
            .rootCertificate = m_ui->rootLineEdit->text().trimmed(),
            .certificate = m_ui->certificateLineEdit->text().trimmed(),
            .key = m_ui->keyLineEdit->text().trimmed(),
            .passphrase = m_ui->passphraseLineEdit->text(),
            .passfile = m_ui->passfileLineEdit->text().trimmed(),
            .tunnel = m_ui->tunnelLineEdit->text().trimmed()};
}

void ConnectionForm::setFields(const ConnectionFields& fields) {
    m_isFilling = true;
    m_ui->nameLineEdit->setText(fields.name);
    m_ui->addressLineEdit->setText(fields.address);
    m_ui->passwordLineEdit->setText(fields.password);
    m_ui->modeComboBox->setCurrentIndex(std::max(0, m_ui->modeComboBox->findData(fields.sslMode)));
    m_ui->rootLineEdit->setText(fields.rootCertificate);
    m_ui->certificateLineEdit->setText(fields.certificate);
    m_ui->keyLineEdit->setText(fields.key);
    m_ui->passphraseLineEdit->setText(fields.passphrase);
    m_ui->passfileLineEdit->setText(fields.passfile);
    m_ui->tunnelLineEdit->setText(fields.tunnel);
    m_isFilling = false;
    showMode();
}

void ConnectionForm::setPasswordKept(bool isKept) {
    m_ui->passwordLineEdit->setPlaceholderText(isKept ? tr("stored in the keychain; type to replace it")
                                                      : tr("none; is stored in the keychain, not in a file"));
}

void ConnectionForm::focusName() {
    m_ui->nameLineEdit->setFocus(Qt::OtherFocusReason);
}

void ConnectionForm::showMode() {
    const auto profile = postgres::Profile::fromConnectionString(m_ui->addressLineEdit->text());
    const QString proposed = profile ? profile->parameter("sslmode") : QString();
    m_ui->modeComboBox->setItemText(
        0, proposed.isEmpty() ? tr("as proposed") : tr("%1, as proposed", "an sslmode").arg(proposed));
    const QString chosen = m_ui->modeComboBox->currentData().toString();
    m_ui->meaningLabel->setText(sslModeMeaning(chosen.isEmpty() ? proposed : chosen));
}

}  // namespace app
