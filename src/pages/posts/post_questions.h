#pragma once

#include "client/post.h"
#include "widgets/dialogs.h"

namespace pages {

/// What is asked before a post is published: what becomes public, and where. `title` is the text's on the
/// screen; `siteUrl` may be empty.
widgets::Question publishQuestion(const client::Post& post, const QString& title, const QString& siteUrl);
widgets::Question unpublishQuestion(const client::Post& post, const QString& siteUrl);
widgets::Question trashQuestion(const client::Post& post);
widgets::Question discardChangesQuestion(const client::Post& post);
widgets::Question discardRecoveryQuestion(const client::Post& post, const QDateTime& writtenAt);

}  // namespace pages
