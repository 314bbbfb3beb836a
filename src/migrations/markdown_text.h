#pragma once

#include <QString>

namespace migrations {

/// `text` in one line of GitHub's Markdown, so that none of its characters means anything there.
QString escapedMarkdown(QString text);
/// `text` as a code block, in a fence longer than any in it.
QString fencedMarkdown(const QString& language, const QString& text);

}  // namespace migrations
