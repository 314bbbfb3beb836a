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

/// The card that one meets first: a blog, a Postgres, or the sandbox.
class SignInPage : public QWidget {
    Q_OBJECT

public:
    /// All three must outlive the page.
    SignInPage(SignInController& controller, const ProfileStore& profiles, const core::SecretStore& secrets);
    ~SignInPage() override;

    /// Fills the card in; the password stays empty.
    void fill(const ConsoleProfile& profile);
    /// Puts the keyboard where the database is asked for.
    void askForDatabase();
    /// Says why one is here again.
    void showReason(const QString& sentence);
    /// How far the sandbox is: words and percent; shows Cancel instead of Start.
    void showSandboxProgress(const QString& text, int percent);
    /// The sandbox is not starting any more; `problem` says why, empty when all is well.
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
