#include "pages/people/people_page.h"

#include "client/audit_api.h"
#include "pages/page_fixture.h"
#include "pages/people/person_pane.h"
#include "pages/signed_in.h"
#include "widgets/banner.h"
#include "widgets/expect_dialog.h"
#include "widgets/search_line.h"
#include "widgets/state_view.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include <csignal>

using pages::PeopleModel;
using pages::PeoplePage;
using pages::RoleChange;
using widgets::StateView;

/// The People page as an admin uses it, against the real server.
class PeoplePageTest : public QObject, PageFixture<PeoplePage> {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void loadsWhenItIsFirstShown();
    void findsPeopleAsOneTypes();
    void saysWhenNobodyFitsAndShowsEverybodyAgain();
    void showsOneRoleOnly();
    void showsOnlyTheColumnsThatFit();
    void loadsMoreAtTheEnd();
    void keepsTheSelectionWhenRefreshed();
    void saysWhatAnotherRoleWouldChange();
    void changesARoleByKeyboardAndRecordsWhy();
    void asksBeforeSomebodyMayManagePeople();
    void keepsTheKeyboardInThePaneAfterAChange();
    void selectsTheOnlyHitOfASearchByKeyboard();
    void goesFromTheTableToThePaneByTab();
    void takesBackAChoice();
    void explainsWhyNobodyChangesTheirOwnRole();
    void saysWhenSomebodyElseWasFaster();
    void saysWhatTheServerRefused();
    void makesAPasswordLinkByKeyboardAndShowsItOnce();
    void saysWhyThereIsNoPasswordLink();
    void opensAPersonFromElsewhere();
    void showsEditorsNamesOnly();
    void namesEveryControlForScreenReaders();
    void saysWhenTheServerIsGoneAndKeepsWhatWasThere();

private:
    QTableView* table() const { return find<QTableView>("peopleTableView"); }
    PeopleModel& model() const { return m_page->controller().model(); }
    void show(SignedIn& as);
    void type(const QString& text);
    /// Selects the first person with that role and gives them.
    client::Person select(const QString& role);
    void choose(const QString& role);
    QString banner() const;

    std::unique_ptr<support::Blog> m_blog;
    std::unique_ptr<SignedIn> m_admin;
};

void PeoplePageTest::initTestCase() {
    m_blog = std::make_unique<support::Blog>();
    m_admin = std::make_unique<SignedIn>(*m_blog, "admin");
}

void PeoplePageTest::show(SignedIn& as) {
    m_page = std::make_unique<PeoplePage>(client::PeopleApi(*as.http), client::MetaApi(*as.http));
    watch(model());
    showPage();
    QTRY_VERIFY(state() == StateView::State::Ready && find<QComboBox>("roleFilterComboBox")->count() > 1);
}

void PeoplePageTest::init() {
    show(*m_admin);
}

void PeoplePageTest::cleanup() {
    m_page.reset();
}

void PeoplePageTest::type(const QString& text) {
    auto* line = find<widgets::SearchLine>("searchLineEdit");
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
    QTest::keyClick(line, Qt::Key_Return);
}

client::Person PeoplePageTest::select(const QString& role) {
    for (int row = 0; row < model().rowCount(); ++row) {
        const client::Person& person = model().rows()[row];
        if (person.role != role || person.id == m_admin->me.id || person.isSuspended()) continue;
        table()->selectRow(row);
        return person;
    }
    qFatal("nobody is %s", qPrintable(role));
}

void PeoplePageTest::choose(const QString& role) {
    auto* box = find<QComboBox>("roleComboBox");
    box->setCurrentIndex(box->findData(role));
}

QString PeoplePageTest::banner() const {
    return m_page->findChild<pages::PersonPane*>()->findChild<widgets::Banner*>()->text();
}

void PeoplePageTest::loadsWhenItIsFirstShown() {
    PeoplePage page(client::PeopleApi(*m_admin->http), client::MetaApi(*m_admin->http));
    auto* view = page.findChild<StateView*>();
    QCOMPARE(view->state(), StateView::State::Loading);
    QCOMPARE(page.controller().model().rowCount(), 0);
    page.show();
    QCOMPARE(view->state(), StateView::State::Loading);
    QTRY_COMPARE(view->state(), StateView::State::Ready);
    QVERIFY(page.controller().model().rowCount() >= 25);
    const auto cell = [&](int column) {
        return page.controller().model().index(0, column).data().toString();
    };
    QVERIFY(cell(PeopleModel::Email).contains('@'));
    QVERIFY(!cell(PeopleModel::Name).isEmpty());
    QVERIFY(!cell(PeopleModel::Role).isEmpty());
    QVERIFY(!cell(PeopleModel::LastSeen).isEmpty());
}

void PeoplePageTest::findsPeopleAsOneTypes() {
    const QString email = m_blog->login("author").email;
    auto* line = find<widgets::SearchLine>("searchLineEdit");
    QTest::keyClicks(line, email);
    QTRY_COMPARE(model().rowCount(), 1);
    QCOMPARE(model().rows()[0].email, email);
    QTest::keyClick(line, Qt::Key_Escape);
    QTRY_VERIFY(model().rowCount() > 1);
}

void PeoplePageTest::saysWhenNobodyFitsAndShowsEverybodyAgain() {
    type("nobody is called this");
    QTRY_COMPARE(state(), StateView::State::Empty);
    auto* everybody = [this]() -> QPushButton* {
        for (auto* button : m_page->findChildren<QPushButton*>())
            if (button->text() == "Show all people" && button->isVisible()) return button;
        return nullptr;
    }();
    QVERIFY(everybody);
    QTest::mouseClick(everybody, Qt::LeftButton);
    QTRY_COMPARE(state(), StateView::State::Ready);
    QVERIFY(model().rowCount() >= 25);
    QCOMPARE(find<widgets::SearchLine>("searchLineEdit")->text(), "");
}

void PeoplePageTest::showsOneRoleOnly() {
    auto* box = find<QComboBox>("roleFilterComboBox");
    box->setCurrentIndex(box->findData("admin"));
    QTRY_VERIFY(state() == StateView::State::Ready && model().rowCount() < 25);
    for (const client::Person& person : model().rows())
        QCOMPARE(person.role, "admin");
}

void PeoplePageTest::showsOnlyTheColumnsThatFit() {
    for (const int width : {848, 1300, 848}) {
        m_page->resize(width, 600);
        const bool isWide = width > 1000;
        QTRY_COMPARE(table()->isColumnHidden(PeopleModel::Email), !isWide);
        QCOMPARE(table()->isColumnHidden(PeopleModel::LastSeen), !isWide);
        QVERIFY(!table()->isColumnHidden(PeopleModel::Status));
        QTRY_COMPARE(table()->horizontalScrollBar()->maximum(), 0);
    }
}

void PeoplePageTest::loadsMoreAtTheEnd() {
    QVERIFY(
        m_blog->connect()->runScript("insert into \"user\" (email, first_name, last_name) select "
                                     "'crowd' || n || '@example.org', 'Crowd', to_char(n, '000') "
                                     "from generate_series(1, 170) n"));
    type("crowd");
    QTRY_COMPARE(model().rowCount(), 50);
    while (model().rowCount() < 170) {
        const int before = model().rowCount();
        QVERIFY(model().canFetchMore({}));
        table()->scrollToBottom();
        QTest::keyClick(table(), Qt::Key_End);
        QTRY_VERIFY(model().rowCount() > before);
    }
    QCOMPARE(model().rowCount(), 170);
    QVERIFY(!model().canFetchMore({}));
    m_page->refresh();
    QTRY_COMPARE(state(), StateView::State::Ready);
    QCOMPARE(model().rowCount(), 170);
    QVERIFY(m_blog->connect()->runScript("delete from \"user\" where email like 'crowd%'"));
}

void PeoplePageTest::keepsTheSelectionWhenRefreshed() {
    const client::Person person = select("editor");
    QVERIFY(m_blog->connect()->runScript(
        "insert into \"user\" (email, first_name) values ('aaa@example.org', 'Aaa')"));
    const int before = model().rowCount();
    m_page->refresh();
    QTRY_COMPARE(model().rowCount(), before + 1);
    QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(model().rows()[table()->selectionModel()->selectedRows()[0].row()].id, person.id);
    QCOMPARE(m_page->roleChange().person().id, person.id);
    QVERIFY(m_blog->connect()->runScript("delete from \"user\" where email = 'aaa@example.org'"));
}

void PeoplePageTest::saysWhatAnotherRoleWouldChange() {
    const client::Person person = select("author");
    QCOMPARE(find<QLabel>("nameLabel")->text(), person.name());
    QVERIFY(!find<QWidget>("changesFrame")->isVisible());
    QVERIFY(!find<QPushButton>("changePushButton")->isEnabled());
    choose("editor");
    QTRY_COMPARE(m_page->roleChange().state(), RoleChange::State::Ready);
    QVERIFY2(find<QLabel>("gainsLabel")->text().contains("+ edit all posts"),
             qPrintable(find<QLabel>("gainsLabel")->text()));
    QVERIFY(!find<QLabel>("losesLabel")->isVisible());
    QVERIFY(find<QPushButton>("changePushButton")->isEnabled());
    choose("reader");
    QTRY_COMPARE(m_page->roleChange().state(), RoleChange::State::Ready);
    QVERIFY(find<QLabel>("losesLabel")->text().contains(QString::fromUtf8("− edit their own posts")));
    QVERIFY(find<QLabel>("effectLabel")->text().contains("Takes effect"));
}

void PeoplePageTest::changesARoleByKeyboardAndRecordsWhy() {
    const client::Person person = select("reader");
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return);
    auto* box = find<QComboBox>("roleComboBox");
    QTRY_VERIFY(box->hasFocus());
    QTest::keyClicks(box, "author");
    QTRY_COMPARE(m_page->roleChange().state(), RoleChange::State::Ready);
    auto* reason = find<QLineEdit>("reasonLineEdit");
    reason->setFocus();
    QTest::keyClicks(reason, "Covers for Ben in December");
    QTest::keyClick(reason, Qt::Key_Return);
    QTRY_COMPARE(model().find(person.id)->role, "author");
    QVERIFY2(banner().contains("now has the role author"), qPrintable(banner()));
    QCOMPARE(reason->text(), "");
    QCOMPARE(m_page->roleChange().state(), RoleChange::State::Unchanged);

    client::AuditQuery query;
    query.targetType = "user";
    query.targetId = person.id;
    const auto entries = QCoro::waitFor(client::AuditApi(*m_admin->http).list(query));
    QVERIFY(entries);
    QCOMPARE(entries->items.first().reason, "Covers for Ben in December");
    QCOMPARE(entries->items.first().after["role"].toString(), "author");
}

void PeoplePageTest::asksBeforeSomebodyMayManagePeople() {
    const client::Person person = select("editor");
    choose("admin");
    QTRY_COMPARE(m_page->roleChange().state(), RoleChange::State::Ready);
    auto* reason = find<QLineEdit>("reasonLineEdit");
    reason->setFocus();
    {
        support::ExpectDialog expect("confirmDialog", [](QDialog& dialog) {
            QString words;
            for (const QLabel* label : dialog.findChildren<QLabel*>())
                words += label->text() + '\n';
            QVERIFY2(words.contains("+ " + client::capabilityText("change_roles")), qPrintable(words));
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        });
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_VERIFY(expect.appeared());
    }
    QCOMPARE(m_page->roleChange().state(), RoleChange::State::Ready);
    QCOMPARE(model().find(person.id)->role, "editor");
    {
        support::ExpectDialog expect("confirmDialog", [](QDialog& dialog) {
            QTest::mouseClick(dialog.findChild<QPushButton*>("acceptPushButton"), Qt::LeftButton);
        });
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_VERIFY(expect.appeared());
    }
    QTRY_COMPARE(model().find(person.id)->role, "admin");
    choose("editor");
    QTRY_COMPARE(m_page->roleChange().state(), RoleChange::State::Ready);
    QTest::mouseClick(find<QPushButton>("changePushButton"), Qt::LeftButton);
    QTRY_COMPARE(model().find(person.id)->role, "editor");
}

void PeoplePageTest::keepsTheKeyboardInThePaneAfterAChange() {
    const client::Person person = select("reader");
    choose("author");
    QTRY_COMPARE(m_page->roleChange().state(), RoleChange::State::Ready);
    auto* reason = find<QLineEdit>("reasonLineEdit");
    reason->setFocus();
    QTest::keyClick(reason, Qt::Key_Return);
    QTRY_COMPARE(model().find(person.id)->role, "author");
    QTRY_VERIFY(find<QComboBox>("roleComboBox")->hasFocus());
}

void PeoplePageTest::selectsTheOnlyHitOfASearchByKeyboard() {
    auto* line = find<widgets::SearchLine>("searchLineEdit");
    const QString email = m_blog->login("author").email;
    for (const bool waits : {true, false}) {
        line->clear();
        QTRY_VERIFY(state() == StateView::State::Ready && model().rowCount() > 1);
        table()->clearSelection();
        line->setFocus();
        QTest::keyClicks(line, email);
        if (waits) QTRY_VERIFY(state() == StateView::State::Ready && model().rowCount() == 1);
        QTest::keyClick(line, Qt::Key_Down);
        QTRY_COMPARE(m_page->roleChange().person().email, email);
        QTRY_VERIFY(state() == StateView::State::Ready && model().rowCount() == 1);
        QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
        QVERIFY(table()->hasFocus());
        QTest::keyClick(table(), Qt::Key_Return);
        QVERIFY(find<QComboBox>("roleComboBox")->hasFocus());
    }
}

void PeoplePageTest::goesFromTheTableToThePaneByTab() {
    select("author");
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Tab);
    QVERIFY(m_page->findChild<pages::PersonPane*>()->isAncestorOf(QApplication::focusWidget()));
    find<QComboBox>("roleFilterComboBox")->setFocus();
    QTest::keyClick(find<QComboBox>("roleFilterComboBox"), Qt::Key_Tab);
    QVERIFY(table()->hasFocus());
}

void PeoplePageTest::takesBackAChoice() {
    select("author");
    choose("admin");
    QTRY_COMPARE(m_page->roleChange().state(), RoleChange::State::Ready);
    find<QLineEdit>("reasonLineEdit")->setText("Never mind");
    QTest::mouseClick(find<QPushButton>("cancelPushButton"), Qt::LeftButton);
    QCOMPARE(find<QComboBox>("roleComboBox")->currentData().toString(), "author");
    QCOMPARE(find<QLineEdit>("reasonLineEdit")->text(), "");
    QVERIFY(!find<QWidget>("changesFrame")->isVisible());
    choose("admin");
    QTest::keyClick(find<QComboBox>("roleComboBox"), Qt::Key_Escape);
    QCOMPARE(m_page->roleChange().state(), RoleChange::State::Unchanged);
    QTRY_VERIFY(table()->hasFocus());
}

void PeoplePageTest::explainsWhyNobodyChangesTheirOwnRole() {
    table()->selectRow(model().rowOf(m_admin->me.id));
    QCOMPARE(m_page->roleChange().state(), RoleChange::State::Forbidden);
    QVERIFY(!find<QComboBox>("roleComboBox")->isEnabled());
    QVERIFY(!find<QPushButton>("changePushButton")->isVisible());
    QVERIFY(find<QLabel>("refusalLabel")->isVisible());
    QVERIFY(find<QLabel>("refusalLabel")->text().contains("your own account"));
}

void PeoplePageTest::saysWhenSomebodyElseWasFaster() {
    const client::Person person = select("author");
    choose("editor");
    QTRY_COMPARE(m_page->roleChange().state(), RoleChange::State::Ready);
    QVERIFY(QCoro::waitFor(
        client::PeopleApi(*m_admin->http).changeRole(person.id, person.version, "developer", "Elsewhere")));
    QTest::mouseClick(find<QPushButton>("changePushButton"), Qt::LeftButton);
    QTRY_VERIFY2(banner().contains("Another person changed this account"), qPrintable(banner()));
    QVERIFY(banner().contains("developer"));
    QTRY_COMPARE(m_page->roleChange().state(), RoleChange::State::Ready);
    QCOMPARE(m_page->roleChange().chosen(), "editor");
    QCOMPARE(model().find(person.id)->role, "developer");
    QTest::mouseClick(find<QPushButton>("changePushButton"), Qt::LeftButton);
    QTRY_COMPARE(model().find(person.id)->role, "editor");
}

void PeoplePageTest::saysWhatTheServerRefused() {
    const client::Person person = select("author");
    choose("editor");
    QTRY_COMPARE(m_page->roleChange().state(), RoleChange::State::Ready);
    find<QLineEdit>("reasonLineEdit")->setText("Kept");
    const QString demote = "update \"user\" set role = '%1', version = version + 1 where id = %2";
    const auto mayChangeRoles = [this] {
        return QCoro::waitFor(client::AuthApi(*m_admin->http).me())->can("change_roles");
    };
    QVERIFY(m_blog->connect()->runScript(demote.arg("editor").arg(m_admin->me.id).toUtf8()));
    QTRY_VERIFY(!mayChangeRoles());
    const auto click = [this] {
        if (find<QPushButton>("changePushButton")->isEnabled())
            QTest::mouseClick(find<QPushButton>("changePushButton"), Qt::LeftButton);
        return !banner().isEmpty();
    };
    QTRY_VERIFY(click());
    QVERIFY(m_blog->connect()->runScript(demote.arg("admin").arg(m_admin->me.id).toUtf8()));
    QVERIFY2(!banner().contains("now has the role editor"), qPrintable(banner()));
    QCOMPARE(find<QLineEdit>("reasonLineEdit")->text(), "Kept");
    QCOMPARE(find<QComboBox>("roleComboBox")->currentData().toString(), "editor");
    QCOMPARE(model().find(person.id)->role, "author");
    QTRY_VERIFY(mayChangeRoles());
}

void PeoplePageTest::makesAPasswordLinkByKeyboardAndShowsItOnce() {
    const client::Person person = select("author");
    auto* make = find<QPushButton>("makePasswordLinkPushButton");
    auto* line = find<QLineEdit>("passwordLinkLineEdit");
    QVERIFY(make->isVisible() && make->isEnabled());
    QVERIFY(!line->isVisible());
    table()->setFocus();
    for (int i = 0; i < 10 && QApplication::focusWidget() != make; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), make);
    QTest::keyClick(make, Qt::Key_Space);
    QTRY_VERIFY(line->isVisible());
    QVERIFY2(line->text().startsWith(m_blog->api().toString() + "/auth/password?link="),
             qPrintable(line->text()));
    QVERIFY(find<QLabel>("explanationLabel")->text().contains(person.name()));
    auto* copy = find<QPushButton>("copyPasswordLinkPushButton");
    QCOMPARE(QApplication::focusWidget(), copy);
    QTest::keyClick(copy, Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(), line->text());

    // It works: the person signs in with the password that they choose.
    const QString link = line->text().section("link=", 1);
    SignedIn visitor(*m_blog, "reader");
    const auto chosen = QCoro::waitFor(
        visitor.http->send({.method = client::Method::Post,
                            .path = "/auth/password",
                            .body = QJsonObject{{"link", link}, {"password", "correct horse battery"}},
                            .identity = client::Request::Identity::Anonymous}));
    QVERIFY2(chosen, chosen ? "" : qPrintable(chosen.error().message()));
    core::SecretStore secrets{core::SecretStore::Mode::MemoryOnly};
    client::HttpClient http(m_blog->api(), secrets);
    QVERIFY(QCoro::waitFor(client::AuthApi(http).signIn(person.email, "correct horse battery", "test")));

    select("editor");
    QVERIFY(!line->isVisible());
    QCOMPARE(line->text(), QString());
}

void PeoplePageTest::saysWhyThereIsNoPasswordLink() {
    const auto own = m_admin->me.id;
    m_page->openPerson(own);
    auto* make = find<QPushButton>("makePasswordLinkPushButton");
    QTRY_VERIFY(make->isVisible());
    QVERIFY(!make->isEnabled());
    const auto* why = make->parentWidget()->findChild<QLabel*>("refusalLabel");
    QVERIFY(why->isVisible());
    QVERIFY2(why->text().startsWith("This is your own account."), qPrintable(why->text()));

    // Suspended since the list was loaded: the server says so, and the button is there again.
    const client::Person person = select("author");
    const auto database = m_blog->connect();
    const QString here = QStringLiteral(" where id = %1").arg(person.id);
    QVERIFY(database->query("update \"user\" set status = 'suspended', suspended_at = now()" + here));
    QTest::keyClick(make, Qt::Key_Space);
    QTRY_VERIFY2(banner().startsWith("This person is suspended"), qPrintable(banner()));
    QVERIFY(make->isEnabled());
    QVERIFY(database->query("update \"user\" set status = 'active', suspended_at = null" + here));
}

void PeoplePageTest::opensAPersonFromElsewhere() {
    const client::Person person = model().rows().last();
    m_page->openPerson(person.id);
    QCOMPARE(find<QLabel>("nameLabel")->text(), person.name());
    type(m_blog->login("author").email);
    QTRY_COMPARE(model().rowCount(), 1);
    m_page->openPerson(person.id);
    QTRY_COMPARE(find<QLabel>("nameLabel")->text(), person.name());
    QVERIFY(table()->selectionModel()->selectedRows().isEmpty());
}

void PeoplePageTest::showsEditorsNamesOnly() {
    SignedIn editor(*m_blog, "editor");
    show(editor);
    int row = 0;
    while (model().rows()[row].id == editor.me.id)
        ++row;
    QCOMPARE(model().index(row, PeopleModel::Email).data().toString(), "");
    table()->selectRow(row);
    QCOMPARE(m_page->roleChange().state(), RoleChange::State::Forbidden);
    m_page.reset();
}

void PeoplePageTest::namesEveryControlForScreenReaders() {
    select("author");
    QCOMPARE(namelessControls(), "");
}

void PeoplePageTest::saysWhenTheServerIsGoneAndKeepsWhatWasThere() {
    const int before = model().rowCount();
    ::kill(static_cast<pid_t>(m_blog->sandbox().apiProcessId()), SIGKILL);
    m_page->refresh();
    QTRY_COMPARE(state(), StateView::State::Failed);
    QCOMPARE(model().rowCount(), before);
    QVERIFY(table()->isVisible());
    const auto* bannerOfList = m_page->findChild<StateView*>()->banner();
    QVERIFY2(!bannerOfList->text().isEmpty(), "no words");

    PeoplePage fresh(client::PeopleApi(*m_admin->http), client::MetaApi(*m_admin->http));
    fresh.show();
    QTRY_COMPARE(fresh.findChild<StateView*>()->state(), StateView::State::Failed);
}

QTEST_MAIN(PeoplePageTest)
#include "people_page_test.moc"
