#include "sandbox/sample_library.h"

#include "core/json.h"
#include "sandbox/sample_builder.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSize>
#include <QtEndian>

namespace sandbox {
namespace {

/// Width and height out of a PNG's first chunk (PNG specification, 11.2.2 IHDR).
QSize sizeOfPng(const QByteArray& bytes) {
    if (bytes.size() < 24 || !bytes.startsWith("\x89PNG")) return {};
    return {qFromBigEndian<qint32>(bytes.constData() + 16), qFromBigEndian<qint32>(bytes.constData() + 20)};
}

}  // namespace

core::Result<void> readSampleTags(SampleBuilder& sample) {
    const auto object = sample.readObject(QStringLiteral("tags.json"));
    if (!object) return core::fail(object);
    core::JsonReader reader(*object);
    qint64 id = 0;
    reader.list("tags", [&](core::JsonReader& tag) {
        const QString slug = tag.text("slug");
        sample.tags.insert(slug, ++id);
        sample.add("tag", {{"id", id},
                           {"slug", slug},
                           {"name", tag.text("name")},
                           {"description", orNull(tag.optionalText("description"))},
                           {"created_at", sample.time(QStringLiteral("-400d"))},
                           {"updated_at", sample.time(QStringLiteral("-400d"))}});
        return 0;
    });
    if (const auto error = reader.error()) return std::unexpected(*error);
    return {};
}

core::Result<void> readSampleMedia(SampleBuilder& sample) {
    const auto object = sample.readObject(QStringLiteral("media.json"));
    if (!object) return core::fail(object);
    core::JsonReader reader(*object);
    qint64 id = 0;
    reader.list("media", [&](core::JsonReader& picture) {
        const QString name = picture.text("file"), path = sample.folder + QStringLiteral("/media/") + name;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            sample.complain(QStringLiteral("there is no media/%1").arg(name));
        const QByteArray bytes = file.readAll();
        const QSize size = sizeOfPng(bytes);
        const QString sha256 =
            QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        const auto alt = picture.optionalText("alt");
        sample.media.insert(name, ++id);
        sample.alts.insert(id, alt.value_or(QString()));
        sample.out.files.append({path, sha256});
        const QJsonValue created = sample.time(picture.text("created"));
        sample.add("media", {{"id", id},
                             {"owner_id", sample.person(picture.text("uploaded_by"))},
                             {"sha256", QString(QLatin1String("\\x") + sha256)},
                             {"file_name", name},
                             {"mime_type", QLatin1String("image/png")},
                             {"byte_size", bytes.size()},
                             {"width", size.isEmpty() ? QJsonValue() : QJsonValue(size.width())},
                             {"height", size.isEmpty() ? QJsonValue() : QJsonValue(size.height())},
                             {"alt", orNull(alt)},
                             {"created_at", created},
                             {"updated_at", created}});
        return 0;
    });
    if (const auto error = reader.error()) return std::unexpected(*error);
    return {};
}

}  // namespace sandbox
