#pragma once

#include "core/error.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>

#include <memory>
#include <optional>

namespace core {

/// Parses a JSON document whose root is an object. Kind Invalid with the byte offset in the detail.
Result<QJsonObject> parseJsonObject(const QByteArray& bytes);

/// `object` as compact UTF-8.
QByteArray toJson(const QJsonObject& object);

/// RFC 3339 in UTC with milliseconds and `Z`, as the blog API writes times.
QString toRfc3339(const QDateTime& time);

/// Reads typed members of a JSON object and keeps the first error (a missing member or a wrong type) with its
/// path. Read everything, then check `error()` once:
///
///     JsonReader reader(object);
///     Post post{.id = reader.integer("id"), .title = reader.text("title")};
///     if (auto error = reader.error()) return std::unexpected(*error);
class JsonReader {
public:
    explicit JsonReader(QJsonObject object);

    QString text(const char* name);
    qint64 integer(const char* name);
    bool boolean(const char* name);
    /// RFC 3339; always returned in UTC.
    QDateTime time(const char* name);
    JsonReader object(const char* name);
    QStringList texts(const char* name);

    /// The optional ones are empty when the member is absent or null, and an error only when it has another
    /// type.
    std::optional<QString> optionalText(const char* name);
    std::optional<qint64> optionalInteger(const char* name);
    std::optional<QDateTime> optionalTime(const char* name);
    bool booleanOr(const char* name, bool fallback);
    bool has(const char* name) const;
    /// The member as it is, Undefined when absent.
    QJsonValue value(const char* name) const;

    /// Every element of the array `name`, which must be objects, through `read(JsonReader&)`.
    template <typename Read>
    auto list(const char* name, Read read) {
        using T = std::decay_t<decltype(read(std::declval<JsonReader&>()))>;
        QList<T> out;
        for (JsonReader& element : objects(name))
            out.append(read(element));
        return out;
    }

    /// The first error in this object or any that was read from it.
    std::optional<Error> error() const;

private:
    struct Shared {
        std::optional<Error> first;
    };
    JsonReader(QJsonObject object, QString path, std::shared_ptr<Shared> shared);
    QList<JsonReader> objects(const char* name);
    QJsonValue need(const char* name, QJsonValue::Type type);
    void complain(const QString& path, const QString& what);

    QJsonObject m_object;
    QString m_path;
    std::shared_ptr<Shared> m_shared;
};

}  // namespace core
