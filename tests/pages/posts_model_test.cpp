#include "pages/posts/posts_model.h"

#include "pages/posts/post_list_delegate.h"
#include "widgets/style.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using pages::PostMark;
using pages::PostsModel;

namespace {

client::PostSummary post(qint64 id, const QString& title) {
    client::PostSummary out;
    out.id = id;
    out.title = title;
    out.authors = {{1, "Ada Lind"}};
    out.updatedAt = QDateTime::currentDateTimeUtc();
    return out;
}

}  // namespace

/// The rows of the list, without a server.
class PostsModelTest : public QObject {
    Q_OBJECT
private slots:
    void keepsItsPromisesAsAModel();
    void asksForMoreOnlyWhenThereIsMore();
    void marksChangeOneRow();
    void saysWhatIsWorthKnowing_data();
    void saysWhatIsWorthKnowing();
    void rowsGrowWithTheirTitles();
};

void PostsModelTest::keepsItsPromisesAsAModel() {
    PostsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setRows({post(1, "a"), post(2, "b")});
    model.prepend(post(3, "c"));
    model.prepend(post(2, "bb"));
    model.appendRows({post(4, "d")});
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles << model.index(row, 0).data().toString();
    QCOMPARE(titles.join(' '), "c a bb d");
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

void PostsModelTest::asksForMoreOnlyWhenThereIsMore() {
    PostsModel model;
    QSignalSpy needed(&model, &PostsModel::moreNeeded);
    QVERIFY(!model.canFetchMore({}));
    model.setHasMore(true);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QCOMPARE(needed.size(), 1);
}

void PostsModelTest::marksChangeOneRow() {
    PostsModel model;
    model.setRows({post(1, "a"), post(2, "b")});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setMark(2, PostMark::Unsaved);
    model.setMark(2, PostMark::Unsaved);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 1);
    model.setMark(9, PostMark::Unsaved);
    QCOMPARE(changed.size(), 1);
}

void PostsModelTest::saysWhatIsWorthKnowing_data() {
    QTest::addColumn<client::PostSummary>("row");
    QTest::addColumn<QString>("facts");
    QTest::addColumn<QString>("status");
    client::PostSummary one = post(1, "a");
    QTest::newRow("draft") << one << "Ada L. · now" << "Draft";
    one.authors.append({2, "Ben"});
    QTest::newRow("two authors") << one << "Ada L. +1 · now" << "Draft";
    one = post(1, "a");
    one.status = client::PostStatus::Published;
    one.hasWorkingCopy = true;
    QTest::newRow("changes") << one << "Ada L. · now · unpublished changes" << "Published";
    one.status = client::PostStatus::Scheduled;
    // Half a minute away from the next step, so that the test may take its time.
    one.publishAt = QDateTime::currentDateTimeUtc().addSecs(28 * 60 + 30);
    QTest::newRow("scheduled") << one << "Ada L. · in 29 min" << "Scheduled";
    one.deletedAt = one.updatedAt;
    QTest::newRow("trash") << one << "Ada L. · now" << "Trash";
    one = post(1, "a");
    one.authors.clear();
    QTest::newRow("nobody") << one << "now" << "Draft";
}

void PostsModelTest::saysWhatIsWorthKnowing() {
    QFETCH(client::PostSummary, row);
    QFETCH(QString, facts);
    QFETCH(QString, status);
    PostsModel model;
    model.setRows({row});
    QCOMPARE(model.index(0, 0).data(PostsModel::FactsRole).toString(), facts);
    QCOMPARE(model.index(0, 0).data(PostsModel::StatusRole).toString(), status);
}

void PostsModelTest::rowsGrowWithTheirTitles() {
    widgets::applyLook(*qApp, widgets::Scheme::Light);
    PostsModel model;
    model.setRows({post(1, "short"), post(2, QString("long words ").repeated(8)),
                   post(3, QString("more ").repeated(90))});
    QListView view;
    pages::PostListDelegate delegate;
    view.setModel(&model);
    view.setItemDelegate(&delegate);
    view.resize(340, 400);
    view.show();
    const int one = view.visualRect(model.index(0, 0)).height();
    const int two = view.visualRect(model.index(1, 0)).height();
    QVERIFY(two > one);
    QCOMPARE(view.visualRect(model.index(2, 0)).height(), two);
}

QTEST_MAIN(PostsModelTest)
#include "posts_model_test.moc"
