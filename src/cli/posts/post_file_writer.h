#pragma once

#include "cli/posts/post_file.h"

namespace cli {

/// The post as a Markdown file. The same post always gives the same bytes; readPostFile() reads all of it
/// again.
QByteArray writePostFile(const PostFile& post);
QByteArray writeEditsFile(const EditsFile& edits);

}  // namespace cli
