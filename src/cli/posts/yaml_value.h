#pragma once

#include "cli/posts/flaw.h"

#include <QByteArray>
#include <QList>

#include <utility>

namespace cli {

/// A piece of YAML as it stands: nothing is converted, each piece knows its line. A value.
struct YamlValue {
    enum class Kind { Null, Text, List, Map };
    using Entry = std::pair<QString, YamlValue>;

    Kind kind = Kind::Null;
    int line = 0;
    QString text{};
    bool isPlain = false;  ///< without quotes: `true` may be a truth, `"true"` is a word
    QList<YamlValue> items{};
    QList<Entry> entries{};  ///< in their order, each key once

    bool isNull() const { return kind == Kind::Null; }
    /// The value of a map's key, or nullptr.
    const YamlValue* find(const QString& key) const;
};

/// Reads one YAML document whose first line is line `firstLine` of a file. Refused are more than `mostBytes`,
/// more than 16 levels, and aliases, which could multiply into far more than was written.
Checked<YamlValue> readYaml(const QByteArray& text, int firstLine = 1, qsizetype mostBytes = 64 * 1024);

/// `text` as a YAML scalar on one line: plain where every reader takes it for a text, else quoted.
QString yamlText(const QString& text);

}  // namespace cli
