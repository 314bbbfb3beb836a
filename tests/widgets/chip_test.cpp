#include "widgets/chip.h"

#include "widgets/style.h"

#include <QPainter>
#include <QtTest>

class ChipTest : public QObject {
    Q_OBJECT

private slots:
    void aChipIsElidedRatherThanCutOff() {
        QImage image(200, 40, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        const QPalette palette = QApplication::palette();
        const QRect narrow = widgets::paintChip(&painter, QRect(10, 0, 60, 40), "a very long role name",
                                                widgets::Tone::Good, palette, QApplication::font());
        QCOMPARE(narrow.width(), 60);
        const QRect wide = widgets::paintChip(&painter, QRect(10, 0, 180, 40), "admin", widgets::Tone::Good,
                                              palette, QApplication::font());
        QCOMPARE(wide.size(), widgets::chipSize("admin", QApplication::font()));
        QCOMPARE(wide.center().y(), 19);
    }
};

QTEST_MAIN(ChipTest)
#include "chip_test.moc"
