#include "app/connections_dialog.h"

#include "app/database_secrets.h"
#include "app/saved_databases.h"
#include "app/step_list.h"
#include "support/must.h"
#include "support/tls_server.h"
#include "widgets/style.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>
#include <qcoro/qcorotask.h>

using app::ConnectionsDialog;
using app::SavedConnection;
using support::must;

/// The saved databases of a blog, by keyboard, against a real server with TLS.
class ConnectionsDialogTest : public QObject {
    Q_OBJECT

    std::unique_ptr<support::TlsServer> m_server;
    std::unique_ptr<core::SecretStore> m_secrets;
    std::unique_ptr<ConnectionsDialog> m_dialog;

    template <typename T>
    T* find(const char* name) const {
        T* found = m_dialog->findChild<T*>(QString::fromLatin1(name));
        if (!found) qFatal("no %s", name);
        return found;
    }
    void show(const QList<SavedConnection>& connections = {}, const QString& inUse = {}) {
        m_dialog = std::make_unique<ConnectionsDialog>(connections, inUse, *m_secrets, nullptr);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    void type(const char* field, const QString& text) const {
        auto* line = find<QLineEdit>(field);
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
    }
    void press(const char* button) const {
        auto* found = find<QPushButton>(button);
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Space);
    }
    QString problem() const {
        return find<QLabel>("problemLabel")->isVisible() ? find<QLabel>("problemLabel")->text() : QString();
    }
    QStringList names() const {
        QStringList out;
        for (int row = 0; row < find<QListWidget>("connectionsListWidget")->count(); ++row)
            out.append(find<QListWidget>("connectionsListWidget")->item(row)->text());
        return out;
    }
    /// Presses the button of the question above the dialog.
    void answer(const char* button) const {
        QTRY_VERIFY(m_dialog->findChild<QDialog*>("confirmDialog"));
        QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
    }
    std::optional<QString> secret(const QString& key) const {
        return must(QCoro::waitFor(m_secrets->read(key)));
    }
    /// The steps of a test, from the first to the one where it ends.
    QStringList testSteps() const {
        press("testPushButton");
        if (!problem().isEmpty()) return {problem()};
        (void)QTest::qWaitFor([this] { return find<QPushButton>("testPushButton")->isEnabled(); }, 30'000);
        return find<app::StepList>("stepList")->texts();
    }

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void beginsWithAnEmptyForm();
    void keepsPasswordsOnlyInTheKeychain();
    void keepsWhatWasSaidAboutTls();
    void saysWhatCannotBeUsed_data();
    void saysWhatCannotBeUsed();
    void proposesToVerifyTheServer();
    void connectsToTheChosenOne();
    void editsStayWithTheirDatabase();
    void closingAsksBeforeEditsAreLost();
    void removesOneAndItsPassword();
    void anotherAddressForgetsTheOldPassword();
    void theServerStaysPinnedWhileTheHostIsTheSame();
    void namesAreUnique();
    void showsTheScriptOfASchemaOnlyLogin();
    void testsStepByStep();
    void theWholeDialogIsReachedByTab();
    void namesEveryControlForScreenReaders();
};

void ConnectionsDialogTest::initTestCase() {
    widgets::applyLook(*qApp, widgets::Scheme::Light);
    m_server = std::make_unique<support::TlsServer>();
}

void ConnectionsDialogTest::init() {
    m_secrets = std::make_unique<core::SecretStore>(core::SecretStore::Mode::MemoryOnly);
}

void ConnectionsDialogTest::cleanup() {
    m_dialog.reset();
}

void ConnectionsDialogTest::beginsWithAnEmptyForm() {
    show();
    QTRY_VERIFY(find<QLineEdit>("nameLineEdit")->hasFocus());
    QCOMPARE(names(), QStringList{"New database"});
    press("savePushButton");
    QCOMPARE(problem(), "Enter the address of the database.");
    QVERIFY(m_dialog->connections().isEmpty());
}

void ConnectionsDialogTest::keepsPasswordsOnlyInTheKeychain() {
    show();
    QSignalSpy changed(m_dialog.get(), &ConnectionsDialog::changed);
    type("nameLineEdit", "Staging");
    type("addressLineEdit", "postgres://ada:hunter2@db.example.test/blog");
    type("tunnelLineEdit", "ada@bastion");
    type("certificateLineEdit", m_server->file("ada.crt"));
    type("keyLineEdit", m_server->file("locked.key"));
    type("passphraseLineEdit", "open sesame");
    press("savePushButton");
    QTRY_COMPARE(changed.size(), 1);
    const SavedConnection saved = m_dialog->connections().value(0);
    QCOMPARE(saved.name, "Staging");
    QCOMPARE(saved.tunnel, "ada@bastion");
    QVERIFY2(!saved.database.contains("hunter2") && !saved.database.contains("sesame"),
             qPrintable(saved.database));
    QVERIFY(!find<QLineEdit>("addressLineEdit")->text().contains("hunter2"));
    QVERIFY(find<QLineEdit>("passphraseLineEdit")->text().isEmpty());
    const auto profile = must(app::profileOf(saved));
    QCOMPARE(secret(app::databasePasswordKey(profile)), "hunter2");
    const auto whole = QCoro::waitFor(app::withKeptSecrets(*m_secrets, profile));
    QCOMPARE(whole.password(), std::optional<QString>("hunter2"));
    QCOMPARE(whole.keyPassphrase(), "open sesame");
    // Another one in its own field replaces it.
    type("passwordLineEdit", "correct horse");
    press("savePushButton");
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(secret(app::databasePasswordKey(profile)), "correct horse");
    QVERIFY(find<QLineEdit>("passwordLineEdit")->text().isEmpty());
    QTRY_VERIFY(find<QLineEdit>("passwordLineEdit")->placeholderText().startsWith("stored in the keychain"));
}

void ConnectionsDialogTest::keepsWhatWasSaidAboutTls() {
    show();
    type("addressLineEdit", "host=db.example.test dbname=blog user=ada");
    auto* mode = find<QComboBox>("modeComboBox");
    mode->setFocus();
    QTest::keyClicks(mode, "verify-ca");
    type("rootLineEdit", m_server->file("ca.crt"));
    type("certificateLineEdit", m_server->file("ada.crt"));
    type("keyLineEdit", m_server->file("ada.key"));
    press("savePushButton");
    QTRY_COMPARE(m_dialog->connections().size(), 1);
    const auto profile = must(app::profileOf(m_dialog->connections()[0]));
    QCOMPARE(profile.parameter("sslmode"), "verify-ca");
    QCOMPARE(profile.parameter("sslrootcert"), m_server->file("ca.crt"));
    QCOMPARE(profile.parameter("sslcert"), m_server->file("ada.crt"));
    QCOMPARE(profile.parameter("sslkey"), m_server->file("ada.key"));
    // The form shows it again, and the address stays what was typed.
    const QList<SavedConnection> saved = m_dialog->connections();
    show(saved);
    QCOMPARE(find<QComboBox>("modeComboBox")->currentText(), "verify-ca");
    QCOMPARE(find<QLineEdit>("rootLineEdit")->text(), m_server->file("ca.crt"));
    QCOMPARE(find<QLineEdit>("addressLineEdit")->text(), "host=db.example.test dbname=blog user=ada");
}

void ConnectionsDialogTest::saysWhatCannotBeUsed_data() {
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("no address") << "addressLineEdit" << "nonsense" << "This is not a valid database address.";
    QTest::newRow("no service") << "addressLineEdit" << "service=no_such_service"
                                << "These connection settings are not valid. Check the service";
    QTest::newRow("no certificate") << "rootLineEdit" << "/nowhere/ca.crt"
                                    << "The file /nowhere/ca.crt cannot be read.";
    QTest::newRow("no passfile") << "passfileLineEdit" << "/nowhere/pgpass"
                                 << "The file /nowhere/pgpass cannot be read.";
}

void ConnectionsDialogTest::saysWhatCannotBeUsed() {
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, said);
    show();
    type("addressLineEdit", "host=db.example.test");
    type(field.toLatin1().constData(), text);
    press("savePushButton");
    QVERIFY2(problem().startsWith(said), qPrintable(problem()));
    QVERIFY(m_dialog->connections().isEmpty());
}

void ConnectionsDialogTest::proposesToVerifyTheServer() {
    show();
    auto* mode = find<QComboBox>("modeComboBox");
    type("addressLineEdit", "host=db.example.test");
    QTest::keyClick(find<QLineEdit>("addressLineEdit"), Qt::Key_Tab);
    QCOMPARE(mode->currentText(), "verify-full, as proposed");
    QVERIFY(find<QLabel>("meaningLabel")->text().contains("only the server that its certificate names"));
    mode->setFocus();
    QTest::keyClicks(mode, "disable");
    QVERIFY(find<QLabel>("meaningLabel")->text().contains("can be read on the way"));
    mode->setCurrentIndex(0);
    type("addressLineEdit", "host=localhost");
    QTest::keyClick(find<QLineEdit>("addressLineEdit"), Qt::Key_Tab);
    QCOMPARE(mode->currentText(), "prefer, as proposed");
}

void ConnectionsDialogTest::connectsToTheChosenOne() {
    show({{.name = "live", .database = "host=a"}, {.name = "copy", .database = "host=b"}}, "live");
    QCOMPARE(names(), (QStringList{"live (connected)", "copy"}));
    QSignalSpy used(m_dialog.get(), &ConnectionsDialog::useRequested);
    auto* list = find<QListWidget>("connectionsListWidget");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(find<QLineEdit>("nameLineEdit")->text(), "copy");
    press("usePushButton");
    QTRY_COMPARE(used.size(), 1);
    QCOMPARE(used.first().first().value<SavedConnection>().name, "copy");
    QTRY_VERIFY(!m_dialog->isVisible());
}

void ConnectionsDialogTest::editsStayWithTheirDatabase() {
    show({{.name = "live", .database = "host=a"}, {.name = "copy", .database = "host=b"}}, "live");
    auto* list = find<QListWidget>("connectionsListWidget");
    type("tunnelLineEdit", "bastion");
    QCOMPARE(names(), (QStringList{"live (connected) *", "copy"}));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(find<QLineEdit>("tunnelLineEdit")->text(), "");
    QTest::keyClick(list, Qt::Key_Up);
    QCOMPARE(find<QLineEdit>("tunnelLineEdit")->text(), "bastion");
    // Back to what is saved, nothing is unsaved.
    type("tunnelLineEdit", "");
    QCOMPARE(names(), (QStringList{"live (connected)", "copy"}));
}

void ConnectionsDialogTest::closingAsksBeforeEditsAreLost() {
    show({{.name = "live", .database = "host=a"}});
    type("nameLineEdit", "production");
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    answer("rejectPushButton");
    QVERIFY(m_dialog->isVisible());
    press("savePushButton");
    QTRY_COMPARE(m_dialog->connections()[0].name, "production");
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog->isVisible());
}

void ConnectionsDialogTest::removesOneAndItsPassword() {
    const SavedConnection gone{.name = "old", .database = "host=old.example.test user=ada"};
    const QString key = app::databasePasswordKey(must(app::profileOf(gone)));
    must(QCoro::waitFor(m_secrets->write(key, "hunter2")));
    show({gone}, "old");
    press("removePushButton");
    answer("acceptPushButton");
    QTRY_VERIFY(m_dialog->connections().isEmpty());
    QVERIFY(m_dialog->inUse().isEmpty());
    QTRY_VERIFY(!secret(key));
}

void ConnectionsDialogTest::anotherAddressForgetsTheOldPassword() {
    const SavedConnection before{.name = "live", .database = "host=old.example.test user=ada"};
    const QString key = app::databasePasswordKey(must(app::profileOf(before)));
    must(QCoro::waitFor(m_secrets->write(key, "hunter2")));
    show({before, {.name = "same", .database = "host=old.example.test user=ada"}});
    type("addressLineEdit", "host=new.example.test user=ada");
    press("savePushButton");
    QTRY_VERIFY(m_dialog->connections()[0].database.contains("new"));
    QCOMPARE(secret(key), "hunter2");  // the other one needs it
    find<QListWidget>("connectionsListWidget")->setCurrentRow(1);
    type("addressLineEdit", "host=newer.example.test user=ada");
    press("savePushButton");
    QTRY_VERIFY(!secret(key));
}

void ConnectionsDialogTest::theServerStaysPinnedWhileTheHostIsTheSame() {
    show({{.name = "live", .database = "host=a user=ada", .systemIdentifier = "7301"}});
    type("addressLineEdit", "host=a user=bob dbname=other");
    press("savePushButton");
    QTRY_VERIFY(m_dialog->connections()[0].database.contains("bob"));
    QCOMPARE(m_dialog->connections()[0].systemIdentifier, "7301");
    type("addressLineEdit", "host=b user=bob");
    press("savePushButton");
    QTRY_VERIFY(m_dialog->connections()[0].database.contains("host=b"));
    QCOMPARE(m_dialog->connections()[0].systemIdentifier, "");
}

void ConnectionsDialogTest::namesAreUnique() {
    show({{.name = "live", .database = "host=a"}});
    press("addPushButton");
    type("nameLineEdit", "live");
    type("addressLineEdit", "host=b");
    press("savePushButton");
    QTRY_COMPARE(m_dialog->connections().size(), 2);
    QCOMPARE(m_dialog->connections()[1].name, "live (2)");
}

void ConnectionsDialogTest::showsTheScriptOfASchemaOnlyLogin() {
    const auto admin =
        must(postgres::Connection::open(m_server->get().profile(), postgres::Access::ReadWrite));
    must(admin->runScript("CREATE TABLE secret (word text); INSERT INTO secret VALUES ('x')"));
    show({{.name = "live", .database = m_server->address("localhost", "postgres_schema")}});
    press("loginPushButton");
    auto* dialog = m_dialog->findChild<QDialog*>("loginScriptDialog");
    QVERIFY(dialog);
    QTest::keyClick(dialog->findChild<QPushButton*>("copyScriptPushButton"), Qt::Key_Space);
    const QString script = QGuiApplication::clipboard()->text();
    QVERIFY2(script.contains("CREATE ROLE \"postgres_schema\" LOGIN"), qPrintable(script));
    QTest::keyClick(dialog, Qt::Key_Escape);
    // An administrator runs it; the test then proves that the login reads nothing.
    must(admin->runScript(script.toUtf8() + "; ALTER ROLE postgres_schema PASSWORD 'word'"));
    type("passwordLineEdit", "word");
    const QStringList steps = testSteps();
    QVERIFY2(steps.last().contains("This login can read rows of 0 of 1 tables and views."),
             qPrintable(steps.join('\n')));
    must(admin->runScript("DROP TABLE secret"));
}

void ConnectionsDialogTest::testsStepByStep() {
    show();
    type("addressLineEdit", m_server->address("db.example.test", "ada") + " sslmode=verify-full");
    type("rootLineEdit", m_server->file("ca.crt"));
    type("certificateLineEdit", m_server->file("ada.crt"));
    type("keyLineEdit", m_server->file("locked.key"));
    type("passphraseLineEdit", "open sesame");
    const QStringList steps = testSteps();
    QVERIFY2(steps.size() == 4, qPrintable(steps.join('\n')));
    QVERIFY(steps[0].contains("answers"));
    QVERIFY2(steps[1].contains("the certificate of db.example.test, issued by Test CA, is valid until"),
             qPrintable(steps[1]));
    QCOMPARE(steps[2], "Signed in as ada over TLS");
    QVERIFY2(steps[3].contains("full schema. "), qPrintable(steps[3]));
    // The wrong passphrase: it stops where that matters.
    type("passphraseLineEdit", "close sesame");
    QVERIFY2(testSteps().last().contains("could not be read. If it has a passphrase, check that."),
             qPrintable(find<app::StepList>("stepList")->texts().join('\n')));
}

void ConnectionsDialogTest::theWholeDialogIsReachedByTab() {
    show({{.name = "live", .database = "host=a"}});
    find<QListWidget>("connectionsListWidget")->setFocus();
    QStringList reached;
    for (int i = 0; i < 30; ++i) {
        const QString name = QApplication::focusWidget()->objectName();
        if (reached.contains(name)) break;
        reached.append(name);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(reached, (QStringList{"connectionsListWidget", "addPushButton", "removePushButton",
                                   "nameLineEdit", "addressLineEdit", "passwordLineEdit", "tunnelLineEdit",
                                   "modeComboBox", "rootLineEdit", "passfileLineEdit", "certificateLineEdit",
                                   "keyLineEdit", "passphraseLineEdit", "testPushButton", "loginPushButton",
                                   "closePushButton", "savePushButton", "usePushButton"}));
}

void ConnectionsDialogTest::namesEveryControlForScreenReaders() {
    show({{.name = "live", .database = "host=a"}});
    for (const QWidget* widget : m_dialog->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()) continue;
        if (widget->objectName().startsWith("qt_") || qobject_cast<const QLabel*>(widget)) continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 qPrintable(widget->metaObject()->className() + QLatin1Char(' ') + widget->objectName()));
    }
}

QTEST_MAIN(ConnectionsDialogTest)
#include "connections_dialog_test.moc"
