#include "sandbox/sample_people.h"

#include "core/json.h"
#include "sandbox/sample_builder.h"
#include "sandbox/sample_time.h"

namespace sandbox {

core::Result<void> readSamplePeople(SampleBuilder& sample) {
    const auto object = sample.readObject(QStringLiteral("people.json"));
    if (!object) return core::fail(object);
    core::JsonReader reader(*object);
    const QString password = reader.text("password"), hash = reader.text("password_hash");
    qint64 id = 0, sessionId = 0;
    reader.list("people", [&](core::JsonReader& person) {
        const QString email = person.text("email"), role = person.text("role");
        const auto first = person.optionalText("first_name"), last = person.optionalText("last_name");
        const bool isSuspended = person.has("suspended");
        QString suspendedAt, suspendedReason;
        if (isSuspended) {
            core::JsonReader suspended = person.object("suspended");
            suspendedAt = suspended.text("at");
            suspendedReason = suspended.text("reason");
        }
        const QString created = person.text("created"), handle = email.section(u'@', 0, 0);
        QString name = QStringList{first.value_or(QString()), last.value_or(QString())}.join(u' ').trimmed();
        if (name.isEmpty()) name = handle;
        ++id;
        sample.people.insert(handle, id);
        sample.names.insert(id, name);
        if (!isSuspended) sample.out.logins.append({name, email, password, role});
        sample.add("user",
                   {{"id", id},
                    {"email", email},
                    {"first_name", orNull(first)},
                    {"last_name", orNull(last)},
                    {"role", role},
                    {"status", QLatin1String(isSuspended ? "suspended" : "active")},
                    {"created_at", sample.time(created)},
                    {"updated_at", sample.time(isSuspended ? suspendedAt : created)},
                    {"version", isSuspended ? 2 : 1},
                    {"last_seen_at", sample.time(person.optionalText("last_seen").value_or(QString()))},
                    {"suspended_at", sample.time(suspendedAt)},
                    {"suspended_reason", orNull(suspendedReason)}});
        sample.add("user_password", {{"user_id", id}, {"hash", hash}, {"updated_at", sample.time(created)}});
        if (!person.has("devices")) return 0;
        person.list("devices", [&](core::JsonReader& device) {
            const QString lastUsed = device.text("last_used");
            const QDateTime expires = sampleTime(lastUsed, sample.now).value_or(sample.now).addDays(60);
            sample.add("session",
                       {{"id", ++sessionId},
                        {"user_id", id},
                        {"device_name", device.text("name")},
                        {"created_at", sample.time(device.text("created"))},
                        {"last_used_at", sample.time(lastUsed)},
                        {"expires_at", core::toRfc3339(expires)},
                        {"ended_at", sample.time(suspendedAt)},
                        {"end_reason", isSuspended ? QJsonValue(QLatin1String("suspended")) : QJsonValue()}});
            return 0;
        });
        return 0;
    });
    if (const auto error = reader.error()) return std::unexpected(*error);
    return {};
}

}  // namespace sandbox
