#include "widgets/code_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QtTest>

class CodeViewTest : public QObject {
    Q_OBJECT

private slots:
    void copiesAllOfTheCode() {
        widgets::CodeView view;
        view.setCode("SELECT 1;\nSELECT 2;\n");
        QSignalSpy copied(&view, &widgets::CodeView::copied);
        view.copyAll();
        QCOMPARE(copied.size(), 1);
        QCOMPARE(QGuiApplication::clipboard()->text(), QString("SELECT 1;\nSELECT 2;\n"));
        QVERIFY(view.isReadOnly());
    }
};

QTEST_MAIN(CodeViewTest)
#include "code_view_test.moc"
