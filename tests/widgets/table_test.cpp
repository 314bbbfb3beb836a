#include "widgets/table.h"

#include "widgets/chip.h"
#include "widgets/style.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QTreeView>
#include <QtTest>

using widgets::Scheme;
using widgets::Tokens;

namespace {

void fill(QStandardItemModel& model, int rows) {
    for (int i = 0; i < rows; ++i)
        model.appendRow({new QStandardItem(QString("row %1").arg(i)), new QStandardItem("admin")});
}

}  // namespace

class TableTest : public QObject {
    Q_OBJECT

private slots:
    void init() { widgets::applyLook(*qApp, Scheme::Light); }

    void rowsHaveTheirHeightAndALineBelow() {
        QTableView view;
        widgets::setUpTable(&view);
        QStandardItemModel model;
        fill(model, 3);
        view.setModel(&model);
        view.resize(400, 300);
        view.show();
        QCOMPARE(view.rowHeight(0), widgets::measures::row);
        const QImage image = view.viewport()->grab().toImage();
        QCOMPARE(image.pixelColor(390, view.rowViewportPosition(1) - 1), Tokens::of(Scheme::Light).border);
        QCOMPARE(image.pixelColor(390, view.rowViewportPosition(1) + 4), Tokens::of(Scheme::Light).surface);
    }

    void theSelectionRunsFromEdgeToEdge() {
        QTableView view;
        widgets::setUpTable(&view);
        QStandardItemModel model;
        fill(model, 3);
        view.setModel(&model);
        view.setItemDelegateForColumn(
            1, new widgets::ChipDelegate([](const QModelIndex&) { return widgets::Tone::Good; }, &view));
        view.resize(400, 300);
        view.show();
        view.selectRow(1);
        const QImage image = view.viewport()->grab().toImage();
        const int y = view.rowViewportPosition(1) + 3;
        for (const int x : {6, 99, 101, 390})
            QCOMPARE(image.pixelColor(x, y), Tokens::of(Scheme::Light).accentSoft);
    }

    void theWholeRowIsShadedUnderTheMouse() {
        QTableView view;
        widgets::setUpTable(&view);
        QStandardItemModel model;
        fill(model, 3);
        view.setModel(&model);
        view.resize(400, 300);
        view.show();
        QTest::mouseMove(view.viewport(), QPoint(20, view.rowViewportPosition(2) + 10));
        const QRgb shade = Tokens::of(Scheme::Light).hovered(Tokens::of(Scheme::Light).surface).rgb();
        const QPoint farEnd(390, view.rowViewportPosition(2) + 4);
        QTRY_COMPARE(view.viewport()->grab().toImage().pixel(farEnd), shade);
    }

    void tabLeavesTheTableInsteadOfWalkingItsCells() {
        QTableView view;
        widgets::setUpTable(&view);
        QVERIFY(!view.tabKeyNavigation());
    }

    void asksForItsWordsAgainSoThatRelativeTimesGoOn() {
        class Clock : public QStandardItemModel {
        public:
            using QStandardItemModel::QStandardItemModel;
            mutable int asked = 0;
            QVariant data(const QModelIndex& index, int role) const override {
                if (role == Qt::DisplayRole) ++asked;
                return QStandardItemModel::data(index, role);
            }
        };
        Clock model(1, 1);
        QTableView view;
        widgets::setUpTable(&view);
        view.setModel(&model);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QTest::qWait(50);
        auto* timer = view.findChild<QTimer*>("timesTimer");
        QVERIFY(timer && timer->isActive());
        QVERIFY(timer->interval() <= 30'000);
        const int before = model.asked;
        timer->setInterval(5);
        QTRY_VERIFY(model.asked > before);
    }

    void aTreeSelectsTheRowWithItsIndentation() {
        QTreeView view;
        widgets::setUpTree(&view);
        QStandardItemModel model;
        auto* root = new QStandardItem("public");
        root->appendRow(new QStandardItem("post"));
        model.appendRow(root);
        view.setModel(&model);
        view.expandAll();
        view.resize(300, 200);
        view.show();
        const QModelIndex child = model.index(0, 0, model.index(0, 0));
        view.setCurrentIndex(child);
        const QRect row = view.visualRect(child);
        const QImage image = view.viewport()->grab().toImage();
        for (const int x : {16, 200, 280})
            QCOMPARE(image.pixelColor(x, row.top() + 4), Tokens::of(Scheme::Light).accentSoft);
        QVERIFY(row.height() >= widgets::measures::treeRow);
    }

    void theScrollBarsThumbCanAlwaysBeGrabbed() {
        QTableView view;
        widgets::setUpTable(&view);
        QStandardItemModel model;
        fill(model, 5000);
        view.setModel(&model);
        view.resize(400, 300);
        view.show();
        QScrollBar* bar = view.verticalScrollBar();
        QStyleOptionSlider option;
        option.initFrom(bar);
        option.orientation = Qt::Vertical;
        option.minimum = bar->minimum();
        option.maximum = bar->maximum();
        option.pageStep = bar->pageStep();
        option.sliderPosition = bar->maximum();
        const QRect thumb =
            bar->style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, bar);
        QVERIFY(thumb.height() >= 24);
        QCOMPARE(thumb.bottom(), bar->rect().bottom());
    }
};

QTEST_MAIN(TableTest)
#include "table_test.moc"
