#pragma once

#include "widgets/text_diff.h"

#include <QWidget>

class QTimer;

namespace widgets {

class MarkdownEditor;

/// Two texts side by side with their differences marked: changed lines have a ground, changed words in them a
/// line below. Both scroll together. The left text can be made editable; the marks follow.
class DiffView : public QWidget {
    Q_OBJECT

public:
    explicit DiffView(QWidget* parent = nullptr);

    void setTexts(const QString& left, const QString& right);
    /// Replaces the left text in a way that can be undone.
    void replaceLeft(const QString& left);
    QString left() const;
    /// Gives the keyboard to the left text.
    void enter();
    enum class Editing { Off, On };
    void setLeftEditing(Editing editing);
    /// For accessibility: whose text is where.
    void setNames(const QString& left, const QString& right);
    /// How many stretches differ.
    int differences() const { return static_cast<int>(m_changes.size()); }

public slots:
    void showNext();
    void showPrevious();

signals:
    /// differences() is another number, or the same anew.
    void compared();

private:
    void compare();
    void mark(const QList<TextChange>& changes);
    void follow(MarkdownEditor* leader, MarkdownEditor* follower);
    void showChange(qsizetype index);
    qsizetype currentChange() const;

    MarkdownEditor* m_left;
    MarkdownEditor* m_right;
    QTimer* m_pause;
    QList<TextChange> m_changes;
    bool m_isFollowing = false;
};

}  // namespace widgets
