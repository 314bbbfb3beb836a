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
        {"self", QT_TRANSLATE_NOOP("client::Permission",
                                   "This is your own account. Another admin has to change it.")},
        {"above_own_role", QT_TRANSLATE_NOOP("client::Permission",
                                             "This person may do more than you, so you may not do this.")},
        {"last_admin", QT_TRANSLATE_NOOP("client::Permission",
                                         "This is the last active admin. Make somebody else admin first.")},
        {"role_requires_author",
         QT_TRANSLATE_NOOP("client::Permission", "This needs the role author, editor or admin.")},
        {"role_requires_editor",
         QT_TRANSLATE_NOOP("client::Permission", "This needs the role editor or admin.")},
        {"role_requires_developer",
         QT_TRANSLATE_NOOP("client::Permission", "This needs the role developer or admin.")},
        {"role_requires_admin", QT_TRANSLATE_NOOP("client::Permission", "This needs the role admin.")},
        {"not_own",
         QT_TRANSLATE_NOOP("client::Permission",
                           "This post belongs to another person. Editors and admins may change it.")},
        {"trashed", QT_TRANSLATE_NOOP("client::Permission", "The post is in the trash. Restore it first.")},
        {"not_trashed", QT_TRANSLATE_NOOP("client::Permission", "The post is not in the trash.")},
        {"already_published", QT_TRANSLATE_NOOP("client::Permission", "The post is published already.")},
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
