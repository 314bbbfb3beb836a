#include "app/sign_in_page.h"

#include "app/connection_test.h"
#include "ui_sign_in_page.h"
#include "widgets/icon.h"

#include <QCompleter>

namespace app {
namespace {

constexpr int markSize = 44;
constexpr widgets::Environment environments[] = {widgets::Environment::Production,
                                                 widgets::Environment::Staging, widgets::Environment::Local};

}  // namespace

SignInPage::SignInPage(SignInController& controller, const ProfileStore& profiles,
                       const core::SecretStore& secrets)
    : m_ui(std::make_unique<Ui::SignInPage>()),
      m_controller(controller),
      m_profiles(profiles),
      m_secrets(secrets) {
    m_ui->setupUi(this);
    setUpTexts();
    clearProblems();
    showSandboxIdle({});
    showProviders({});
    m_ui->browserWaitWidget->hide();

    connect(m_ui->signInPushButton, &QPushButton::clicked, this, &SignInPage::submit);
    for (QLineEdit* line :
         {m_ui->apiLineEdit, m_ui->emailLineEdit, m_ui->passwordLineEdit, m_ui->databaseLineEdit})
        connect(line, &QLineEdit::returnPressed, this, &SignInPage::submit);
    connect(m_ui->apiLineEdit, &QLineEdit::textChanged, this, &SignInPage::apiEdited);
    connect(m_ui->environmentComboBox, &QComboBox::activated, this, [this] { m_environmentChosen = true; });
    connect(m_ui->testPushButton, &QPushButton::clicked, this, &SignInPage::test);
    connect(m_ui->sandboxPushButton, &QPushButton::clicked, this, &SignInPage::sandboxRequested);
    connect(m_ui->cancelSandboxPushButton, &QPushButton::clicked, this, &SignInPage::sandboxCancelled);
    connect(&m_controller, &SignInController::refused, this, &SignInPage::showProblem);
    connect(&m_controller, &SignInController::busyChanged, this, &SignInPage::showBusy);
    connect(m_ui->apiLineEdit, &QLineEdit::editingFinished, this,
            [this] { m_controller.findProviders(m_ui->apiLineEdit->text()); });
    connect(&m_controller, &SignInController::providersFound, this, &SignInPage::showProviders);
    connect(&m_controller, &SignInController::browserOpened, m_ui->browserWaitWidget, &QWidget::show);
    connect(m_ui->cancelBrowserPushButton, &QPushButton::clicked, &m_controller,
            &SignInController::cancelBrowser);
}

SignInPage::~SignInPage() {
    // A window that closes takes the focus away, and the form is gone by then.
    m_ui->apiLineEdit->disconnect(this);
}

void SignInPage::setUpTexts() {
    m_ui->markLabel->setPixmap(widgets::mark().pixmap(QSize(markSize, markSize), devicePixelRatioF()));
    for (const widgets::Environment each : environments)
        m_ui->environmentComboBox->addItem(environmentText(each), static_cast<int>(each));
    QStringList known;
    for (const ConsoleProfile& each : m_profiles.profiles())
        known.append(each.api);
    auto* completer = new QCompleter(known, this);
    completer->setFilterMode(Qt::MatchContains);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, [this](const QString& api) {
        if (const auto profile = m_profiles.find(api)) fill(*profile);
    });
    m_ui->apiLineEdit->setCompleter(completer);
}

void SignInPage::fill(const ConsoleProfile& profile) {
    m_ui->apiLineEdit->setText(profile.api);
    m_ui->emailLineEdit->setText(profile.email);
    m_ui->databaseLineEdit->setText(profile.database);
    m_environmentChosen = true;
    m_ui->environmentComboBox->setCurrentIndex(
        m_ui->environmentComboBox->findData(static_cast<int>(profile.environment)));
    m_controller.findProviders(profile.api);
}

void SignInPage::apiEdited(const QString& api) {
    m_ui->apiProblemLabel->hide();
    if (m_environmentChosen) return;
    const QString whole = api.contains(QLatin1String("://")) ? api : QStringLiteral("https://") + api;
    m_ui->environmentComboBox->setCurrentIndex(
        m_ui->environmentComboBox->findData(static_cast<int>(guessedEnvironment(whole))));
}

void SignInPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_ui->keychainLabel->setText(m_secrets.isLasting() ? QString()
                                                       : tr("No keychain was found on this machine, so you "
                                                            "stay signed in only until you quit Colophon."));
    (m_ui->apiLineEdit->text().isEmpty() ? m_ui->apiLineEdit : m_ui->passwordLineEdit)->setFocus();
}

SignInRequest SignInPage::request() const {
    return {
        .api = m_ui->apiLineEdit->text(),
        .email = m_ui->emailLineEdit->text(),
        .password = m_ui->passwordLineEdit->text(),
        .database = m_ui->databaseLineEdit->text(),
        .environment = static_cast<widgets::Environment>(m_ui->environmentComboBox->currentData().toInt())};
}

void SignInPage::submit() {
    clearProblems();
    m_controller.signIn(request());
}

void SignInPage::showProviders(const QStringList& providers) {
    qDeleteAll(m_providers);
    m_providers.clear();
    m_ui->browserWidget->setVisible(!providers.isEmpty());
    QWidget* before = m_ui->signInPushButton;
    for (const QString& provider : providers) {
        const QString name = provider.left(1).toUpper() + provider.mid(1);
        auto* button = new QPushButton(tr("Continue with %1 in the browser").arg(name), m_ui->browserWidget);
        button->setObjectName(provider + QStringLiteral("SignInPushButton"));
        button->setEnabled(!m_controller.isBusy());
        connect(button, &QPushButton::clicked, this, [this, provider] {
            clearProblems();
            m_controller.signInWithBrowser(request(), provider);
        });
        m_ui->browserLayout->addWidget(button);
        setTabOrder(before, button);
        before = button;
        m_providers.append(button);
    }
}

void SignInPage::showBusy(bool busy) {
    m_ui->signInPushButton->setEnabled(!busy);
    m_ui->signInPushButton->setText(busy ? tr("Signing in…") : tr("Sign in"));
    for (QPushButton* button : m_providers)
        button->setEnabled(!busy);
    if (!busy) m_ui->browserWaitWidget->hide();
}

void SignInPage::test() {
    m_ui->stepList->clear();
    m_ui->databaseProblemLabel->hide();
    auto profile = postgres::Profile::fromConnectionString(m_ui->databaseLineEdit->text().trimmed());
    if (!profile) return showProblem(SignInController::Field::Database, profile.error().message());
    m_test = std::make_unique<ConnectionTest>(*profile);
    connect(m_test.get(), &ConnectionTest::stepDone, this, [this](const ConnectionTest::Step& step) {
        m_ui->stepList->addStep(step.passed ? StepList::Outcome::Passed : StepList::Outcome::Failed,
                                step.text, step.milliseconds);
    });
    connect(m_test.get(), &ConnectionTest::finished, this,
            [this] { m_ui->testPushButton->setEnabled(true); });
    m_ui->testPushButton->setEnabled(false);
    m_test->start();
}

void SignInPage::showProblem(SignInController::Field field, const QString& sentence) {
    using Field = SignInController::Field;
    const auto say = [&sentence](QLabel* label, QWidget* focus) {
        label->setText(sentence);
        label->show();
        if (focus) focus->setFocus();
    };
    switch (field) {
        case Field::Api:
            return say(m_ui->apiProblemLabel, m_ui->apiLineEdit);
        case Field::Email:
            return say(m_ui->emailProblemLabel, m_ui->emailLineEdit);
        case Field::Password:
            return say(m_ui->passwordProblemLabel, m_ui->passwordLineEdit);
        case Field::Database:
            return say(m_ui->databaseProblemLabel, m_ui->databaseLineEdit);
        case Field::Form:
            return say(m_ui->problemLabel, nullptr);
    }
}

void SignInPage::showReason(const QString& sentence) {
    showProblem(SignInController::Field::Form, sentence);
}

void SignInPage::clearProblems() {
    for (QLabel* label : {m_ui->apiProblemLabel, m_ui->emailProblemLabel, m_ui->passwordProblemLabel,
                          m_ui->databaseProblemLabel, m_ui->problemLabel})
        label->hide();
}

void SignInPage::showSandboxProgress(const QString& text, int percent) {
    m_ui->sandboxTextLabel->setText(text);
    m_ui->sandboxProgressBar->setValue(percent);
    m_ui->sandboxProgressBar->show();
    m_ui->sandboxPushButton->hide();
    m_ui->cancelSandboxPushButton->show();
}

void SignInPage::showSandboxIdle(const QString& problem) {
    m_ui->sandboxTextLabel->setText(
        problem.isEmpty()
            ? tr("A complete blog with sample posts and people, only on this machine. No data leaves it.")
            : problem);
    m_ui->sandboxProgressBar->hide();
    m_ui->sandboxPushButton->show();
    m_ui->cancelSandboxPushButton->hide();
}

}  // namespace app
