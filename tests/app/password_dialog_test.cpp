#include "app/password_dialog.h"

#include "app/console.h"
#include "client/auth_api.h"
#include "drafts/journal.h"
#include "support/blog.h"
#include "support/database.h"
#include "support/must.h"
#include "widgets/expect_dialog.h"
#include "widgets/style.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QtTest>
#include <qcoro/qcorotask.h>

namespace {

const QString chosen = QStringLiteral("correct horse battery");

}  // namespace

/// Changing one's password in the console, by keyboard and against the real server.
class PasswordDialogTest : public QObject {
    Q_OBJECT

    std::unique_ptr<support::Blog> m_blog;
    support::Folder m_folder;
    std::unique_ptr<core::Settings> m_settings;
    core::SecretStore m_secrets{core::SecretStore::Mode::MemoryOnly};
    std::unique_ptr<drafts::Journal> m_journal;
    std::unique_ptr<app::LookSwitch> m_look;
    std::unique_ptr<app::Console> m_console;
    sandbox::Login m_author;

    QDialog* dialog() const {
        return m_console->window().findChild<QDialog*>(QStringLiteral("passwordDialog"));
    }
    template <typename T>
    T* find(const char* name) const {
        T* found = dialog()->findChild<T*>(QLatin1String(name));
        if (!found) qFatal("no %s", name);
        return found;
    }
    QString problem(const char* name) const {
        const auto* label = find<QLabel>(name);
        return label->isVisible() ? label->text() : QString();
    }
    /// Types where the keyboard is.
    static void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    /// Fills in the fields from the one that has the keyboard, and presses Enter.
    static void fill(const QStringList& words) {
        for (const QString& word : words) {
            if (word != words.first()) press(Qt::Key_Tab);
            type(word);
        }
        press(Qt::Key_Return);
    }
    bool canSignIn(const QString& password) const {
        core::SecretStore secrets{core::SecretStore::Mode::MemoryOnly};
        client::HttpClient http(m_blog->api(), secrets);
        return QCoro::waitFor(client::AuthApi(http).signIn(m_author.email, password, "other")).has_value();
    }
    /// The menu of the person by its keys, down to the dialog.
    void openDialog() {
        auto* menu = m_console->window().findChild<QMenu*>(QStringLiteral("userMenu"));
        auto* action = m_console->window().findChild<QAction*>(QStringLiteral("changePasswordAction"));
        QVERIFY(action->isEnabled());
        menu->popup(m_console->window().mapToGlobal(QPoint(100, 100)));
        for (int i = 0; i < 20 && menu->activeAction() != action; ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY(dialog() && dialog()->isVisible());
        QTRY_VERIFY(find<QLabel>("nextLabel")->text().contains("12"));  // what the blog says of its rules
        QTRY_COMPARE(QApplication::focusWidget(), find<QLineEdit>("presentLineEdit"));
    }

private slots:
    void initTestCase() { widgets::applyLook(*qApp, widgets::Scheme::Light); }
    void init() {
        m_blog = std::make_unique<support::Blog>();
        m_author = m_blog->login("author");
        m_settings = std::make_unique<core::Settings>(m_folder.filePath("console.ini"));
        m_journal = std::make_unique<drafts::Journal>(m_folder.filePath("journal.sqlite"));
        m_look = std::make_unique<app::LookSwitch>(*qApp, *m_settings);
        m_console = std::make_unique<app::Console>(*m_look, *m_settings, m_secrets, *m_journal);
        app::StartOptions options;
        options.api = m_blog->api().toString();
        options.email = m_author.email;
        m_console->start(options, m_author.password);
        QTRY_VERIFY_WITH_TIMEOUT(!m_console->window().pages().isEmpty(), 20'000);
        QVERIFY(QTest::qWaitForWindowActive(&m_console->window()));
    }
    void cleanup() {
        m_console.reset();
        m_look.reset();
        m_journal.reset();
        m_settings.reset();
        m_blog.reset();
    }

    void changesThePasswordByKeyboardAlone() {
        openDialog();
        for (const char* name : {"presentLineEdit", "nextLineEdit", "againLineEdit"}) {
            QCOMPARE(find<QLineEdit>(name)->echoMode(), QLineEdit::Password);
            QVERIFY(!find<QLineEdit>(name)->accessibleName().isEmpty());
        }
        fill({m_author.password, chosen, chosen});
        QTRY_VERIFY(find<QLabel>("explanationLabel")->text().startsWith("Your password has been changed"));
        QCOMPARE(find<QLineEdit>("nextLineEdit")->text(), QString());
        const QPointer<QDialog> open = dialog();
        QCOMPARE(QApplication::focusWidget(), find<QPushButton>("cancelPushButton"));
        press(Qt::Key_Return);
        QTRY_VERIFY(!open);
        QVERIFY(canSignIn(chosen));
        QVERIFY(!canSignIn(m_author.password));
        QVERIFY(!m_console->window().pages().isEmpty());  // this session goes on
    }

    void saysUnderTheFieldWhatIsWrong() {
        openDialog();
        press(Qt::Key_Return);
        QVERIFY(problem("presentProblemLabel").startsWith("Enter your current password"));
        fill({"wrong", "short", "short"});
        QVERIFY2(problem("nextProblemLabel").contains("at least 12 characters"),
                 qPrintable(problem("nextProblemLabel")));
        QCOMPARE(QApplication::focusWidget(), find<QLineEdit>("nextLineEdit"));
        QVERIFY(problem("presentProblemLabel").isEmpty());
        fill({chosen, "correct horse batteri"});
        QVERIFY(problem("againProblemLabel").startsWith("The two new passwords are not the same"));
        fill({chosen});
        QTRY_VERIFY(problem("presentProblemLabel").startsWith("The current password is not correct"));
        QCOMPARE(QApplication::focusWidget(), find<QLineEdit>("presentLineEdit"));
        QVERIFY(canSignIn(m_author.password));
        // The new one is still there: only what was wrong is typed again.
        fill({m_author.password});
        QTRY_VERIFY(find<QLabel>("explanationLabel")->text().startsWith("Your password has been changed"));
        QVERIFY(canSignIn(chosen));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
    }

    void escapeChangesNothing() {
        openDialog();
        type(m_author.password);
        press(Qt::Key_Tab);
        type(chosen);
        press(Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        QVERIFY(canSignIn(m_author.password));
    }

    void saysWhenTheServerIsGone() {
        openDialog();
        QCoro::waitFor(m_blog->sandbox().down());
        fill({m_author.password, chosen, chosen});
        QTRY_VERIFY_WITH_TIMEOUT(!problem("problemLabel").isEmpty(), 20'000);
        QCOMPARE(find<QLineEdit>("nextLineEdit")->text(), chosen);  // nothing is lost
        press(Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
    }

    void anAccountWithoutAPasswordIsToldWhatApplies() {
        const auto database = m_blog->connect();
        QVERIFY(database->query("delete from user_password"));
        client::HttpClient http(m_blog->api(), m_secrets);
        client::Me me;
        me.hasPassword = false;
        auto* shown =
            new app::PasswordDialog(client::AuthApi(http), client::MetaApi(http), me, &m_console->window());
        shown->open();
        QVERIFY(!find<QLineEdit>("presentLineEdit")->isVisible());
        QVERIFY(find<QLabel>("explanationLabel")->text().contains("password link"));
        QTRY_COMPARE(QApplication::focusWidget(), find<QPushButton>("cancelPushButton"));
        press(Qt::Key_Return);
        QTRY_VERIFY(!dialog());
        // The console that was signed in before hears it from the server.
        auto* action = m_console->window().findChild<QAction*>(QStringLiteral("changePasswordAction"));
        action->trigger();
        QTRY_VERIFY(dialog() && QApplication::focusWidget() == find<QLineEdit>("presentLineEdit"));
        fill({m_author.password, chosen, chosen});
        QTRY_VERIFY2(problem("problemLabel").contains("has no password yet"),
                     qPrintable(problem("problemLabel")));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
    }

    void theMenuOffersItOnlyToSomebodySignedIn() {
        auto* action = m_console->window().findChild<QAction*>(QStringLiteral("changePasswordAction"));
        QVERIFY(action->isEnabled());
        m_console->window().findChild<QAction*>("signOutAction")->trigger();
        QTRY_VERIFY(m_console->window().pages().isEmpty());
        QVERIFY(!action->isEnabled());
    }
};

QTEST_MAIN(PasswordDialogTest)
#include "password_dialog_test.moc"
