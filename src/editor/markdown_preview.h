#pragma once

#include "editor/markdown_parts.h"
#include "editor/markdown_pictures.h"

#include <QTextBrowser>

#include <memory>
#include <optional>

class QTimer;

namespace editor {

class MarkdownWriter;

/// Shows Markdown as its readers see it. Parsing happens off the GUI thread, the latest text wins, and only
/// the parts that changed are drawn anew, a few milliseconds at a time, so that a text of any length neither
/// stops the window nor jumps. Opens no link and loads nothing by itself.
class MarkdownPreview : public QTextBrowser {
    Q_OBJECT

public:
    explicit MarkdownPreview(QWidget* parent = nullptr);
    ~MarkdownPreview() override;

    void setMarkdown(const QString& markdown);
    void setPictureProvider(PictureProvider provider);

    /// The line of the source, from 0, that stands at the top of the view, with the share of the way to the
    /// next part.
    double topLine() const;
    void scrollToLine(double line);
    /// False while parsing or drawing is under way.
    bool isSettled() const;

    QVariant loadResource(int type, const QUrl& name) override;

signals:
    /// Everything that was set is shown.
    void settled();
    void linkActivated(const QUrl& link);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void parseLatest();
    void showParts(const QList<MarkdownPart>& parts);
    void writeSlice();
    void finishSlice();
    void restyle();
    int blockNumberOf(qsizetype part) const;
    double topOf(qsizetype part) const;
    void layOutPicture(const QString& address);

    std::unique_ptr<MarkdownWriter> m_writer;
    MarkdownPictures* m_pictures;
    QTimer* m_slice;
    std::optional<QString> m_waiting;  ///< set while another text is being parsed
    bool m_isParsing = false;
    QList<MarkdownPart> m_shown;    ///< what the document holds, in order
    QList<MarkdownPart> m_pending;  ///< what still goes in before m_shown[m_insertAt]
    qsizetype m_insertAt = 0;
    std::optional<double> m_wantedLine;  ///< asked for before it was there
};

}  // namespace editor
