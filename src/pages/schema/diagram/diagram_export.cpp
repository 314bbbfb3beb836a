#include "pages/schema/diagram/diagram_export.h"

#include "pages/schema/diagram/diagram_painter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QPointer>
#include <QSaveFile>
#include <QThreadPool>

#include <algorithm>
#include <cmath>

namespace pages {
namespace {

using namespace schema::diagram;

struct DiagramExportText {
    Q_DECLARE_TR_FUNCTIONS(pages::Diagram)
};

/// Two pixels for one, as long as the picture has no more than this.
constexpr double usualPixels = 2;
constexpr double mostPixels = 120e6;
constexpr double pointsPerPixel = 0.75;
/// PDF readers take pages up to 200 inches.
constexpr double longestPage = 14400;

QByteArray pngOf(const Drawing& drawing, const widgets::Tokens& tokens, const DiagramFonts& fonts) {
    const double area = std::max(1.0, drawing.size.width() * drawing.size.height());
    const double factor = std::min(usualPixels, std::sqrt(mostPixels / area));
    QImage image((drawing.size * factor).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    if (image.isNull()) return {};
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(factor, factor);
        paintDrawing(&painter, drawing, tokens, fonts);
    }
    QByteArray out;
    QBuffer buffer(&out);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? out : QByteArray();
}

QByteArray pdfOf(const Drawing& drawing, const widgets::Tokens& tokens, const DiagramFonts& fonts) {
    QByteArray out;
    QBuffer buffer(&out);
    buffer.open(QIODevice::WriteOnly);
    const double longest = std::max(drawing.size.width(), drawing.size.height()) * pointsPerPixel;
    const double factor = pointsPerPixel * std::min(1.0, longestPage / std::max(1.0, longest));
    QPdfWriter writer(&buffer);
    writer.setResolution(72);
    writer.setCreator(QStringLiteral("Colophon"));
    writer.setPageLayout(
        QPageLayout(QPageSize(drawing.size * factor, QPageSize::Point, {}, QPageSize::ExactMatch),
                    QPageLayout::Portrait, QMarginsF()));
    QPainter painter(&writer);
    painter.scale(factor, factor);
    paintDrawing(&painter, drawing, tokens, fonts);
    painter.end();
    return out;
}

QByteArray contentOf(const Drawing& drawing, const widgets::Tokens& tokens, const DiagramFonts& fonts,
                     const QString& format) {
    if (format == QLatin1String("png")) return pngOf(drawing, tokens, fonts);
    if (format == QLatin1String("pdf")) return pdfOf(drawing, tokens, fonts);
    if (format == QLatin1String("svg")) return toSvg(drawing, diagramColors(tokens)).toUtf8();
    if (format == QLatin1String("mmd") || format == QLatin1String("mermaid"))
        return toMermaid(drawing.diagram).toUtf8();
    if (format == QLatin1String("dot") || format == QLatin1String("gv"))
        return toDot(drawing.diagram).toUtf8();
    return {};
}

core::Result<void> write(const QString& path, const QByteArray& content) {
    if (content.isEmpty())
        return core::fail(
            core::ErrorKind::Invalid,
            DiagramExportText::tr("%1 was not written: its name has to end in .svg, .png, .pdf, .mmd "
                                  "or .dot.")
                .arg(QFileInfo(path).fileName()));
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush() &&
        file.commit())
        return {};
    return core::fail(core::ErrorKind::Internal, DiagramExportText::tr("%1 could not be written: %2")
                                                     .arg(QFileInfo(path).fileName(), file.errorString()));
}

}  // namespace

QStringList diagramFilters() {
    return {DiagramExportText::tr("SVG (*.svg)"), DiagramExportText::tr("PNG (*.png)"),
            DiagramExportText::tr("PDF (*.pdf)"), DiagramExportText::tr("Mermaid (*.mmd)"),
            DiagramExportText::tr("Graphviz (*.dot)")};
}

void exportDiagram(const Drawing& drawing, const widgets::Tokens& tokens, const QString& path,
                   QObject* context, std::function<void(const core::Result<void>&)> done) {
    Drawing fitted = drawing;
    fit(fitted);
    QThreadPool::globalInstance()->start([fitted, &tokens, fonts = DiagramFonts(), path,
                                          context = QPointer(context), done = std::move(done)] {
        const auto result = write(path, contentOf(fitted, tokens, fonts, QFileInfo(path).suffix().toLower()));
        QMetaObject::invokeMethod(
            qApp,
            [context, done, result] {
                if (context) done(result);
            },
            Qt::QueuedConnection);
    });
}

}  // namespace pages
