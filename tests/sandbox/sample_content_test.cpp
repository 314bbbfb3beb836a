#include "core/json.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace {

const QString folder = QStringLiteral(COLOPHON_SOURCE_DIR "/resources/blog/sample/");

QByteArray content(const QString& path) {
    QFile file(folder + path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

core::JsonReader json(const QString& path) {
    const auto object = core::parseJsonObject(content(path));
    if (!object) qFatal("%s is not a JSON object", qPrintable(path));
    return core::JsonReader(*object);
}

/// Minutes of a relative time as FORMAT.md describes it; nothing when it is not one.
std::optional<int> minutes(const QString& time) {
    static const QRegularExpression form(R"(^([+-])(?=\d)(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?$)");
    const auto match = form.match(time);
    if (!match.hasMatch()) return {};
    const int amount =
        (match.captured(2).toInt() * 24 + match.captured(3).toInt()) * 60 + match.captured(4).toInt();
    return match.captured(1) == "-" ? -amount : amount;
}

struct PostFile {
    QString name;  ///< without `.md`
    QMap<QString, QString> head;
    QString body;

    QString operator[](const char* key) const { return head.value(key); }
    QStringList list(const char* key) const { return head.value(key).split(", ", Qt::SkipEmptyParts); }
    bool isWorkingCopy() const { return name.endsWith(".working-copy"); }
};

PostFile readPost(const QString& fileName) {
    const QString text = QString::fromUtf8(content("posts/" + fileName));
    const qsizetype end = text.indexOf("\n---\n", 4);
    if (!text.startsWith("---\n") || end < 0) qFatal("%s has no front matter", qPrintable(fileName));
    PostFile post{.name = fileName.chopped(3), .head = {}, .body = text.mid(end + 5)};
    for (const QString& line : text.mid(4, end - 4).split('\n'))
        post.head.insert(line.section(": ", 0, 0), line.section(": ", 1));
    return post;
}

QStringList captures(const QString& text, const QString& pattern) {
    QStringList found;
    auto matches = QRegularExpression(pattern).globalMatch(text);
    while (matches.hasNext())
        found << matches.next().captured(1);
    return found;
}

}  // namespace

/// That the files under resources/blog/sample fit together and show everything a blog can hold.
class SampleContentTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void peopleHaveAllRolesAndOneAdministrator();
    void everyPostSaysWhatItIs();
    void timesAreInOrder();
    void everyNameLeadsSomewhere();
    void theLogNamesWhatExists();
    void thereIsSomethingOfEverything();
    void twoSlugsOccurTwice();
    void picturesAreSmall();

private:
    QList<PostFile> posts(const QString& status) const;

    QStringList m_handles;
    QStringList m_roles;
    int m_suspended = 0;
    QStringList m_tags;
    QStringList m_media;
    QList<PostFile> m_posts;
    QList<PostFile> m_workingCopies;
};

void SampleContentTest::initTestCase() {
    core::JsonReader people = json("people.json");
    QVERIFY(people.text("password_hash").startsWith("$argon2id$"));
    people.list("people", [&](core::JsonReader& person) {
        m_handles << person.text("email").section('@', 0, 0);
        m_roles << person.text("role");
        m_suspended += person.has("suspended");
        return 0;
    });
    core::JsonReader tags = json("tags.json");
    m_tags = tags.list("tags", [](core::JsonReader& tag) { return tag.text("slug"); });
    core::JsonReader media = json("media.json");
    m_media = media.list("media", [](core::JsonReader& picture) { return picture.text("file"); });
    QVERIFY(!people.error() && !tags.error() && !media.error());

    for (const QString& name : QDir(folder + "posts").entryList({"*.md"}, QDir::Files, QDir::Name)) {
        const PostFile post = readPost(name);
        (post.isWorkingCopy() ? m_workingCopies : m_posts) << post;
    }
}

QList<PostFile> SampleContentTest::posts(const QString& status) const {
    QList<PostFile> found;
    std::ranges::copy_if(m_posts, std::back_inserter(found),
                         [&](const PostFile& post) { return post["status"] == status; });
    return found;
}

void SampleContentTest::peopleHaveAllRolesAndOneAdministrator() {
    QCOMPARE(m_handles.size(), 25);
    QCOMPARE(m_roles.count("admin"), 1);
    for (const char* role : {"reader", "author", "editor", "developer"})
        QVERIFY2(m_roles.count(role) > 1, role);
    QCOMPARE(m_suspended, 2);
}

void SampleContentTest::everyPostSaysWhatItIs() {
    const QStringList keys = {
        "title",   "slug",    "status",  "authors",   "tags",     "excerpt", "meta_title", "meta_description",
        "created", "updated", "trashed", "published", "timezone", "cover",   "revisions",  "old_slugs"};
    static const QRegularExpression slug("^[a-z0-9]+(-[a-z0-9]+)*$");
    QStringList slugs;
    for (const PostFile& post : m_posts) {
        for (const QString& key : post.head.keys())
            QVERIFY2(keys.contains(key), qPrintable(post.name + ": " + key));
        QVERIFY2(!post["title"].isEmpty() && post["title"].size() <= 255, qPrintable(post.name));
        QVERIFY2(slug.match(post["slug"]).hasMatch(), qPrintable(post.name));
        QVERIFY2(!post["authors"].isEmpty(), qPrintable(post.name));
        QVERIFY2(post["excerpt"].size() <= 300, qPrintable(post.name));
        const QString status = post["status"];
        QVERIFY2(QStringList({"draft", "scheduled", "published", "trash"}).contains(status),
                 qPrintable(post.name));
        QCOMPARE(post.head.contains("timezone"), status == "scheduled");
        QCOMPARE(post.head.contains("trashed"), status == "trash");
        if (status == "trash") continue;
        QVERIFY2(!slugs.contains(post["slug"]), qPrintable(post.name + ": the slug is taken"));
        slugs << post["slug"];
    }
}

void SampleContentTest::timesAreInOrder() {
    for (const PostFile& post : m_posts) {
        const auto created = minutes(post["created"]);
        const auto updated = minutes(post["updated"]);
        QVERIFY2(created && updated && *created <= *updated && *updated <= 0, qPrintable(post.name));
        const auto published = minutes(post["published"]);
        if (post["status"] == "published")
            QVERIFY2(published && *created <= *published && *published <= *updated, qPrintable(post.name));
        if (post["status"] == "scheduled") QVERIFY2(published && *published > 0, qPrintable(post.name));
        if (post["status"] == "draft") QVERIFY2(!post.head.contains("published"), qPrintable(post.name));
        if (post["status"] == "trash") QVERIFY2(minutes(post["trashed"]) >= updated, qPrintable(post.name));
    }
}

void SampleContentTest::everyNameLeadsSomewhere() {
    QStringList slugs;
    for (const PostFile& post : m_posts)
        slugs << post["slug"];
    int links = 0;
    for (const PostFile& post : m_posts + m_workingCopies) {
        for (const QString& author : post.list("authors") + post.list("by"))
            QVERIFY2(m_handles.contains(author), qPrintable(post.name + ": " + author));
        for (const QString& tag : post.list("tags"))
            QVERIFY2(m_tags.contains(tag), qPrintable(post.name + ": " + tag));
        for (const QString& file : post.list("cover") + captures(post.body, R"(\(media/([^)]+)\))"))
            QVERIFY2(m_media.contains(file), qPrintable(post.name + ": " + file));
        for (const QString& slug : captures(post.body, R"(\(/posts/([a-z0-9-]+)\))")) {
            QVERIFY2(slugs.contains(slug), qPrintable(post.name + ": " + slug));
            ++links;
        }
    }
    QVERIFY(links >= 10);
}

void SampleContentTest::theLogNamesWhatExists() {
    QStringList names;
    for (const PostFile& post : m_posts)
        names << "post:" + post.name;
    for (const QString& handle : m_handles)
        names << "user:" + handle;
    int last = INT_MIN;
    const auto check = [&](core::JsonReader& entry) {
        const QString target = entry.text("target");
        if (!names.contains(target)) qWarning().noquote() << target << "does not exist";
        const auto actor = entry.optionalText("actor");
        const auto at = minutes(entry.text("at"));
        const bool isFine =
            names.contains(target) && (!actor || m_handles.contains(*actor)) && at && *at >= last && *at <= 0;
        last = at.value_or(last);
        return isFine;
    };
    core::JsonReader log = json("audit.json");
    const QList<bool> fine = log.list("entries", check);
    QVERIFY(!log.error());
    QVERIFY(fine.size() >= 40);
    QVERIFY(!fine.contains(false));
}

void SampleContentTest::thereIsSomethingOfEverything() {
    QVERIFY(m_posts.size() >= 60);
    QVERIFY(posts("scheduled").size() >= 2);
    QVERIFY(posts("trash").size() >= 3);
    QVERIFY(posts("draft").size() >= 8);
    QCOMPARE(m_workingCopies.size(), 2);

    const auto some = [&](auto condition) { return std::ranges::any_of(m_posts, condition); };
    QVERIFY(some([](const PostFile& post) { return post.body.toUtf8().size() >= 300 * 1024; }));
    QVERIFY(some([](const PostFile& post) { return post.body.isEmpty(); }));
    QVERIFY(some([](const PostFile& post) { return post["title"].size() > 240; }));
    QVERIFY(some([](const PostFile& post) { return post["title"].isRightToLeft(); }));
    QVERIFY(some([](const PostFile& post) { return post["revisions"].toInt() >= 5; }));
    QVERIFY(some([](const PostFile& post) { return !post["old_slugs"].isEmpty(); }));
    for (const char* mark : {"\nTK", "- [x] ", "|---|", "\n   - ", "\n> ", "![", "```sql", "```go", "```cpp",
                             "```sh", "```yaml", "```js", "日本", "👩🏽‍🚒"})
        QVERIFY2(some([&](const PostFile& post) { return post.body.contains(mark); }), mark);
}

void SampleContentTest::twoSlugsOccurTwice() {
    QStringList again;
    for (const PostFile& trashed : posts("trash")) {
        const auto alive = [&](const PostFile& post) {
            return post["status"] != "trash" && post["slug"] == trashed["slug"];
        };
        if (std::ranges::any_of(m_posts, alive)) again << trashed["slug"];
    }
    QCOMPARE(again, QStringList({"caching", "quick-tour-of-go"}));
}

void SampleContentTest::picturesAreSmall() {
    QVERIFY(m_media.size() >= 4);
    for (const QString& file : m_media) {
        const QByteArray picture = content("media/" + file);
        QVERIFY2(picture.startsWith("\x89PNG") && picture.size() < 60 * 1024, qPrintable(file));
    }
}

QTEST_GUILESS_MAIN(SampleContentTest)

#include "sample_content_test.moc"
