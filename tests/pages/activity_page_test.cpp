#include "pages/activity/activity_page.h"

#include "client/posts_api.h"
#include "pages/activity/person_picker.h"
#include "pages/page_fixture.h"
#include "pages/signed_in.h"
#include "widgets/banner.h"
#include "widgets/search_line.h"
#include "widgets/state_view.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include <csignal>

using pages::ActivityPage;
using pages::AuditModel;
using widgets::StateView;

/// The Activity page against the real server.
class ActivityPageTest : public QObject, PageFixture<ActivityPage> {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void loadsWhenItIsFirstShown();
    void tellsWhoDidWhatAndWhy();
    void leavesRoomForWhatWasDone();
    void narrowsByAction();
    void narrowsBySearchAndSaysWhenNothingFits();
    void narrowsByAPersonTyped();
    void narrowsByThePersonOfALine();
    void showsAllOfOneLine();
    void namesEveryControlForScreenReaders();
    void saysWhatEditorsMayNotSee();
    void loadsMoreAtTheEndAndShowsNewLinesFirst();  // after the others: its rows cannot be removed again
    void saysWhenTheServerIsGoneAndKeepsWhatWasThere();

private:
    QTableView* table() const { return find<QTableView>("auditTableView"); }
    AuditModel& model() const { return m_page->controller().model(); }
    QString cell(int row, int column) const { return model().index(row, column).data().toString(); }

    std::unique_ptr<support::Blog> m_blog;
    std::unique_ptr<SignedIn> m_admin;
};

void ActivityPageTest::initTestCase() {
    m_blog = std::make_unique<support::Blog>();
    m_admin = std::make_unique<SignedIn>(*m_blog, "admin");
}

void ActivityPageTest::init() {
    m_page =
        std::make_unique<ActivityPage>(client::AuditApi(*m_admin->http), client::PeopleApi(*m_admin->http));
    watch(model());
    showPage();
    QTRY_COMPARE(state(), StateView::State::Ready);
}

void ActivityPageTest::cleanup() {
    m_page.reset();
}

void ActivityPageTest::loadsWhenItIsFirstShown() {
    ActivityPage page(client::AuditApi(*m_admin->http), client::PeopleApi(*m_admin->http));
    auto* view = page.findChild<StateView*>();
    QCOMPARE(view->state(), StateView::State::Loading);
    page.show();
    QCOMPARE(view->state(), StateView::State::Loading);
    QTRY_COMPARE(view->state(), StateView::State::Ready);
    QVERIFY(page.controller().model().rowCount() > 20);
}

void ActivityPageTest::tellsWhoDidWhatAndWhy() {
    client::PeopleQuery query;
    query.role = "reader";
    const client::PeopleApi people(*m_admin->http);
    const auto readers = QCoro::waitFor(people.list(query));
    QVERIFY(readers);
    const client::Person person = readers->items.first();
    QVERIFY(QCoro::waitFor(people.changeRole(person.id, person.version, "author", "Writes about trains")));
    m_page->refresh();
    QTRY_COMPARE(cell(0, AuditModel::Reason), "Writes about trains");
    QCOMPARE(cell(0, AuditModel::Who), m_admin->me.name());
    QCOMPARE(cell(0, AuditModel::What), "changed the role of " + person.name());
    QCOMPARE(cell(0, AuditModel::Change), QString::fromUtf8("role: reader → author"));
    QCOMPARE(cell(0, AuditModel::When), "now");
}

void ActivityPageTest::leavesRoomForWhatWasDone() {
    const auto* table = find<QTableView>("auditTableView");
    for (const int width : {1244, 1004, 844, 804}) {
        m_page->resize(width, 616);
        QTRY_VERIFY2(table->columnWidth(AuditModel::What) >= 190, qPrintable(QString::number(width)));
        QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
    }
    m_page->resize(1244, 816);
    QTRY_VERIFY(!table->isColumnHidden(AuditModel::Reason));
}

void ActivityPageTest::narrowsByAction() {
    auto* box = find<QComboBox>("actionComboBox");
    const int all = model().rowCount();
    box->setCurrentIndex(box->findData("post.published"));
    QTRY_VERIFY(state() == StateView::State::Ready && model().rowCount() < all);
    QVERIFY(model().rowCount() > 0);
    for (int row = 0; row < model().rowCount(); ++row)
        QVERIFY2(cell(row, AuditModel::What).startsWith("published"),
                 qPrintable(cell(row, AuditModel::What)));
}

void ActivityPageTest::narrowsBySearchAndSaysWhenNothingFits() {
    auto* line = find<widgets::SearchLine>("searchLineEdit");
    line->setFocus();
    QTest::keyClicks(line, "no such thing");
    QTRY_COMPARE(state(), StateView::State::Empty);
    QPushButton* everything = nullptr;
    for (auto* button : m_page->findChildren<QPushButton*>())
        if (button->text() == "Show all entries" && button->isVisible()) everything = button;
    QVERIFY(everything);
    QTest::mouseClick(everything, Qt::LeftButton);
    QTRY_COMPARE(state(), StateView::State::Ready);
    QCOMPARE(line->text(), "");
    QVERIFY(model().rowCount() > 20);
}

void ActivityPageTest::narrowsByAPersonTyped() {
    const sandbox::Login editor = m_blog->login("editor");
    auto* picker = find<pages::PersonPicker>("personLineEdit");
    picker->setFocus();
    QTest::keyClicks(picker, editor.email.section('@', 0, 0));
    QTRY_VERIFY(picker->completer()->popup()->isVisible());
    QTest::keyClick(picker->completer()->popup(), Qt::Key_Down);
    QTest::keyClick(picker->completer()->popup(), Qt::Key_Return);
    QTRY_VERIFY(state() == StateView::State::Ready && cell(0, AuditModel::Who) == editor.name);
    for (int row = 0; row < model().rowCount(); ++row)
        QCOMPARE(cell(row, AuditModel::Who), editor.name);
    picker->clear();
    const auto namesOthers = [&] {
        for (int row = 0; row < model().rowCount(); ++row)
            if (cell(row, AuditModel::Who) != editor.name) return true;
        return false;
    };
    QTRY_VERIFY(namesOthers());
}

void ActivityPageTest::narrowsByThePersonOfALine() {
    int row = 0;
    while (cell(row, AuditModel::Who) == m_admin->me.name())
        ++row;
    const QString who = cell(row, AuditModel::Who);
    table()->selectRow(row);
    QTest::mouseClick(find<QPushButton>("actorPushButton"), Qt::LeftButton);
    QTRY_VERIFY(state() == StateView::State::Ready && cell(0, AuditModel::Who) == who);
    for (int each = 0; each < model().rowCount(); ++each)
        QCOMPARE(cell(each, AuditModel::Who), who);
    QCOMPARE(find<pages::PersonPicker>("personLineEdit")->text(), who);
}

void ActivityPageTest::loadsMoreAtTheEndAndShowsNewLinesFirst() {
    QVERIFY(m_blog->connect()->runScript(
        "insert into audit_log (actor_name, action, reason) "
        "select 'Crowd', 'post.updated', 'crowd ' || n from generate_series(1, 130) n"));
    auto* line = find<widgets::SearchLine>("searchLineEdit");
    line->setFocus();
    QTest::keyClicks(line, "crowd");
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(state() == StateView::State::Ready && cell(0, AuditModel::Reason) == "crowd 130");
    QCOMPARE(cell(0, AuditModel::Who), "the blog's server");
    while (model().rowCount() < 130) {
        const int before = model().rowCount();
        QVERIFY(model().canFetchMore({}));
        table()->scrollToBottom();
        QTRY_VERIFY(model().rowCount() > before);
    }
    table()->selectRow(100);
    const qint64 selected = model().rows()[100].id;
    QVERIFY(m_blog->connect()->runScript(
        "insert into audit_log (action, reason) values ('post.updated', 'crowd last')"));
    m_page->refresh();
    QTRY_COMPARE(cell(0, AuditModel::Reason), "crowd last");
    QCOMPARE(model().rows()[table()->selectionModel()->selectedRows()[0].row()].id, selected);
}

void ActivityPageTest::showsAllOfOneLine() {
    QVERIFY(!find<QLabel>("whatLabel")->isVisible());
    int row = 0;
    while (model().rows()[row].action != "user.role_changed")
        ++row;
    table()->setFocus();
    table()->setCurrentIndex(model().index(row, 0));
    QTRY_VERIFY(find<QLabel>("whatLabel")->isVisible());
    QVERIFY(find<QLabel>("whatLabel")->text().startsWith("changed the role of"));
    QVERIFY(find<QLabel>("beforeLabel")->text().startsWith("role: "));
    QVERIFY(find<QLabel>("afterLabel")->text().startsWith("role: "));
    QCOMPARE(find<QLabel>("reasonLabel")->text(), model().rows()[row].reason);
    QCOMPARE(find<QLabel>("addressLabel")->isVisible(), !model().rows()[row].address.isEmpty());
}

void ActivityPageTest::namesEveryControlForScreenReaders() {
    table()->selectRow(0);
    QCOMPARE(namelessControls(), "");
}

void ActivityPageTest::saysWhatEditorsMayNotSee() {
    SignedIn editor(*m_blog, "editor");
    ActivityPage page(client::AuditApi(*editor.http), client::PeopleApi(*editor.http));
    page.show();
    QTRY_COMPARE(page.findChild<StateView*>()->state(), StateView::State::Failed);
    QVERIFY(!page.findChild<StateView*>()->banner()->text().isEmpty());
}

void ActivityPageTest::saysWhenTheServerIsGoneAndKeepsWhatWasThere() {
    const int before = model().rowCount();
    ::kill(static_cast<pid_t>(m_blog->sandbox().apiProcessId()), SIGKILL);
    m_page->refresh();
    QTRY_COMPARE(state(), StateView::State::Failed);
    QCOMPARE(model().rowCount(), before);
    QVERIFY(table()->isVisible());
}

QTEST_MAIN(ActivityPageTest)
#include "activity_page_test.moc"
