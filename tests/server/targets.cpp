#include "server/targets.h"

#include <QHash>

namespace {

const QByteArray author = "(select id from \"user\" where email = 'author@example.org')";

}  // namespace

QByteArray Targets::insert(const QByteArray& sql) {
    return m_blog.database().text(QString::fromLatin1(sql)).toLatin1();
}

QByteArray Targets::post(const QByteArray& columns, const QByteArray& values) {
    const QByteArray slug = "target-" + QByteArray::number(++m_made);
    return insert("with p as (insert into post (title, slug, body_md, created_by" + columns +
                  ") values ('Target', '" + slug + "', 'text', " + author + values +
                  ") returning id), a as (insert into post_author (post_id, user_id) select id, " + author +
                  " from p), r as (insert into post_revision (post_id, n, post_version, reason, title, slug, "
                  "body_md, status) select id, 1, 1, 'saved', 'Former', '" +
                  slug + "', 'old', 'draft' from p) select id from p");
}

QByteArray Targets::make(const QByteArray& kind) {
    const QByteArray n = QByteArray::number(m_made + 1);
    const QByteArray live = ", status, published_at, first_published_at";
    if (kind == "draft") return post("", "");
    if (kind == "published") return post(live, ", 'published', now(), now()");
    if (kind == "scheduled") return post(", status, publish_at", ", 'scheduled', now() + interval '1 day'");
    if (kind == "trashed") return post(", deleted_at", ", now()");
    if (kind == "taken_down") return post(", deleted_at, first_published_at", ", now(), now()");
    if (kind == "copied") {
        const QByteArray id = post(live, ", 'published', now(), now()");
        m_blog.database().run(
            "insert into post_working_copy (post_id, base_version, title, body_md) values (" + id +
            ", 1, 'Other', 'other')");
        return id;
    }
    ++m_made;
    if (kind == "user")
        return insert("insert into \"user\" (email, role) values ('target" + n +
                      "@example.org', 'author') returning id");
    if (kind == "tag")
        return insert("insert into tag (slug, name) values ('target-" + n + "', 'Target " + n +
                      "') returning id");
    if (kind == "media")
        return insert("insert into media (owner_id, sha256, file_name, mime_type, byte_size) values (" +
                      author + ", sha256('" + n + "'), 'a.png', 'image/png', 6) returning id");
    if (kind == "invite")
        return insert("insert into invite (email, token_hash, expires_at) values ('guest" + n +
                      "@example.org', sha256('" + n + "'), now() + interval '1 day') returning id");
    if (kind == "session")
        return insert("insert into session (user_id, expires_at) values (" + author +
                      ", now() + interval '1 day') returning id");
    qFatal("there is no target called %s", kind.constData());
}

QByteArray Targets::filled(QByteArray target) {
    for (qsizetype from = target.indexOf('{'); from >= 0; from = target.indexOf('{')) {
        const qsizetype to = target.indexOf('}', from);
        target.replace(from, to - from + 1, make(target.mid(from + 1, to - from - 1)));
    }
    return target;
}
