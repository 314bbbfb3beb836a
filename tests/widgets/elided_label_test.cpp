#include "widgets/elided_label.h"

#include <QtTest>

class ElidedLabelTest : public QObject {
    Q_OBJECT

private slots:
    void theWholeOfAnElidedLineIsStillThere() {
        widgets::ElidedLabel label;
        label.setText("a title that is much longer than the room it is given");
        label.resize(80, 20);
        QVERIFY(label.minimumSizeHint().width() <= 48);
        QCOMPARE(label.text(), QString("a title that is much longer than the room it is given"));
    }
};

QTEST_MAIN(ElidedLabelTest)
#include "elided_label_test.moc"
