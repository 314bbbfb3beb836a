#include "client/auth_api.h"
#include "core/json.h"
#include "core/secret_store.h"
#include "support/blog.h"
#include "support/must.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <sqlite3.h>

namespace {

struct Ended {
    int code = -1;
    QString out;
    QString err;
    QJsonObject json() const { return core::parseJsonObject(out.toUtf8()).value_or(QJsonObject()); }
    /// What happened to the file of that name.
    QJsonObject post(const QString& name) const {
        for (const QJsonValue& one : json()["posts"].toArray())
            if (one["name"] == name) return one.toObject();
        return {};
    }
};

/// All files below, by name.
QMap<QString, QByteArray> contentOf(const QString& folder) {
    QMap<QString, QByteArray> out;
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            out.insert(QDir(folder).relativeFilePath(file.fileName()), file.readAll());
    }
    return out;
}

void write(const QString& path, const QByteArray& bytes) {
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qUtf8Printable(path));
}

QByteArray post(const QByteArray& front, const QByteArray& body = "Text") {
    return "---\n" + front + "\n---\n\n" + body + "\n";
}

/// The smallest PNG, in a colour.
/// Pictures that differ in what is kept of a PNG: in its gamma.
QByteArray picture(char gamma) {
    const QByteArray png = QByteArray::fromHex(
        "89504e470d0a1a0a0000000d49484452000000010000000108020000009077"
        "53de0000000c49444154789c63f8cfc0000003010100c9fe92ef0000000049454e44ae426082");
    return png.first(33) + QByteArray::fromHex("00000004") + "gAMA" + QByteArray(3, '\0') + gamma +
           QByteArray(4, '\0') + png.mid(33);
}

}  // namespace

/// `colophonctl posts export` and `posts import`, from outside, against real blogs.
class PostsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void aBlogMovesWithoutLosingAByte();
    void anExportOverwritesNothingUnasked();
    void aFullDiskLosesNothing();
    void aPreviewWritesNothing();
    void badFilesAreNamedAndTheRestGoesOn();
    void allOrNothingWritesNothing();
    void aSecondRunChangesNothing();
    void aBrokenOffImportIsRunAgain();
    void theSameAddressTwiceIsRefused();
    void whatDiffersIsLeftUntilAskedFor();
    void livePostsAreUpdatedThroughTheirEdits();
    void authorsAreFoundByName();
    void picturesComeAlong();
    void nothingOutsideOfTheFolderIsRead();
    void aBlogOnSqliteMoves();
    void onlyEditorsMayImport();
    void mistakesAreExplained_data();
    void mistakesAreExplained();
    void noSecretIsOnTheCommandLine();

private:
    QStringList signedIn() const { return {"--api", api(), "--email", m_empty->login("admin").email}; }
    QByteArray password() const { return m_empty->login("admin").password.toUtf8() + '\n'; }
    static Ended run(const QStringList& arguments, const QByteArray& input = {},
                     const QHash<QString, QString>& environment = {}, const QString& program = {});
    Ended import(const QString& folder, const QStringList& more = {}) const;
    QString fresh() { return m_folder.filePath(QString("folder-%1").arg(++m_count)); }
    QString api() const { return m_empty->api().toString(); }
    QJsonObject ask(const QString& path);
    QByteArray file(const QString& path);
    QJsonObject bySlug(const QString& slug) { return ask("/posts/by-slug/" + slug)["post"].toObject(); }
    QString sql(const QString& query) const {
        return support::must(m_empty->connect()->query(query)).text(0, 0);
    }

    support::Folder m_folder;
    int m_count = 0;
    std::unique_ptr<support::Blog> m_full;
    std::unique_ptr<support::Blog> m_empty;
    core::SecretStore m_secrets{core::SecretStore::Mode::MemoryOnly};
    std::unique_ptr<client::HttpClient> m_http;
};

void PostsTest::initTestCase() {
    m_full = std::make_unique<support::Blog>();
    m_empty = std::make_unique<support::Blog>();
    // The same people, as an admin would have invited them, and nothing they wrote.
    support::must(m_empty->connect()->runScript("TRUNCATE post, tag, media CASCADE"));
    m_http = std::make_unique<client::HttpClient>(m_empty->api(), m_secrets);
    const sandbox::Login admin = m_empty->login("admin");
    support::must(QCoro::waitFor(client::AuthApi(*m_http).signIn(admin.email, admin.password, "test")));
}

/// What the API answers an admin.
QJsonObject PostsTest::ask(const QString& path) {
    const auto answer = QCoro::waitFor(m_http->send({.path = path}));
    return answer ? answer->body : QJsonObject();
}

QByteArray PostsTest::file(const QString& path) {
    const auto answer =
        QCoro::waitFor(m_http->send({.path = path, .expects = client::Request::Expects::File}));
    return answer ? answer->file : QByteArray();
}

Ended PostsTest::run(const QStringList& arguments, const QByteArray& input,
                     const QHash<QString, QString>& environment, const QString& program) {
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (auto it = environment.cbegin(); it != environment.cend(); ++it)
        variables.insert(it.key(), it.value());
    process.setProcessEnvironment(variables);
    process.start(program.isEmpty() ? COLOPHON_TEST_BIN_DIR "/colophonctl" : program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000)) return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

Ended PostsTest::import(const QString& folder, const QStringList& more) const {
    return run(QStringList{"posts", "import", folder, "--format", "json"} + signedIn() + more, password());
}

void PostsTest::aBlogMovesWithoutLosingAByte() {
    const sandbox::Login admin = m_full->login("admin");
    const QString first = fresh(), second = fresh();
    const QStringList from{"--api", m_full->api().toString(), "--email", admin.email};
    const Ended exported = run(QStringList{"posts", "export", first} + from, admin.password.toUtf8());
    QCOMPARE(exported.err, "");
    QCOMPARE(exported.code, 0);
    const auto files = contentOf(first);
    const auto posts = m_full->connect()->query(
        "SELECT count(*) AS n, (SELECT count(*) FROM post_working_copy) AS copies FROM post WHERE deleted_at "
        "IS NULL");
    QVERIFY(posts && posts->integer(0, "copies") > 0);
    const auto count = [&files](const QString& ending) -> qint64 {
        return std::count_if(files.keyBegin(), files.keyEnd(),
                             [&](const QString& name) { return name.endsWith(ending); });
    };
    QCOMPARE(count(".working-copy.md"), posts->integer(0, "copies"));
    QCOMPARE(count(".md"), posts->integer(0, "n") + posts->integer(0, "copies"));
    const auto media = m_full->connect()->query("SELECT count(*) AS n FROM media");
    QCOMPARE(count(".png"), media->integer(0, "n"));

    const Ended imported = import(first);
    QCOMPARE(imported.err, "");
    QVERIFY2(imported.code == 0, qPrintable(imported.out));
    const Ended again = run(QStringList{"posts", "export", second} + signedIn(), password());
    QCOMPARE(again.code, 0);
    const auto moved = contentOf(second);
    for (auto it = files.cbegin(); it != files.cend(); ++it)
        QCOMPARE(QByteArray(it.key().toUtf8() + '\n' + moved.value(it.key())),
                 QByteArray(it.key().toUtf8() + '\n' + it.value()));
    QCOMPARE(moved.keys(), files.keys());
    // Nothing on the way said that something was not carried over.
    for (const QJsonValue& one : imported.json()["posts"].toArray())
        QCOMPARE(one["not_carried_over"].toArray(), QJsonArray());
    const Ended unchanged = import(first);
    QCOMPARE(unchanged.code, 0);
    for (const QJsonValue& one : unchanged.json()["posts"].toArray())
        QVERIFY2(one["action"] == "unchanged", qPrintable(core::toJson(one.toObject())));
}

void PostsTest::anExportOverwritesNothingUnasked() {
    const sandbox::Login editor = m_full->login("editor");
    const QString folder = fresh();
    const QStringList command{"posts",   "export",    folder, "--api", m_full->api().toString(),
                              "--email", editor.email};
    QCOMPARE(run(command, editor.password.toUtf8()).code, 0);
    const auto before = contentOf(folder);
    const QString name = before.firstKey();
    write(folder + '/' + name, "mine");
    const Ended kept = run(command, editor.password.toUtf8());
    QCOMPARE(kept.code, 2);
    QVERIFY2(kept.out.contains("kept      " + name), qPrintable(kept.out));
    QCOMPARE(contentOf(folder).value(name), "mine");
    QCOMPARE(run(command + QStringList{"--overwrite", "--dry-run"}, editor.password.toUtf8()).code, 0);
    QCOMPARE(contentOf(folder).value(name), "mine");
    QCOMPARE(run(command + QStringList{"--overwrite"}, editor.password.toUtf8()).code, 0);
    QCOMPARE(contentOf(folder), before);
}

void PostsTest::aFullDiskLosesNothing() {
    const sandbox::Login editor = m_full->login("editor");
    const QString folder = fresh();
    const QStringList command{"posts",   "export",    folder, "--api", m_full->api().toString(),
                              "--email", editor.email};
    QCOMPARE(run(command, editor.password.toUtf8()).code, 0);
    const auto whole = contentOf(folder);
    // A limit on the size of files is as near to a full disk as a test comes without one.
    for (auto it = whole.cbegin(); it != whole.cend(); ++it)
        write(folder + '/' + it.key(), "old");
    QStringList limited{"-c", "trap '' XFSZ; ulimit -f 1; exec \"$@\"", "sh",
                        COLOPHON_TEST_BIN_DIR "/colophonctl"};
    const Ended full =
        run(limited + command + QStringList{"--overwrite"}, editor.password.toUtf8(), {}, "/bin/bash");
    QCOMPARE(full.code, 2);
    QVERIFY2(full.err.contains("could not be written") && full.err.contains("was not changed"),
             qPrintable(full.err));
    const auto left = contentOf(folder);
    QCOMPARE(left.keys(), whole.keys());
    for (auto it = left.cbegin(); it != left.cend(); ++it)
        QVERIFY2(it.value() == "old" || it.value() == whole.value(it.key()), qPrintable(it.key()));
    QVERIFY(left.values().contains("old"));
    const Ended nowhere =
        run(QStringList{"posts", "export", "/proc/nowhere"} + command.mid(3), editor.password.toUtf8());
    QCOMPARE(nowhere.code, 2);
    QVERIFY2(nowhere.err.contains("/proc/nowhere"), qPrintable(nowhere.err));
}

void PostsTest::aPreviewWritesNothing() {
    const QString folder = fresh();
    write(folder + "/preview-one.md", post("title: One\ndate: 2020-01-31T08:00:00Z\nlayout: post"));
    const Ended preview = import(folder, {"--dry-run"});
    QCOMPARE(preview.code, 0);
    const QJsonObject one = preview.post("preview-one.md");
    QCOMPARE(one["action"].toString(), "create");
    QCOMPARE(one["status"].toString(), "published");
    QCOMPARE(one["published_at"].toString(), "2020-01-31T08:00:00Z");
    QCOMPARE(one["not_carried_over"].toArray(), QJsonArray{"layout"});
    QVERIFY(bySlug("preview-one").isEmpty());
    const Ended text = run(QStringList{"posts", "import", folder, "--dry-run"} + signedIn(), password());
    QVERIFY2(text.out.contains("create    preview-one.md  published 2020-01-31T08:00:00Z, /preview-one"),
             qPrintable(text.out));
    QVERIFY(text.out.contains("Not imported: layout."));
}

void PostsTest::badFilesAreNamedAndTheRestGoesOn() {
    const QString folder = fresh();
    write(folder + "/good-one.md", post("title: Good"));
    write(folder + "/bad.md", "---\ntitle: One: two\n---\n");
    write(folder + "/README.md", "About");
    write(folder + "/toml.md", "+++\ntitle = 'x'\n+++\n");
    write(folder + "/.git/hidden.md", post("title: Hidden"));
    write(folder + "/notes.txt", "no");
    const Ended ended = import(folder);
    QCOMPARE(ended.code, 2);
    QCOMPARE(ended.json()["posts"].toArray().size(), 4);
    QCOMPARE(ended.post("bad.md")["action"].toString(), "error");
    QCOMPARE(ended.post("bad.md")["line"].toInt(), 2);
    QVERIFY(ended.post("bad.md")["reason"].toString().contains("must be quoted"));
    QCOMPARE(ended.post("README.md")["action"].toString(), "left out");
    QVERIFY(ended.post("toml.md")["reason"].toString().contains("TOML"));
    QCOMPARE(ended.post("good-one.md")["done"].toBool(), true);
    QCOMPARE(bySlug("good-one")["status"].toString(), "published");
    QCOMPARE(bySlug("good-one")["body_md"].toString(), "Text");
}

void PostsTest::allOrNothingWritesNothing() {
    const QString folder = fresh();
    write(folder + "/all-good.md", post("title: Good"));
    write(folder + "/bad.md", "---\ntitle: [\n---\n");
    const Ended ended = import(folder, {"--all-or-nothing"});
    QCOMPARE(ended.code, 2);
    QVERIFY(ended.err.contains("Nothing was written"));
    QVERIFY(bySlug("all-good").isEmpty());
}

void PostsTest::aSecondRunChangesNothing() {
    const QString folder = fresh();
    write(folder + "/again-live.md",
          post("title: Live\ndate: 2019-05-06T07:08:09Z\ntags: [A, b]\ncategories: c"));
    write(folder + "/again-draft.md", post("title: Draft\ndraft: true"));
    write(folder + "/again-later.md", post("title: Later\ndate: 2099-01-01T00:00:00Z"));
    write(folder + "/日本.md", post("title: 日本語"));
    QCOMPARE(import(folder).code, 0);
    const QJsonObject live = bySlug("again-live");
    QCOMPARE(live["published_at"].toString(), "2019-05-06T07:08:09.000Z");
    QCOMPARE(live["created_at"].toString(), "2019-05-06T07:08:09.000Z");
    QCOMPARE(live["tags"].toArray().size(), 3);
    QCOMPARE(bySlug("again-later")["publish_at"].toString(), "2099-01-01T00:00:00.000Z");
    const Ended second = import(folder, {"--update"});
    QCOMPARE(second.code, 0);
    QCOMPARE(second.json()["posts"].toArray().size(), 4);
    for (const QJsonValue& one : second.json()["posts"].toArray())
        QVERIFY2(one["action"] == "unchanged", qPrintable(core::toJson(one.toObject())));
    QCOMPARE(bySlug("again-live")["version"], live["version"]);
}

void PostsTest::aBrokenOffImportIsRunAgain() {
    const QString folder = fresh();
    constexpr int many = 40;
    for (int i = 0; i < many; ++i)
        write(folder + QString("/broken-%1.md").arg(i, 2, 10, QChar('0')),
              post("title: Broken\ndate: 2018-01-01T00:00:00Z", QByteArray(20'000, 'x')));
    const auto count = [this](const QString& condition) {
        return sql("select count(*) from post where slug like 'broken-%' and " + condition).toInt();
    };
    QProcess process;
    process.start(COLOPHON_TEST_BIN_DIR "/colophonctl", QStringList{"posts", "import", folder} + signedIn());
    process.write(password());
    process.closeWriteChannel();
    QTRY_VERIFY_WITH_TIMEOUT(count("true") >= 5, 30'000);
    process.kill();
    QVERIFY(process.waitForFinished(10'000));
    QVERIFY(count("true") < many);
    // One was made and its publishing never asked for: as if the kill had come in between.
    support::must(m_empty->connect()->runScript(
        "UPDATE post SET status = 'draft', published_at = NULL, first_published_at = NULL, version = 1 "
        "WHERE slug = 'broken-00';"
        "DELETE FROM row_change WHERE subject_id = (SELECT id FROM post WHERE slug = 'broken-00')"));
    const Ended again = import(folder);
    QVERIFY2(again.code == 0, qPrintable(again.out + again.err));
    QCOMPARE(again.post("broken-00.md")["action"].toString(), "finish");
    QCOMPARE(count("status = 'published' and published_at = '2018-01-01'"), many);
    QCOMPARE(count("true"), many);
}

void PostsTest::theSameAddressTwiceIsRefused() {
    const QString folder = fresh();
    write(folder + "/a/twice-same.md", post("title: A"));
    write(folder + "/b/twice-same.md", post("title: B"));
    const Ended ended = import(folder);
    QCOMPARE(ended.code, 2);
    QVERIFY(ended.post("b/twice-same.md")["reason"].toString().contains("a/twice-same.md"));
    QCOMPARE(bySlug("twice-same")["title"].toString(), "A");
}

void PostsTest::whatDiffersIsLeftUntilAskedFor() {
    const QString folder = fresh();
    write(folder + "/differs-draft.md", post("title: Before\ndraft: true"));
    QCOMPARE(import(folder).code, 0);
    write(folder + "/differs-draft.md", post("title: After\ndraft: true\nexcerpt: E"));
    const Ended left = import(folder);
    QCOMPARE(left.code, 2);
    QCOMPARE(left.post("differs-draft.md")["action"].toString(), "differs");
    QCOMPARE(left.post("differs-draft.md")["differences"].toArray(), QJsonArray({"title", "excerpt"}));
    QCOMPARE(bySlug("differs-draft")["title"].toString(), "Before");
    QCOMPARE(import(folder, {"--update"}).code, 0);
    QCOMPARE(bySlug("differs-draft")["title"].toString(), "After");
    // A draft that becomes public in the file does so in the blog; the other way round needs a person.
    write(folder + "/differs-draft.md", post("title: After\ndate: 2020-01-01T00:00:00Z\nexcerpt: E"));
    QCOMPARE(import(folder, {"--update"}).code, 0);
    QCOMPARE(bySlug("differs-draft")["status"].toString(), "published");
    write(folder + "/differs-draft.md", post("title: After\ndraft: true\nexcerpt: E"));
    const Ended back = import(folder, {"--update"});
    QCOMPARE(back.code, 0);
    QCOMPARE(back.post("differs-draft.md")["notes"].toArray(),
             QJsonArray{"Its status in the blog is published and does not change."});
    QCOMPARE(bySlug("differs-draft")["status"].toString(), "published");
}

void PostsTest::livePostsAreUpdatedThroughTheirEdits() {
    const QString folder = fresh();
    write(folder + "/live-update.md", post("title: Before\ndate: 2020-01-01T00:00:00Z"));
    QCOMPARE(import(folder).code, 0);
    write(folder + "/live-update.md",
          post("title: After\ndate: 2020-01-01T00:00:00Z\ntags: [new]", "New text"));
    QCOMPARE(import(folder, {"--update"}).code, 0);
    const QJsonObject seen = bySlug("live-update");
    QCOMPARE(seen["title"].toString(), "After");
    QCOMPARE(seen["body_md"].toString(), "New text");
    QCOMPARE(seen["tags"].toArray().size(), 1);
    QCOMPARE(seen["published_at"].toString(), "2020-01-01T00:00:00.000Z");
    QVERIFY(seen["working_copy"].isNull());
    // Somebody's edits are not thrown away.
    const QString id = QString::number(seen["id"].toInteger());
    QVERIFY(QCoro::waitFor(
        m_http->send({.method = client::Method::Put,
                      .path = "/posts/" + id + "/working-copy",
                      .body = QJsonObject{{"body_md", "Mine"}},
                      .ifMatch = QString("\"post-%1-v%2\"").arg(id).arg(seen["version"].toInteger())})));
    write(folder + "/live-update.md", post("title: Other\ndate: 2020-01-01T00:00:00Z"));
    const Ended refused = import(folder, {"--update"});
    QCOMPARE(refused.code, 2);
    QVERIFY2(refused.post("live-update.md")["error"].toString().contains("unpublished edits"),
             qPrintable(refused.out));
    QCOMPARE(bySlug("live-update")["working_copy"].toObject()["body_md"].toString(), "Mine");
}

void PostsTest::authorsAreFoundByName() {
    const QString folder = fresh();
    const QString first = m_empty->login("author").name, second = m_empty->login("editor").name;
    write(folder + "/by-name.md", post("title: T\nauthors: [" + first.toLower().toUtf8() + ", Nobody Here]"));
    write(folder + "/by-option.md", post("title: T\nauthor: annie"));
    const Ended ended = import(folder, {"--author", "annie=" + second});
    QCOMPARE(ended.code, 0);
    QVERIFY(ended.post("by-name.md")["notes"].toArray().contains(
        "No person named Nobody Here was found in this blog."));
    const auto authors = [this](const QString& slug) {
        QStringList out;
        for (const QJsonValue& one : bySlug(slug)["authors"].toArray())
            out.append(one["name"].toString());
        return out;
    };
    QCOMPARE(authors("by-name"), QStringList(first));
    QCOMPARE(authors("by-option"), QStringList(second));
}

void PostsTest::picturesComeAlong() {
    const QString folder = fresh();
    write(folder + "/content/post/pictures/index.md",
          post("title: Pictures\nimage: /images/cover.png\ncover_alt: C",
               "![a](photo%20one.png) <img src=\"photo one.png\"> ![b](gone.png) "
               "![c](https://example.org/x.png)"));
    write(folder + "/content/post/pictures/photo one.png", picture('1'));
    write(folder + "/static/images/cover.png", picture('2'));
    const Ended ended = import(folder);
    QVERIFY2(ended.code == 0, qPrintable(ended.out + ended.err));
    const QJsonObject seen = bySlug("pictures");
    const QJsonArray notes = ended.post("content/post/pictures/index.md")["notes"].toArray();
    QVERIFY2(core::toJson(QJsonObject{{"n", notes}}).contains("gone.png"), "");
    const qint64 cover = seen["cover"].toObject()["media_id"].toInteger();
    QCOMPARE(seen["cover"].toObject()["alt"].toString(), "C");
    QCOMPARE(file(QString("/media/%1/file").arg(cover)), picture('2'));
    const QString body = seen["body_md"].toString();
    const QString address = body.section("![a](", 1).section(')', 0, 0);
    QVERIFY2(address.startsWith("/media/"), qPrintable(body));
    QCOMPARE(file(address), picture('1'));
    QVERIFY(body.contains("src=\"" + address + '"'));
    QVERIFY(body.contains("](gone.png)") && body.contains("](https://example.org/x.png)"));
    QCOMPARE(import(folder).post("content/post/pictures/index.md")["action"].toString(), "unchanged");
    write(folder + "/static/images/cover.png", picture('3'));
    QCOMPARE(import(folder).post("content/post/pictures/index.md")["differences"].toArray(),
             QJsonArray{"cover"});
}

void PostsTest::nothingOutsideOfTheFolderIsRead() {
    const QString folder = fresh(), outside = fresh();
    write(outside + "/secret.png", picture('s'));
    write(outside + "/secret.md", post("title: Secret"));
    write(folder + "/outside-links.md",
          post("title: T", "![a](../" + QFileInfo(outside).fileName().toUtf8() + "/secret.png) ![b](" +
                               outside.toUtf8() + "/secret.png) ![c](link.png) ![d](/etc/hostname)"));
    QVERIFY(QFile::link(outside + "/secret.png", folder + "/link.png"));
    QVERIFY(QFile::link(outside + "/secret.md", folder + "/link.md"));
    QVERIFY(QFile::link(outside, folder + "/folder"));
    const Ended ended = import(folder);
    QCOMPARE(ended.json()["posts"].toArray().size(), 2);
    QVERIFY(ended.post("link.md")["reason"].toString().contains("outside the folder"));
    QVERIFY(!bySlug("outside-links")["body_md"].toString().contains("/media/"));
}

void PostsTest::aBlogOnSqliteMoves() {
    const QString path = m_folder.filePath("diary.db");
    sqlite3* database = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &database), SQLITE_OK);
    QCOMPARE(sqlite3_exec(database, R"(
        CREATE TABLE users (id INTEGER PRIMARY KEY AUTOINCREMENT, email TEXT);
        CREATE TABLE entries (id INTEGER PRIMARY KEY AUTOINCREMENT, user_id INTEGER, text TEXT, mood TEXT,
                              category TEXT, created_at DATETIME);
        INSERT INTO users (email) VALUES ('ben@example.org');
        INSERT INTO entries (user_id, text, mood, category, created_at) VALUES
          (1, '<p>Sqlite <b>diary</b></p>', 'good', 'life', '2025-07-18 10:11:12.5 +0000 UTC'),
          (1, 'Sqlite diary', 'tired', 'life', '2025-07-19 10:11:12');)",
                          nullptr, nullptr, nullptr),
             SQLITE_OK);
    sqlite3_close(database);
    const QStringList command{"posts", "import", "--from-sqlite", path};
    const Ended shown = run(command + QStringList{"--show-mapping"});
    QCOMPARE(shown.code, 0);
    QVERIFY2(shown.out.contains("post.body=text\n") &&
                 shown.out.contains("Columns of entries that are not imported: mood"),
             qPrintable(shown.out));
    // A diary that becomes public is no small thing.
    QVERIFY2(shown.out.contains("so every row is published"), qPrintable(shown.out));
    const QStringList mapped =
        command + signedIn() + QStringList{"--map",    "post.tags=mood",
                                           "--format", "json",
                                           "--author", "ben@example.org=" + m_empty->login("author").name};
    const Ended preview = run(mapped + QStringList("--dry-run"), password());
    QCOMPARE(preview.post("entries, row 1")["action"].toString(), "create");
    QVERIFY(bySlug("sqlite-diary").isEmpty());
    const Ended moved = run(mapped, password());
    QVERIFY2(moved.code == 0, qPrintable(moved.out + moved.err));
    const QJsonObject seen = bySlug("sqlite-diary");
    QCOMPARE(seen["body_md"].toString(), "<p>Sqlite <b>diary</b></p>");
    QCOMPARE(seen["title"].toString(), "Sqlite diary");
    QCOMPARE(seen["published_at"].toString(), "2025-07-18T10:11:12.500Z");
    QCOMPARE(seen["tags"].toArray().first().toObject()["name"].toString(), "good");
    QCOMPARE(seen["authors"].toArray().first().toObject()["name"].toString(), m_empty->login("author").name);
    QCOMPARE(bySlug("sqlite-diary-2")["published_at"].toString(), "2025-07-19T10:11:12.000Z");
    const Ended again = run(mapped, password());
    QCOMPARE(again.code, 0);
    QCOMPARE(again.post("entries, row 2")["action"].toString(), "unchanged");
}

void PostsTest::onlyEditorsMayImport() {
    const QString folder = fresh();
    write(folder + "/a.md", post("title: T"));
    const sandbox::Login author = m_empty->login("author");
    const Ended refused =
        run({"posts", "import", folder, "--api", api(), "--email", author.email}, author.password.toUtf8());
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains("editor or admin"), qPrintable(refused.err));
}

void PostsTest::mistakesAreExplained_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");
    const QString here = "{api}";
    QTest::newRow("no folder") << QStringList{"import"} << "folder to import";
    QTest::newRow("no address") << QStringList{"import", "/tmp"} << "--api";
    QTest::newRow("nobody") << QStringList{"import", "/tmp", "--api", here} << "COLOPHON_TOKEN";
    QTest::newRow("a wrong password")
        << QStringList{"import", "/tmp", "--api", here, "--email", "nobody@example.org"} << "password";
    QTest::newRow("no such folder") << QStringList{"import", "/nowhere", "--api", here, "--email", "{admin}"}
                                    << "does not exist";
    QTest::newRow("nothing in it") << QStringList{"import", "/proc/self/fd", "--api",
                                                  here,     "--email",       "{admin}"}
                                   << "no Markdown file";
    QTest::newRow("half a name") << QStringList{"import", "/tmp", "--author", "a=", "--api", here}
                                 << "NAME=PERSON";
    QTest::newRow("plain http elsewhere")
        << QStringList{"export", "/tmp/x", "--api", "http://example.org"} << "https";
    QTest::newRow("nobody there") << QStringList{"export",  "/tmp/x", "--api", "http://127.0.0.1:1",
                                                 "--email", "a@b"}
                                  << "Nothing answers";
}

void PostsTest::mistakesAreExplained() {
    QFETCH(QStringList, arguments);
    QFETCH(QString, words);
    const Ended ended =
        run(QStringList{"posts"} + arguments.replaceInStrings("{api}", api())
                                       .replaceInStrings("{admin}", m_empty->login("admin").email),
            password(), {{"COLOPHON_API", ""}, {"COLOPHON_TOKEN", ""}});
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.err.contains(words), qPrintable(ended.err));
    QVERIFY(ended.out.isEmpty());
}

/// A token works from the environment; the process list shows neither it nor a password.
void PostsTest::noSecretIsOnTheCommandLine() {
    const QString folder = fresh();
    write(folder + "/by-token.md", post("title: T"));
    const sandbox::Login login = m_empty->login("admin");
    const auto begun = QCoro::waitFor(m_http->send(
        {.method = client::Method::Post,
         .path = "/auth/login",
         .body = QJsonObject{{"email", login.email}, {"password", login.password}, {"device_name", "CI"}},
         .identity = client::Request::Identity::Anonymous}));
    QVERIFY(begun);
    const QString token = begun->body["access_token"].toString();
    const Ended ended =
        run({"posts", "import", folder}, {}, {{"COLOPHON_API", api()}, {"COLOPHON_TOKEN", token}});
    QVERIFY2(ended.code == 0, qPrintable(ended.err));
    // It is still good: only a session that was begun here is ended here.
    client::HttpClient http(m_empty->api(), m_secrets);
    http.adoptAccessToken(token);
    QVERIFY(QCoro::waitFor(http.send({.path = "/me"})));
    const Ended wrong =
        run({"posts", "import", folder}, {}, {{"COLOPHON_API", api()}, {"COLOPHON_TOKEN", "wrong"}});
    QCOMPARE(wrong.code, 1);
    const Ended help = run({"posts", "import", "--help"});
    QVERIFY(!help.out.contains("--password") && !help.out.contains("--token"));
}

QTEST_GUILESS_MAIN(PostsTest)
#include "posts_test.moc"
