#include "cli/posts/post_file_reader.h"

#include "cli/posts/field_reader.h"
#include "cli/posts/front_matter.h"
#include "cli/posts/names.h"
#include "cli/posts/times.h"

#include <QRegularExpression>

namespace cli {
namespace {

using client::PostStatus;

/// Folded and literal texts of YAML end in a line end, and a title is one line.
QString joinedToOneLine(const QString& text) {
    QString out = text;
    return out.replace(u'\n', u' ').trimmed();
}

QString withoutLineEnds(QString text) {
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

struct FromPath {
    QString words;  ///< the name without folder, date and ending
    QString date;
    bool isDraft = false;
};

/// Jekyll's `_posts/2020-01-31-words.md` and `_drafts/`, Hugo's `words/index.md`.
FromPath fromPath(const QString& name) {
    static const QRegularExpression dated(QStringLiteral("^(\\d{4}-\\d{2}-\\d{2})-(.+)$"));
    QStringList parts = name.split(u'/');
    QString stem = parts.takeLast().section(u'.', 0, 0);
    if ((stem == QLatin1String("index") || stem == QLatin1String("_index")) && !parts.isEmpty())
        stem = parts.takeLast();
    const QRegularExpressionMatch match = dated.match(stem);
    return {.words = match.hasMatch() ? match.captured(2) : stem,
            .date = match.captured(1),
            .isDraft = parts.contains(QLatin1String("_drafts"))};
}

/// Puts the values of a front matter into a post, one concern a function.
class PostReader {
public:
    PostReader(const FrontMatter& matter, const QString& name, const ReadingContext& context)
        : m_fields(matter.values), m_path(fromPath(name)), m_context(context) {
        m_post.name = name;
        m_post.body = matter.body;
    }

    Checked<PostFile> read() {
        readTitle();
        readSlug();
        readLife();
        requireTitle();
        readPeopleAndTags();
        readCover();
        readSearch();
        m_post.leftOut += m_fields.rest();
        if (m_fields.mistake()) return std::unexpected(*m_fields.mistake());
        if (const auto longer = tooLong(m_post)) return std::unexpected(*longer);
        return m_post;
    }

private:
    void note(const QString& sentence) { m_post.notes.append(sentence); }

    void readTitle() {
        m_post.title = joinedToOneLine(m_fields.text({"title"}));
        m_post.excerpt = withoutLineEnds(m_fields.text({"excerpt", "summary"}));
        if (m_fields.has("title")) return;
        m_post.title = QString(m_path.words).replace(u'-', u' ').replace(u'_', u' ').simplified();
        if (!m_post.title.isEmpty()) m_post.title[0] = m_post.title[0].toUpper();
        note(QStringLiteral("It has no title; the file name is used."));
    }

    void requireTitle() {
        if (m_post.title.isEmpty() && m_post.status != PostStatus::Draft)
            m_fields.complain(2, QStringLiteral("A post without a title cannot be published."));
    }

    void readSlug() {
        const QString slug = m_fields.text({"slug"}), address = m_fields.text({"permalink", "url"});
        const QStringList parts = address.split(u'/', Qt::SkipEmptyParts);
        const QString last = parts.isEmpty() || parts.last().contains(u':') ? QString() : parts.last();
        // The first that has a letter which an address can be made of.
        for (const QString& words : {slug, last.section(u'.', 0, 0), m_path.words}) {
            m_post.slug = slugOf(words);
            if (!m_post.slug.isEmpty()) break;
        }
        m_post.isSlugLocked = m_fields.truth("slug_locked").value_or(true);
        if (!slug.isEmpty() && m_post.slug != slug)
            note(QStringLiteral("Its address “%1” is changed to “%2”.").arg(slug, m_post.slug));
    }

    std::optional<QDateTime> time(FieldReader::Names names) {
        const YamlValue* value = m_fields.take(names);
        if (!value) return {};
        const auto read =
            value->kind == YamlValue::Kind::Text ? readTime(value->text, m_context.zone) : std::nullopt;
        if (!read)
            m_fields.complain(value->line,
                              QStringLiteral("“%1” is not a valid date. Write it like 2026-01-31T08:00:00Z.")
                                  .arg(value->text.left(40)));
        return read;
    }

    /// What the file says about being public, before times are looked at.
    PostStatus wantedStatus() {
        const std::optional<bool> draft = m_fields.truth("draft"), isPublished = m_fields.truth("published");
        const YamlValue* written = m_fields.take({"status"});
        const QString word = written ? written->text.toLower() : QString();
        if (word == QLatin1String("published") || word == QLatin1String("publish"))
            return PostStatus::Published;
        if (word == QLatin1String("scheduled") || word == QLatin1String("future"))
            return PostStatus::Scheduled;
        if (!word.isEmpty()) {
            if (word != QLatin1String("draft"))
                note(QStringLiteral("The status “%1” is unknown; the post becomes a draft.").arg(word));
            return PostStatus::Draft;
        }
        return draft.value_or(m_path.isDraft) || !isPublished.value_or(true) ? PostStatus::Draft
                                                                             : PostStatus::Published;
    }

    void readLife() {
        m_post.status = wantedStatus();
        auto created = time({"created", "created_at"});
        if (created && *created > m_context.now) created.reset();
        const auto first = time({"first_published"});
        const auto publishAt = time({"publish_at"});
        // Hugo: publishDate decides, date is what is shown.
        auto date = time({"publish_date", "published_at", "pub_date"});
        const auto shown = time({"date"});
        if (!date) date = shown;
        if (!date && !m_fields.truth("published")) date = time({"published"});
        if (!date && !m_path.date.isEmpty()) date = readTime(m_path.date, m_context.zone);
        m_post.timezone = m_fields.text({"timezone"});
        if (!m_post.timezone.isEmpty() && !QTimeZone(m_post.timezone.toUtf8()).isValid()) {
            note(QStringLiteral("Unknown time zone “%1”.").arg(m_post.timezone));
            m_post.timezone.clear();
        }
        if (m_post.status == PostStatus::Draft)
            m_post.created = created ? created : date;
        else
            becomePublic(publishAt && m_post.status == PostStatus::Scheduled ? publishAt : date, created,
                         first);
        if (m_post.created && *m_post.created > m_context.now) m_post.created.reset();
    }

    void becomePublic(const std::optional<QDateTime>& at, const std::optional<QDateTime>& created,
                      const std::optional<QDateTime>& first) {
        const bool isAhead = at && *at > m_context.now.addSecs(60);
        m_post.created = created;
        if (isAhead) {
            m_post.status = PostStatus::Scheduled;
            m_post.publishAt = at;
            return;
        }
        if (m_post.status == PostStatus::Scheduled && !at) {
            m_post.status = PostStatus::Draft;
            note(QStringLiteral("It is scheduled without a time; the post becomes a draft."));
            return;
        }
        if (m_post.status == PostStatus::Scheduled)
            note(QStringLiteral("Its scheduled time has passed; it is published with that date."));
        m_post.status = PostStatus::Published;
        m_post.published = at;
        m_post.timezone.clear();
        if (!at) note(QStringLiteral("It has no date; it is published with the time of the import."));
        if (first && *first <= m_context.now && first != at) m_post.firstPublished = first;
        if (!m_post.created) m_post.created = m_post.firstPublished ? m_post.firstPublished : at;
    }

    void readPeopleAndTags() {
        m_post.authors = m_fields.texts({"authors", "author"}, FieldReader::Split::AtCommas);
        m_post.tags = m_fields.texts({"tags", "tag"}, FieldReader::Split::AtCommasOrBlanks);
        const QStringList more = m_fields.texts({"categories", "category"}, FieldReader::Split::AtCommas);
        if (!more.isEmpty()) note(QStringLiteral("Its categories are imported as tags."));
        for (const QString& category : more) {
            if (!m_post.tags.contains(category, Qt::CaseInsensitive)) m_post.tags.append(category);
        }
    }

    void readCover() {
        const YamlValue* value =
            m_fields.take({"cover", "image", "featured_image", "feature_image", "images", "thumbnail"});
        m_post.coverAlt = joinedToOneLine(m_fields.text({"cover_alt", "image_alt"}));
        if (!value) return;
        if (value->kind == YamlValue::Kind::List)
            value = value->items.isEmpty() ? nullptr : &value->items.first();
        if (value && value->kind == YamlValue::Kind::Text) m_post.cover = value->text.trimmed();
        if (!value || value->kind != YamlValue::Kind::Map) return;
        FieldReader inside(*value);
        m_post.cover = inside.text({"image", "src", "path", "url"}).trimmed();
        const QString alt = joinedToOneLine(inside.text({"alt"}));
        if (!alt.isEmpty()) m_post.coverAlt = alt;
        addRest(inside, QStringLiteral("cover"));
    }

    void readSearch() {
        m_post.seo.metaTitle = joinedToOneLine(m_fields.text({"meta_title", "seo_title"}));
        m_post.seo.metaDescription = joinedToOneLine(m_fields.text({"meta_description", "description"}));
        m_post.seo.canonicalUrl = m_fields.text({"canonical_url", "canonical"}).trimmed();
        m_post.seo.isNoindex = m_fields.truth("noindex").value_or(false);
        const YamlValue* seo = m_fields.take({"seo"});
        if (!seo || seo->kind != YamlValue::Kind::Map) return;
        FieldReader inside(*seo);
        const auto put = [&inside](QString& into, FieldReader::Names names) {
            const QString text = inside.text(names);
            if (!text.isEmpty()) into = text;
        };
        put(m_post.seo.metaTitle, {"title", "meta_title"});
        put(m_post.seo.metaDescription, {"description", "meta_description"});
        put(m_post.seo.canonicalUrl, {"canonical", "canonical_url"});
        m_post.seo.isNoindex = inside.truth("noindex").value_or(m_post.seo.isNoindex);
        addRest(inside, QStringLiteral("seo"));
    }

    void addRest(const FieldReader& inside, const QString& outer) {
        for (const QString& name : inside.rest())
            m_post.leftOut.append(outer + u'.' + name);
        if (inside.mistake()) m_fields.complain(inside.mistake()->line, inside.mistake()->message);
    }

    FieldReader m_fields;
    const FromPath m_path;
    const ReadingContext& m_context;
    PostFile m_post;
};

struct Limit {
    const char* name;
    QString text;
    qsizetype most;  ///< characters
};

}  // namespace

std::optional<Flaw> tooLong(const PostFile& post) {
    const QList<Limit> limits{{"title", post.title, 255},
                              {"excerpt", post.excerpt, 300},
                              {"cover.alt", post.coverAlt, 191},
                              {"seo.title", post.seo.metaTitle, 300},
                              {"seo.description", post.seo.metaDescription, 500}};
    for (const Limit& limit : limits) {
        const qsizetype count = limit.text.toUcs4().size();
        if (count > limit.most)
            return Flaw{0, QStringLiteral("“%1” has %2 characters; at most %3 are allowed.")
                               .arg(QLatin1String(limit.name))
                               .arg(count)
                               .arg(limit.most)};
    }
    if (post.tags.size() > 50)
        return Flaw{0, QStringLiteral("It has %1 tags; at most 50 are allowed.").arg(post.tags.size())};
    if (post.body.toUtf8().size() > 2 * 1024 * 1024)
        return Flaw{0, QStringLiteral("Its text is longer than 2 MiB.")};
    return {};
}

Checked<PostFile> readPostFile(const QByteArray& file, const QString& name, const ReadingContext& context) {
    const auto matter = readFrontMatter(file);
    if (!matter) return std::unexpected(matter.error());
    return PostReader(*matter, name, context).read();
}

Checked<EditsFile> readEditsFile(const QByteArray& file) {
    const auto matter = readFrontMatter(file);
    if (!matter) return std::unexpected(matter.error());
    FieldReader fields(matter->values);
    EditsFile out{.title = joinedToOneLine(fields.text({"title"})),
                  .excerpt = withoutLineEnds(fields.text({"excerpt"})),
                  .body = matter->body};
    if (fields.mistake()) return std::unexpected(*fields.mistake());
    return out;
}

}  // namespace cli
