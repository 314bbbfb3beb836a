#pragma once

#include <QStringList>

namespace cli {

/// `colophonctl posts export DIR`: all posts of a blog as Markdown files, with the files they show.
int runPostsExport(const QStringList& arguments);

/// `colophonctl posts import DIR` or `--from-sqlite FILE`: posts into a blog.
int runPostsImport(const QStringList& arguments);

}  // namespace cli
