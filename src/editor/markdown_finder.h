#pragma once

#include <QObject>
#include <QTextCursor>

namespace editor {

class MarkdownEditor;

/// Finds and replaces in the text of an editor, and marks what it finds there. Wraps around at the ends.
class MarkdownFinder : public QObject {
    Q_OBJECT

public:
    explicit MarkdownFinder(MarkdownEditor* editor, QObject* parent = nullptr);

    /// Empty finds nothing and takes the marks away. The first match from the cursor on is selected.
    void find(const QString& wanted, Qt::CaseSensitivity sensitivity);
    void next();
    void previous();
    /// Replaces the selected match and goes to the next one.
    void replace(const QString& by);
    /// One step of undo. Returns how many were replaced.
    int replaceAll(const QString& by);
    /// Takes the marks away until something is looked for again.
    void stop();

    int count() const { return static_cast<int>(m_matches.size()); }
    /// Which match is selected, from 1; 0 when none is.
    int current() const;

signals:
    /// count() or current() is another.
    void changed();

private:
    void search();
    void select(qsizetype match);
    void show();

    MarkdownEditor* m_editor;
    QString m_wanted;
    Qt::CaseSensitivity m_sensitivity = Qt::CaseInsensitive;
    QList<QTextCursor> m_matches;
};

}  // namespace editor
