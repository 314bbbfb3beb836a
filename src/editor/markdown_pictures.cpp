#include "editor/markdown_pictures.h"

#include "widgets/tokens.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPointer>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace editor {
namespace {

constexpr double boxHeight = 40;
constexpr double boxWidth = 360;

QString addressOf(const QTextFormat& format) {
    return format.toImageFormat().name();
}

double widthOf(const QTextDocument* document, int position) {
    const double indent = document->findBlock(position).blockFormat().indent() * document->indentWidth();
    return std::max(48.0, document->textWidth() - 2 * document->documentMargin() - indent);
}

}  // namespace

MarkdownPictures::MarkdownPictures(QObject* parent) : QObject(parent) {}

void MarkdownPictures::setProvider(PictureProvider provider) {
    m_provider = std::move(provider);
    m_asked.clear();
}

void MarkdownPictures::request(const QString& address) {
    if (!m_provider || address.isEmpty() || m_asked.contains(address)) return;
    m_asked.insert(address);
    m_provider(address, [self = QPointer(this), address](const QImage& picture) {
        if (!self || picture.isNull()) return;
        self->m_pictures.insert(address, picture);
        emit self->arrived(address);
    });
}

QSizeF MarkdownPictures::intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) {
    const double room = widthOf(document, position);
    const auto picture = m_pictures.constFind(addressOf(format));
    if (picture == m_pictures.constEnd()) {
        request(addressOf(format));
        return {std::min(room, boxWidth), boxHeight};
    }
    QSizeF size = picture->deviceIndependentSize();
    if (size.width() > room) size *= room / size.width();
    return size;
}

void MarkdownPictures::drawObject(QPainter* painter, const QRectF& rect, QTextDocument*, int,
                                  const QTextFormat& format) {
    painter->save();
    const auto picture = m_pictures.constFind(addressOf(format));
    if (picture != m_pictures.constEnd()) {
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawImage(rect, *picture);
    } else {
        const widgets::Tokens& tokens = widgets::Tokens::of(QGuiApplication::palette());
        const QString description = format.property(QTextFormat::ImageAltText).toString();
        const QString words = description.isEmpty() ? addressOf(format) : description;
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(tokens.border);
        painter->setBrush(tokens.code);
        painter->drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), widgets::measures::radius,
                                 widgets::measures::radius);
        painter->setFont(widgets::font(widgets::Type::Secondary));
        painter->setPen(tokens.muted);
        const QRectF inside = rect.adjusted(12, 0, -12, 0);
        painter->drawText(inside, Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(tr("Picture: %1").arg(words), Qt::ElideRight,
                                                            static_cast<int>(inside.width())));
    }
    painter->restore();
}

}  // namespace editor
