#pragma once

#include <QClipboard>
#include <QObject>

class QContextMenuEvent;
class QLineEdit;
class QMimeData;
class QMouseEvent;

namespace widgets {

/// Decides what is pasted or dropped into a field of one line, however that is done: line breaks become
/// blanks, so that no invisible ones get into the text; pictures and files change nothing.
class LinePaste : public QObject {
    Q_OBJECT

public:
    /// Lives as long as `field`.
    explicit LinePaste(QLineEdit* field);

signals:
    /// A picture or file was pasted or dropped; nothing was changed.
    void fileRefused();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool take(const QMimeData* data);
    void paste(QClipboard::Mode mode);
    bool pasteByMouse(const QMouseEvent& event);
    void showMenu(const QContextMenuEvent& event);

    QLineEdit* m_field;
};

}  // namespace widgets
