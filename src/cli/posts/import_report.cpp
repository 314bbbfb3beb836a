#include "cli/posts/import_report.h"

#include "cli/posts/times.h"

#include <QJsonArray>
#include <QMap>

#include <algorithm>

namespace cli {
namespace {

using client::PostStatus;

bool isWritten(ImportAction action) {
    return action == ImportAction::Create || action == ImportAction::Finish || action == ImportAction::Update;
}

QString life(const PostFile& file) {
    if (file.status == PostStatus::Scheduled && file.publishAt)
        return QStringLiteral("scheduled for %1").arg(writeTime(*file.publishAt));
    if (file.status == PostStatus::Published && file.published)
        return QStringLiteral("published %1").arg(writeTime(*file.published));
    return client::toWord(file.status);
}

QStringList remarks(const ImportedPost& post) {
    const PostFile& file = post.planned.file;
    QStringList out = file.notes;
    if (!file.leftOut.isEmpty())
        out.append(QStringLiteral("Not imported: %1.").arg(file.leftOut.join(QStringLiteral(", "))));
    if (!post.planned.differences.isEmpty())
        out.append(QStringLiteral("Different in the blog: %1.")
                       .arg(post.planned.differences.join(QStringLiteral(", "))));
    if (post.planned.action == ImportAction::Differs)
        out.append(
            QStringLiteral("The post in the blog is unchanged. Use --update to update it from the file."));
    if (post.error) out.append(post.error->message());
    return out;
}

QString place(const PlannedPost& planned) {
    return planned.flaw.line > 0 ? QStringLiteral("%1:%2").arg(planned.name).arg(planned.flaw.line)
                                 : planned.name;
}

}  // namespace

QString toText(const ImportedPost& post) {
    const PlannedPost& planned = post.planned;
    QString out = word(post.error ? ImportAction::Faulty : planned.action).leftJustified(10) + place(planned);
    if (isWritten(planned.action) && !post.error)
        out += QStringLiteral("  ") + life(planned.file) + QStringLiteral(", /") + planned.file.slug;
    QStringList lines{out};
    if (!planned.flaw.message.isEmpty()) lines.append(QString(10, u' ') + planned.flaw.message);
    for (const QString& remark : remarks(post))
        lines.append(QString(10, u' ') + remark);
    return lines.join(u'\n');
}

QString summary(const QList<ImportedPost>& posts, ImportOptions::Mode mode) {
    QMap<QString, int> counts, leftOut;
    int failed = 0, open = 0;
    for (const ImportedPost& post : posts) {
        for (const QString& name : post.planned.file.leftOut)
            ++leftOut[name];
        if (post.error)
            ++failed;
        else if (isWritten(post.planned.action) && !post.isDone && mode == ImportOptions::Mode::Write)
            ++open;
        else
            ++counts[word(post.planned.action)];
    }
    QStringList parts;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        parts.append(QStringLiteral("%1: %2").arg(it.key()).arg(it.value()));
    if (failed > 0) parts.append(QStringLiteral("failed: %1").arg(failed));
    if (open > 0) parts.append(QStringLiteral("not processed: %1").arg(open));
    QString out = parts.isEmpty() ? QStringLiteral("Nothing to import.") : parts.join(QStringLiteral(" · "));
    if (leftOut.isEmpty()) return out;
    QStringList names;
    for (auto it = leftOut.cbegin(); it != leftOut.cend(); ++it)
        names.append(QStringLiteral("%1 (%2)").arg(it.key()).arg(it.value()));
    return out + QStringLiteral("\nNot imported (number of files): ") + names.join(QStringLiteral(", "));
}

QJsonObject toJson(const QList<ImportedPost>& posts, ImportOptions::Mode mode) {
    QJsonArray list;
    for (const ImportedPost& post : posts) {
        const PlannedPost& planned = post.planned;
        QJsonObject one{{QStringLiteral("name"), planned.name},
                        {QStringLiteral("action"), word(planned.action)}};
        if (planned.action == ImportAction::Faulty || planned.action == ImportAction::LeftOut) {
            one[QStringLiteral("reason")] = planned.flaw.message;
            if (planned.flaw.line > 0) one[QStringLiteral("line")] = planned.flaw.line;
        } else {
            one[QStringLiteral("title")] = planned.file.title;
            one[QStringLiteral("slug")] = planned.file.slug;
            one[QStringLiteral("status")] = client::toWord(planned.file.status);
            if (planned.file.published)
                one[QStringLiteral("published_at")] = writeTime(*planned.file.published);
            if (planned.file.publishAt)
                one[QStringLiteral("publish_at")] = writeTime(*planned.file.publishAt);
            one[QStringLiteral("notes")] = QJsonArray::fromStringList(planned.file.notes);
            one[QStringLiteral("not_carried_over")] = QJsonArray::fromStringList(planned.file.leftOut);
            one[QStringLiteral("differences")] = QJsonArray::fromStringList(planned.differences);
        }
        if (post.id != 0) one[QStringLiteral("id")] = post.id;
        if (mode == ImportOptions::Mode::Write) one[QStringLiteral("done")] = post.isDone;
        if (post.error) one[QStringLiteral("error")] = post.error->message();
        list.append(one);
    }
    return {{QStringLiteral("preview"), mode == ImportOptions::Mode::Preview},
            {QStringLiteral("posts"), list}};
}

bool hasProblem(const QList<ImportedPost>& posts) {
    return std::any_of(posts.begin(), posts.end(), [](const ImportedPost& post) {
        return post.error || post.planned.action == ImportAction::Faulty ||
               post.planned.action == ImportAction::Differs;
    });
}

}  // namespace cli
