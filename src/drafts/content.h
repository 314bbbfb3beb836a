#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace drafts {

/// The fields of a post that are typed and saved together in the editor.
struct Content {
    QString title;
    QString bodyMd;
    QString excerpt;

    bool operator==(const Content&) const = default;
    /// SHA-256 over all fields: used to check that the acknowledged text is the stored one.
    QByteArray hash() const;
};

/// The result of merging two changed copies of one text.
struct Merged {
    Content content;
    /// Both sides changed the same field, differently; `content` holds ours there.
    bool overlaps = false;
};

/// Three-way by field: a field only one side changed is that side's.
Merged merge(const Content& base, const Content& ours, const Content& theirs);

/// Where edits that began from `base` really began, when the server has `theirs` and requests with the texts
/// `sent` got no answer: a field of which the server has the text of such a request was written by us, and by
/// no other person.
Content ownBase(const Content& base, const QList<Content>& sent, const Content& theirs);

}  // namespace drafts
