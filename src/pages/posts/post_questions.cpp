#include "pages/posts/post_questions.h"

#include "pages/posts/post_words.h"
#include "widgets/relative_time.h"

#include <QCoreApplication>

namespace pages {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(pages::PostQuestions)
};

QStringList addressFact(const client::Post& post, const QString& siteUrl) {
    const QUrl address = addressOf(post, siteUrl);
    if (address.isEmpty()) return {Words::tr("Its address will end in /posts/%1.").arg(post.slug)};
    return {address.toDisplayString()};
}

}  // namespace

// A qualified type before a function takes lupdate out of the namespace, and the texts with it.
using widgets::Question;

Question publishQuestion(const client::Post& post, const QString& title, const QString& siteUrl) {
    using client::PostStatus;
    const QStringList facts = addressFact(post, siteUrl);
    if (post.status == PostStatus::Published) {
        return {.title = Words::tr("Publish the changes to “%1”?").arg(title),
                .text = Words::tr(
                    "Readers see the new text immediately. The previous text is kept as a revision."),
                .verb = Words::tr("Publish changes"),
                .facts = facts};
    }
    const QString when =
        post.status == PostStatus::Scheduled && post.publishAt
            ? Words::tr("It was scheduled for %1. Publishing it now makes it public immediately.")
                  .arg(widgets::relativeTime(*post.publishAt))
            : Words::tr("It becomes public immediately.");
    return {.title = Words::tr("Publish “%1”?").arg(title),
            .text = when,
            .verb = Words::tr("Publish"),
            .facts = facts};
}

Question unpublishQuestion(const client::Post& post, const QString& siteUrl) {
    return {.title = Words::tr("Unpublish “%1”?").arg(post.title),
            .text = Words::tr("Readers can no longer see it. It becomes a draft again and keeps its text."),
            .verb = Words::tr("Unpublish"),
            .kind = Question::Kind::Destructive,
            .facts = addressFact(post, siteUrl)};
}

Question trashQuestion(const client::Post& post) {
    const bool isPublic = post.status == client::PostStatus::Published;
    return {
        .title = Words::tr("Move “%1” to the trash?").arg(post.title),
        .text = isPublic
                    ? Words::tr("Readers can no longer see it. You can restore it from the trash as a draft.")
                    : Words::tr("You can restore it from the trash."),
        .verb = Words::tr("Move to trash"),
        .kind = Question::Kind::Destructive};
}

Question discardChangesQuestion(const client::Post& post) {
    return {.title = Words::tr("Discard the changes to “%1”?").arg(post.title),
            .text = Words::tr("The editor shows the published text again. The unpublished changes are lost."),
            .verb = Words::tr("Discard changes"),
            .kind = Question::Kind::Destructive};
}

Question discardRecoveryQuestion(const client::Post& post, const QDateTime& writtenAt) {
    return {
        .title = Words::tr("Discard your text?"),
        .text = Words::tr(
                    "The text of “%1” from %2 exists only on this computer. Discarding it cannot be undone.")
                    .arg(post.title, widgets::relativeTime(writtenAt)),
        .verb = Words::tr("Discard"),
        .kind = Question::Kind::Destructive};
}

}  // namespace pages
