#pragma once

#include <QByteArray>
#include <QList>

namespace migrations {

/// The up part of a goose file as Atlas hands it to its own splitter: annotations taken out, statements ended
/// by a delimiter of its own. Source: ariga/atlas `sql/sqltool/tool.go`, GooseFile.StmtDecls.
struct GooseText {
    QByteArray text;
    QList<int> lines;  ///< for each line of `text` the line of the file, 0 for those that were added
    QByteArray error;  ///< an annotation where none may be; empty when all is well
};
GooseText atlasTextOfGoose(const QByteArray& content);

}  // namespace migrations
