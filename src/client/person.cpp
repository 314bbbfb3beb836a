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
            .displayName = text("name"),
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
    if (!displayName.isEmpty()) return displayName;
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
    return {Person::read(json), json.has("capabilities") ? json.texts("capabilities") : QStringList(),
            json.booleanOr("has_password", true)};
}

RolePreview RolePreview::read(core::JsonReader& json) {
    RolePreview out{.gains = json.texts("gains"), .loses = json.texts("loses")};
    core::JsonReader affected = json.object("affected");
    out.scheduledPosts = affected.optionalInteger("scheduled_posts").value_or(0);
    out.drafts = affected.optionalInteger("drafts").value_or(0);
    out.sessions = affected.optionalInteger("sessions").value_or(0);
    return out;
}

PasswordLink PasswordLink::read(core::JsonReader& answer) {
    PasswordLink out;
    out.notice = answer.optionalText("notice").value_or(QString());
    core::JsonReader link = answer.object("password_link");
    out.url = link.text("url");
    out.expiresAt = link.time("expires_at");
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
        {"create_posts", QT_TRANSLATE_NOOP("client::Capability", "write drafts")},
        {"edit_own_posts", QT_TRANSLATE_NOOP("client::Capability", "edit their own posts")},
        {"publish_own_posts",
         QT_TRANSLATE_NOOP("client::Capability", "publish and schedule their own posts")},
        {"trash_own_posts", QT_TRANSLATE_NOOP("client::Capability", "move their own posts to the trash")},
        {"upload_media", QT_TRANSLATE_NOOP("client::Capability", "upload pictures and files")},
        {"read_all_drafts", QT_TRANSLATE_NOOP("client::Capability", "read everyone's drafts")},
        {"edit_all_posts", QT_TRANSLATE_NOOP("client::Capability", "edit all posts")},
        {"publish_all_posts", QT_TRANSLATE_NOOP("client::Capability", "publish and schedule all posts")},
        {"trash_all_posts",
         QT_TRANSLATE_NOOP("client::Capability", "move all posts to the trash and restore them")},
        {"set_authors", QT_TRANSLATE_NOOP("client::Capability", "choose the authors of posts")},
        {"manage_tags", QT_TRANSLATE_NOOP("client::Capability", "manage tags")},
        {"list_people", QT_TRANSLATE_NOOP("client::Capability", "see the people of the blog")},
        {"view_schema", QT_TRANSLATE_NOOP("client::Capability", "see the schema page")},
        {"view_migrations", QT_TRANSLATE_NOOP("client::Capability", "see the migrations page")},
        {"view_people_details",
         QT_TRANSLATE_NOOP("client::Capability", "see e-mail addresses, roles and sessions")},
        {"change_roles", QT_TRANSLATE_NOOP("client::Capability", "change roles")},
        {"suspend_people", QT_TRANSLATE_NOOP("client::Capability", "suspend people")},
        {"end_sessions", QT_TRANSLATE_NOOP("client::Capability", "sign people out")},
        {"invite_people", QT_TRANSLATE_NOOP("client::Capability", "invite people")},
        {"view_audit", QT_TRANSLATE_NOOP("client::Capability", "read the activity log")},
        {"purge_trash", QT_TRANSLATE_NOOP("client::Capability", "delete posts in the trash permanently")},
    };
    for (const Known& one : known) {
        if (capability == QLatin1String(one.name)) return Phrases::tr(one.phrase);
    }
    return QString(capability)
        .replace(QLatin1Char('_'), QLatin1Char(' '))
        .replace(QLatin1Char('.'), QLatin1Char(' '));
}

}  // namespace client
