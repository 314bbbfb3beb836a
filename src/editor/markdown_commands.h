#pragma once

#include <QString>
#include <QStringView>

class QTextCursor;

namespace editor {

/// How a line begins, as far as the next line of the same list or quote begins alike.
struct LinePrefix {
    int length = 0;         ///< quote marks, indent, list and task mark with their spaces; 0 for plain text
    QString next;           ///< what the next line begins with: the next number, an unticked box
    bool isBare = false;    ///< nothing stands behind it
    bool isItem = false;    ///< a list item, not only a quote
    int column = 0;         ///< where the item's mark stands
    int contentIndent = 0;  ///< columns by which a list below this item is indented
};
LinePrefix linePrefix(QStringView line);

/// What the keys and buttons of an editor do to Markdown source. Each is one step of undo; the cursor is left
/// where one goes on typing.

/// Return: goes on with the list or quote; on a bare item ends it instead, with a blank line
/// before what follows. False when it was neither, with
/// nothing done.
bool continueLine(QTextCursor& cursor);
/// Tab and Shift+Tab: moves the selected lines, or the list item the cursor is in, in or out by one level.
/// False when neither is there, with nothing done.
enum class Shift { In, Out };
bool shiftLines(QTextCursor& cursor, Shift shift);
/// Puts `mark` (`**`, `*`, `~~`, "`") around the selection or the word, or takes it away.
void toggleMark(QTextCursor& cursor, const QString& mark);
/// `## ` at the beginning of the line, or none.
void toggleHeading(QTextCursor& cursor, int level);
/// `- ` at the beginning of every selected line, or none.
void toggleList(QTextCursor& cursor);
/// Code marks around words of one line, a fence around several lines.
void toggleCode(QTextCursor& cursor);
/// `[text](target)`; without a target the word for it is left selected. `Image` puts a `!` before.
enum class Target { Link, Image };
void insertTarget(QTextCursor& cursor, Target kind, const QString& target = {});

}  // namespace editor
