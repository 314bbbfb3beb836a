#include "client/person.h"

#include <QCoreApplication>

namespace client {
namespace {

struct Phrases {
    Q_DECLARE_TR_FUNCTIONS(client::Capability)
};

}  // namespace

Person Person::read(core::JsonReader& json) {
    const auto text = [&json](const char* name) { return json.optionalText(name).value_or(QString()); };
    return {.id = json.integer("id"),
            .version = json.optionalInteger("version").value_or(0),
            .email = text("email"),
            .firstName = text("first_name"),
            .lastName = text("last_name"),
            .avatarUrl = text("avatar_url"),
            .role = text("role"),
            .status = text("status"),
            .lastSeenAt = json.optionalTime("last_seen_at"),
            .createdAt = json.optionalTime("created_at"),
            .permissions = Permissions::read(json)};
}

QString Person::name() const {
    const QString full = QString(firstName + QLatin1Char(' ') + lastName).trimmed();
    return full.isEmpty() ? email : full;
}

bool Person::isSuspended() const {
    return status == QLatin1String("suspended");
}

bool Me::can(const char* capability) const {
    return capabilities.contains(QLatin1String(capability));
}

Me Me::read(core::JsonReader& json) {
    return {Person::read(json), json.has("capabilities") ? json.texts("capabilities") : QStringList()};
}

RolePreview RolePreview::read(core::JsonReader& json) {
    RolePreview out{.gains = json.texts("gains"), .loses = json.texts("loses")};
    core::JsonReader affected = json.object("affected");
    out.scheduledPosts = affected.optionalInteger("scheduled_posts").value_or(0);
    out.drafts = affected.optionalInteger("drafts").value_or(0);
    out.sessions = affected.optionalInteger("sessions").value_or(0);
    return out;
}

Role Role::read(core::JsonReader& json) {
    return {.name = json.text("name"), .capabilities = json.texts("capabilities")};
}

QString capabilityText(const QString& capability) {
    struct Known {
        const char* name;
        const char* phrase;
    };
    static constexpr Known known[]{
        {"read_published", QT_TRANSLATE_NOOP("client::Capability", "read what is published")},
        {"open_console", QT_TRANSLATE_NOOP("client::Capability", "open this console")},
    };
    for (const Known& one : known) {
        if (capability == QLatin1String(one.name)) return Phrases::tr(one.phrase);
    }
    return QString(capability)
        .replace(QLatin1Char('_'), QLatin1Char(' '))
        .replace(QLatin1Char('.'), QLatin1Char(' '));
}

}  // namespace client
