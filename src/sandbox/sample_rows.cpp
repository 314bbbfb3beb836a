#include "sandbox/sample_rows.h"

#include "core/json.h"
#include "sandbox/sample_time.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSize>
#include <QtEndian>

namespace sandbox {
namespace {

constexpr QLatin1String workingCopyEnding(".working-copy");

QJsonValue orNull(const std::optional<QString>& text) {
    return text ? QJsonValue(*text) : QJsonValue();
}

QJsonValue orNull(const QString& text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject rowOf(SampleRows::Cells cells) {
    QJsonObject row;
    for (const auto& [column, value] : cells)
        row.insert(QLatin1String(column), value);
    return row;
}

/// Width and height out of a PNG's first chunk (PNG specification, 11.2.2 IHDR).
QSize sizeOfPng(const QByteArray& bytes) {
    if (bytes.size() < 24 || !bytes.startsWith("\x89PNG")) return {};
    return {qFromBigEndian<qint32>(bytes.constData() + 16), qFromBigEndian<qint32>(bytes.constData() + 20)};
}

}  // namespace

core::Result<SampleRows> SampleRows::read(const QString& folder, const QDateTime& now) {
    SampleRows sample(folder, now.toUTC());
    using Step = core::Result<void> (SampleRows::*)();
    for (const Step step : {&SampleRows::readPeople, &SampleRows::readTags, &SampleRows::readMedia,
                            &SampleRows::readPosts, &SampleRows::readAudit}) {
        if (auto done = (sample.*step)(); !done) return core::fail(done);
    }
    if (!sample.m_complaint.isEmpty()) {
        return core::fail(
            core::ErrorKind::Invalid,
            QStringLiteral("The sample blog does not fit together: %1").arg(sample.m_complaint));
    }
    return sample;
}

void SampleRows::complain(const QString& what) {
    if (m_complaint.isEmpty()) m_complaint = what;
}

void SampleRows::add(const char* table, Cells cells) {
    m_rows[QLatin1String(table)].append(rowOf(cells));
}

core::Result<QString> SampleRows::readText(const QString& name) const {
    QFile file(m_folder + u'/' + name);
    if (!file.open(QIODevice::ReadOnly)) {
        return core::fail(core::ErrorKind::NotFound,
                          QStringLiteral("The sample blog has no file %1.").arg(name), file.errorString());
    }
    return QString::fromUtf8(file.readAll());
}

core::Result<QJsonObject> SampleRows::readObject(const QString& name) const {
    const auto text = readText(name);
    if (!text) return core::fail(text);
    return core::parseJsonObject(text->toUtf8());
}

qint64 SampleRows::person(const QString& handle) {
    const qint64 id = m_people.value(handle);
    if (id == 0) complain(QStringLiteral("nobody is called %1").arg(handle));
    return id;
}

QJsonValue SampleRows::time(const QString& text) {
    if (text.isEmpty()) return {};
    const auto moment = sampleTime(text, m_now);
    if (!moment) {
        complain(QStringLiteral("%1 is no time").arg(text));
        return {};
    }
    return core::toRfc3339(*moment);
}

core::Result<void> SampleRows::readPeople() {
    const auto object = readObject(QStringLiteral("people.json"));
    if (!object) return core::fail(object);
    core::JsonReader reader(*object);
    const QString password = reader.text("password"), hash = reader.text("password_hash");
    qint64 id = 0, sessionId = 0;
    reader.list("people", [&](core::JsonReader& person) {
        const QString email = person.text("email"), role = person.text("role");
        const auto first = person.optionalText("first_name"), last = person.optionalText("last_name");
        const bool isSuspended = person.has("suspended");
        QString suspendedAt, suspendedReason;
        if (isSuspended) {
            core::JsonReader suspended = person.object("suspended");
            suspendedAt = suspended.text("at");
            suspendedReason = suspended.text("reason");
        }
        const QString created = person.text("created"), handle = email.section(u'@', 0, 0);
        QString name = QStringList{first.value_or(QString()), last.value_or(QString())}.join(u' ').trimmed();
        if (name.isEmpty()) name = handle;
        ++id;
        m_people.insert(handle, id);
        m_names.insert(id, name);
        if (!isSuspended) m_logins.append({name, email, password, role});
        add("user", {{"id", id},
                     {"email", email},
                     {"first_name", orNull(first)},
                     {"last_name", orNull(last)},
                     {"role", role},
                     {"status", QLatin1String(isSuspended ? "suspended" : "active")},
                     {"created_at", time(created)},
                     {"updated_at", time(isSuspended ? suspendedAt : created)},
                     {"version", isSuspended ? 2 : 1},
                     {"last_seen_at", time(person.optionalText("last_seen").value_or(QString()))},
                     {"suspended_at", time(suspendedAt)},
                     {"suspended_reason", orNull(suspendedReason)}});
        add("user_password", {{"user_id", id}, {"hash", hash}, {"updated_at", time(created)}});
        if (!person.has("devices")) return 0;
        person.list("devices", [&](core::JsonReader& device) {
            const QString lastUsed = device.text("last_used");
            const QDateTime expires = sampleTime(lastUsed, m_now).value_or(m_now).addDays(60);
            add("session",
                {{"id", ++sessionId},
                 {"user_id", id},
                 {"device_name", device.text("name")},
                 {"created_at", time(device.text("created"))},
                 {"last_used_at", time(lastUsed)},
                 {"expires_at", core::toRfc3339(expires)},
                 {"ended_at", time(suspendedAt)},
                 {"end_reason", isSuspended ? QJsonValue(QLatin1String("suspended")) : QJsonValue()}});
            return 0;
        });
        return 0;
    });
    if (const auto error = reader.error()) return std::unexpected(*error);
    return {};
}

core::Result<void> SampleRows::readTags() {
    const auto object = readObject(QStringLiteral("tags.json"));
    if (!object) return core::fail(object);
    core::JsonReader reader(*object);
    qint64 id = 0;
    reader.list("tags", [&](core::JsonReader& tag) {
        const QString slug = tag.text("slug");
        m_tags.insert(slug, ++id);
        add("tag", {{"id", id},
                    {"slug", slug},
                    {"name", tag.text("name")},
                    {"description", orNull(tag.optionalText("description"))},
                    {"created_at", time(QStringLiteral("-400d"))},
                    {"updated_at", time(QStringLiteral("-400d"))}});
        return 0;
    });
    if (const auto error = reader.error()) return std::unexpected(*error);
    return {};
}

core::Result<void> SampleRows::readMedia() {
    const auto object = readObject(QStringLiteral("media.json"));
    if (!object) return core::fail(object);
    core::JsonReader reader(*object);
    qint64 id = 0;
    reader.list("media", [&](core::JsonReader& picture) {
        const QString name = picture.text("file"), path = m_folder + QStringLiteral("/media/") + name;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) complain(QStringLiteral("there is no media/%1").arg(name));
        const QByteArray bytes = file.readAll();
        const QSize size = sizeOfPng(bytes);
        const QString sha256 =
            QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        const auto alt = picture.optionalText("alt");
        m_media.insert(name, ++id);
        m_alts.insert(id, alt.value_or(QString()));
        m_files.append({path, sha256});
        const QJsonValue created = time(picture.text("created"));
        add("media", {{"id", id},
                      {"owner_id", person(picture.text("uploaded_by"))},
                      {"sha256", QString(QLatin1String("\\x") + sha256)},
                      {"file_name", name},
                      {"mime_type", QLatin1String("image/png")},
                      {"byte_size", bytes.size()},
                      {"width", size.isEmpty() ? QJsonValue() : QJsonValue(size.width())},
                      {"height", size.isEmpty() ? QJsonValue() : QJsonValue(size.height())},
                      {"alt", orNull(alt)},
                      {"created_at", created},
                      {"updated_at", created}});
        return 0;
    });
    if (const auto error = reader.error()) return std::unexpected(*error);
    return {};
}

core::Result<void> SampleRows::readPosts() {
    const QStringList names = QDir(m_folder + QStringLiteral("/posts"))
                                  .entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
    QList<std::pair<QString, SamplePost>> copies;
    for (const QString& name : names) {
        const auto text = readText(QStringLiteral("posts/") + name);
        if (!text) return core::fail(text);
        const auto post = parseSamplePost(*text, name);
        if (!post) return core::fail(post);
        const QString stem = name.chopped(3);
        if (stem.endsWith(workingCopyEnding)) {
            copies.append({stem.chopped(workingCopyEnding.size()), *post});
            continue;
        }
        const qint64 id = m_posts.size() + 1;
        m_posts.insert(stem, id);
        m_titles.insert(id, post->text("title"));
        addPost(id, *post);
    }
    for (const auto& [stem, copy] : copies) {
        if (m_posts.contains(stem))
            addWorkingCopy(m_posts.value(stem), copy);
        else
            complain(QStringLiteral("there is no post %1 to have a working copy").arg(stem));
    }
    return {};
}

QString SampleRows::withAddresses(QString body) const {
    for (auto it = m_media.cbegin(); it != m_media.cend(); ++it)
        body.replace(QStringLiteral("(media/%1)").arg(it.key()),
                     QStringLiteral("(/media/%1/file)").arg(it.value()));
    return body;
}

void SampleRows::addPost(qint64 id, const SamplePost& post) {
    const QString status = post.text("status");
    const bool isPublished = status == QLatin1String("published"),
               isScheduled = status == QLatin1String("scheduled");
    const QStringList authors = post.list("authors");
    const qint64 first = person(authors.value(0));
    const QJsonValue went = time(post.text("published"));
    const qint64 cover = m_media.value(post.text("cover"));
    if (post.has("cover") && cover == 0)
        complain(QStringLiteral("there is no media/%1").arg(post.text("cover")));
    add("post", {{"id", id},
                 {"version", post.text("revisions").toInt() + 1},
                 {"status", status == QLatin1String("trash") ? QStringLiteral("draft") : status},
                 {"title", post.text("title")},
                 {"slug", post.text("slug")},
                 {"slug_locked", isPublished},
                 {"body_md", withAddresses(post.body)},
                 {"excerpt", orNull(post.text("excerpt"))},
                 {"cover_media_id", cover == 0 ? QJsonValue() : QJsonValue(cover)},
                 {"cover_alt", orNull(m_alts.value(cover))},
                 {"meta_title", orNull(post.text("meta_title"))},
                 {"meta_description", orNull(post.text("meta_description"))},
                 {"publish_at", isScheduled ? went : QJsonValue()},
                 {"publish_timezone", orNull(post.text("timezone"))},
                 {"published_at", isPublished ? went : QJsonValue()},
                 {"first_published_at", isScheduled ? QJsonValue() : went},
                 {"created_by", first},
                 {"updated_by", first},
                 {"created_at", time(post.text("created"))},
                 {"updated_at", time(post.text("updated"))},
                 {"deleted_at", time(post.text("trashed"))},
                 {"deleted_by", post.has("trashed") ? QJsonValue(first) : QJsonValue()}});
    for (int i = 0; i < authors.size(); ++i)
        add("post_author", {{"post_id", id}, {"user_id", person(authors[i])}, {"position", i}});
    const QStringList tags = post.list("tags");
    for (int i = 0; i < tags.size(); ++i) {
        if (!m_tags.contains(tags[i])) complain(QStringLiteral("there is no tag %1").arg(tags[i]));
        add("post_tag", {{"post_id", id}, {"tag_id", m_tags.value(tags[i])}, {"position", i}});
    }
    for (const QString& slug : post.list("old_slugs"))
        add("post_slug_history", {{"slug", slug}, {"post_id", id}, {"created_at", went}});
    addRevisions(id, post);
}

void SampleRows::addRevisions(qint64 id, const SamplePost& post) {
    const int count = post.text("revisions").toInt();
    const QDateTime created = sampleTime(post.text("created"), m_now).value_or(m_now);
    const QDateTime updated = sampleTime(post.text("updated"), m_now).value_or(m_now);
    const auto published = sampleTime(post.text("published"), m_now);
    const bool wentLive = post.text("status") == QLatin1String("published") && published.has_value();
    for (int number = 1; number <= count; ++number) {
        const QDateTime at = created.addSecs(created.secsTo(updated) * number / (count + 1));
        add("post_revision", {{"post_id", id},
                              {"n", number},
                              {"post_version", number},
                              {"reason", QLatin1String("saved")},
                              {"title", post.text("title")},
                              {"slug", post.text("slug")},
                              {"body_md", withAddresses(post.bodyAtState(number, count))},
                              {"excerpt", orNull(post.text("excerpt"))},
                              {"tags", QJsonArray::fromStringList(post.list("tags"))},
                              {"status", QLatin1String(wentLive && at >= *published ? "published" : "draft")},
                              {"created_by", person(post.list("authors").value(0))},
                              {"created_at", core::toRfc3339(at)}});
    }
}

void SampleRows::addWorkingCopy(qint64 id, const SamplePost& copy) {
    const QJsonObject post = rows(QStringLiteral("post"))[id - 1].toObject();
    add("post_working_copy",
        {{"post_id", id},
         {"base_version", post.value(QLatin1String("version"))},
         {"title", copy.has("title") ? QJsonValue(copy.text("title")) : post.value(QLatin1String("title"))},
         {"body_md", withAddresses(copy.body)},
         {"excerpt",
          copy.has("excerpt") ? QJsonValue(copy.text("excerpt")) : post.value(QLatin1String("excerpt"))},
         {"saved_by", person(copy.text("by"))},
         {"saved_at", time(copy.text("updated"))}});
}

QJsonObject SampleRows::auditTarget(const QString& target) {
    const QString type = target.section(u':', 0, 0), name = target.section(u':', 1);
    if (type.isEmpty()) return rowOf({{"target_type", {}}, {"target_id", {}}, {"target_name", {}}});
    const qint64 id = type == QLatin1String("user") ? person(name) : m_posts.value(name);
    if (id == 0) complain(QStringLiteral("the audit log names an unknown %1").arg(target));
    const QString shown = type == QLatin1String("user") ? m_names.value(id) : m_titles.value(id);
    return rowOf({{"target_type", type}, {"target_id", id}, {"target_name", shown}});
}

core::Result<void> SampleRows::readAudit() {
    const auto object = readObject(QStringLiteral("audit.json"));
    if (!object) return core::fail(object);
    core::JsonReader reader(*object);
    qint64 id = 0;
    reader.list("entries", [&](core::JsonReader& entry) {
        const auto actor = entry.optionalText("actor");
        const auto objectOrNull = [&entry](const char* name) {
            return entry.has(name) ? entry.value(name) : QJsonValue();
        };
        QJsonObject row = auditTarget(entry.optionalText("target").value_or(QString()));
        const QJsonObject rest =
            rowOf({{"id", ++id},
                   {"at", time(entry.text("at"))},
                   {"actor_id", actor ? QJsonValue(person(*actor)) : QJsonValue()},
                   {"actor_name", actor ? QJsonValue(m_names.value(person(*actor))) : QJsonValue()},
                   {"action", entry.text("action")},
                   {"before", objectOrNull("before")},
                   {"after", objectOrNull("after")},
                   {"reason", orNull(entry.optionalText("reason"))},
                   {"address", orNull(entry.optionalText("address"))}});
        for (auto it = rest.begin(); it != rest.end(); ++it)
            row.insert(it.key(), it.value());
        m_rows[QStringLiteral("audit_log")].append(row);
        return 0;
    });
    if (const auto error = reader.error()) return std::unexpected(*error);
    return {};
}

}  // namespace sandbox
