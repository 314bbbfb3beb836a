#pragma once

#include "editor/markdown_editor.h"
#include "widgets/text_diff.h"

#include <QWidget>

class QTimer;

namespace editor {

/// Two texts side by side with their differences marked: changed lines have a background, changed words in
/// them an underline. Both scroll together. The left text can be made editable; the marks are updated.
class DiffView : public QWidget {
    Q_OBJECT

public:
    explicit DiffView(QWidget* parent = nullptr);

    void setTexts(const QString& left, const QString& right);
    /// Replaces the left text as one undo step.
    void replaceLeft(const QString& left);
    QString left() const;
    /// Moves the focus to the left text.
    void enter();
    enum class Editing { Off, On };
    void setLeftEditing(Editing editing);
    void setLanguage(MarkdownEditor::Language language);
    /// Accessible names of the two sides.
    void setNames(const QString& left, const QString& right);
    /// The number of ranges that differ.
    int differences() const { return static_cast<int>(m_changes.size()); }

public slots:
    void showNext();
    void showPrevious();
    /// The first difference with `text` in one of its lines; where there is none, the first of all.
    void showFirstWith(const QString& text);

signals:
    /// The differences were computed again; differences() may have changed.
    void compared();

private:
    void compare();
    void mark(const QList<widgets::TextChange>& changes);
    void follow(MarkdownEditor* leader, MarkdownEditor* follower);
    void showChange(qsizetype index);
    void showLines(qsizetype left, qsizetype right);
    qsizetype currentChange() const;

    MarkdownEditor* m_left;
    MarkdownEditor* m_right;
    QTimer* m_pause;
    QList<widgets::TextChange> m_changes;
    bool m_isFollowing = false;
};

}  // namespace editor
