#pragma once

#include <QByteArray>
#include <QString>

namespace drafts {

/// What an editor holds of a post: the fields that are typed in and saved together.
struct Content {
    QString title;
    QString bodyMd;
    QString excerpt;

    bool operator==(const Content&) const = default;
    /// SHA-256 over all fields: tells whether what was acknowledged is what is kept.
    QByteArray hash() const;
};

/// The outcome of bringing two changed copies of one text together.
struct Merged {
    Content content;
    /// Both sides changed the same field, differently; `content` holds ours there.
    bool overlaps = false;
};

/// Three-way by field: a field only one side changed is that side's.
Merged merge(const Content& base, const Content& ours, const Content& theirs);

}  // namespace drafts
