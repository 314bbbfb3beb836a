#include "widgets/icon.h"

#include "widgets/style.h"

#include <QtTest>

using widgets::Scheme;
using widgets::Tokens;

namespace {

QColor strongestColor(const QImage& image) {
    QColor out;
    int alpha = -1;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (const QColor c = image.pixelColor(x, y); c.alpha() > alpha) {
                alpha = c.alpha();
                out = c;
            }
    return out;
}

}  // namespace

class IconTest : public QObject {
    Q_OBJECT

private slots:
    void init() { widgets::applyLook(*qApp, Scheme::Light); }

    void iconsHaveTheColourOfTextInEveryScheme() {
        const QIcon icon = widgets::icon("colophon-posts");
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            widgets::applyLook(*qApp, scheme);
            const QColor color = strongestColor(icon.pixmap(QSize(32, 32)).toImage());
            QCOMPARE(QColor(color.rgb()), Tokens::of(scheme).text);
        }
    }

    void iconsAreSharpAtEveryScale() {
        const QIcon icon = widgets::icon("colophon-schema");
        for (const qreal scale : {1.0, 1.25, 1.5, 2.0}) {
            const QPixmap pixmap = icon.pixmap(QSize(16, 16), scale);
            QCOMPARE(pixmap.deviceIndependentSize().toSize(), QSize(16, 16));
            QCOMPARE(pixmap.width(), qRound(16 * scale));
        }
    }

    void freedesktopIconsAreFoundWithoutADesktop() {
        QVERIFY(!widgets::icon("view-refresh").isNull());
        QVERIFY(widgets::icon("no-such-icon-anywhere").isNull());
    }
};

QTEST_MAIN(IconTest)
#include "icon_test.moc"
