#pragma once

#include "cli/posts/yaml_value.h"

namespace cli {

/// A Markdown file in its two parts.
struct FrontMatter {
    YamlValue values;  ///< a map
    QString body{};
    int bodyLine = 0;  ///< line of the body's first character, from 1
};

/// What the first line of a file says it is.
enum class FileKind { Post, Toml, Json, NoFrontMatter };
FileKind fileKind(const QByteArray& file);

/// Parts a file that begins with `---`. A byte order mark is dropped, and lines that end in CR LF are read as
/// ending in LF. One blank line before the body and the line end after it are the file's, not the body's.
Checked<FrontMatter> readFrontMatter(const QByteArray& file);

/// The file that readFrontMatter() gives the same body for. `yaml` ends in a line end.
QByteArray withFrontMatter(const QString& yaml, const QString& body);

}  // namespace cli
