#include "server/blog.h"
#include "server/event_reader.h"
#include "server/http/kept_answer.h"
#include "server/redis.h"

#include <QJsonArray>
#include <QTest>

namespace {

QByteArray path(const Answer& answer) {
    return "/posts/" + QByteArray::number(answer.post()["id"].toInteger());
}

QString title(const Answer& answer) {
    return answer.post()["title"].toString();
}

/// Waits until the server has heard of all that was written so far; from then on it keeps what it answers.
void awaitHeard(Blog& blog, const Caller& staff) {
    EventReader reader(blog.server(), staff.accessToken);
    QTRY_VERIFY(reader.text().startsWith("HTTP/1.1 200 "));
    blog.database().run(
        R"(select pg_notify('blog_change', '{"type":"tag","id":424242,"version":1,"deleted":false}'))");
    QTRY_VERIFY_WITH_TIMEOUT(reader.has("424242"), 20'000);
}

}  // namespace

/// What the public was answered before may come again, as long as nothing has changed. Whether it did is seen
/// by a change that Postgres tells nobody about: one that leaves the version as it is.
class CacheTest : public QObject {
    Q_OBJECT

    support::Server m_postgres;
    std::unique_ptr<Blog> m_blog;

    Caller as(const QString& who) { return m_blog->once(who); }
    Caller nobody() const { return m_blog->nobody(); }
    Answer live(const QString& title) {
        const Answer made = as("author").post(
            "/posts", {{"title", title}, {"body_md", "text"}, {"tags", QJsonArray{"Kept"}}});
        return as("author").act(path(made) + "/publish", made.etag());
    }
    void changeQuietly(const Answer& post, const QByteArray& newTitle) {
        m_blog->database().run("update post set title = '" + newTitle + "' where id = " + path(post).mid(7));
    }

private slots:
    void initTestCase() {
        m_blog = std::make_unique<Blog>(m_postgres);
        QTRY_VERIFY_WITH_TIMEOUT(m_blog->server().log().contains("listening for changes"), 20'000);
    }
    void cleanupTestCase() { m_blog.reset(); }

    void answersAreKeptUntilTheContentChanges() {
        // One thread: each has a cache of its own.
        Blog blog(m_postgres, {{"THREADS", "1"}});
        QTRY_VERIFY_WITH_TIMEOUT(blog.server().log().contains("listening for changes"), 20'000);
        const Caller author = blog.as("author");
        const Answer made = author.post("/posts", {{"title", "First"}, {"body_md", "text"}});
        const Answer published = author.act(path(made) + "/publish", made.etag());
        const QByteArray slug = published.post()["slug"].toString().toLatin1();
        awaitHeard(blog, author);
        for (const QByteArray& target : {path(made), QByteArray("/posts/by-slug/" + slug),
                                         QByteArray("/posts"), QByteArray("/search?q=first")})
            QVERIFY(blog.nobody().get(target).body.contains("First"));
        blog.database().run("update post set title = 'Second'");
        for (const QByteArray& target : {path(made), QByteArray("/posts/by-slug/" + slug),
                                         QByteArray("/posts"), QByteArray("/search?q=first")})
            QVERIFY2(blog.nobody().get(target).body.contains("First"), target.constData());
        QCOMPARE(author.get(path(made)).post()["title"].toString(), "Second");  // staff reads are never kept

        const Answer changed =
            author.patch(path(made), {{"seo", QJsonObject{{"meta_title", "M"}}}}, published.etag());
        QCOMPARE(changed.status, 200);
        for (const QByteArray& target :
             {path(made), QByteArray("/posts/by-slug/" + slug), QByteArray("/posts")})
            QVERIFY2(blog.nobody().get(target).body.contains("Second"), target.constData());
        QCOMPARE(blog.nobody().get(path(made)).post()["seo"].toObject()["meta_title"].toString(), "M");
    }

    void everyKindOfChangeIsSeenByTheNextRead() {
        const Answer post = live("Each change");
        const auto seen = [this, &post] { return nobody().get(path(post)); };
        const Caller author = as("author");
        Answer now = author.get(path(post));
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(seen().status, 200);
            const QString text = "Meta " + QString::number(i);
            now = author.patch(path(post), {{"seo", QJsonObject{{"meta_title", text}}}}, now.etag());
            QCOMPARE(now.status, 200);
            for (int k = 0; k < 4; ++k)  // whichever thread answers
                QCOMPARE(seen().post()["seo"].toObject()["meta_title"].toString(), text);
        }
        now = author.act(path(post) + "/unpublish", now.etag());
        QCOMPARE(now.status, 200);
        for (int k = 0; k < 4; ++k)
            QCOMPARE(seen().status, 404);
        now = author.act(path(post) + "/publish", now.etag());
        for (int k = 0; k < 4; ++k)
            QCOMPARE(seen().status, 200);
    }

    void anotherReplicaFollows() {
        Colophond other(m_blog->database().url());
        QTRY_VERIFY_WITH_TIMEOUT(other.log().contains("listening for changes"), 20'000);
        const Answer post = live("Two replicas");
        QTRY_COMPARE_WITH_TIMEOUT(other.send("GET", path(post)).status, 200, 10'000);
        const Answer changed = as("author").act(path(post) + "/unpublish", post.etag());
        QCOMPARE(changed.status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(other.send("GET", path(post)).status, 404, 10'000);
    }

    void whatStaffSeesIsNotWhatThePublicGets() {
        const Answer draft = as("author").post("/posts", {{"title", "Hush"}, {"body_md", "secret"}});
        const Answer post = live("Said aloud");
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(as("author").get(path(draft)).status, 200);
            QCOMPARE(as("editor").get("/posts").status, 200);
            QCOMPARE(nobody().get(path(draft)).status, 404);
            QVERIFY(!nobody().get("/posts").body.contains("Hush"));
            QVERIFY(!nobody().get("/search?q=secret").body.contains("Hush"));
            QVERIFY(as("author").get(path(post)).post().contains("permissions"));
            QVERIFY(!nobody().get(path(post)).post().contains("permissions"));
        }
    }

    void eachFilterHasItsOwnAnswer() {
        for (int i = 0; i < 3; ++i)
            live("Filter " + QString::number(i));
        const auto count = [this](const QByteArray& target) {
            return nobody().get(target).json()["posts"].toArray().size();
        };
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(count("/posts?limit=1"), 1);
            QCOMPARE(count("/posts?limit=2"), 2);
            QCOMPARE(count("/posts?tag=no-such-tag"), 0);
            QVERIFY(count("/posts?tag=kept") >= 3);
            QVERIFY(nobody().get("/posts?count=exact").json().contains("total"));
            QVERIFY(!nobody().get("/posts").json().contains("total"));
            QCOMPARE(nobody().get("/posts?status=draft").status, 401);
            QCOMPARE(nobody().get("/posts?limit=0").status, 400);
        }
        const QByteArray cursor = nobody().get("/posts?limit=1").json()["next_cursor"].toString().toLatin1();
        QVERIFY(nobody().get("/posts?limit=1&cursor=" + cursor).json()["posts"] !=
                nobody().get("/posts?limit=1").json()["posts"]);
    }

    void aKeptAnswerIsCheckedByItsTag() {
        const Answer post = live("Tagged");
        const Answer first = nobody().get(path(post));
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(nobody().get(path(post), {{"If-None-Match", first.etag()}}).status, 304);
            QCOMPARE(nobody().get(path(post), {{"If-None-Match", "\"post-1-v999\""}}).body, first.body);
        }
    }

    void itDoesNotGrowBeyondItsBytes() {
        constexpr qint64 limit = 100'000;
        Blog blog(m_postgres, {{"THREADS", "1"}, {"CACHE_BYTES", QString::number(limit)}});
        QTRY_VERIFY_WITH_TIMEOUT(blog.server().log().contains("listening for changes"), 20'000);
        const Caller author = blog.as("author");
        const Answer made = author.post("/posts", {{"title", "Old"}, {"body_md", QString(1'000, 'x')}});
        QCOMPARE(author.act(path(made) + "/publish", made.etag()).status, 200);
        awaitHeard(blog, author);
        QCOMPARE(title(blog.nobody().get(path(made))), "Old");
        const auto fill = [&blog](int from, int to) {
            for (int i = from; i < to; ++i)
                QCOMPARE(blog.nobody().get("/posts?tag=made-up-" + QByteArray::number(i)).status, 200);
        };
        blog.database().run("update post set title = 'New'");
        fill(0, 20);
        QCOMPARE(title(blog.nobody().get(path(made))), "Old");
        fill(20, 400);  // about 700 bytes each
        QCOMPARE(title(blog.nobody().get(path(made))), "New");
    }

    void withoutMemoryNothingIsKept() {
        Blog blog(m_postgres, {{"THREADS", "1"}, {"CACHE_BYTES", "0"}});
        QTRY_VERIFY_WITH_TIMEOUT(blog.server().log().contains("listening for changes"), 20'000);
        const Caller author = blog.as("author");
        const Answer made = author.post("/posts", {{"title", "Old"}});
        QCOMPARE(author.act(path(made) + "/publish", made.etag()).status, 200);
        awaitHeard(blog, author);
        QCOMPARE(title(blog.nobody().get(path(made))), "Old");
        blog.database().run("update post set title = 'New'");
        QCOMPARE(title(blog.nobody().get(path(made))), "New");
    }

    void whileChangesAreNotHeardOfNothingIsKept() {
        Blog blog(m_postgres, {{"THREADS", "1"}});
        QTRY_VERIFY_WITH_TIMEOUT(blog.server().log().contains("listening for changes"), 20'000);
        const Caller author = blog.as("author");
        const Answer made = author.post("/posts", {{"title", "Old"}});
        QCOMPARE(author.act(path(made) + "/publish", made.etag()).status, 200);
        awaitHeard(blog, author);
        QCOMPARE(title(blog.nobody().get(path(made))), "Old");
        blog.database().run("update post set title = 'New'");
        QCOMPARE(title(blog.nobody().get(path(made))), "Old");
        // The connection that listens also asks now and then whether anybody is there.
        blog.database().run(
            "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and "
            "query in ('listen blog_change', 'select 1')");
        QTRY_COMPARE_WITH_TIMEOUT(title(blog.nobody().get(path(made))), "New", 10'000);
    }

    void replicasShareAnswersInRedis() {
        PrivateRedis redis;
        const QHash<QString, QString> shared{{"REDIS_URL", redis.url()}, {"THREADS", "1"}};
        Colophond first(m_blog->database().url(), shared);
        Colophond second(m_blog->database().url(), shared);
        for (const Colophond* one : {&first, &second})
            QTRY_VERIFY_WITH_TIMEOUT(one->log().contains("listening for changes"), 20'000);
        const Answer post = live("Before");
        const auto sees = [](const Colophond& where, const QByteArray& target, const char* what) {
            const QByteArray request = "GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
            return parseAnswer(where.raw(request)).body.contains(what);
        };
        // Each tells Redis of a change it has heard of with its next answer, so the first rounds may find
        // nothing.
        int limit = 50;
        const auto isShared = [&] {
            const QByteArray target = "/posts?limit=" + QByteArray::number(++limit);
            sees(first, "/tags", "");
            sees(second, "/tags", "");
            const bool isKept = sees(first, target, "Before");
            changeQuietly(post, "After");
            const bool isFound = sees(second, target, "Before");
            changeQuietly(post, "Before");
            return isKept && isFound;
        };
        bool wasShared = false;
        QTRY_VERIFY_WITH_TIMEOUT(wasShared = wasShared || isShared(), 20'000);
        const QByteArray target = path(post);
        for (const Colophond* one : {&first, &second})
            QVERIFY(sees(*one, target, "Before"));
        changeQuietly(post, "After");
        const Answer changed =
            as("author").patch(target, {{"seo", QJsonObject{{"meta_title", "x"}}}}, post.etag());
        QCOMPARE(changed.status, 200);
        for (const Colophond* one : {&first, &second})
            QTRY_VERIFY_WITH_TIMEOUT(sees(*one, target, "After"), 10'000);
        redis.kill();
        for (const Colophond* one : {&first, &second})
            QVERIFY(sees(*one, target, "After"));
    }

    void answersAreReadBackAsTheyWereWritten() {
        server::Response response{.status = 308, .body = "a\nb\n\nc"};
        response.with("Location", "/posts/by-slug/x").with("ETag", "\"y\"");
        const std::string text = server::writeAnswer(response);
        const auto back = server::readAnswer(text);
        QVERIFY(back.has_value());
        QCOMPARE(back->status, 308U);
        QCOMPARE(back->body, response.body);
        QCOMPARE(back->contentType, response.contentType);
        QCOMPARE(back->headers, response.headers);
        for (std::size_t length = 0; length < text.find("\n\n"); ++length)
            QVERIFY(!server::readAnswer(std::string_view(text).substr(0, length)));
        QVERIFY(!server::readAnswer("something else"));
    }
};

QTEST_GUILESS_MAIN(CacheTest)
#include "cache_test.moc"
