#pragma once

#include <QObject>

class QTimer;

namespace editor {

class MarkdownEditor;
class MarkdownPreview;

/// Keeps a preview at the text and at the place of an editor, and the editor at the place of the preview when
/// that is the one being scrolled. The text is taken after a pause in the typing.
class MarkdownSync : public QObject {
    Q_OBJECT

public:
    MarkdownSync(MarkdownEditor* editor, MarkdownPreview* preview, QObject* parent);

private:
    void takeText();
    void follow();
    void lead();

    MarkdownEditor* m_editor;
    MarkdownPreview* m_preview;
    QTimer* m_pause;
    bool m_isFollowing = false;
    bool m_isPersonScrolling = false;  ///< the preview, this moment
};

}  // namespace editor
