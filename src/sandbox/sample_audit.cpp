#include "sandbox/sample_audit.h"

#include "core/json.h"
#include "sandbox/sample_builder.h"

namespace sandbox {
namespace {

QJsonObject targetOf(SampleBuilder& sample, const QString& target) {
    const QString type = target.section(u':', 0, 0), name = target.section(u':', 1);
    if (type.isEmpty()) return rowOf({{"target_type", {}}, {"target_id", {}}, {"target_name", {}}});
    const qint64 id = type == QLatin1String("user") ? sample.person(name) : sample.posts.value(name);
    if (id == 0) sample.complain(QStringLiteral("the audit log names an unknown %1").arg(target));
    const QString shown = type == QLatin1String("user") ? sample.names.value(id) : sample.titles.value(id);
    return rowOf({{"target_type", type}, {"target_id", id}, {"target_name", shown}});
}

}  // namespace

core::Result<void> readSampleAudit(SampleBuilder& sample) {
    const auto object = sample.readObject(QStringLiteral("audit.json"));
    if (!object) return core::fail(object);
    core::JsonReader reader(*object);
    qint64 id = 0;
    reader.list("entries", [&](core::JsonReader& entry) {
        const auto actor = entry.optionalText("actor");
        const auto objectOrNull = [&entry](const char* name) {
            return entry.has(name) ? entry.value(name) : QJsonValue();
        };
        QJsonObject row = targetOf(sample, entry.optionalText("target").value_or(QString()));
        const QJsonObject rest = rowOf(
            {{"id", ++id},
             {"at", sample.time(entry.text("at"))},
             {"actor_id", actor ? QJsonValue(sample.person(*actor)) : QJsonValue()},
             {"actor_name", actor ? QJsonValue(sample.names.value(sample.person(*actor))) : QJsonValue()},
             {"action", entry.text("action")},
             {"before", objectOrNull("before")},
             {"after", objectOrNull("after")},
             {"reason", orNull(entry.optionalText("reason"))},
             {"address", orNull(entry.optionalText("address"))}});
        for (auto it = rest.begin(); it != rest.end(); ++it)
            row.insert(it.key(), it.value());
        sample.out.rows[QStringLiteral("audit_log")].append(row);
        return 0;
    });
    if (const auto error = reader.error()) return std::unexpected(*error);
    return {};
}

}  // namespace sandbox
