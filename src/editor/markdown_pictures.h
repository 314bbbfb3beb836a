#pragma once

#include <QHash>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QTextObjectInterface>

#include <functional>

namespace editor {

/// Gets a picture by the address in the Markdown source and hands it to `done`, or a null image when there is
/// none. Called and answered on the GUI thread.
using PictureProvider = std::function<void(const QString& address, std::function<void(const QImage&)> done)>;

/// Draws the pictures of a preview: as wide as they are, never wider than the text. What has not come, or
/// never will, is a quiet box with its description. Loads nothing by itself: every picture is asked of the
/// provider, and without one none is.
class MarkdownPictures : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    explicit MarkdownPictures(QObject* parent);
    void setProvider(PictureProvider provider);

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int position,
                    const QTextFormat& format) override;

signals:
    /// A picture is there now; where it stands has to be laid out anew.
    void arrived(const QString& address);

private:
    void request(const QString& address);

    PictureProvider m_provider;
    QHash<QString, QImage> m_pictures;
    QSet<QString> m_asked;
};

}  // namespace editor
