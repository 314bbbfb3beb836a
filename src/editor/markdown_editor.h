#pragma once

#include "editor/markdown_statistics.h"
#include "widgets/plain_edit.h"

#include <utility>

class QTimer;

namespace widgets {
class SqlHighlighter;
}

namespace editor {

class MarkdownHighlighter;
class MarkdownLayout;

/// An editor for Markdown source with syntax colours: Return continues lists and quotes, Tab moves items,
/// Ctrl+B, Ctrl+I and Ctrl+L format the selection. Nothing that needs the whole text runs while typing: words
/// are counted after a pause and off the GUI thread. Esc is left to the parent.
class MarkdownEditor : public widgets::PlainEdit {
    Q_OBJECT

public:
    explicit MarkdownEditor(QWidget* parent = nullptr);

    /// Replaces the text, as loading does: no undo, no `edited`, and the cursor at `position`.
    void load(const QString& markdown, int position = 0);
    /// Replaces the text as one edit that can be undone. The cursor stays at its place in the text, and the
    /// line at the top of the view stays there.
    void replaceAll(const QString& markdown);

    /// Whether typing a mark with something selected puts the mark around it.
    enum class AutoPair { Off, Surround };
    void setAutoPair(AutoPair pair) { m_autoPair = pair; }

    /// What colours the text; the keys stay those of Markdown, so Sql is for text that is only read.
    enum class Language { Markdown, Sql };
    void setLanguage(Language language);

    /// Lines on a ground of their own, as a comparison shows them; each pair is the first and how many.
    void setMarkedLines(const QList<std::pair<int, int>>& lines);

    const TextStatistics& statistics() const { return m_statistics; }
    /// The line at the top of the view, from 0, with the share of it that is scrolled away.
    double topLine() const;
    void scrollToLine(double line);

public slots:
    void toggleStrong();
    void toggleEmphasis();
    void toggleHeading();
    void toggleCode();
    void toggleList();
    void insertLink();
    void insertImage();

signals:
    /// The person, not load(), changed the text.
    void edited();
    /// Both from 1, in characters.
    void cursorMoved(int line, int column);
    void statisticsChanged(const editor::TextStatistics& statistics);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    QMimeData* createMimeDataFromSelection() const override;

private:
    bool surround(const QString& typed);
    void count();
    void takeLook();
    void fitColumn();
    void paintMarkedLines(QPainter& painter, const QRect& area);
    void paintSelection(QPainter& painter, const QRect& area);

    MarkdownHighlighter* m_highlighter;
    widgets::SqlHighlighter* m_sqlHighlighter = nullptr;  ///< in place of it, while the language is SQL
    MarkdownLayout* m_layout;
    QTimer* m_pause;
    TextStatistics m_statistics;
    QList<std::pair<int, int>> m_markedLines;
    AutoPair m_autoPair = AutoPair::Surround;
    bool m_isLoading = false;
};

}  // namespace editor
