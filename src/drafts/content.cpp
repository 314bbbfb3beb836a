#include "drafts/content.h"

#include <QCryptographicHash>

namespace drafts {

QByteArray Content::hash() const {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString* field : {&title, &bodyMd, &excerpt}) {
        const QByteArray bytes = field->toUtf8();
        // The length keeps text that moves from one field to the next from hashing alike.
        hash.addData(QByteArray::number(bytes.size()));
        hash.addData(":");
        hash.addData(bytes);
    }
    return hash.result();
}

Merged merge(const Content& base, const Content& ours, const Content& theirs) {
    Merged out{.content = ours};
    for (QString Content::* field : {&Content::title, &Content::bodyMd, &Content::excerpt}) {
        if (ours.*field == theirs.*field || theirs.*field == base.*field) continue;
        if (ours.*field == base.*field)
            out.content.*field = theirs.*field;
        else
            out.overlaps = true;
    }
    return out;
}

Content ownBase(const Content& base, const QList<Content>& sent, const Content& theirs) {
    Content out = base;
    for (QString Content::* field : {&Content::title, &Content::bodyMd, &Content::excerpt})
        for (const Content& one : sent)
            if (one.*field == theirs.*field) out.*field = theirs.*field;
    return out;
}

}  // namespace drafts
