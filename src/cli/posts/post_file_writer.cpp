#include "cli/posts/post_file_writer.h"

#include "cli/posts/front_matter.h"
#include "cli/posts/times.h"

namespace cli {
namespace {

/// Writes `name: value` lines; what is empty is not written.
class Lines {
public:
    void put(const char* name, const QString& value) {
        if (!value.isEmpty()) always(name, yamlText(value));
    }
    void put(const char* name, const std::optional<QDateTime>& time) {
        if (time) always(name, writeTime(*time));
    }
    void put(const char* name, const QStringList& values) {
        if (values.isEmpty()) return;
        m_text += QLatin1String(name) + QStringLiteral(":\n");
        for (const QString& value : values)
            m_text += QStringLiteral("  - ") + yamlText(value) + u'\n';
    }
    void put(const char* name, const Lines& inside) {
        if (inside.m_text.isEmpty()) return;
        m_text += QLatin1String(name) + QStringLiteral(":\n");
        for (const QString& line : inside.m_text.split(u'\n', Qt::SkipEmptyParts))
            m_text += QStringLiteral("  ") + line + u'\n';
    }
    void always(const char* name, const QString& value) {
        m_text += QLatin1String(name) + QStringLiteral(": ") + value + u'\n';
    }
    const QString& text() const { return m_text; }

private:
    QString m_text;
};

}  // namespace

QByteArray writePostFile(const PostFile& post) {
    const bool isPublic = post.status == client::PostStatus::Published;
    Lines lines;
    lines.always("title", yamlText(post.title));
    lines.put("slug", post.slug);
    if (!post.isSlugLocked && !isPublic) lines.always("slug_locked", QStringLiteral("false"));
    lines.always("status", client::toWord(post.status));
    // Site generators publish what does not say this.
    if (!isPublic) lines.always("draft", QStringLiteral("true"));
    lines.put("date", post.published);
    lines.put("first_published", post.firstPublished);
    lines.put("publish_at", post.publishAt);
    lines.put("timezone", post.timezone);
    lines.put("created", post.created);
    lines.put("authors", post.authors);
    lines.put("tags", post.tags);
    lines.put("excerpt", post.excerpt);
    Lines cover, seo;
    cover.put("image", post.cover);
    cover.put("alt", post.coverAlt);
    lines.put("cover", cover);
    seo.put("title", post.seo.metaTitle);
    seo.put("description", post.seo.metaDescription);
    seo.put("canonical", post.seo.canonicalUrl);
    if (post.seo.isNoindex) seo.always("noindex", QStringLiteral("true"));
    lines.put("seo", seo);
    return withFrontMatter(lines.text(), post.body);
}

QByteArray writeEditsFile(const EditsFile& edits) {
    Lines lines;
    lines.always("title", yamlText(edits.title));
    lines.put("excerpt", edits.excerpt);
    return withFrontMatter(lines.text(), edits.body);
}

}  // namespace cli
