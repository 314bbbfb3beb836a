#include "pages/activity/audit_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace pages {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(pages::AuditWords)
};

/// `what` is completed by the name of the thing; `alone` is said where there is none.
struct Phrase {
    const char* action;
    const char* filter;
    const char* what;
    const char* alone;
};

#define WORDS(text) QT_TRANSLATE_NOOP("pages::AuditWords", text)
constexpr Phrase phrases[]{
    {"post.created", WORDS("Posts created"), WORDS("created %1"), WORDS("created a post")},
    {"post.updated", WORDS("Posts changed"), WORDS("changed %1"), WORDS("changed a post")},
    {"post.published", WORDS("Posts published"), WORDS("published %1"), WORDS("published a post")},
    {"post.publish_requested", WORDS("Publishing asked for"), WORDS("asked to publish %1"),
     WORDS("asked to publish a post")},
    {"post.unpublished", WORDS("Posts taken down"), WORDS("took down %1"), WORDS("took down a post")},
    {"post.scheduled", WORDS("Posts scheduled"), WORDS("scheduled %1"), WORDS("scheduled a post")},
    {"post.unscheduled", WORDS("Schedules taken back"), WORDS("took back the schedule of %1"),
     WORDS("took back the schedule of a post")},
    {"post.trashed", WORDS("Posts moved to the trash"), WORDS("moved %1 to the trash"),
     WORDS("moved a post to the trash")},
    {"post.restored", WORDS("Posts restored"), WORDS("restored %1"), WORDS("restored a post")},
    {"post.purged", WORDS("Posts deleted for good"), WORDS("deleted %1 for good"),
     WORDS("deleted a post for good")},
    {"post.working_copy_discarded", WORDS("Unpublished edits discarded"), WORDS("discarded the edits of %1"),
     WORDS("discarded the edits of a post")},
    {"user.role_changed", WORDS("Roles changed"), WORDS("changed the role of %1"), WORDS("changed a role")},
    {"user.suspended", WORDS("People suspended"), WORDS("suspended %1"), WORDS("suspended somebody")},
    {"user.unsuspended", WORDS("Suspensions lifted"), WORDS("lifted the suspension of %1"),
     WORDS("lifted a suspension")},
    {"session.started", WORDS("Sign-ins"), WORDS("signed in as %1"), WORDS("signed in")},
    {"session.ended", WORDS("Sessions ended"), WORDS("ended sessions of %1"), WORDS("signed out")},
    {"session.reuse_detected", WORDS("Sessions ended for safety"),
     WORDS("ended a session of %1 whose token was used twice"),
     WORDS("ended a session whose token was used twice")},
};
#undef WORDS

/// Empty where there is no name, and where people did something to themselves.
QString named(const client::AuditEntry& entry) {
    const bool isSelf =
        entry.targetType == QLatin1String("user") && entry.actor && entry.actor->id == entry.targetId;
    if (entry.targetTitle.isEmpty() || isSelf) return {};
    return entry.targetType == QLatin1String("post") ? Words::tr("“%1”").arg(entry.targetTitle)
                                                     : entry.targetTitle;
}

/// An action without words of its own: `tag.merged` is “tag merged”.
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

QString fieldText(const QString& field) {
    return QString(field).replace(QLatin1Char('_'), QLatin1Char(' '));
}

QString valueText(const QJsonValue& value) {
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
                return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
            return value.toString();
        }
        case QJsonValue::Array: {
            QStringList out;
            for (const QJsonValue& one : value.toArray())
                out.append(valueText(one));
            return out.join(QStringLiteral(", "));
        }
        case QJsonValue::Object:
            return QString::fromUtf8(core::toJson(value.toObject()));
    }
    return {};
}

QString changeText(const client::AuditEntry& entry) {
    QStringList fields = entry.before.keys() + entry.after.keys();
    fields.sort();
    fields.removeDuplicates();
    QStringList out;
    for (const QString& field : fields) {
        QStringList sides;
        if (entry.before.contains(field)) sides.append(valueText(entry.before[field]));
        if (entry.after.contains(field)) sides.append(valueText(entry.after[field]));
        out.append(QStringLiteral("%1: %2").arg(fieldText(field), sides.join(QStringLiteral(" → "))));
    }
    return out.join(QStringLiteral(" · "));
}

}  // namespace pages
