#include "widgets/icon.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QStandardPaths>

#include <algorithm>
#include <optional>

namespace widgets {
namespace {

/// Theme icons that need their colours to be understood; the console uses its own icons instead.
struct StandIn {
    QLatin1String name;
    QLatin1String own;
};
constexpr StandIn standIns[] = {
    {QLatin1String("dialog-error"), QLatin1String("colophon-error")},
    {QLatin1String("dialog-warning"), QLatin1String("colophon-warning")},
    {QLatin1String("dialog-information"), QLatin1String("colophon-information")},
    {QLatin1String("dialog-positive"), QLatin1String("colophon-positive")},
    {QLatin1String("window-close"), QLatin1String("colophon-close")},
};

/// The console's own icon if it has one, otherwise the theme's, preferably its symbolic variant.
QIcon pictureOf(const QString& name) {
    const auto* standIn =
        std::ranges::find_if(standIns, [&](const StandIn& each) { return each.name == name; });
    const QString wanted = standIn == std::end(standIns) ? name : QString(standIn->own);
    if (wanted.startsWith(QLatin1String("colophon-")))
        return QIcon(QStringLiteral(":/colophon/icons/%1.svg").arg(wanted));
    const QIcon symbolic = QIcon::fromTheme(name + QStringLiteral("-symbolic"));
    return symbolic.isNull() ? QIcon::fromTheme(name) : symbolic;
}

/// Draws another icon's shape in one colour that is chosen when painting, so that it follows the colour
/// scheme.
class TintedIconEngine : public QIconEngine {
public:
    TintedIconEngine(QString name, std::optional<Tone> tone) : m_name(std::move(name)), m_tone(tone) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const double ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, drawn(rect.size() * ratio, mode, ratio));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override {
        return drawn(size, mode, 1.0);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override {
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        return drawn(size * scale, mode, scale);
#else  // QIcon::pixmap() has multiplied the size
        return drawn(size, mode, scale);
#endif
    }

    QIconEngine* clone() const override { return new TintedIconEngine(m_name, m_tone); }
    bool isNull() override { return picture().isNull(); }
    QString key() const override { return QStringLiteral("colophon-tinted"); }
    QString iconName() override { return m_name; }

private:
    /// `size` is in device pixels.
    QPixmap drawn(const QSize& size, QIcon::Mode mode, qreal scale) {
        const QColor color = colorFor(mode);
        const QString key = QStringLiteral("colophon-icon/%1/%2x%3@%4/%5")
                                .arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(scale)
                                .arg(color.rgba(), 8, 16);
        QPixmap out;
        if (QPixmapCache::find(key, &out)) return out;
        out = QPixmap(size);
        out.fill(Qt::transparent);
        QPainter painter(&out);
        picture().paint(&painter, QRect(QPoint(), size));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(out.rect(), color);
        painter.end();
        out.setDevicePixelRatio(scale);
        QPixmapCache::insert(key, out);
        return out;
    }

    const QIcon& picture() {
        // Looked up on first use: walking the theme's folders costs time that the start does not have.
        if (!m_picture) m_picture = pictureOf(m_name);
        return *m_picture;
    }

    QColor colorFor(QIcon::Mode mode) const {
        const QPalette palette = QApplication::palette();
        if (mode == QIcon::Disabled) return palette.color(QPalette::Disabled, QPalette::ButtonText);
        const Tokens& tokens = Tokens::of(palette);
        if (m_tone) return tokens.foreground(*m_tone);
        return mode == QIcon::Selected ? tokens.accent : tokens.text;
    }

    QString m_name;
    std::optional<Tone> m_tone;
    std::optional<QIcon> m_picture;
};

}  // namespace

void setUpIconTheme() {
    const QString breeze = QStringLiteral("breeze");
    QStringList folders = QIcon::themeSearchPaths();
    for (const QString& folder : QStandardPaths::locateAll(
             QStandardPaths::GenericDataLocation, QStringLiteral("icons"), QStandardPaths::LocateDirectory)) {
        if (!folders.contains(folder)) folders.append(folder);
    }
    QIcon::setThemeSearchPaths(folders);
    QIcon::setFallbackThemeName(breeze);
    if (QIcon::themeName().isEmpty() || QIcon::themeName() == QLatin1String("hicolor"))
        QIcon::setThemeName(breeze);
}

QIcon icon(const QString& name) {
    return QIcon(new TintedIconEngine(name, std::nullopt));
}

QIcon icon(const QString& name, Tone tone) {
    return QIcon(new TintedIconEngine(name, tone));
}

QIcon mark() {
    return QIcon(QStringLiteral(":/colophon/icons/colophon.svg"));
}

}  // namespace widgets
