#include "sandbox/sample_builder.h"

#include "core/json.h"
#include "sandbox/sample_time.h"

#include <QFile>

namespace sandbox {

core::Result<QString> SampleBuilder::readText(const QString& name) const {
    QFile file(folder + u'/' + name);
    if (!file.open(QIODevice::ReadOnly)) {
        return core::fail(core::ErrorKind::NotFound,
                          QStringLiteral("The sample blog has no file %1.").arg(name), file.errorString());
    }
    return QString::fromUtf8(file.readAll());
}

core::Result<QJsonObject> SampleBuilder::readObject(const QString& name) const {
    const auto text = readText(name);
    if (!text) return core::fail(text);
    return core::parseJsonObject(text->toUtf8());
}

void SampleBuilder::add(const char* table, Cells cells) {
    out.rows[QLatin1String(table)].append(rowOf(cells));
}

qint64 SampleBuilder::person(const QString& handle) {
    const qint64 id = people.value(handle);
    if (id == 0) complain(QStringLiteral("unknown person %1").arg(handle));
    return id;
}

QJsonValue SampleBuilder::time(const QString& text) {
    if (text.isEmpty()) return {};
    const auto moment = sampleTime(text, now);
    if (!moment) {
        complain(QStringLiteral("%1 is no time").arg(text));
        return {};
    }
    return core::toRfc3339(*moment);
}

void SampleBuilder::complain(const QString& what) {
    if (complaint.isEmpty()) complaint = what;
}

QJsonObject rowOf(SampleBuilder::Cells cells) {
    QJsonObject row;
    for (const auto& [column, value] : cells)
        row.insert(QLatin1String(column), value);
    return row;
}

QJsonValue orNull(const std::optional<QString>& text) {
    return text ? QJsonValue(*text) : QJsonValue();
}

QJsonValue orNull(const QString& text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

}  // namespace sandbox
