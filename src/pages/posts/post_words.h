#pragma once

#include "client/post.h"
#include "drafts/save_line.h"
#include "widgets/tokens.h"

#include <QUrl>

namespace pages {

/// The local state of a post, which the server does not know.
enum class PostMark {
    None,
    Unsaved,   ///< there is text that has not reached the server
    Conflict,  ///< and somebody else changed the same
};

/// "Draft", "Scheduled", "Published" or "Trash".
QString statusWord(const client::PostSummary& post);
widgets::Tone statusTone(const client::PostSummary& post);
/// "Ada L." of "Ada Lind".
QString shortName(const QString& name);
/// Who wrote it and when it happened: "Ada L. · 4 min ago", "Ben K. · 24 Nov, 09:00".
QString factsOf(const client::PostSummary& post);
/// "not saved", "conflict"; empty for None.
QString markWord(PostMark mark);
/// The save line as a sentence, with its meaning for the live text of a published post.
QString saveSentence(const drafts::SaveLine& line, const client::Post& post);
widgets::Tone saveTone(const drafts::SaveLine& line);
PostMark markOf(const drafts::SaveLine& line);
/// That another person has saved the post, and when: "Updated: Ada Lind saved this post at 14:02."
QString followedSentence(const client::Post& post);
/// Where readers find the post; empty when the blog does not say where its site is.
QUrl addressOf(const client::PostSummary& post, const QString& siteUrl);

}  // namespace pages
