#pragma once

#include <QPlainTextEdit>

class QMimeData;

namespace widgets {

/// Pictures and files, as opposed to text that may come with a picture of itself.
bool isFileOnly(const QMimeData& data);

/// A field for plain text of several lines that takes no files.
class PlainEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    using QPlainTextEdit::QPlainTextEdit;

signals:
    /// A picture or file was pasted or dropped, which a text cannot hold; nothing was changed.
    void fileRefused();

protected:
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
};

}  // namespace widgets
