#include "widgets/state_view.h"

#include "widgets/banner.h"
#include "widgets/empty_state.h"
#include "widgets/flat_splitter.h"
#include "widgets/skeleton.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QtTest>

using widgets::StateView;

namespace {

const core::Error unreachable(core::ErrorKind::Network, QStringLiteral("The blog cannot be reached."),
                              QStringLiteral("connection refused"));

struct Shown {
    QLabel* content = new QLabel(QStringLiteral("rows"));
    StateView view{content};
    Shown() {
        view.resize(400, 300);
        view.show();
    }
    template <typename T>
    T* find(const char* name = "") const {
        return *name ? view.findChild<T*>(QString::fromLatin1(name)) : view.findChild<T*>();
    }
};

}  // namespace

class StateViewTest : public QObject {
    Q_OBJECT

private slots:
    void beginsWithASkeletonInsteadOfTheContent() {
        Shown shown;
        shown.view.showLoading();
        QVERIFY(shown.find<widgets::Skeleton>()->isVisible());
        QVERIFY(!shown.content->isVisible());
        QVERIFY(!shown.find<widgets::BusyLine>()->isVisible());
    }

    void keepsContentVisibleWhileItIsFetchedAgain() {
        Shown shown;
        shown.view.showReady();
        shown.view.showLoading();
        QCOMPARE(shown.view.state(), StateView::State::Loading);
        QVERIFY(shown.content->isVisible());
        QVERIFY(shown.find<widgets::BusyLine>()->isVisible());
        shown.view.showReady();
        QVERIFY(!shown.find<widgets::BusyLine>()->isVisible());
    }

    void showsAFailureOverWhatWasThere() {
        Shown shown;
        shown.view.showReady();
        shown.view.showFailed(unreachable);
        QVERIFY(shown.content->isVisible());
        QCOMPARE(shown.view.banner()->text(), unreachable.message());
        shown.view.showReady();
        QVERIFY(shown.view.banner()->isHidden());
    }

    void showsAFailureWithoutContentAsABannerOverAnEmptyPane() {
        Shown shown;
        shown.view.showLoading();
        shown.view.showFailed(unreachable);
        QVERIFY(!shown.content->isVisible());
        QVERIFY(!shown.find<widgets::Skeleton>()->isVisible());
        QVERIFY(shown.view.banner()->isVisible());
    }

    void offersRetryAfterEveryFailure() {
        Shown shown;
        QSignalSpy retried(&shown.view, &StateView::retryRequested);
        shown.view.showFailed(core::Error(core::ErrorKind::Internal, "Broken."));
        QTest::mouseClick(shown.find<QPushButton>("retryPushButton"), Qt::LeftButton);
        QCOMPARE(retried.size(), 1);
    }

    void showsDetailsOnlyWhenAsked() {
        Shown shown;
        shown.view.showFailed(unreachable);
        auto* detail = shown.find<QLabel>("bannerDetailLabel");
        QVERIFY(!detail->isVisible());
        QTest::mouseClick(shown.find<QPushButton>("detailsPushButton"), Qt::LeftButton);
        QVERIFY(detail->isVisible());
        QCOMPARE(detail->text(), QString("connection refused"));
    }

    void saysWhatToDoWhenEmpty() {
        Shown shown;
        QSignalSpy acted(&shown.view, &StateView::actionTriggered);
        shown.view.showEmpty("No posts yet", "Write the first one.", "New post");
        QVERIFY(shown.find<widgets::EmptyState>()->isVisible());
        QCOMPARE(shown.find<QLabel>("emptyAdviceLabel")->text(), QString("Write the first one."));
        QTest::mouseClick(shown.find<QPushButton>("emptyActionPushButton"), Qt::LeftButton);
        QCOMPARE(acted.size(), 1);
        shown.view.showEmpty("Nothing found");
        QVERIFY(!shown.find<QPushButton>("emptyActionPushButton")->isVisible());
    }

    void announcesEachChangeOnce() {
        Shown shown;
        QSignalSpy changed(&shown.view, &StateView::stateChanged);
        shown.view.showReady();
        shown.view.showReady();
        shown.view.showFailed(unreachable);
        QCOMPARE(changed.size(), 2);
    }

    void takesThePlaceOfItsContentInALayout() {
        QWidget page;
        auto* layout = new QVBoxLayout(&page);
        auto* above = new QLabel("above", &page);
        auto* content = new QLabel("rows", &page);
        auto* below = new QLabel("below", &page);
        for (QWidget* each : {above, content, below})
            layout->addWidget(each);
        StateView* view = StateView::around(content);
        QCOMPARE(layout->indexOf(view), 1);
        QCOMPARE(layout->count(), 3);
        QVERIFY(view->isAncestorOf(content));
    }

    void keepsThePlaceOfItsContentInTheTabOrder() {
        QWidget page;
        auto* layout = new QVBoxLayout(&page);
        auto* before = new QPushButton("before");
        auto* content = new QPushButton("content");
        auto* after = new QPushButton("after");
        for (QWidget* each : {before, content, after})
            layout->addWidget(each);
        StateView* view = StateView::around(content);
        view->showReady();
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        before->setFocus();
        QTest::keyClick(before, Qt::Key_Tab);
        QVERIFY(content->hasFocus());
        QTest::keyClick(content, Qt::Key_Tab);
        QVERIFY(after->hasFocus());
    }

    void hidesAMessageOfSuccessByItselfButNoError() {
        Shown shown;
        shown.view.showReady();
        widgets::Banner* banner = shown.view.banner();
        banner->showMessage(widgets::Tone::Good, "Saved.");
        QCOMPARE(banner->text(), "Saved.");
        QTRY_VERIFY_WITH_TIMEOUT(banner->isHidden(), 2 * widgets::Banner::timeShown.count());
        banner->showMessage(widgets::Tone::Good, "Saved.");
        banner->showMessage(widgets::Tone::Warning, "Not saved.");
        QTest::qWait(static_cast<int>(widgets::Banner::timeShown.count()) + 300);
        QCOMPARE(banner->text(), "Not saved.");
    }

    void takesThePlaceOfItsContentInASplitter() {
        widgets::FlatSplitter splitter;
        splitter.addWidget(new QLabel("left"));
        auto* content = new QLabel("rows");
        splitter.addWidget(content);
        StateView* view = StateView::around(content);
        QCOMPARE(splitter.indexOf(view), 1);
        QCOMPARE(splitter.count(), 2);
    }
};

QTEST_MAIN(StateViewTest)
#include "state_view_test.moc"
