#include "cli/posts/sqlite_source.h"

#include "cli/posts/times.h"
#include "support/must.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <memory>
#include <sqlite3.h>

using cli::PostFile;
using client::PostStatus;

namespace {

const cli::ReadingContext context{.zone = QTimeZone::utc(),
                                  .now = QDateTime({2026, 11, 22}, {12, 0}, QTimeZone::utc())};

const char* const goBlog = R"(
    CREATE TABLE users (id INTEGER PRIMARY KEY AUTOINCREMENT, email TEXT, password TEXT);
    CREATE TABLE entries (id INTEGER PRIMARY KEY AUTOINCREMENT, user_id INTEGER, text TEXT, mood TEXT, category TEXT,
                          created_at DATETIME DEFAULT CURRENT_TIMESTAMP);
    INSERT INTO users (email) VALUES ('ann@example.org');)";

const char* const classicBlog = R"(
    CREATE TABLE authors (id INTEGER PRIMARY KEY, name TEXT);
    CREATE TABLE articles (id INTEGER PRIMARY KEY, headline TEXT, html TEXT, url_slug TEXT, published_at INTEGER,
                           is_draft BOOLEAN, author_id INTEGER REFERENCES authors (id), layout TEXT);
    CREATE TABLE tags (id INTEGER PRIMARY KEY, name TEXT);
    CREATE TABLE article_tags (article_id INTEGER REFERENCES articles (id), tag_id INTEGER REFERENCES tags (id));
    CREATE TABLE comments (id INTEGER PRIMARY KEY, article_id INTEGER, body TEXT);
    CREATE TABLE settings (name TEXT, value TEXT);)";

}  // namespace

/// A blog on SQLite, looked at from outside.
class SqliteSourceTest : public QObject {
    Q_OBJECT
private slots:
    void guessesWhatIsWhat_data();
    void guessesWhatIsWhat();
    void takesWhatThePersonSays_data();
    void takesWhatThePersonSays();
    void explainsWhatItDoesNotUnderstand_data();
    void explainsWhatItDoesNotUnderstand();
    void readsEveryFormOfATime_data();
    void readsEveryFormOfATime();
    void readsRowsAsPosts();
    void readsADiaryWithoutTitles();
    void saysDraftInEveryWay_data();
    void saysDraftInEveryWay();
    void badRowsAreNamedAndTheRestIsRead();
    void refusesAFileThatIsWrittenTo_data();
    void refusesAFileThatIsWrittenTo();
    void leavesTheFileAndItsFolderAlone();
    void refusesWhatIsNoDatabase();
    void runsNothingOfTheFile();

private:
    /// A database file with that content.
    QString made(const QByteArray& sql);
    static cli::SqliteMapping mapping(const cli::SqliteFile& file, const QStringList& said = {}) {
        return support::must(cli::mappingFor(support::must(file.tables()), said));
    }
    static QList<cli::FoundPost> read(const cli::SqliteFile& file, const QStringList& said = {}) {
        return support::must(
                   cli::readSqlite(file, support::must(file.tables()), mapping(file, said), context))
            .posts;
    }

    QTemporaryDir m_folder;
    int m_count = 0;
};

QString SqliteSourceTest::made(const QByteArray& sql) {
    const QString path = m_folder.filePath(QString("blog-%1 ?#%.db").arg(++m_count));
    sqlite3* database = nullptr;
    char* why = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &database) != SQLITE_OK ||
        sqlite3_exec(database, sql.constData(), nullptr, nullptr, &why) != SQLITE_OK)
        qFatal("%s", why ? why : "cannot open");
    sqlite3_close(database);
    return path;
}

void SqliteSourceTest::guessesWhatIsWhat_data() {
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the diary of a Go course")
        << QByteArray(goBlog)
        << "entries author=users.email via user_id body=text created=created_at tags=category";
    QTest::newRow("a classic blog") << QByteArray(classicBlog)
                                    << "articles author=authors.name via author_id body=html "
                                       "published=published_at slug=url_slug status=is_draft "
                                       "tags=tags.name via article_tags(article_id,tag_id) title=headline";
    QTest::newRow("names without keys")
        << QByteArray(
               "CREATE TABLE post (id INTEGER, title, content, author_id); CREATE TABLE users (id, username);"
               "CREATE TABLE post_tag (post_id, tag_id); CREATE TABLE tag (id, name)")
        << "post author=users.username via author_id body=content tags=tag.name via post_tag(post_id,tag_id) "
           "title=title";
    QTest::newRow("WordPress' names") << QByteArray(
                                             "CREATE TABLE wp_posts (ID INTEGER PRIMARY KEY, post_title, "
                                             "post_content, post_name, post_date, "
                                             "post_status); CREATE TABLE wp_comments (comment_ID, content)")
                                      << "wp_posts body=post_content published=post_date slug=post_name "
                                         "status=post_status title=post_title";
    QTest::newRow("a table with an odd name")
        << QByteArray("CREATE TABLE \"my \"\"posts\" (title TEXT, body TEXT)")
        << "my \"posts body=body title=title";
    QTest::newRow("a view")
        << QByteArray("CREATE TABLE t (a, b); CREATE VIEW posts AS SELECT a AS title, b AS body FROM t")
        << "posts body=body title=title";
}

void SqliteSourceTest::guessesWhatIsWhat() {
    QFETCH(QByteArray, sql);
    const cli::SqliteFile file = support::must(cli::SqliteFile::open(made(sql)));
    const cli::SqliteMapping guessed = mapping(file);
    QStringList said{guessed.table};
    for (auto it = guessed.fields.cbegin(); it != guessed.fields.cend(); ++it)
        said.append(it.key() + '=' + it->text());
    QTEST(said.join(' '), "expected");
    // What is shown can be said.
    const QString shown = cli::toText(guessed, support::must(file.tables()));
    QStringList lines;
    for (const QString& line : shown.split('\n'))
        if (line.startsWith("post")) lines.append(line.section("    ", 0, 0));
    QCOMPARE(mapping(file, lines).fields, guessed.fields);
}

void SqliteSourceTest::takesWhatThePersonSays_data() {
    QTest::addColumn<QStringList>("said");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("source");
    const auto row = [](const char* name, const QStringList& said, const char* field, const char* source) {
        QTest::newRow(name) << said << field << source;
    };
    row("a column", {"post.title=url_slug"}, "title", "url_slug");
    row("with its table", {"post.title=articles.url_slug"}, "title", "url_slug");
    row("in any case", {"post.title=ARTICLES.Headline"}, "title", "headline");
    row("nothing", {"post.tags="}, "tags", "");
    row("another table", {"post.author=users2.mail via author_id"}, "author", "users2.mail via author_id");
    row("a table between", {"post.tags=settings.value via article_tags( article_id , tag_id )"}, "tags",
        "settings.value via article_tags(article_id,tag_id)");
    row("the last word counts", {"post.title=layout", "post.title=headline"}, "title", "headline");
    row("another table of posts", {"post=comments"}, "body", "body");
    row("the table of its text", {"post.body=comments.body"}, "body", "body");
}

void SqliteSourceTest::takesWhatThePersonSays() {
    QFETCH(QStringList, said);
    QFETCH(QString, field);
    const cli::SqliteFile file = support::must(
        cli::SqliteFile::open(made(QByteArray(classicBlog) + "CREATE TABLE users2 (id, mail);")));
    const cli::SqliteMapping taken = mapping(file, said);
    const auto source = taken.fields.constFind(field);
    QTEST(source == taken.fields.constEnd() ? QString() : source->text(), "source");
}

void SqliteSourceTest::explainsWhatItDoesNotUnderstand_data() {
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("words");
    QTest::newRow("no such column") << "post.title=name" << "has no column name. Its columns: id, headline";
    QTest::newRow("no such table") << "post.title=pages.title" << "The table pages does not exist";
    QTest::newRow("no such table of posts") << "post=pages" << "The table pages does not exist. Tables:";
    QTest::newRow("no such field") << "post.colour=id" << "title, body, slug";
    QTest::newRow("no field") << "title=id" << "post.FIELD=COLUMN";
    QTest::newRow("no sign") << "post.title" << "post.FIELD=COLUMN";
    QTest::newRow("another table without a way") << "post.author=authors.name" << "how the two are joined";
    QTest::newRow("no way at all") << "post.author=authors.name via a.b" << "is not valid";
    QTest::newRow("an SQL expression") << "post.title=upper(headline)" << "is not valid";
    QTest::newRow("no text") << "post.body=" << "contains the text";
}

void SqliteSourceTest::explainsWhatItDoesNotUnderstand() {
    QFETCH(QString, said);
    QFETCH(QString, words);
    const cli::SqliteFile file = support::must(cli::SqliteFile::open(made(classicBlog)));
    const auto refused = cli::mappingFor(support::must(file.tables()), {said});
    QVERIFY(!refused);
    QVERIFY2(refused.error().message().contains(words), qPrintable(refused.error().message()));
}

void SqliteSourceTest::readsEveryFormOfATime_data() {
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("time");
    const auto row = [](const char* name, const QVariant& value, const char* time) {
        QTest::newRow(name) << value << time;
    };
    row("CURRENT_TIMESTAMP", "2025-07-18 10:11:12", "2025-07-18T10:11:12Z");
    row("Go's String()", "2025-07-18 10:11:12.123456789 +0000 UTC", "2025-07-18T10:11:12.123Z");
    row("Go's String() with its clock", "2025-07-18 10:11:12.5 +0200 CEST m=+0.012345",
        "2025-07-18T08:11:12.500Z");
    row("a Go driver", "2025-07-18 10:11:12.123456789+02:00", "2025-07-18T08:11:12.123Z");
    row("Python", "2025-07-18T10:11:12.123456", "2025-07-18T10:11:12.123Z");
    row("RFC 3339", "2025-07-18T10:11:12Z", "2025-07-18T10:11:12Z");
    row("a day", "2025-07-18", "2025-07-18T00:00:00Z");
    row("seconds", qint64(1752833472), "2025-07-18T10:11:12Z");
    row("seconds as text", "1752833472", "2025-07-18T10:11:12Z");
    row("seconds with a fraction", 1752833472.25, "2025-07-18T10:11:12.250Z");
    row("milliseconds", qint64(1752833472123), "2025-07-18T10:11:12.123Z");
    row("a Julian day", 2460874.92444444444, "2025-07-18T10:11:12Z");
    row("null", QVariant(), "");
    row("a year", qint64(2025), "");
    row("a truth", qint64(1), "");
    row("words", "last week", "");
    row("out of all range", 1e300, "");
    row("not a number", "nan", "");
}

void SqliteSourceTest::readsEveryFormOfATime() {
    QFETCH(QVariant, value);
    const auto time = cli::sqliteTime(value, context.zone);
    QTEST(time ? cli::writeTime(*time) : QString(), "time");
}

void SqliteSourceTest::readsRowsAsPosts() {
    const cli::SqliteFile file = support::must(cli::SqliteFile::open(made(QByteArray(classicBlog) + R"(
        INSERT INTO authors VALUES (7, 'Ann'), (8, 'Bo');
        INSERT INTO articles VALUES (3, 'Live', '<p>Hi</p>', '/2025/on-life/', 1752833472, 0, 8, 'wide'),
                                    (1, 'Draft', 'plain', 'draft', NULL, 1, 7, NULL),
                                    (2, 'Later', 'plain', NULL, 4070908800, 0, 9, NULL);
        INSERT INTO tags VALUES (1, 'Go'), (2, 'Qt');
        INSERT INTO article_tags VALUES (3, 2), (3, 1), (1, 1);)")));
    const QList<cli::FoundPost> posts = read(file);
    QCOMPARE(posts.size(), 3);
    QCOMPARE(posts[0].name, "articles, row 1");
    QCOMPARE(posts[0].file->status, PostStatus::Draft);
    QCOMPARE(posts[0].file->authors, QStringList("Ann"));
    QCOMPARE(posts[0].file->tags, QStringList("Go"));
    QCOMPARE(posts[1].file->status, PostStatus::Scheduled);
    QCOMPARE(cli::writeTime(*posts[1].file->publishAt), "2099-01-01T00:00:00Z");
    QCOMPARE(posts[1].file->slug, "later");
    QCOMPARE(posts[1].file->authors, QStringList());
    const PostFile& live = *posts[2].file;
    QCOMPARE(live.title, "Live");
    QCOMPARE(live.slug, "on-life");
    QCOMPARE(live.body, "<p>Hi</p>");
    QCOMPARE(live.status, PostStatus::Published);
    QCOMPARE(cli::writeTime(*live.published), "2025-07-18T10:11:12Z");
    QCOMPARE(QSet<QString>(live.tags.begin(), live.tags.end()), QSet<QString>({"Go", "Qt"}));
    QCOMPARE(live.notes, QStringList("Its text is HTML and is kept as HTML."));
}

void SqliteSourceTest::readsADiaryWithoutTitles() {
    const cli::SqliteFile file = support::must(cli::SqliteFile::open(made(QByteArray(goBlog) + R"(
        INSERT INTO entries (user_id, text, category, created_at) VALUES
          (1, '# A *day*' || char(10) || 'Text', 'life', '2025-01-01 00:00:00'),
          (1, 'Same words', '["a","b"]', '2025-01-02 00:00:00 +0000 UTC'),
          (1, 'Same words', 'x, y', NULL),
          (1, '', NULL, NULL);)")));
    const QList<cli::FoundPost> posts = read(file);
    QCOMPARE(posts.size(), 4);
    QCOMPARE(posts[0].file->title, "A *day*");
    QCOMPARE(posts[0].file->authors, QStringList("ann@example.org"));
    QCOMPARE(posts[0].file->tags, QStringList("life"));
    QCOMPARE(cli::writeTime(*posts[0].file->published), "2025-01-01T00:00:00Z");
    QCOMPARE(posts[1].file->slug, "same-words");
    QCOMPARE(posts[1].file->tags, QStringList({"a", "b"}));
    QCOMPARE(posts[2].file->slug, "same-words-3");
    QCOMPARE(posts[2].file->tags, QStringList({"x", "y"}));
    QCOMPARE(posts[3].file->title, "entries 4");
}

void SqliteSourceTest::saysDraftInEveryWay_data() {
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("status");
    const auto row = [](const char* column, const char* value, const char* status) {
        QTest::addRow("%s %s", column, value) << column << value << status;
    };
    row("draft", "1", "draft");
    row("draft", "0", "published");
    row("is_draft", "'true'", "draft");
    row("published", "1", "published");
    row("published", "0", "draft");
    row("published", "''", "draft");
    row("published", "NULL", "draft");
    row("draft", "NULL", "published");
    row("published", "1752833472", "published");
    row("published", "'2025-07-18'", "published");
    row("visible", "'no'", "draft");
    row("status", "'publish'", "published");
    row("status", "'Published'", "published");
    row("status", "'draft'", "draft");
    row("status", "'pending'", "draft");
    row("status", "'scheduled'", "draft");  // without a time
    row("status", "NULL", "draft");         // which can be made public later; the other way round is too late
    row("published_at", "NULL", "draft");
    row("published_at", "'2025-07-18'", "published");
}

void SqliteSourceTest::saysDraftInEveryWay() {
    QFETCH(QString, column);
    QFETCH(QString, value);
    const cli::SqliteFile file = support::must(cli::SqliteFile::open(
        made(QString("CREATE TABLE posts (title, body, %1); INSERT INTO posts VALUES ('T', 'B', %2)")
                 .arg(column, value)
                 .toUtf8())));
    QTEST(client::toWord(read(file).first().file->status), "status");
}

void SqliteSourceTest::badRowsAreNamedAndTheRestIsRead() {
    const cli::SqliteFile file = support::must(cli::SqliteFile::open(
        made("CREATE TABLE posts (id INTEGER PRIMARY KEY, title, body, summary);"
             "INSERT INTO posts VALUES (1, 'Good', x'e697a5', NULL), (2, 'Bytes', x'ff00', NULL),"
             "(3, 'Long', 'B', hex(zeroblob(200))), (4, 'Zero', 'a' || char(0) || 'b', NULL)")));
    const QList<cli::FoundPost> posts = read(file);
    QCOMPARE(posts.size(), 4);
    QCOMPARE(posts[0].file->body, "日");
    QVERIFY(posts[1].file.error().message.contains("UTF-8"));
    QCOMPARE(posts[2].name, "posts, row 3");
    QVERIFY(posts[2].file.error().message.contains("excerpt"));
    QVERIFY(posts[3].file.error().message.contains("NUL"));
}

void SqliteSourceTest::refusesAFileThatIsWrittenTo_data() {
    QTest::addColumn<QString>("mode");
    QTest::newRow("a journal") << "delete";
    QTest::newRow("a write-ahead log") << "wal";
}

void SqliteSourceTest::refusesAFileThatIsWrittenTo() {
    QFETCH(QString, mode);
    const QString path = made(classicBlog);
    sqlite3* writer = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &writer), SQLITE_OK);
    // Enough that the cache is written out, so that the journal is there to see.
    const QByteArray sql =
        "PRAGMA journal_mode = " + mode.toUtf8() +
        "; PRAGMA cache_size = 1; BEGIN; INSERT INTO settings SELECT 'x', zeroblob(100000);"
        "INSERT INTO settings SELECT 'y', zeroblob(100000);" +
        (mode == "wal" ? "COMMIT;" : "");
    QCOMPARE(sqlite3_exec(writer, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
    const auto refused = cli::SqliteFile::open(path);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind(), core::ErrorKind::Conflict);
    QVERIFY2(refused.error().message().contains(".backup"), qPrintable(refused.error().message()));
    sqlite3_close(writer);
}

void SqliteSourceTest::leavesTheFileAndItsFolderAlone() {
    const QString path = made(classicBlog);
    QFile before(path);
    QVERIFY(before.open(QIODevice::ReadOnly));
    const QByteArray bytes = before.readAll();
    const QStringList names = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
    {
        const cli::SqliteFile file = support::must(cli::SqliteFile::open(path));
        QVERIFY(!file.rows("INSERT INTO settings VALUES ('x', 'y')"));
        QVERIFY(file.tables());
    }
    QFile after(path);
    QVERIFY(after.open(QIODevice::ReadOnly));
    QCOMPARE(after.readAll(), bytes);
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), names);
}

void SqliteSourceTest::refusesWhatIsNoDatabase() {
    QFile text(m_folder.filePath("text"));
    QVERIFY(text.open(QIODevice::WriteOnly) && text.write(QByteArray(5000, 'x')) == 5000);
    text.close();
    QVERIFY(
        cli::SqliteFile::open(text.fileName()).error().message().contains("not a readable SQLite database"));
    QCOMPARE(cli::SqliteFile::open("/nowhere").error().kind(), core::ErrorKind::NotFound);
    QCOMPARE(cli::SqliteFile::open(m_folder.path()).error().kind(), core::ErrorKind::NotFound);
    const cli::SqliteFile empty = support::must(cli::SqliteFile::open(made("CREATE TABLE t (a)")));
    const auto none = cli::mappingFor(support::must(empty.tables()), {});
    QVERIFY(none.error().message().contains("No table was recognised"));
}

/// A view may call functions; those that do something are not at hand.
void SqliteSourceTest::runsNothingOfTheFile() {
    const cli::SqliteFile file =
        support::must(cli::SqliteFile::open(made("CREATE TABLE t (a); CREATE VIEW posts AS SELECT 'T' AS "
                                                 "title, load_extension('/tmp/x.so') AS body;")));
    const auto tables = support::must(file.tables());
    QCOMPARE(tables.size(), 1);
    QCOMPARE(tables.first().name, "t");
    QVERIFY(file.rows("SELECT * FROM posts").error().detail().contains("unsafe use of load_extension"));
}

QTEST_GUILESS_MAIN(SqliteSourceTest)
#include "sqlite_source_test.moc"
