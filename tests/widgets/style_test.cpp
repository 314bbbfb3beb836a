#include "widgets/style.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtTest>

using widgets::Scheme;
using widgets::Tokens;

class StyleTest : public QObject {
    Q_OBJECT

private slots:
    void init() { widgets::applyLook(*qApp, Scheme::Light); }

    void wordsWithAToneFollowTheScheme() {
        QLabel label;
        widgets::setTone(&label, widgets::Tone::Bad);
        QCOMPARE(label.palette().color(QPalette::WindowText), Tokens::of(Scheme::Light).bad);
        widgets::applyLook(*qApp, Scheme::Dark);
        QCOMPARE(label.palette().color(QPalette::WindowText), Tokens::of(Scheme::Dark).bad);
    }

    void iconsBesideWordsFollowTheScheme() {
        QLabel label;
        widgets::setIcon(&label, "colophon-warning", widgets::Tone::Warning);
        const QImage before = label.pixmap().toImage();
        QVERIFY(!before.isNull());
        widgets::applyLook(*qApp, Scheme::Dark);
        QVERIFY(before != label.pixmap().toImage());
    }

    void propertiesOfAUiFileCountWheneverTheyAreSet() {
        QWidget window;
        auto* label = new QLabel("words", &window);
        window.show();
        label->setProperty("tone", "muted");
        label->setProperty("type", "title");
        QCOMPARE(label->palette().color(label->foregroundRole()), Tokens::of(Scheme::Light).muted);
        QCOMPARE(label->font().pointSizeF(), widgets::font(widgets::Type::Title).pointSizeF());
    }

    void thePrimaryButtonShowsItsFocus() {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* first = new QPushButton("First");
        auto* primary = new QPushButton("Publish");
        primary->setProperty("primary", true);
        column->addWidget(first);
        column->addWidget(primary);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        first->setFocus();
        const QImage before = primary->grab().toImage();
        QTest::keyClick(first, Qt::Key_Tab);
        QVERIFY(primary->hasFocus());
        QVERIFY(before != primary->grab().toImage());
    }
};

QTEST_MAIN(StyleTest)
#include "style_test.moc"
