#pragma once

#include "layers/source_text.h"

#include <QList>
#include <QStringList>

/// A folder of src/ and what its files may include: folders, or single headers.
struct Layer {
    QString folder;
    QStringList mayInclude;
};

/// A piece of the outside world and where it may be spoken of: folders (with a slash at the end) or files
/// without ending.
struct Home {
    QString token;
    QStringList homes;
};

/// A word, or a pattern, that must not occur, and why.
struct Forbidden {
    QString pattern;
    QString reason;
    QString except;  ///< a folder that it does not concern
};

/// Each check answers one line a violation, `file:line: rule`; none when all is well.
QStringList checkIncludes(const SourceText& source, const QList<Layer>& layers);
QStringList checkHomes(const SourceText& source, const QList<Home>& homes);

/// Code only: what is said in comments and literals does not count.
QStringList checkForbiddenCode(const SourceText& source, const QList<Forbidden>& forbidden);

/// Comments and literals count too.
QStringList checkForbiddenText(const SourceText& source, const QList<Forbidden>& forbidden);

/// Is each form of `forms` named like its class, and used by the source file that has the same name?
QStringList checkForms(const QList<SourceText>& forms, const QList<SourceText>& sources);

/// Properties of our own that the style reads ("tone") are no texts: they must be marked notr="true", or a
/// translation changes the look.
QStringList checkFormProperties(const SourceText& form);

/// Is each .cpp of `sources` named in the CMakeLists.txt of the next folder upwards that has one?
QStringList checkListed(const QList<SourceText>& sources, const QList<SourceText>& cmakeLists);
