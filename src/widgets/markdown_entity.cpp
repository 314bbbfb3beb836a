#include "widgets/markdown_entity.h"

#include <QTextDocumentFragment>

namespace widgets {

QString entityText(const QString& entity) {
    // Qt's rich text importer knows the names of HTML 4; what md4c calls an entity has no other characters.
    const QString text = QTextDocumentFragment::fromHtml(entity).toPlainText();
    return text.isEmpty() ? entity : text;
}

}  // namespace widgets
