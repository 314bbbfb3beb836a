#include "cli/posts/sqlite_mapping.h"

#include <QRegularExpression>

#include <algorithm>

namespace cli {
namespace {

using core::ErrorKind;

QStringList words(const char* text) {
    return QString::fromLatin1(text).split(u' ');
}

/// What blogs call their columns, the most telling first.
const QMap<QString, QStringList>& usualNames() {
    static const QMap<QString, QStringList> names{
        {QStringLiteral("title"), words("title headline subject heading post_title")},
        {QStringLiteral("body"),
         words("body_md markdown content_md body content text post_content html body_html "
               "content_html article entry")},
        {QStringLiteral("slug"), words("slug permalink url_slug post_name path handle")},
        {QStringLiteral("created"),
         words("created_at created createdat created_on date_created inserted_at timestamp")},
        {QStringLiteral("published"), words("published_at publishedat published_on publish_date pub_date "
                                            "date_published post_date posted_at date")},
        {QStringLiteral("status"),
         words("status state post_status draft is_draft published is_published public visible")},
        {QStringLiteral("excerpt"), words("excerpt summary teaser abstract intro")},
        {QStringLiteral("description"), words("meta_description description")},
        {QStringLiteral("tags"), words("tags tag keywords category categories")},
        {QStringLiteral("author"), words("author author_name writer posted_by")}};
    return names;
}

bool isOneOf(const QString& name, const QStringList& names) {
    return names.contains(name, Qt::CaseInsensitive);
}

QString columnCalled(const SqliteTable& table, const QStringList& names) {
    for (const QString& name : names) {
        const QString column = table.column(name);
        if (!column.isEmpty()) return column;
    }
    return {};
}

/// How much a table looks like one of posts; 0: not at all.
int score(const SqliteTable& table) {
    const auto has = [&table](const char* field) {
        return !columnCalled(table, usualNames().value(QLatin1String(field))).isEmpty();
    };
    if (!has("body")) return 0;
    static const QRegularExpression telling(QStringLiteral("post|article|entr|blog|stor(y|ies)|page"),
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression others(QStringLiteral("comment|revision|draft_|_fts|history|message"),
                                           QRegularExpression::CaseInsensitiveOption);
    int out = 4;
    if (has("title")) out += 4;
    if (has("slug")) out += 2;
    if (has("created") || has("published")) ++out;
    if (telling.match(table.name).hasMatch()) out += 3;
    if (others.match(table.name).hasMatch()) out -= 6;
    return out + (table.rows > 0 ? 1 : 0);
}

/// The column of `from` that holds the key of `to`: by its foreign key, else by its name (`post_id` for
/// posts).
QString columnFor(const SqliteTable& from, const SqliteTable& to) {
    for (const SqliteTable::Reference& reference : from.references) {
        if (reference.table.compare(to.name, Qt::CaseInsensitive) == 0) return reference.column;
    }
    QString one = to.name.toLower();
    QStringList names{one + QStringLiteral("_id"), one + QStringLiteral("id")};
    if (one.endsWith(QLatin1String("ies")))
        names.append(one.chopped(3) + QStringLiteral("y_id"));
    else if (one.endsWith(u's'))
        names << one.chopped(1) + QStringLiteral("_id") << one.chopped(1) + QStringLiteral("id");
    return columnCalled(from, names);
}

void guessTags(const QList<SqliteTable>& tables, const SqliteTable& posts, SqliteMapping& mapping) {
    for (const SqliteTable& tags : tables) {
        if (!isOneOf(tags.name, words("tags tag categories category labels topics"))) continue;
        const QString name = columnCalled(tags, words("name title label tag slug"));
        if (name.isEmpty()) continue;
        for (const SqliteTable& between : tables) {
            if (&between == &tags || &between == &posts) continue;
            const QString toPost = columnFor(between, posts), toTag = columnFor(between, tags);
            if (toPost.isEmpty() || toTag.isEmpty()) continue;
            mapping.fields.insert(QStringLiteral("tags"), {.column = name,
                                                           .table = tags.name,
                                                           .between = between.name,
                                                           .toPost = toPost,
                                                           .toOther = toTag});
            return;
        }
    }
}

void guessAuthor(const QList<SqliteTable>& tables, const SqliteTable& posts, SqliteMapping& mapping) {
    for (const SqliteTable& people : tables) {
        if (!isOneOf(people.name, words("users user authors author people accounts members"))) continue;
        QString through = columnFor(posts, people);
        if (through.isEmpty()) through = columnCalled(posts, words("author_id user_id owner_id created_by"));
        const QString name = columnCalled(
            people, words("name display_name full_name username user_name login nickname email"));
        if (through.isEmpty() || name.isEmpty()) continue;
        mapping.fields.insert(QStringLiteral("author"),
                              {.column = name, .table = people.name, .through = through});
        return;
    }
}

std::unexpected<core::Error> wrong(const QString& message) {
    return core::fail(ErrorKind::Invalid, message);
}

QString namesOf(const SqliteTable& table) {
    QStringList names;
    for (const SqliteTable::Column& column : table.columns)
        names.append(column.name);
    return names.join(QStringLiteral(", "));
}

core::Result<QString> columnIn(const SqliteTable& table, const QString& name) {
    const QString column = table.column(name);
    if (!column.isEmpty()) return column;
    return wrong(QStringLiteral("The table %1 has no column %2. Its columns: %3.")
                     .arg(table.name, name, namesOf(table)));
}

/// One side of `--map post.FIELD=…`.
core::Result<ColumnSource> readSource(const QList<SqliteTable>& tables, const SqliteTable& posts,
                                      const QString& text) {
    static const QRegularExpression form(
        QStringLiteral("^(?:([^.()]+)\\.)?([^.()]+?)(?:\\s+via\\s+([^.(),\\s]+)(?:\\(\\s*([^.(),\\s]+)\\s*,"
                       "\\s*([^.(),\\s]+)\\s*\\))?)?$"));
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return wrong(QStringLiteral("“%1” is not valid. Write COLUMN, TABLE.COLUMN via COLUMN, or "
                                    "TABLE.COLUMN via TABLE(POST_COLUMN,OTHER_COLUMN).")
                         .arg(text));
    const QString tableName = match.captured(1).trimmed();
    const SqliteTable* table = tableName.isEmpty() ? &posts : findTable(tables, tableName);
    if (!table) return wrong(QStringLiteral("The table %1 does not exist.").arg(tableName));
    const auto column = columnIn(*table, match.captured(2).trimmed());
    if (!column) return core::fail(column);
    ColumnSource out{.column = *column};
    if (table == &posts) return out;
    out.table = table->name;
    if (match.captured(3).isEmpty())
        return wrong(QStringLiteral(
                         "%1 is not the table of posts, %2. Write how the two are joined: %1.%3 via COLUMN.")
                         .arg(table->name, posts.name, *column));
    if (match.captured(4).isEmpty()) {
        const auto through = columnIn(posts, match.captured(3));
        if (!through) return core::fail(through);
        out.through = *through;
        return out;
    }
    const SqliteTable* between = findTable(tables, match.captured(3));
    if (!between) return wrong(QStringLiteral("The table %1 does not exist.").arg(match.captured(3)));
    const auto toPost = columnIn(*between, match.captured(4)),
               toOther = columnIn(*between, match.captured(5));
    if (!toPost) return core::fail(toPost);
    if (!toOther) return core::fail(toOther);
    out.between = between->name;
    out.toPost = *toPost;
    out.toOther = *toOther;
    return out;
}

/// The table that `--map post=…`, or a title or text of it, names; empty when none does.
QString tableSaid(const QStringList& said) {
    QString fromColumn;
    for (const QString& one : said) {
        const QString left = one.section(u'=', 0, 0).trimmed(), right = one.section(u'=', 1).trimmed();
        if (left == QLatin1String("post")) return right;
        const bool isText = left == QLatin1String("post.title") || left == QLatin1String("post.body");
        if (isText && right.contains(u'.') && !right.contains(QLatin1String(" via ")))
            fromColumn = right.section(u'.', 0, 0).trimmed();
    }
    return fromColumn;
}

}  // namespace

QString ColumnSource::text() const {
    if (table.isEmpty()) return column;
    const QString way =
        between.isEmpty() ? through : QStringLiteral("%1(%2,%3)").arg(between, toPost, toOther);
    return QStringLiteral("%1.%2 via %3").arg(table, column, way);
}

const QStringList& SqliteMapping::knownFields() {
    static const QStringList fields =
        words("title body slug created published status author tags excerpt description");
    return fields;
}

core::Result<SqliteMapping> guessMapping(const QList<SqliteTable>& tables, const QString& wanted) {
    const SqliteTable* posts = wanted.isEmpty() ? nullptr : findTable(tables, wanted);
    if (tables.isEmpty()) return wrong(QStringLiteral("It contains no tables."));
    QStringList names;
    for (const SqliteTable& table : tables)
        names.append(table.name);
    const QString all = names.join(QStringLiteral(", "));
    if (!wanted.isEmpty() && !posts)
        return wrong(QStringLiteral("The table %1 does not exist. Tables: %2.").arg(wanted, all));
    if (!posts) {
        const auto best = std::max_element(tables.begin(), tables.end(),
                                           [](const auto& a, const auto& b) { return score(a) < score(b); });
        if (best == tables.end() || score(*best) <= 0)
            return wrong(
                QStringLiteral("No table was recognised as the table of posts. Tables: %1. Give it with: "
                               "--map post=TABLE --map post.title=COLUMN --map post.body=COLUMN")
                    .arg(all));
        posts = &*best;
    }
    SqliteMapping out{.table = posts->name, .fields = {}};
    for (auto it = usualNames().cbegin(); it != usualNames().cend(); ++it) {
        const QString column = columnCalled(*posts, it.value());
        if (!column.isEmpty()) out.fields.insert(it.key(), {.column = column});
    }
    guessTags(tables, *posts, out);
    guessAuthor(tables, *posts, out);
    return out;
}

core::Result<SqliteMapping> mappingFor(const QList<SqliteTable>& tables, const QStringList& said) {
    auto mapping = guessMapping(tables, tableSaid(said));
    if (!mapping) return mapping;
    const SqliteTable& posts = *findTable(tables, mapping->table);
    for (const QString& one : said) {
        const qsizetype sign = one.indexOf(u'=');
        const QString left = one.left(sign).trimmed(), right = one.mid(sign + 1).trimmed();
        if (left == QLatin1String("post")) continue;
        const QString field = left.startsWith(QLatin1String("post.")) ? left.mid(5) : QString();
        if (sign < 0 || !SqliteMapping::knownFields().contains(field))
            return wrong(
                QStringLiteral("--map must be post.FIELD=COLUMN, where FIELD is one of %1; not “%2”.")
                    .arg(SqliteMapping::knownFields().join(QStringLiteral(", ")), one));
        mapping->fields.remove(field);
        if (right.isEmpty()) continue;
        const auto source = readSource(tables, posts, right);
        if (!source) return core::fail(source);
        mapping->fields.insert(field, *source);
    }
    if (!mapping->fields.contains(QStringLiteral("body")))
        return wrong(
            QStringLiteral(
                "Give the column of %1 that contains the text with --map post.body=COLUMN. Its columns: %2.")
                .arg(posts.name, namesOf(posts)));
    return mapping;
}

}  // namespace cli
