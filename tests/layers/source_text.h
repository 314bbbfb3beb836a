#pragma once

#include <QString>
#include <QStringList>

/// A source file as the checks of layers_test see it. `code` has as many lines as `lines`, with comments and
/// the contents of literals blanked; include lines keep their file name.
struct SourceText {
    QString path;  ///< from the root of the repository, with slashes: `src/core/json.cpp`
    QStringList lines;
    QStringList code;
};

/// Splits `text` and blanks what is not code. Knows line and block comments, string, character and raw string
/// literals.
SourceText sourceText(const QString& path, const QString& text);

/// Every file below `folder` of the repository whose name ends in one of `endings`, in the order of their
/// paths.
QList<SourceText> readSources(const QString& folder, const QStringList& endings);
