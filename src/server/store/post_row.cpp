#include "server/store/post_row.h"

#include "server/store/row_reader.h"

#include <algorithm>
#include <charconv>
#include <tuple>

namespace server {
namespace {

/// An author or a tag as one text, which readPart() takes apart. Only the last part may hold any character.
const std::string authorText = "a.position || ' ' || u.id || ' 0 ' || u.name";
const std::string tagText =
    "a.position || ' ' || t.id || ' ' || octet_length(t.slug) || ' ' || t.slug || t.name";

std::int64_t takeDigits(std::string_view& text) {
    std::int64_t out = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), out);
    text.remove_prefix(static_cast<std::size_t>(end - text.data()) + 1);
    return out;
}

PostPart readPart(std::string_view text) {
    PostPart out;
    out.position = static_cast<int>(takeDigits(text));
    out.id = takeDigits(text);
    const auto slugLength = static_cast<std::size_t>(takeDigits(text));
    out.slug = text.substr(0, slugLength);
    out.name = text.substr(slugLength);
    return out;
}

void sortParts(std::vector<PostPart>& parts) {
    std::ranges::sort(parts, {}, [](const PostPart& one) { return std::tuple(one.position, one.id); });
}

std::vector<PostPart> readParts(RowReader& row) {
    std::vector<PostPart> out;
    row.eachText([&out](std::string_view text) { out.push_back(readPart(text)); });
    sortParts(out);
    return out;
}

std::optional<PersonName> readPerson(RowReader& row) {
    const auto id = row.optionalInteger();
    const auto name = row.text();
    if (!id) return {};
    return PersonName{.id = *id, .name = name};
}

void readStaff(RowReader& row, PostRow& out, PostForm form) {
    out.isSlugLocked = row.boolean();
    out.publishAt = row.optionalInteger();
    out.publishTimezone = row.optionalText();
    out.updatedBy = readPerson(row);
    const bool hasCopy = row.optionalInteger().has_value();
    PostRow::Copy copy{.applyAt = row.optionalInteger()};
    if (form == PostForm::Full) {
        copy.baseVersion = row.optionalInteger().value_or(0);
        copy.version = row.optionalInteger().value_or(0);
        copy.title = row.text();
        copy.bodyMd = row.text();
        copy.excerpt = row.optionalText();
        copy.savedAt = row.optionalInteger().value_or(0);
        copy.savedBy = readPerson(row);
    }
    if (hasCopy) out.copy = copy;
}

}  // namespace

const std::string postPartsSql = "select a.post_id, false as is_tag, " + authorText +
                                 " from post_author a join \"user\" u on u.id = a.user_id "
                                 "where a.post_id = any($1::bigint[]) "
                                 "union all select a.post_id, true, " +
                                 tagText +
                                 " from post_tag a join tag t on t.id = a.tag_id "
                                 "where a.post_id = any($1::bigint[])";

bool PostRow::isOwn(std::int64_t userId) const {
    return std::ranges::find(authors, userId, &PostPart::id) != authors.end();
}

PostState PostRow::state(const Asker* asker) const {
    return {.status = status,
            .isTrashed = deletedAt.has_value(),
            .isOwn = asker && isOwn(asker->id),
            .hasWorkingCopy = copy.has_value(),
            .isCopyDue = copy && copy->applyAt};
}

std::string postSelectList(PostForm form, Audience audience, Parts parts) {
    std::string out =
        "p.id, p.version, p.status, p.first_published_at is not null, p.title, p.slug, p.excerpt, "
        "p.cover_media_id, p.cover_alt, m.alt, p.published_at, p.first_published_at, "
        "p.created_at, p.updated_at, p.deleted_at";
    if (parts == Parts::Inside)
        out += ", (select array_agg(" + authorText +
               ") from post_author a join \"user\" u on u.id = a.user_id where a.post_id = p.id), "
               "(select array_agg(" +
               tagText + ") from post_tag a join tag t on t.id = a.tag_id where a.post_id = p.id)";
    if (form == PostForm::Full)
        out += ", p.body_md, p.meta_title, p.meta_description, p.canonical_url, p.noindex";
    if (audience == Audience::Staff)
        out += ", p.slug_locked, p.publish_at, p.publish_timezone, e.id, e.name, w.post_id, w.apply_at";
    if (audience == Audience::Staff && form == PostForm::Full)
        out += ", w.base_version, w.version, w.title, w.body_md, w.excerpt, w.saved_at, s.id, s.name";
    return out;
}

std::string postFrom(PostForm form, Audience audience, std::string_view table) {
    std::string out = " from " + std::string(table) + " p left join media m on m.id = p.cover_media_id";
    if (audience == Audience::Staff)
        out +=
            " left join \"user\" e on e.id = p.updated_by left join post_working_copy w on w.post_id = p.id";
    if (audience == Audience::Staff && form == PostForm::Full)
        out += " left join \"user\" s on s.id = w.saved_by";
    return out;
}

PostRow readPostRow(const Result& rows, int number, PostForm form, Audience audience, Parts parts) {
    RowReader row(rows, number);
    PostRow out;
    out.id = row.integer();
    out.version = row.integer();
    out.status = postStatusFrom(row.text());
    out.wasPublished = row.boolean();
    out.title = row.text();
    out.slug = row.text();
    out.excerpt = row.optionalText();
    out.coverMediaId = row.optionalInteger();
    out.coverAlt = row.optionalText();
    out.mediaAlt = row.optionalText();
    out.publishedAt = row.optionalInteger();
    out.firstPublishedAt = row.optionalInteger();
    out.createdAt = row.integer();
    out.updatedAt = row.integer();
    out.deletedAt = row.optionalInteger();
    if (parts == Parts::Inside) {
        out.authors = readParts(row);
        out.tags = readParts(row);
    }
    if (form == PostForm::Full) {
        out.bodyMd = row.text();
        out.metaTitle = row.optionalText();
        out.metaDescription = row.optionalText();
        out.canonicalUrl = row.optionalText();
        out.isNoindex = row.boolean();
    }
    if (audience == Audience::Staff) readStaff(row, out, form);
    return out;
}

PostParts::PostParts(const Result& rows) {
    m_parts.reserve(static_cast<std::size_t>(rows.rows()));
    for (int i = 0; i < rows.rows(); ++i) {
        RowReader row(rows, i);
        const std::int64_t post = row.integer();
        const bool isTag = row.boolean();
        m_parts.push_back({.post = post, .isTag = isTag, .part = readPart(row.text())});
    }
    std::ranges::sort(m_parts, {}, [](const Part& one) {
        return std::tuple(one.post, one.isTag, one.part.position, one.part.id);
    });
}

void PostParts::addTo(PostRow& post) const {
    for (const Part& one : std::ranges::equal_range(m_parts, post.id, {}, &Part::post))
        (one.isTag ? post.tags : post.authors).push_back(one.part);
}

}  // namespace server
