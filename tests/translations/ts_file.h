#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// One text of a Qt Linguist file and what became of it.
struct TsMessage {
    QString context;
    QString source;
    QStringList forms;  ///< the translation; several when it depends on a number
    bool isPlural = false;
    bool isFinished = true;

    /// How this message is named in a failure.
    QString name() const { return context + ": " + source; }
};

/// Reads a .ts file (version 2.1). Stops the test program when it cannot be read.
QList<TsMessage> readTsFile(const QString& path);

/// Everything about `translation` that would break at run time or look broken, one sentence each:
/// placeholders, markup, line ends, outer blanks and mnemonics that the source has and the translation has
/// not, or the reverse.
QStringList faults(const TsMessage& message);
