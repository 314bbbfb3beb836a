#include "core/json.h"

#include <QJsonDocument>
#include <QTimeZone>

namespace core {

Result<QJsonObject> parseJsonObject(const QByteArray& bytes) {
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError) {
        return fail(ErrorKind::Invalid, QStringLiteral("The answer is not valid JSON."),
                    QStringLiteral("%1 at byte %2").arg(problem.errorString()).arg(problem.offset));
    }
    if (!document.isObject())
        return fail(ErrorKind::Invalid, QStringLiteral("The answer is not a JSON object."));
    return document.object();
}

QByteArray toJson(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString toRfc3339(const QDateTime& time) {
    return time.toUTC().toString(Qt::ISODateWithMs);
}

JsonReader::JsonReader(QJsonObject object)
    : m_object(std::move(object)), m_shared(std::make_shared<Shared>()) {}

JsonReader::JsonReader(QJsonObject object, QString path, std::shared_ptr<Shared> shared)
    : m_object(std::move(object)), m_path(std::move(path)), m_shared(std::move(shared)) {}

void JsonReader::complain(const QString& path, const QString& what) {
    if (m_shared->first) return;
    m_shared->first =
        Error(ErrorKind::Invalid, QStringLiteral("The answer does not have the expected shape."),
              QStringLiteral("%1: %2").arg(path, what));
}

QJsonValue JsonReader::value(const char* name) const {
    return m_object.value(QLatin1String(name));
}

bool JsonReader::has(const char* name) const {
    const QJsonValue found = value(name);
    return !found.isUndefined() && !found.isNull();
}

QJsonValue JsonReader::need(const char* name, QJsonValue::Type type) {
    const QJsonValue found = value(name);
    if (found.type() != type) {
        complain(m_path + QLatin1Char('/') + QLatin1String(name),
                 found.isUndefined() ? QStringLiteral("missing") : QStringLiteral("of another type"));
        return {};
    }
    return found;
}

QString JsonReader::text(const char* name) {
    return need(name, QJsonValue::String).toString();
}
qint64 JsonReader::integer(const char* name) {
    return need(name, QJsonValue::Double).toInteger();
}
bool JsonReader::boolean(const char* name) {
    return need(name, QJsonValue::Bool).toBool();
}

QDateTime JsonReader::time(const char* name) {
    const QString written = text(name);
    const QDateTime read = QDateTime::fromString(written, Qt::ISODateWithMs).toUTC();
    if (!written.isEmpty() && !read.isValid()) {
        complain(m_path + QLatin1Char('/') + QLatin1String(name), QStringLiteral("not an RFC 3339 time"));
    }
    return read;
}

JsonReader JsonReader::object(const char* name) {
    return {need(name, QJsonValue::Object).toObject(), m_path + QLatin1Char('/') + QLatin1String(name),
            m_shared};
}

QStringList JsonReader::texts(const char* name) {
    QStringList out;
    for (const QJsonValue& element : need(name, QJsonValue::Array).toArray()) {
        if (!element.isString()) {
            complain(m_path + QLatin1Char('/') + QLatin1String(name),
                     QStringLiteral("an element is not text"));
        }
        out.append(element.toString());
    }
    return out;
}

std::optional<QString> JsonReader::optionalText(const char* name) {
    if (!has(name)) return {};
    return text(name);
}

std::optional<qint64> JsonReader::optionalInteger(const char* name) {
    if (!has(name)) return {};
    return integer(name);
}

std::optional<QDateTime> JsonReader::optionalTime(const char* name) {
    if (!has(name)) return {};
    return time(name);
}

bool JsonReader::booleanOr(const char* name, bool fallback) {
    return has(name) ? boolean(name) : fallback;
}

QList<JsonReader> JsonReader::objects(const char* name) {
    QList<JsonReader> out;
    const QJsonArray array = need(name, QJsonValue::Array).toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString path = QStringLiteral("%1/%2/%3").arg(m_path, QLatin1String(name)).arg(i);
        if (!array[i].isObject()) complain(path, QStringLiteral("not an object"));
        out.append(JsonReader(array[i].toObject(), path, m_shared));
    }
    return out;
}

std::optional<Error> JsonReader::error() const {
    return m_shared->first;
}

}  // namespace core
