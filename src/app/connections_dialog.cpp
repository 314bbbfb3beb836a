#include "app/connections_dialog.h"

#include "app/connection_test.h"
#include "app/database_secrets.h"
#include "app/login_script_dialog.h"
#include "app/saved_databases.h"
#include "ui_connections_dialog.h"
#include "widgets/dialogs.h"

#include <QSignalBlocker>

#include <algorithm>

namespace app {

ConnectionsDialog::ConnectionsDialog(const QList<SavedConnection>& connections, const QString& inUse,
                                     core::SecretStore& secrets, QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ConnectionsDialog>()), m_secrets(secrets), m_inUse(inUse) {
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("connectionsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(900, 620);
    m_ui->keychainLabel->hide();
    m_ui->connectionsListWidget->viewport()->setAutoFillBackground(false);
    connect(m_ui->connectionsListWidget, &QListWidget::currentRowChanged, this, &ConnectionsDialog::select);
    connect(m_ui->connectionForm, &ConnectionForm::edited, this, &ConnectionsDialog::takeEdits);
    connect(m_ui->addPushButton, &QPushButton::clicked, this, &ConnectionsDialog::add);
    connect(m_ui->removePushButton, &QPushButton::clicked, this, &ConnectionsDialog::remove);
    connect(m_ui->testPushButton, &QPushButton::clicked, this, &ConnectionsDialog::test);
    connect(m_ui->loginPushButton, &QPushButton::clicked, this, &ConnectionsDialog::showLoginScript);
    connect(m_ui->closePushButton, &QPushButton::clicked, this, &ConnectionsDialog::reject);
    connect(m_ui->savePushButton, &QPushButton::clicked, this, [this] { save({}); });
    connect(m_ui->usePushButton, &QPushButton::clicked, this, [this] {
        save([this] {
            emit useRequested(current().saved);
            accept();
        });
    });
    for (const SavedConnection& each : connections)
        m_entries.append({.saved = each, .edits = {}});
    const auto used = std::ranges::find(connections, m_inUse, &SavedConnection::name);
    fillList(used == connections.end() ? 0 : static_cast<int>(used - connections.begin()));
    if (m_entries.isEmpty()) add();
}

ConnectionsDialog::~ConnectionsDialog() = default;

QList<SavedConnection> ConnectionsDialog::connections() const {
    QList<SavedConnection> out;
    for (const Entry& each : m_entries)
        if (!each.isNew()) out.append(each.saved);
    return out;
}

void ConnectionsDialog::fillList(int row) {
    {
        const QSignalBlocker quiet(m_ui->connectionsListWidget);
        m_ui->connectionsListWidget->clear();
        for (qsizetype i = 0; i < m_entries.size(); ++i)
            m_ui->connectionsListWidget->addItem(QString());
        showNames();
        m_ui->connectionsListWidget->setCurrentRow(std::min(row, static_cast<int>(m_entries.size()) - 1));
    }
    select(m_ui->connectionsListWidget->currentRow());
}

void ConnectionsDialog::showNames() {
    for (int row = 0; row < m_entries.size(); ++row) {
        const Entry& entry = m_entries[row];
        QString name = entry.edits ? entry.edits->name : entry.saved.name;
        if (name.isEmpty()) name = tr("New database");
        if (!entry.isNew() && entry.saved.name == m_inUse)
            name = tr("%1 (connected)", "a database").arg(name);
        if (entry.edits) name += QStringLiteral(" *");
        m_ui->connectionsListWidget->item(row)->setText(name);
        m_ui->connectionsListWidget->item(row)->setToolTip(entry.edits ? tr("Has changes that are not saved")
                                                                       : QString());
    }
}

void ConnectionsDialog::select(int row) {
    m_row = row;
    ++m_ticket;
    endTest();
    m_ui->stepList->clear();
    m_ui->problemLabel->hide();
    for (QWidget* each :
         std::initializer_list<QWidget*>{m_ui->connectionForm, m_ui->removePushButton, m_ui->testPushButton,
                                         m_ui->savePushButton, m_ui->usePushButton, m_ui->loginPushButton})
        each->setEnabled(hasCurrent());
    if (!hasCurrent()) return m_ui->connectionForm->setFields({});
    m_ui->connectionForm->setFields(current().edits.value_or(fieldsOf(current().saved)));
    showKeptPassword();
}

void ConnectionsDialog::takeEdits() {
    if (!hasCurrent()) return;
    const ConnectionFields fields = m_ui->connectionForm->fields();
    if (fields == fieldsOf(current().saved))
        current().edits.reset();
    else
        current().edits = fields;
    m_ui->problemLabel->hide();
    showNames();
}

void ConnectionsDialog::showKeptPassword() {
    m_ui->connectionForm->setPasswordKept(false);
    const auto profile = profileOf(current().saved);
    if (current().isNew() || !profile) return;
    QCoro::connect(withKeptSecrets(m_secrets, *profile), this,
                   [this, ticket = m_ticket](const postgres::Profile& whole) {
                       m_ui->keychainLabel->setVisible(!m_secrets.isLasting());
                       if (ticket == m_ticket)
                           m_ui->connectionForm->setPasswordKept(whole.password().has_value());
                   });
}

void ConnectionsDialog::add() {
    m_entries.append(Entry());
    fillList(static_cast<int>(m_entries.size()) - 1);
    m_ui->connectionForm->focusName();
}

void ConnectionsDialog::remove() {
    if (!hasCurrent()) return;
    if (current().isNew()) return removeCurrent();
    const bool isUsed = current().saved.name == m_inUse;
    widgets::confirm(
        this,
        {.title = tr("Remove “%1”?").arg(current().saved.name),
         .text = isUsed
                     ? tr("Colophon disconnects and forgets its address and password. The database itself is "
                          "not changed.")
                     : tr("Colophon forgets its address and password. The database itself is not changed."),
         .verb = tr("Remove"),
         .kind = widgets::Question::Kind::Destructive},
        [this] { removeCurrent(); });
}

void ConnectionsDialog::removeCurrent() {
    const SavedConnection gone = current().saved;
    m_entries.removeAt(m_row);
    if (!gone.name.isEmpty()) {
        if (gone.name == m_inUse) m_inUse.clear();
        forgetSecrets(gone);
        emit changed();
    }
    fillList(m_row);
    if (m_entries.isEmpty()) add();
}

void ConnectionsDialog::forgetSecrets(const SavedConnection& connection) {
    const auto profile = profileOf(connection);
    if (!profile) return;
    const QString key = databasePasswordKey(*profile);
    for (const Entry& each : std::as_const(m_entries)) {
        const auto other = profileOf(each.saved);
        if (!each.isNew() && other && databasePasswordKey(*other) == key) return;
    }
    QCoro::connect(m_secrets.remove(key), this, [](const core::Result<void>&) {});
}

QString ConnectionsDialog::freeName(const QString& wanted) const {
    QString name = wanted;
    const auto isTaken = [&] {
        for (int row = 0; row < m_entries.size(); ++row)
            if (row != m_row && m_entries[row].saved.name == name) return true;
        return false;
    };
    for (int number = 2; isTaken(); ++number)
        name = QStringLiteral("%1 (%2)").arg(wanted).arg(number);
    return name;
}

void ConnectionsDialog::save(const std::function<void()>& done) {
    const ConnectionFields fields = m_ui->connectionForm->fields();
    const auto profile = profileOf(fields);
    if (!profile) return showProblem(profile.error().message());
    SavedConnection connection = savedConnection(fields.name, *profile, current().saved);
    connection.name = freeName(connection.name);
    QCoro::connect(
        keepSecrets(m_secrets, *profile), this,
        [this, connection, profile = *profile, done, ticket = m_ticket](const core::Result<void>& kept) {
            if (ticket != m_ticket) return;
            if (!kept) return showProblem(kept.error().message());
            const bool isUsed = !current().isNew() && current().saved.name == m_inUse;
            const bool leadsElsewhere = connection.database != current().saved.database ||
                                        connection.tunnel != current().saved.tunnel;
            keep(connection);
            if (done) return done();
            if (isUsed && (leadsElsewhere || profile.password())) emit useRequested(connection);
        });
}

void ConnectionsDialog::keep(SavedConnection connection) {
    const SavedConnection before = current().saved;
    if (!before.name.isEmpty() && before.name == m_inUse) m_inUse = connection.name;
    current() = {.saved = std::move(connection), .edits = {}};
    if (!before.name.isEmpty()) forgetSecrets(before);
    fillList(m_row);
    emit changed();
}

void ConnectionsDialog::showProblem(const QString& sentence) {
    m_ui->problemLabel->setText(sentence);
    m_ui->problemLabel->show();
}

void ConnectionsDialog::test() {
    endTest();
    m_ui->stepList->clear();
    m_ui->problemLabel->hide();
    const auto profile = profileOf(m_ui->connectionForm->fields());
    if (!profile) return showProblem(profile.error().message());
    m_ui->testPushButton->setEnabled(false);
    const postgres::Profile pinned =
        profile->withExpectedServer(savedConnection({}, *profile, current().saved).systemIdentifier);
    QCoro::connect(
        withKeptSecrets(m_secrets, pinned), this, [this, ticket = m_ticket](const postgres::Profile& whole) {
            if (ticket != m_ticket) return;
            m_test = std::make_unique<ConnectionTest>(whole);
            connect(m_test.get(), &ConnectionTest::stepDone, this, [this](const ConnectionTest::Step& step) {
                m_ui->stepList->addStep(step.passed ? StepList::Outcome::Passed : StepList::Outcome::Failed,
                                        step.text, step.milliseconds);
            });
            connect(m_test.get(), &ConnectionTest::finished, this, &ConnectionsDialog::endTest,
                    Qt::QueuedConnection);
            m_test->start();
        });
}

void ConnectionsDialog::endTest() {
    m_test.reset();
    m_ui->testPushButton->setEnabled(hasCurrent());
}

void ConnectionsDialog::showLoginScript() {
    const auto profile = profileOf(m_ui->connectionForm->fields());
    if (!profile) return showProblem(profile.error().message());
    (new LoginScriptDialog(profile->database(), this))->open();
}

void ConnectionsDialog::reject() {
    const bool hasEdits =
        std::ranges::any_of(m_entries, [](const Entry& each) { return each.edits.has_value(); });
    if (!hasEdits) return QDialog::reject();
    widgets::confirm(this,
                     {.title = tr("Discard the changes?"),
                      .text = tr("Databases marked with * have changes that are not saved."),
                      .verb = tr("Discard"),
                      .kind = widgets::Question::Kind::Destructive,
                      .refusal = tr("Keep editing")},
                     [this] { QDialog::reject(); });
}

}  // namespace app
