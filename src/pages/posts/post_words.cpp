#include "pages/posts/post_words.h"

#include "widgets/relative_time.h"

#include <QCoreApplication>

namespace pages {
namespace {

struct StatusWords {
    Q_DECLARE_TR_FUNCTIONS(pages::PostWords)
};

QString separator() {
    return QStringLiteral(" · ");
}

}  // namespace

QString statusWord(const client::PostSummary& post) {
    if (post.isTrashed()) return StatusWords::tr("Trash");
    switch (post.status) {
        case client::PostStatus::Draft:
            return StatusWords::tr("Draft");
        case client::PostStatus::Scheduled:
            return StatusWords::tr("Scheduled");
        case client::PostStatus::Published:
            return StatusWords::tr("Published");
    }
    Q_UNREACHABLE();
}

widgets::Tone statusTone(const client::PostSummary& post) {
    if (post.isTrashed()) return widgets::Tone::Bad;
    switch (post.status) {
        case client::PostStatus::Draft:
            return widgets::Tone::Neutral;
        case client::PostStatus::Scheduled:
            return widgets::Tone::Accent;
        case client::PostStatus::Published:
            return widgets::Tone::Good;
    }
    Q_UNREACHABLE();
}

QString shortName(const QString& name) {
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2) return name;
    return QStringLiteral("%1 %2.").arg(words.first(), words.last().left(1));
}

QString factsOf(const client::PostSummary& post) {
    QStringList facts;
    if (!post.authors.isEmpty()) facts << shortName(post.authors.first().name);
    if (post.authors.size() > 1) facts.last() += QStringLiteral(" +%1").arg(post.authors.size() - 1);
    const bool isDue = post.status == client::PostStatus::Scheduled && !post.isTrashed();
    facts << widgets::relativeTime(isDue && post.publishAt ? *post.publishAt : post.updatedAt);
    if (post.status == client::PostStatus::Published && post.hasWorkingCopy)
        facts << StatusWords::tr("unpublished changes");
    return facts.join(separator());
}

QString markWord(PostMark mark) {
    switch (mark) {
        case PostMark::None:
            return {};
        case PostMark::Unsaved:
            return StatusWords::tr("not saved");
        case PostMark::Conflict:
            return StatusWords::tr("conflict");
    }
    Q_UNREACHABLE();
}

QString saveSentence(const drafts::SaveLine& line, const client::Post& post) {
    QString words = drafts::text(line);
    if (!words.isEmpty()) words[0] = words[0].toUpper();
    using State = drafts::SaveLine::State;
    const bool isApart = post.status == client::PostStatus::Published && !post.isTrashed() &&
                         (post.workingCopy || line.state == State::Edited || line.state == State::Saving);
    if (isApart && line.state == State::Unchanged)
        return StatusWords::tr("Unpublished changes") + separator() +
               StatusWords::tr("saved separately from the published text");
    return isApart ? words + separator() + StatusWords::tr("saved separately from the published text")
                   : words;
}

widgets::Tone saveTone(const drafts::SaveLine& line) {
    using State = drafts::SaveLine::State;
    switch (line.state) {
        case State::Saved:
            return widgets::Tone::Good;
        case State::Offline:
        case State::SignIn:
        case State::Kept:
            return widgets::Tone::Warning;
        case State::Refused:
        case State::Conflict:
        case State::Gone:
            return widgets::Tone::Bad;
        case State::Unchanged:
        case State::Edited:
        case State::Saving:
            return widgets::Tone::Muted;
    }
    Q_UNREACHABLE();
}

PostMark markOf(const drafts::SaveLine& line) {
    using State = drafts::SaveLine::State;
    switch (line.state) {
        case State::Conflict:
            return PostMark::Conflict;
        case State::Offline:
        case State::SignIn:
        case State::Refused:
        case State::Kept:
        case State::Gone:
            return PostMark::Unsaved;
        case State::Unchanged:
        case State::Saved:
        case State::Edited:
        case State::Saving:
            return PostMark::None;
    }
    Q_UNREACHABLE();
}

QString followedSentence(const client::Post& post) {
    const std::optional<client::Author>& who = post.workingCopy ? post.workingCopy->savedBy : post.updatedBy;
    const QDateTime when = post.workingCopy ? post.workingCopy->savedAt : post.updatedAt;
    const QString time = QLocale().toString(when.toLocalTime().time(), QLocale::ShortFormat);
    return who ? StatusWords::tr("Updated: %1 saved this post at %2.").arg(who->name, time)
               : StatusWords::tr("Updated: this post was saved in another window or on another device at %1.")
                     .arg(time);
}

QUrl addressOf(const client::PostSummary& post, const QString& siteUrl) {
    if (siteUrl.isEmpty()) return {};
    QString base = siteUrl;
    while (base.endsWith(u'/'))
        base.chop(1);
    return QUrl(base + QStringLiteral("/posts/") + post.slug);
}

}  // namespace pages
