#include "app/palette_model.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using app::PaletteModel;

namespace {

QStringList titles(const PaletteModel& model) {
    QStringList out;
    for (int i = 0; i < model.rowCount(); ++i)
        out.append(model.data(model.index(i), Qt::DisplayRole).toString());
    return out;
}

}  // namespace

class PaletteModelTest : public QObject {
    Q_OBJECT

private slots:
    void putsTheBestFirstAndKeepsTheOrderOfEquals() {
        PaletteModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries({{.title = "Go to Posts"},
                          {.title = "Publish"},
                          {.title = "Post settings"},
                          {.title = "Go to People"}});
        QCOMPARE(titles(model).size(), 4);
        model.setFilter("post");
        QCOMPARE(titles(model), QStringList({"Post settings", "Go to Posts"}));
        model.setFilter("go to");
        QCOMPARE(titles(model), QStringList({"Go to Posts", "Go to People"}));
        model.setFilter("zzz");
        QVERIFY(titles(model).isEmpty());
    }

    void showsWhatWasFoundBelowTheCommands() {
        PaletteModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        bool opened = false;
        model.setEntries({{.title = "Go to Posts"}});
        model.setFilter("go");
        model.addFound({});
        model.addFound({{.title = "A quick tour", .detail = "post", .run = [&] { opened = true; }}});
        QCOMPARE(titles(model), QStringList({"Go to Posts", "A quick tour"}));
        model.at(model.index(1))->run();
        QVERIFY(opened);
        model.setFilter("quick");
        QVERIFY(titles(model).isEmpty());
    }
};

QTEST_MAIN(PaletteModelTest)
#include "palette_model_test.moc"
