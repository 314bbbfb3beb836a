#pragma once

#include "app/profile_store.h"
#include "app/sign_in_controller.h"

#include <QList>
#include <QWidget>

#include <memory>

class QPushButton;

namespace Ui {
class SignInPage;
}

namespace app {

class ConnectionTest;

/// The card shown at the start: connect to a blog, connect to a Postgres, or start the sandbox.
class SignInPage : public QWidget {
    Q_OBJECT

public:
    /// All three must outlive the page.
    SignInPage(SignInController& controller, const ProfileStore& profiles, const core::SecretStore& secrets);
    ~SignInPage() override;

    /// Fills in the form; the password stays empty.
    void fill(const ConsoleProfile& profile);
    /// Shows why the card is shown again.
    void showReason(const QString& sentence);
    /// Shows the progress of the sandbox in words and percent, with Cancel instead of Start.
    void showSandboxProgress(const QString& text, int percent);
    /// The sandbox is no longer starting; `problem` says why, empty if it succeeded.
    void showSandboxIdle(const QString& problem);

signals:
    void sandboxRequested();
    void sandboxCancelled();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void setUpTexts();
    void submit();
    void test();
    void showProblem(SignInController::Field field, const QString& sentence);
    void clearProblems();
    void apiEdited(const QString& api);
    SignInRequest request() const;
    void showProviders(const QStringList& providers);
    void showBusy(bool busy);

    std::unique_ptr<Ui::SignInPage> m_ui;
    SignInController& m_controller;
    const ProfileStore& m_profiles;
    const core::SecretStore& m_secrets;
    std::unique_ptr<ConnectionTest> m_test;
    QList<QPushButton*> m_providers;  ///< one for each way to sign in with the browser
    bool m_environmentChosen = false;
};

}  // namespace app
