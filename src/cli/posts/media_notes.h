#pragma once

#include "cli/posts/flaw.h"

#include <QByteArray>
#include <QList>

namespace cli {

/// What a blog knows of an uploaded file besides its bytes.
struct MediaNote {
    QString file;  ///< its name in the folder `media`
    QString name;  ///< as it was uploaded
    QString alt;
    QString caption;
};

/// `media/media.yaml`: one entry a file.
inline constexpr QLatin1String mediaFolder("media");
inline constexpr QLatin1String mediaNotesFile("media/media.yaml");
QByteArray writeMediaNotes(QList<MediaNote> notes);
Checked<QList<MediaNote>> readMediaNotes(const QByteArray& file);

}  // namespace cli
