#include "server/posts_fixture.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

/// Lists of posts: who sees what, filters, pages.
class PostListsTest : public QObject, PostsFixture {
    Q_OBJECT

private slots:

    void listsShowWhatOneMaySee() {
        draft("author", "Listed zebra draft");
        live("author2", "Listed zebra live");
        const auto titles = [](const Answer& answer) {
            QSet<QString> out;
            for (const QJsonValue& post : answer.json()["posts"].toArray())
                out.insert(post["title"].toString());
            return out;
        };
        const QSet<QString> both{"Listed zebra draft", "Listed zebra live"};
        QCOMPARE(titles(as("editor").get("/posts?q=zebra")), both);
        QCOMPARE(titles(as("author").get("/posts?q=zebra")), both);
        QCOMPARE(titles(as("author2").get("/posts?q=zebra")), QSet<QString>{"Listed zebra live"});
        QCOMPARE(titles(as("developer").get("/posts?q=zebra")), QSet<QString>{"Listed zebra live"});
        QVERIFY(titles(m_blog.nobody().get("/posts?limit=100")).contains("Listed zebra live"));
        QVERIFY(!titles(m_blog.nobody().get("/posts?limit=100")).contains("Listed zebra draft"));
        QCOMPARE(m_blog.nobody().get("/posts?status=draft").status, 401);
        QCOMPARE(as("reader").get("/posts?status=draft").status, 403);
    }

    void filtersNarrow() {
        const Answer made = as("author").post("/posts", {{"title", "Quokka facts"},
                                                         {"body_md", "They live on Rottnest"},
                                                         {"tags", QJsonArray{"Marsupials"}}});
        const auto count = [this](const QByteArray& query) {
            return as("editor").get("/posts?" + query).json()["posts"].toArray().size();
        };
        QCOMPARE(count("q=rottn"), 1);
        QCOMPARE(count("q=okka%20fa"), 1);
        QCOMPARE(count("q=quokka%20rottnest"), 1);
        QCOMPARE(count("q=quokka%20platypus"), 0);
        QCOMPARE(count("q=100%25"), 0);
        QCOMPARE(count("tag=marsupials"), 1);
        QCOMPARE(count("tag=marsupials&status=published"), 0);
        QCOMPARE(count("tag=marsupials&author=" + QByteArray::number(as("author").id)), 1);
        QCOMPARE(count("tag=marsupials&author=me"), 0);
        QCOMPARE(count("tag=marsupials&updated_since=2099-01-01T00:00:00Z"), 0);
        as("author").remove(path(made.post()), made.etag());
        QCOMPARE(count("tag=marsupials"), 0);
        QCOMPARE(count("tag=marsupials&trashed=1"), 1);
        for (const char* wrong :
             {"status=nope", "sort=body", "limit=0", "limit=101", "updated_since=yesterday"})
            QCOMPARE(as("editor").get(QByteArray("/posts?") + wrong).status, 400);
    }

    void pagesStayStableWhileOthersWrite_data() {
        QTest::addColumn<QByteArray>("sort");
        for (const char* sort :
             {"-updated_at", "updated_at", "title", "-title", "-created_at", "-published_at"})
            QTest::newRow(sort) << QByteArray(sort);
    }
    void pagesStayStableWhileOthersWrite() {
        QFETCH(QByteArray, sort);
        const QByteArray word = "keyset" + QByteArray::number(qHash(sort));
        for (int i = 0; i < 12; ++i)
            draft("author", QString("%1 number %2").arg(QString(word)).arg(i % 4));
        QList<qint64> seen;
        QByteArray cursor;
        for (int page = 0; page < 20; ++page) {
            const QByteArray query = "/posts?limit=5&q=" + word + "&sort=" + sort;
            const Answer answer = as("editor").get(cursor.isEmpty() ? query : query + "&cursor=" + cursor);
            QCOMPARE(answer.status, 200);
            for (const QJsonValue& post : answer.json()["posts"].toArray())
                seen.append(post["id"].toInteger());
            cursor = answer.json()["next_cursor"].toString().toLatin1();
            QCOMPARE(answer.json()["has_more"].toBool(), !cursor.isEmpty());
            if (cursor.isEmpty()) break;
            if (page == 0) draft("author", QString(word) + " in between");
        }
        const QSet<qint64> once(seen.begin(), seen.end());
        QCOMPARE(once.size(), seen.size());
        QVERIFY(seen.size() == 12 || seen.size() == 13);
    }

    void cursorsAreBoundToFilterAndPerson() {
        for (int i = 0; i < 3; ++i)
            draft("author", "Bound cursor");
        const QByteArray cursor =
            as("editor").get("/posts?limit=1&q=bound").json()["next_cursor"].toString().toLatin1();
        QVERIFY(!cursor.isEmpty());
        QCOMPARE(as("editor").get("/posts?limit=2&q=bound&cursor=" + cursor).status, 200);
        QCOMPARE(as("editor").get("/posts?limit=1&q=other&cursor=" + cursor).code(), "invalid_cursor");
        QCOMPARE(as("editor").get("/posts?limit=1&q=bound&sort=title&cursor=" + cursor).code(),
                 "invalid_cursor");
        QCOMPARE(as("admin").get("/posts?limit=1&q=bound&cursor=" + cursor).code(), "invalid_cursor");
        QCOMPARE(as("editor").get("/posts?limit=1&q=bound&cursor=" + cursor.chopped(2) + "xx").code(),
                 "invalid_cursor");
        QCOMPARE(as("admin").get("/users?cursor=" + cursor).code(), "invalid_cursor");
    }

    void countsAndTotalsComeOnRequest() {
        draft("author", "Countable");
        live("author", "Countable too");
        const QJsonObject answer =
            as("editor").get("/posts?q=countable&counts=1&count=exact&status=draft").json();
        QCOMPARE(answer["total"].toInt(), 1);
        const QJsonObject counts = answer["counts"].toObject();
        QCOMPARE(counts["all"].toInt(), 2);
        QCOMPARE(counts["draft"].toInt(), 1);
        QCOMPARE(counts["published"].toInt(), 1);
        QCOMPARE(counts["trashed"].toInt(), 0);
        QVERIFY(!as("editor").get("/posts").json().contains("total"));
    }

    void unchangedAnswersAreNotSentAgain() {
        const Answer published = live("author", "Not modified");
        const QByteArray where = path(published.post());
        const Answer same = as("editor").get(where, {{"If-None-Match", published.etag()}});
        QCOMPARE(same.status, 304);
        QVERIFY(same.body.isEmpty());
        QCOMPARE(as("editor").get(where, {{"If-None-Match", "\"post-1-v999\""}}).status, 200);
        const QByteArray list = as("editor").get("/posts?q=modified").etag();
        QCOMPARE(as("editor").get("/posts?q=modified", {{"If-None-Match", list}}).status, 304);
    }
};

QTEST_GUILESS_MAIN(PostListsTest)
#include "post_lists_test.moc"
