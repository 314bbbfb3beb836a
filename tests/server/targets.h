#pragma once

#include "server/blog.h"

/// Makes what requests are about, straight in the database, so that each test of each person begins with an
/// untouched one. Everything belongs to author@example.org.
class Targets {
public:
    explicit Targets(Blog& blog) : m_blog(blog) {}

    /// `draft`, `published`, `scheduled`, `copied` (published, with a working copy), `trashed` or
    /// `taken_down` (was public): a post. `user`: a new author. `tag`, `media`, `invite`. `session`: of
    /// author@example.org. Gives its id.
    QByteArray make(const QByteArray& kind);

    /// The target with each `{kind}` in it made and put in its place; `{1}` and the like stay as numbers.
    QByteArray filled(QByteArray target);

private:
    QByteArray insert(const QByteArray& sql);
    QByteArray post(const QByteArray& columns, const QByteArray& values);

    Blog& m_blog;
    int m_made = 0;
};
