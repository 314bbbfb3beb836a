#include "widgets/title_line.h"

#include "widgets/style.h"

#include <QtTest>

/// A title in too little room.
class TitleLineTest : public QObject {
    Q_OBJECT

    static QImage picture(widgets::TitleLine& line) { return line.grab().toImage(); }

private slots:
    void initTestCase() { widgets::applyLook(*qApp, widgets::Scheme::Light); }

    void endsWithAnEllipsisUntilItIsEdited() {
        QWidget window;
        window.resize(300, 200);
        auto* other = new QLineEdit(&window);
        other->move(0, 100);
        auto* line = new widgets::TitleLine(&window);
        line->setGeometry(0, 0, 120, 30);
        line->setText("A title that is much longer than its field");
        line->setCursorPosition(0);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        other->setFocus();
        const QImage elided = picture(*line);
        // Written out, the beginning that fits and an ellipsis look the same.
        const QString whole = line->text();
        qsizetype fits = whole.size();
        while (fits > 0 && line->fontMetrics().horizontalAdvance(whole.first(fits) + u'…') > 120)
            --fits;
        bool isSame = false;
        for (qsizetype size = fits; size > fits - 4 && !isSame; --size) {
            line->setText(whole.first(size).trimmed() + u'…');
            isSame = picture(*line) == elided;
        }
        QVERIFY(isSame);
        line->setText(whole);
        line->setFocus();
        QVERIFY(picture(*line) != elided);
        QCOMPARE(line->text(), whole);
    }
};

QTEST_MAIN(TitleLineTest)
#include "title_line_test.moc"
