#include "pages/schema/compare/compare_source.h"

#include "widgets/relative_time.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace pages {
namespace {

struct SourceWords {
    Q_DECLARE_TR_FUNCTIONS(pages::CompareSource)
};

}  // namespace

QString CompareSource::title(const schema::Snapshot& live) const {
    switch (kind) {
        case Kind::None:
            return SourceWords::tr("Choose …");
        case Kind::Live:
            return SourceWords::tr("%1, now", "a database, as it is now").arg(live->origin.database);
        case Kind::Database:
            return database.title;
        case Kind::Script:
        case Kind::SavedFile:
            return QFileInfo(path).fileName();
        case Kind::Directory: {
            const QString name = QDir(path).dirName();
            return version.isEmpty()
                       ? name
                       : SourceWords::tr("%1 at %2", "a directory at a version").arg(name, version);
        }
        case Kind::Kept:
            return QStringLiteral("%1, %2").arg(entry.key.database, widgets::dateAndTime(entry.readAt));
    }
    return {};
}

}  // namespace pages
