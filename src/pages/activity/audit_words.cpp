#include "pages/activity/audit_words.h"

#include "client/role_title.h"
#include "widgets/relative_time.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <optional>

namespace pages {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(pages::AuditWords)
};

/// `what` is followed by the name of the object; `alone` is used if there is no name.
struct Phrase {
    const char* action;
    const char* filter;
    const char* what;
    const char* alone;
};

constexpr Phrase phrases[]{
    {"post.created", QT_TRANSLATE_NOOP("pages::AuditWords", "Posts created"),
     QT_TRANSLATE_NOOP("pages::AuditWords", "created %1"),
     QT_TRANSLATE_NOOP("pages::AuditWords", "created a post")},
    {"post.updated", QT_TRANSLATE_NOOP("pages::AuditWords", "Posts changed"),
     QT_TRANSLATE_NOOP("pages::AuditWords", "changed %1"),
     QT_TRANSLATE_NOOP("pages::AuditWords", "changed a post")},
    {"post.published", QT_TRANSLATE_NOOP("pages::AuditWords", "Posts published"),
     QT_TRANSLATE_NOOP("pages::AuditWords", "published %1"),
     QT_TRANSLATE_NOOP("pages::AuditWords", "published a post")},
    {"post.publish_requested", QT_TRANSLATE_NOOP("pages::AuditWords", "Publish requested"),
     QT_TRANSLATE_NOOP("pages::AuditWords", "requested publishing of %1"),
     QT_TRANSLATE_NOOP("pages::AuditWords", "requested publishing of a post")},
    {"post.unpublished", QT_TRANSLATE_NOOP("pages::AuditWords", "Posts unpublished"),
     QT_TRANSLATE_NOOP("pages::AuditWords", "unpublished %1"),
     QT_TRANSLATE_NOOP("pages::AuditWords", "unpublished a post")},
    {"post.scheduled", QT_TRANSLATE_NOOP("pages::AuditWords", "Posts scheduled"),
     QT_TRANSLATE_NOOP("pages::AuditWords", "scheduled %1"),
     QT_TRANSLATE_NOOP("pages::AuditWords", "scheduled a post")},
    {"post.unscheduled", QT_TRANSLATE_NOOP("pages::AuditWords", "Unscheduled"),
     QT_TRANSLATE_NOOP("pages::AuditWords", "unscheduled %1"),
     QT_TRANSLATE_NOOP("pages::AuditWords", "unscheduled a post")},
    {"post.trashed", QT_TRANSLATE_NOOP("pages::AuditWords", "Posts moved to the trash"),
     QT_TRANSLATE_NOOP("pages::AuditWords", "moved %1 to the trash"),
     QT_TRANSLATE_NOOP("pages::AuditWords", "moved a post to the trash")},
    {"post.restored", QT_TRANSLATE_NOOP("pages::AuditWords", "Posts restored"),
     QT_TRANSLATE_NOOP("pages::AuditWords", "restored %1"),
     QT_TRANSLATE_NOOP("pages::AuditWords", "restored a post")},
    {"post.purged", QT_TRANSLATE_NOOP("pages::AuditWords", "Posts permanently deleted"),
     QT_TRANSLATE_NOOP("pages::AuditWords", "permanently deleted %1"),
     QT_TRANSLATE_NOOP("pages::AuditWords", "permanently deleted a post")},
    {"post.working_copy_discarded", QT_TRANSLATE_NOOP("pages::AuditWords", "Unpublished edits discarded"),
     QT_TRANSLATE_NOOP("pages::AuditWords", "discarded the edits of %1"),
     QT_TRANSLATE_NOOP("pages::AuditWords", "discarded the edits of a post")},
    {"user.role_changed", QT_TRANSLATE_NOOP("pages::AuditWords", "Roles changed"),
     QT_TRANSLATE_NOOP("pages::AuditWords", "changed the role of %1"),
     QT_TRANSLATE_NOOP("pages::AuditWords", "changed a role")},
    {"user.suspended", QT_TRANSLATE_NOOP("pages::AuditWords", "People suspended"),
     QT_TRANSLATE_NOOP("pages::AuditWords", "suspended %1"),
     QT_TRANSLATE_NOOP("pages::AuditWords", "suspended a person")},
    {"user.unsuspended", QT_TRANSLATE_NOOP("pages::AuditWords", "Suspensions lifted"),
     QT_TRANSLATE_NOOP("pages::AuditWords", "lifted the suspension of %1"),
     QT_TRANSLATE_NOOP("pages::AuditWords", "lifted a suspension")},
    {"user.password_changed", QT_TRANSLATE_NOOP("pages::AuditWords", "Passwords changed"),
     QT_TRANSLATE_NOOP("pages::AuditWords", "changed the password of %1"),
     QT_TRANSLATE_NOOP("pages::AuditWords", "changed a password")},
    {"user.password_link_created", QT_TRANSLATE_NOOP("pages::AuditWords", "Password links created"),
     QT_TRANSLATE_NOOP("pages::AuditWords", "created a password link for %1"),
     QT_TRANSLATE_NOOP("pages::AuditWords", "created a password link")},
    {"session.started", QT_TRANSLATE_NOOP("pages::AuditWords", "Sign-ins"),
     QT_TRANSLATE_NOOP("pages::AuditWords", "signed in as %1"),
     QT_TRANSLATE_NOOP("pages::AuditWords", "signed in")},
    {"session.ended", QT_TRANSLATE_NOOP("pages::AuditWords", "Sessions signed out"),
     QT_TRANSLATE_NOOP("pages::AuditWords", "signed out sessions of %1"),
     QT_TRANSLATE_NOOP("pages::AuditWords", "signed out")},
    {"session.reuse_detected", QT_TRANSLATE_NOOP("pages::AuditWords", "Sessions ended for security"),
     QT_TRANSLATE_NOOP("pages::AuditWords", "ended a session of %1 whose token was used twice"),
     QT_TRANSLATE_NOOP("pages::AuditWords", "ended a session whose token was used twice")},
};

/// A name of the API and its text.
struct Term {
    const char* name;
    const char* text;
};

constexpr Term fields[]{
    {"authors", QT_TRANSLATE_NOOP("pages::AuditWords", "authors")},
    {"email", QT_TRANSLATE_NOOP("pages::AuditWords", "e-mail")},
    {"fields", QT_TRANSLATE_NOOP("pages::AuditWords", "fields")},
    {"posts", QT_TRANSLATE_NOOP("pages::AuditWords", "posts")},
    {"publish_at", QT_TRANSLATE_NOOP("pages::AuditWords", "publish at")},
    {"published_at", QT_TRANSLATE_NOOP("pages::AuditWords", "published at")},
    {"role", QT_TRANSLATE_NOOP("pages::AuditWords", "role")},
    {"sessions", QT_TRANSLATE_NOOP("pages::AuditWords", "sessions")},
    {"slug", QT_TRANSLATE_NOOP("pages::AuditWords", "slug")},
    {"status", QT_TRANSLATE_NOOP("pages::AuditWords", "status")},
    {"title", QT_TRANSLATE_NOOP("pages::AuditWords", "title")},
    {"trashed", QT_TRANSLATE_NOOP("pages::AuditWords", "in the trash")},
    {"version", QT_TRANSLATE_NOOP("pages::AuditWords", "version")},
};

constexpr Term statuses[]{
    {"active", QT_TRANSLATE_NOOP("pages::AuditWords", "active")},
    {"draft", QT_TRANSLATE_NOOP("pages::AuditWords", "draft")},
    {"published", QT_TRANSLATE_NOOP("pages::AuditWords", "published")},
    {"scheduled", QT_TRANSLATE_NOOP("pages::AuditWords", "scheduled")},
    {"suspended", QT_TRANSLATE_NOOP("pages::AuditWords", "suspended")},
};

/// The text of `name`, or nothing if the console does not know it.
template <std::size_t Size>
std::optional<QString> textOf(const Term (&terms)[Size], const QString& name) {
    const auto* term =
        std::ranges::find_if(terms, [&name](const Term& one) { return name == QLatin1String(one.name); });
    if (term == std::end(terms)) return {};
    return Words::tr(term->text);
}

/// Empty if there is no name, or if people changed their own account.
QString named(const client::AuditEntry& entry) {
    const bool isSelf =
        entry.targetType == QLatin1String("user") && entry.actor && entry.actor->id == entry.targetId;
    if (entry.targetTitle.isEmpty() || isSelf) return {};
    return entry.targetType == QLatin1String("post") ? Words::tr("“%1”").arg(entry.targetTitle)
                                                     : entry.targetTitle;
}

/// An action for which there is no text: `tag.merged` becomes “tag merged”.
QString plain(const QString& action) {
    QString out = action;
    return out.replace(QLatin1Char('.'), QLatin1Char(' ')).replace(QLatin1Char('_'), QLatin1Char(' '));
}

}  // namespace

QList<AuditAction> auditActions() {
    QList<AuditAction> out;
    for (const Phrase& phrase : phrases)
        out.append({QLatin1String(phrase.action), Words::tr(phrase.filter)});
    return out;
}

QString whatText(const client::AuditEntry& entry) {
    const QString name = named(entry);
    const auto* phrase = std::ranges::find_if(
        phrases, [&entry](const Phrase& one) { return entry.action == QLatin1String(one.action); });
    if (phrase == std::end(phrases))
        return name.isEmpty() ? plain(entry.action) : QStringLiteral("%1: %2").arg(plain(entry.action), name);
    return name.isEmpty() ? Words::tr(phrase->alone) : Words::tr(phrase->what).arg(name);
}

QString nameIn(const client::AuditEntry& entry) {
    return named(entry).isEmpty() ? QString() : entry.targetTitle;
}

QString fieldText(const QString& field) {
    return textOf(fields, field).value_or(QString(field).replace(QLatin1Char('_'), QLatin1Char(' ')));
}

QString valueText(const QString& field, const QJsonValue& value) {
    switch (value.type()) {
        case QJsonValue::Null:
        case QJsonValue::Undefined:
            return Words::tr("nothing");
        case QJsonValue::Bool:
            return value.toBool() ? Words::tr("yes") : Words::tr("no");
        case QJsonValue::Double:
            return QLocale().toString(value.toDouble(), 'g', 15);
        case QJsonValue::String: {
            const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
            if (time.isValid() && value.toString().contains(QLatin1Char('T')))
                return widgets::dateAndTime(time);
            if (field == QLatin1String("role")) return client::roleTitle(value.toString());
            if (field == QLatin1String("status"))
                return textOf(statuses, value.toString()).value_or(value.toString());
            return value.toString();
        }
        case QJsonValue::Array: {
            QStringList out;
            for (const QJsonValue& one : value.toArray())
                out.append(valueText(field, one));
            return out.join(QStringLiteral(", "));
        }
        case QJsonValue::Object:
            return QString::fromUtf8(core::toJson(value.toObject()));
    }
    return {};
}

QString changeText(const client::AuditEntry& entry) {
    QStringList names = entry.before.keys() + entry.after.keys();
    names.sort();
    names.removeDuplicates();
    QStringList out;
    for (const QString& field : names) {
        QStringList sides;
        if (entry.before.contains(field)) sides.append(valueText(field, entry.before[field]));
        if (entry.after.contains(field)) sides.append(valueText(field, entry.after[field]));
        out.append(QStringLiteral("%1: %2").arg(fieldText(field), sides.join(QStringLiteral(" → "))));
    }
    return out.join(QStringLiteral(" · "));
}

}  // namespace pages
