#pragma once

#include "core/json.h"

#include <QByteArray>
#include <QString>

namespace client {

/// An uploaded file, without its bytes.
struct Media {
    qint64 id = 0;
    qint64 version = 0;
    QString fileName;  ///< as it was called when it was uploaded
    QString alt;
    QString caption;
    QString sha256;  ///< of its bytes, hexadecimal

    static Media read(core::JsonReader& json);
};

/// The bytes of an uploaded file.
struct MediaFile {
    QByteArray bytes;
};

}  // namespace client
