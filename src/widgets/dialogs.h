#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace widgets {

/// A question that is asked before something is deleted or published.
struct Question {
    QString title;  ///< "Publish “Go tour”?"
    QString text;   ///< what it means, in a sentence or two
    QString verb;   ///< the button that does it: "Publish", never "OK" or "Yes"
    enum class Kind { Safe, Destructive } kind = Kind::Safe;
    QStringList facts = {};  ///< further lines, one thing each
    QString refusal = {};    ///< the other button; "Cancel" when empty
};

/// Asks without blocking the event loop; `accepted` runs if the person chose the verb, and not at all if
/// `parent` has been destroyed by then. The dialog's object name is `confirmDialog`, its buttons are
/// `acceptPushButton` and `rejectPushButton`. In a destructive one the safe button has the focus.
void confirm(QWidget* parent, const Question& question, std::function<void()> accepted,
             std::function<void()> rejected = {});

/// Asks for a folder or file; not called if none was chosen. The dialog's object name is `fileDialog`.
void chooseDirectory(QWidget* parent, const QString& title, const QString& start,
                     std::function<void(const QString&)> chosen);
void chooseFile(QWidget* parent, const QString& title, const QString& start, const QStringList& filters,
                std::function<void(const QString&)> chosen);
/// `filters` are the formats, `Markdown (*.md)`; a name without a suffix gets that of the chosen one.
void chooseNewFile(QWidget* parent, const QString& title, const QString& suggestion,
                   const QStringList& filters, std::function<void(const QString&)> chosen);

}  // namespace widgets
