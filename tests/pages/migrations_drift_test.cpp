#include "migrations/apply.h"
#include "pages/migrations/drift_dialog.h"
#include "pages/migrations/facts_pane.h"
#include "pages/migrations/facts_view.h"
#include "pages/migrations/migrations_page.h"
#include "postgres/session.h"
#include "support/blog.h"
#include "widgets/state_view.h"
#include "widgets/style.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>

using pages::DriftController;
using pages::DriftDialog;
using pages::MigrationsPage;
using widgets::StateView;

/// *Check drift* on the Migrations page: what the header says, and the list of differences.
class MigrationsDriftTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void saysInTheHeaderThatThereIsNone();
    void listsWhatWasMadeByHand();
    void staysUsableAndCancelsByKey();
    void forgetsTheAnswerWhenTheFolderChanges();
    void saysWhyItCouldNotLook();
    void copiesTheReportAsMarkdown();
    void isThereWithoutADatabaseButDisabled();
    void namesEveryControlForScreenReaders();

private:
    template <typename T>
    T* find(const char* name) const {
        T* found = m_page->findChild<T*>(QLatin1String(name));
        if (!found) qFatal("no %s", name);
        return found;
    }
    void makePage();
    void write(const QString& name, const QByteArray& content) const {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    DriftController& drift() const { return m_page->controller().drift(); }
    /// Ctrl+Shift+D, and waits until it has ended.
    DriftDialog* check();
    QString headline() const {
        return find<QLabel>("driftLabel")->isVisible() ? find<QLabel>("driftLabel")->text() : QString();
    }
    QStringList lines() const {
        QStringList out;
        for (const pages::FactRow& row : find<pages::FactsPane>("differencesPane")->view().facts().rows())
            out.append(row.text);
        return out;
    }

    support::Server m_server;
    std::unique_ptr<support::Database> m_database;
    std::unique_ptr<support::Folder> m_folder;
    std::unique_ptr<core::Settings> m_settings;
    std::unique_ptr<postgres::Session> m_session;
    std::unique_ptr<MigrationsPage> m_page;
};

void MigrationsDriftTest::initTestCase() {
    widgets::applyLook(*qApp, widgets::Scheme::Light);
}

void MigrationsDriftTest::init() {
    m_folder = std::make_unique<support::Folder>();
    m_settings = std::make_unique<core::Settings>(m_folder->filePath("settings.ini"));
    m_database = std::make_unique<support::Database>(m_server);
    m_session = std::make_unique<postgres::Session>(m_database->profile(), postgres::Access::ReadOnly);
    write("001_users.up.sql", "create table users (id int primary key, name text);\n");
    write("002_posts.up.sql", "create table posts (id int);\n");
    QVERIFY(migrations::apply(*migrations::readDirectory(m_folder->path()), m_database->connection()));
    write("003_later.up.sql", "create table later ();\n");
}

void MigrationsDriftTest::cleanup() {
    m_page.reset();
    m_session.reset();
    m_database.reset();
}

void MigrationsDriftTest::makePage() {
    m_page = std::make_unique<MigrationsPage>(
        m_session.get(), *m_settings,
        pages::MigrationsPlaces{.profile = "blog",
                                .folder = m_folder->path(),
                                .cacheFolder = support::Blog::options({}).cacheFolder});
    m_page->resize(1220, 780);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    if (m_session) QTRY_COMPARE(m_page->findChild<StateView*>()->state(), StateView::State::Ready);
}

DriftDialog* MigrationsDriftTest::check() {
    QTest::keyClick(m_page.get(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = m_page->findChild<DriftDialog*>();
    if (!dialog) qFatal("no dialog");
    [&] { QTRY_VERIFY_WITH_TIMEOUT(!drift().isRunning(), 60'000); }();
    return dialog;
}

void MigrationsDriftTest::saysInTheHeaderThatThereIsNone() {
    makePage();
    QCOMPARE(headline(), QString());
    check();
    QCOMPARE(drift().state(), DriftController::State::Reported);
    QCOMPARE(headline(), QString::fromUtf8(" · no drift"));
    QVERIFY(find<QLabel>("stateLabel")->text().startsWith("No drift"));
    QTest::keyClick(m_page->findChild<DriftDialog*>(), Qt::Key_Escape);
    QTRY_VERIFY(!m_page->findChild<DriftDialog*>());
    QCOMPARE(headline(), QString::fromUtf8(" · no drift"));
}

void MigrationsDriftTest::listsWhatWasMadeByHand() {
    m_database->run(
        "alter table users drop name; create index by_hand on posts (id); "
        "comment on table posts is 'x'");
    makePage();
    DriftDialog* dialog = check();
    QCOMPARE(headline(), QString::fromUtf8(" · drift: 3 differences"));
    const QStringList rows = lines();
    QCOMPARE(rows.value(0), "Made by hand in the database");
    QVERIFY2(rows.contains(QString::fromUtf8("index public.posts by_hand · only in the database")),
             qPrintable(rows.join('\n')));
    QVERIFY2(rows.contains(QString::fromUtf8("column public.users name · missing in the database")),
             qPrintable(rows.join('\n')));
    QVERIFY2(rows.contains("Cosmetic"), qPrintable(rows.join('\n')));
    // Repaired by hand, F5 sees it.
    m_database->run("drop index by_hand; alter table users add name text; comment on table posts is null");
    QTest::keyClick(dialog, Qt::Key_F5);
    QVERIFY(drift().isRunning());
    QTRY_VERIFY_WITH_TIMEOUT(!drift().isRunning(), 60'000);
    QCOMPARE(headline(), QString::fromUtf8(" · no drift"));
}

void MigrationsDriftTest::staysUsableAndCancelsByKey() {
    write("001_users.up.sql", "create table users (id int primary key, name text); select pg_sleep(600);\n");
    makePage();
    QTest::keyClick(m_page.get(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(drift().isRunning());
    QVERIFY(m_page->findChild<DriftDialog*>()->findChild<QProgressBar*>("progressBar")->isVisible());
    QTRY_COMPARE(headline(), QString::fromUtf8(" · checking drift"));
    // Focus is on Cancel.
    auto* cancel = m_page->findChild<DriftDialog*>()->findChild<QPushButton*>("cancelPushButton");
    QTRY_VERIFY(cancel->isVisible());
    QTRY_COMPARE(QApplication::focusWidget(), cancel);
    QTest::keyClick(cancel, Qt::Key_Space);
    QVERIFY(drift().isStopping());
    QTRY_VERIFY_WITH_TIMEOUT(!drift().isRunning(), 30'000);
    QCOMPARE(drift().state(), DriftController::State::NotChecked);
    QCOMPARE(headline(), QString());
}

void MigrationsDriftTest::forgetsTheAnswerWhenTheFolderChanges() {
    makePage();
    check();
    QCOMPARE(headline(), QString::fromUtf8(" · no drift"));
    write("002_posts.up.sql", "create table posts (id int, other int);\n");
    m_page->refresh();
    QTRY_COMPARE(headline(), QString());
}

void MigrationsDriftTest::saysWhyItCouldNotLook() {
    write("001_users.up.sql", "create table users (id nonsense);\n");
    makePage();
    DriftDialog* dialog = check();
    QCOMPARE(drift().state(), DriftController::State::Failed);
    QCOMPARE(headline(), QString());
    QStringList texts;
    for (const QLabel* label : dialog->findChildren<QLabel*>())
        texts.append(label->text());
    QVERIFY2(texts.join('\n').contains("001_users.up.sql, line 1, column 24: type \"nonsense\""),
             qPrintable(texts.join('\n')));
}

void MigrationsDriftTest::copiesTheReportAsMarkdown() {
    makePage();
    DriftDialog* dialog = check();
    auto* copy = dialog->findChild<QPushButton*>("copyPushButton");
    copy->setFocus();
    QTest::keyClick(copy, Qt::Key_Space);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith("### No drift"));
}

void MigrationsDriftTest::isThereWithoutADatabaseButDisabled() {
    m_session.reset();
    makePage();
    QVERIFY(!find<QAction>("checkDriftAction")->isEnabled());
    QTest::keyClick(m_page.get(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!m_page->findChild<DriftDialog*>());
}

void MigrationsDriftTest::namesEveryControlForScreenReaders() {
    makePage();
    DriftDialog* dialog = check();
    for (const QAbstractButton* button : dialog->findChildren<QAbstractButton*>())
        if (button->isVisible())
            QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                     qPrintable(button->objectName()));
    QVERIFY(!find<QAction>("checkDriftAction")->text().isEmpty());
}

QTEST_MAIN(MigrationsDriftTest)
#include "migrations_drift_test.moc"
