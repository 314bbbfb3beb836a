#pragma once

#include "cli/posts/sqlite_file.h"

#include <QJsonObject>
#include <QMap>

namespace cli {

/// Where a field of a post comes from: a column of the posts' own table, or one of another table that is
/// reached through a column of it, or through a table between the two.
struct ColumnSource {
    QString column;
    QString table{};    ///< empty: the posts' own
    QString through{};  ///< column of the posts' table that holds the other's key
    QString between{};  ///< table that joins the two …
    QString toPost{};   ///< … by its column for the post
    QString toOther{};  ///< … and its column for the other

    /// As `--map` takes it: `headline`, `users.name via user_id`, `tags.name via post_tags(post_id,tag_id)`.
    QString text() const;
    bool operator==(const ColumnSource&) const = default;
};

/// Which table holds the posts, and which of its columns is what. Fields: title, body, slug, created,
/// published, status, tags, author, excerpt, description.
struct SqliteMapping {
    QString table;
    QMap<QString, ColumnSource> fields;

    /// The fields there are, in the order people think of them.
    static const QStringList& knownFields();
};

/// The most likely mapping, by the names that blogs use; kind Invalid when no table has a column that looks
/// like the text of a post. `table` decides among tables when it is not empty.
core::Result<SqliteMapping> guessMapping(const QList<SqliteTable>& tables, const QString& table = {});

/// Takes what the person says: `post=articles` (the table), `post.title=headline`,
/// `post.title=articles.headline`, `post.author=users.name via user_id`, `post.tags=tags.name via
/// post_tags(post_id,tag_id)`, `post.slug=` for nothing. Kind Invalid with what there is instead.
core::Result<SqliteMapping> mappingFor(const QList<SqliteTable>& tables, const QStringList& said);

/// The mapping as lines that can be given to `--map`, with the other columns and tables named.
QString toText(const SqliteMapping& mapping, const QList<SqliteTable>& tables);
QJsonObject toJson(const SqliteMapping& mapping, const QList<SqliteTable>& tables);

}  // namespace cli
