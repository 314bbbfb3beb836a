#include "cli/posts/sqlite_source.h"

#include "cli/posts/names.h"
#include "cli/posts/times.h"
#include "core/json.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <cmath>

namespace cli {
namespace {

using client::PostStatus;

/// The key of a table for SQL; every table that is none has a rowid.
QString keyOf(const SqliteTable& table) {
    return table.key().isEmpty() ? QStringLiteral("rowid") : sqliteName(table.key());
}

/// An SQL expression for the field, over `FROM posts AS p`.
QString expression(const ColumnSource& source, const QList<SqliteTable>& tables) {
    if (source.table.isEmpty()) return QStringLiteral("p.") + sqliteName(source.column);
    const SqliteTable& other = *findTable(tables, source.table);
    return QStringLiteral("(SELECT o.%1 FROM %2 AS o WHERE o.%3 = p.%4)")
        .arg(sqliteName(source.column), sqliteName(other.name), keyOf(other), sqliteName(source.through));
}

QString firstLine(const QString& body) {
    static const QRegularExpression tags(QStringLiteral("<[^>]*>"));
    for (QString line : body.left(4000).split(u'\n')) {
        line = line.remove(tags).simplified();
        while (line.startsWith(u'#'))
            line = line.mid(1).trimmed();
        if (line.isEmpty()) continue;
        if (line.size() <= 80) return line;
        const qsizetype blank = line.lastIndexOf(u' ', 79);
        return line.left(blank > 40 ? blank : 79) + u'…';
    }
    return {};
}

bool looksLikeHtml(const QString& body) {
    static const QRegularExpression html(
        QStringLiteral("^\\s*<(p|div|h[1-6]|article|section|ul|ol|table|img|figure)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return html.match(body).hasMatch();
}

/// A JSON list, or texts with commas between them.
QStringList tagsIn(const QString& text) {
    QStringList out;
    const QString trimmed = text.trimmed();
    const auto list = trimmed.startsWith(u'[') ? core::parseJsonObject("{\"tags\":" + trimmed.toUtf8() + '}')
                                               : core::Result<QJsonObject>();
    if (trimmed.startsWith(u'[') && list) {
        for (const QJsonValue& one : list->value(QStringLiteral("tags")).toArray())
            out.append(one.toVariant().toString());
        return out;
    }
    return trimmed.split(u',');
}

/// One row as a post.
class RowReader {
public:
    RowReader(const SqliteMapping& mapping, const ReadingContext& context)
        : m_mapping(mapping), m_context(context) {}

    /// `values` by field. `key` is what the row is known by.
    Checked<PostFile> read(const QMap<QString, QVariant>& values, const QString& key) {
        m_values = values;
        m_isBroken = false;
        m_post = PostFile{.name = QStringLiteral("%1, row %2").arg(m_mapping.table, key)};
        m_post.body = text("body");
        m_post.title = text("title").simplified();
        m_post.excerpt = text("excerpt").trimmed();
        m_post.seo.metaDescription = text("description").simplified();
        const QString author = text("author").trimmed();
        if (!author.isEmpty()) m_post.authors.append(author);
        addTags(tagsIn(text("tags")));
        readLife();
        if (m_post.title.isEmpty()) titleFromText(key);
        m_post.slug = slugOf(text("slug").section(u'/', -1, -1, QString::SectionSkipEmpty));
        if (looksLikeHtml(m_post.body))
            m_post.notes.append(QStringLiteral("Its text is HTML and is kept as HTML."));
        if (m_isBroken) return flaw(0, QStringLiteral("It contains text that is not valid UTF-8."));
        if (m_post.body.contains(QChar(0)) || m_post.title.contains(QChar(0)))
            return flaw(0, QStringLiteral("It contains a NUL character."));
        if (const auto longer = tooLong(m_post)) return std::unexpected(*longer);
        return m_post;
    }

private:
    QString text(const char* field) {
        const QVariant value = m_values.value(QLatin1String(field));
        const QByteArray bytes = value.toByteArray();
        if (value.typeId() == QMetaType::QByteArray && !QByteArrayView(bytes).isValidUtf8())
            m_isBroken = true;
        // SQLite hands text on as it is, and what is not UTF-8 has become this sign.
        if (value.typeId() == QMetaType::QString && value.toString().contains(QChar::ReplacementCharacter))
            m_post.notes.append(QStringLiteral("It contains characters that could not be read."));
        return value.typeId() == QMetaType::QByteArray ? QString::fromUtf8(bytes) : value.toString();
    }

    void addTags(const QStringList& tags) {
        for (const QString& tag : tags) {
            if (!tag.trimmed().isEmpty() && !m_post.tags.contains(tag.trimmed(), Qt::CaseInsensitive))
                m_post.tags.append(tag.trimmed());
        }
    }

    void titleFromText(const QString& key) {
        m_post.title = firstLine(m_post.body);
        if (m_post.title.isEmpty()) m_post.title = QStringLiteral("%1 %2").arg(m_mapping.table, key);
        m_post.notes.append(QStringLiteral("It has no title; the beginning of its text is used."));
    }

    /// Whether the column says what is a draft, and not what is public.
    static bool asksForDrafts(const ColumnSource& status) {
        return status.column.contains(QLatin1String("draft"), Qt::CaseInsensitive);
    }

    /// Nothing where neither the status nor a missing date says anything.
    std::optional<PostStatus> statusSaid() {
        const auto source = m_mapping.fields.constFind(QStringLiteral("status"));
        const QVariant value = m_values.value(QStringLiteral("status"));
        if (source == m_mapping.fields.constEnd() || value.isNull()) return {};
        const QString word = value.toString().trimmed().toLower();
        static const QStringList yes{QStringLiteral("1"), QStringLiteral("true"), QStringLiteral("yes"),
                                     QStringLiteral("t"), QStringLiteral("y")};
        static const QStringList no{QStringLiteral("0"), QStringLiteral("false"), QStringLiteral("no"),
                                    QStringLiteral("f"), QStringLiteral("n"),     QString()};
        const bool isAboutDrafts = asksForDrafts(*source);
        if (yes.contains(word)) return isAboutDrafts ? PostStatus::Draft : PostStatus::Published;
        if (no.contains(word)) return isAboutDrafts ? PostStatus::Published : PostStatus::Draft;
        for (const char* live : {"published", "publish", "live", "public", "active", "online"})
            if (word == QLatin1String(live)) return PostStatus::Published;
        if (word == QLatin1String("scheduled") || word == QLatin1String("future"))
            return PostStatus::Scheduled;
        // A column called `published` may hold the time itself.
        if (sqliteTime(value, m_context.zone)) return PostStatus::Published;
        if (word != QLatin1String("draft"))
            m_post.notes.append(
                QStringLiteral("The status “%1” is unknown; the post becomes a draft.").arg(word));
        return PostStatus::Draft;
    }

    std::optional<QDateTime> time(const char* field) {
        const QVariant value = m_values.value(QLatin1String(field));
        const auto out = sqliteTime(value, m_context.zone);
        if (!out && !value.isNull() && !value.toString().isEmpty())
            m_post.notes.append(QStringLiteral("“%1” (%2) is not a valid time.")
                                    .arg(value.toString().left(40), QLatin1String(field)));
        return out;
    }

    void readLife() {
        const auto created = time("created");
        auto published = time("published");
        const bool saysWhen = m_mapping.fields.contains(QStringLiteral("published"));
        const auto said = statusSaid();
        if (!published && said == PostStatus::Published)
            published = sqliteTime(m_values.value(QStringLiteral("status")), m_context.zone);
        m_post.created = created ? created : published;
        if (m_post.created && *m_post.created > m_context.now) m_post.created.reset();
        // Without a column that says so a post is public; where there is one and it is empty, it is not.
        const auto status = m_mapping.fields.constFind(QStringLiteral("status"));
        const bool mayBeDraft =
            saysWhen || (status != m_mapping.fields.constEnd() && !asksForDrafts(*status));
        if (mayBeDraft && !said && !saysWhen && !published)
            m_post.notes.append(QStringLiteral("It has no status; the post becomes a draft."));
        m_post.status = said.value_or(mayBeDraft && !published ? PostStatus::Draft : PostStatus::Published);
        if (m_post.status == PostStatus::Draft) return;
        const auto at = published ? published : created;
        if (at && *at > m_context.now.addSecs(60)) {
            m_post.status = PostStatus::Scheduled;
            m_post.publishAt = at;
        } else if (m_post.status == PostStatus::Scheduled && !at) {
            m_post.status = PostStatus::Draft;
        } else {
            m_post.status = PostStatus::Published;
            m_post.published = at;
        }
    }

    const SqliteMapping& m_mapping;
    const ReadingContext& m_context;
    QMap<QString, QVariant> m_values;
    PostFile m_post;
    bool m_isBroken = false;
};

/// Tags by the post's key, for a mapping through a table between.
core::Result<QHash<QString, QStringList>> joinedTags(const SqliteFile& file, const QList<SqliteTable>& tables,
                                                     const ColumnSource& source) {
    QHash<QString, QStringList> out;
    if (source.between.isEmpty()) return out;
    const SqliteTable& other = *findTable(tables, source.table);
    const auto done =
        file.read(QStringLiteral("SELECT b.%1, o.%2 FROM %3 AS b JOIN %4 AS o ON o.%5 = b.%6")
                      .arg(sqliteName(source.toPost), sqliteName(source.column), sqliteName(source.between),
                           sqliteName(other.name), keyOf(other), sqliteName(source.toOther)),
                  {}, [&out](const QVariantList& row) {
                      out[row[0].toString()].append(row[1].toString());
                      return true;
                  });
    if (!done) return core::fail(done);
    return out;
}

}  // namespace

std::optional<QDateTime> sqliteTime(const QVariant& value, const QTimeZone& zone) {
    if (value.isNull()) return {};
    bool isNumber = false;
    const double number = value.toString().trimmed().toDouble(&isNumber);
    if (!isNumber) {
        // Go: "2025-07-18 10:11:12.5 +0000 UTC m=+0.1"; the offset says it, the name and the clock do not.
        static const QRegularExpression go(
            QStringLiteral("^(.+ [+-]\\d{4}) [A-Z+0-9-]{1,5}( m=[+-][\\d.]+)?$"));
        const QString text = value.toString().trimmed();
        const QRegularExpressionMatch match = go.match(text);
        return readTime(match.hasMatch() ? match.captured(1) : text, zone);
    }
    constexpr double unixEpoch = 2440587.5, secondsADay = 86'400;
    double seconds = 0;
    if (number >= 1e8 && number < 1e11)
        seconds = number;
    else if (number >= 1e11 && number < 1e14)
        seconds = number / 1000;
    else if (number >= 2.4e6 && number < 2.6e6)
        seconds = (number - unixEpoch) * secondsADay;
    else
        return {};
    return QDateTime::fromMSecsSinceEpoch(std::llround(seconds * 1000), QTimeZone::utc()).toUTC();
}

core::Result<PostSource> readSqlite(const SqliteFile& file, const QList<SqliteTable>& tables,
                                    const SqliteMapping& mapping, const ReadingContext& context) {
    const SqliteTable& posts = *findTable(tables, mapping.table);
    QHash<QString, QStringList> tags;
    QStringList fields, expressions{QStringLiteral("p.") + keyOf(posts)};
    for (auto it = mapping.fields.cbegin(); it != mapping.fields.cend(); ++it) {
        if (!it->between.isEmpty()) {
            const auto joined = joinedTags(file, tables, *it);
            if (!joined) return core::fail(joined);
            tags = *joined;
            continue;
        }
        fields.append(it.key());
        expressions.append(expression(*it, tables));
    }
    PostSource out;
    QSet<QString> slugs;
    RowReader reader(mapping, context);
    const auto done =
        file.read(QStringLiteral("SELECT %1 FROM %2 AS p ORDER BY 1")
                      .arg(expressions.join(QStringLiteral(", ")), sqliteName(posts.name)),
                  {}, [&](const QVariantList& row) {
                      QMap<QString, QVariant> values;
                      for (int i = 0; i < fields.size(); ++i)
                          values.insert(fields[i], row[i + 1]);
                      const QString key = row[0].toString();
                      auto post = reader.read(values, key);
                      if (post) {
                          post->tags += tags.value(key);
                          post->tags.removeDuplicates();
                          // Two diary entries may have the same first words; the row tells them apart.
                          if (post->slug.isEmpty()) post->slug = slugOf(post->title);
                          if (slugs.contains(post->slug))
                              post->slug = slugOf(post->slug.left(160) + u'-' + key);
                          slugs.insert(post->slug);
                      }
                      out.posts.append({QStringLiteral("%1, row %2").arg(posts.name, key), std::move(post)});
                      return true;
                  });
    if (!done) return core::fail(done);
    if (out.posts.isEmpty())
        return core::fail(core::ErrorKind::Invalid, QStringLiteral("The table %1 is empty.").arg(posts.name));
    return out;
}

}  // namespace cli
