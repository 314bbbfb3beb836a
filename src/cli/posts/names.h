#pragma once

#include <QByteArray>
#include <QString>

namespace cli {

/// The part of a post's address that a text gives, as the blog makes it: a to z, digits, single hyphens, at
/// most 191 characters. Empty when nothing of it is left.
QString slugOf(const QString& text);
bool isSlug(const QString& text);

/// The name of a post's file: its slug where that is one, else made from its id. No name is another's on a
/// file system that does not tell case, none is a device of Windows, none leaves the folder.
QString postFileName(const QString& slug, qint64 id, const QString& ending);

/// The name of an uploaded file's copy: readable, and made unique by the hash of its bytes.
QString mediaFileName(const QString& uploadedName, const QByteArray& bytes);

}  // namespace cli
