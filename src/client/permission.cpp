#include "client/permission.h"

#include <QCoreApplication>

namespace client {
namespace {

struct PermissionSentences {
    Q_DECLARE_TR_FUNCTIONS(client::Permission)
};

}  // namespace

Permissions Permissions::read(core::JsonReader& owner) {
    Permissions out;
    const QJsonObject written = owner.value("permissions").toObject();
    for (auto it = written.begin(); it != written.end(); ++it) {
        const QJsonObject one = it->toObject();
        out.set(it.key(), {.allowed = it->isBool() ? it->toBool() : one[QStringLiteral("allowed")].toBool(),
                           .reason = one[QStringLiteral("reason")].toString()});
    }
    return out;
}

QString reasonText(const QString& reason) {
    struct Known {
        const char* reason;
        const char* sentence;
    };
    static constexpr Known known[]{
        {"self",
         QT_TRANSLATE_NOOP("client::Permission", "You cannot change your own account. Ask another admin.")},
        {"above_own_role", QT_TRANSLATE_NOOP("client::Permission",
                                             "This person has more rights than you, so you cannot do this.")},
        {"last_admin",
         QT_TRANSLATE_NOOP("client::Permission",
                           "This is the only active admin. Give another person the role admin first.")},
        {"role_requires_author",
         QT_TRANSLATE_NOOP("client::Permission", "This requires the role author, editor or admin.")},
        {"role_requires_editor",
         QT_TRANSLATE_NOOP("client::Permission", "This requires the role editor or admin.")},
        {"role_requires_developer",
         QT_TRANSLATE_NOOP("client::Permission", "This requires the role developer or admin.")},
        {"role_requires_admin", QT_TRANSLATE_NOOP("client::Permission", "This requires the role admin.")},
        {"not_own",
         QT_TRANSLATE_NOOP("client::Permission",
                           "This post belongs to another person. Only editors and admins can change it.")},
        {"trashed", QT_TRANSLATE_NOOP("client::Permission", "The post is in the trash. Restore it first.")},
        {"not_trashed", QT_TRANSLATE_NOOP("client::Permission", "The post is not in the trash.")},
        {"already_published", QT_TRANSLATE_NOOP("client::Permission", "The post is already published.")},
        {"not_scheduled", QT_TRANSLATE_NOOP("client::Permission", "The post is not scheduled.")},
        {"not_published", QT_TRANSLATE_NOOP("client::Permission", "The post is not published.")},
        {"suspended", QT_TRANSLATE_NOOP("client::Permission", "The account is suspended.")},
    };
    for (const Known& one : known) {
        if (reason == QLatin1String(one.reason)) return PermissionSentences::tr(one.sentence);
    }
    return PermissionSentences::tr("Your role does not allow this.");
}

}  // namespace client
