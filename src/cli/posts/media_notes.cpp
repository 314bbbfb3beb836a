#include "cli/posts/media_notes.h"

#include "cli/posts/yaml_value.h"

#include <algorithm>

namespace cli {
namespace {

QString line(const char* name, const QString& value) {
    return value.isEmpty() ? QString()
                           : QStringLiteral("  %1: %2\n").arg(QLatin1String(name), yamlText(value));
}

QString textOf(const YamlValue& map, const char* name) {
    const YamlValue* value = map.find(QLatin1String(name));
    return value && value->kind == YamlValue::Kind::Text ? value->text : QString();
}

}  // namespace

QByteArray writeMediaNotes(QList<MediaNote> notes) {
    std::sort(notes.begin(), notes.end(), [](const auto& a, const auto& b) { return a.file < b.file; });
    QString out;
    for (const MediaNote& note : notes)
        out += yamlText(note.file) + QStringLiteral(":\n") + line("name", note.name) + line("alt", note.alt) +
               line("caption", note.caption);
    return out.toUtf8();
}

Checked<QList<MediaNote>> readMediaNotes(const QByteArray& file) {
    // A note may say more than a front matter, but each only little.
    QList<MediaNote> out;
    const auto root = readYaml(file, 1, 16 * 1024 * 1024);
    if (!root) return std::unexpected(root.error());
    for (const YamlValue::Entry& entry : root->entries) {
        if (entry.first.contains(u'/') || entry.first.contains(u'\\') || entry.first.startsWith(u'.'))
            return flaw(entry.second.line,
                        QStringLiteral("“%1” is not the name of a file in this folder.").arg(entry.first));
        out.append({.file = entry.first,
                    .name = textOf(entry.second, "name"),
                    .alt = textOf(entry.second, "alt"),
                    .caption = textOf(entry.second, "caption")});
    }
    return out;
}

}  // namespace cli
