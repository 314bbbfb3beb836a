#pragma once

#include "core/error.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace sandbox {

/// One file of the sample's posts: front matter and Markdown, as resources/blog/sample/FORMAT.md describes. A
/// value.
struct SamplePost {
    QHash<QString, QString> fields;
    QString body;

    bool has(const char* key) const { return fields.contains(QLatin1String(key)); }
    QString text(const char* key) const { return fields.value(QLatin1String(key)); }
    /// The value of `key` as a comma-separated list, empty when absent.
    QStringList list(const char* key) const;

    /// The body as it was at earlier state `number` of `count`, numbers from 1: everything up to the last
    /// blank line outside a code fence before that share of the text.
    QString bodyAtState(int number, int count) const;
};

/// Kind Invalid when `text` has no front matter; `name` is the file's, for the message.
core::Result<SamplePost> parseSamplePost(const QString& text, const QString& name);

}  // namespace sandbox
