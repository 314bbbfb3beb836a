#pragma once

#include "server/blog.h"

/// The address of a post, or of something below it.
inline QByteArray path(const QJsonObject& post, const char* below = "") {
    return "/posts/" + QByteArray::number(post["id"].toInteger()) + below;
}

/// A blog and ways to make posts in it. A base of the classes that test posts.
class PostsFixture {
protected:
    Caller as(const QString& who) { return m_blog.once(who); }
    Answer draft(const QString& who, const QString& title) {
        return as(who).post("/posts", {{"title", title}, {"body_md", QString("Some words of " + title)}});
    }
    /// A published post; gives the answer of publishing it.
    Answer live(const QString& who, const QString& title) {
        const Answer made = draft(who, title);
        return as(who).act(path(made.post(), "/publish"), made.etag());
    }

    support::Server m_postgres;
    Blog m_blog{m_postgres};
};
