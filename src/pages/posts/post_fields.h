#pragma once

#include "pages/posts/open_post.h"

#include <QObject>

class QLineEdit;
class QTimer;

namespace editor {
class MarkdownEditor;
}

namespace pages {

class PostInspector;

/// Connects the fields of the editor with the OpenPost: typed text goes to it after a moment, its text is put
/// into the fields without losing what was typed meanwhile.
class PostFields : public QObject {
    Q_OBJECT

public:
    /// All must outlive it.
    PostFields(OpenPost& open, QLineEdit* title, editor::MarkdownEditor* editor, PostInspector* inspector,
               QObject* parent);

    /// Whether the fields hold text of the open post.
    bool isCurrent() const;

public slots:
    /// Passes typed text to the OpenPost now.
    void flush();
    /// Shows the OpenPost's text.
    void show();
    /// The contents of the fields no longer belong to a post.
    void release();

signals:
    /// The text of another post than before is in the fields.
    void loaded();

private:
    void typed();
    drafts::Content held() const;

    OpenPost& m_open;
    QLineEdit* m_title;
    editor::MarkdownEditor* m_editor;
    PostInspector* m_inspector;
    QTimer* m_pause;
    qint64 m_post = 0;        ///< whose text the fields hold
    drafts::Content m_taken;  ///< what went to the OpenPost or came from it last
    bool m_isTyped = false;   ///< the fields hold more than that
    bool m_isShowing = false;
};

}  // namespace pages
