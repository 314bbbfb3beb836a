#include "server/media_fixture.h"

#include <QJsonArray>
#include <QTest>

/// Files that are there: who sees them, what is said of them, when they go.
class MediaTest : public QObject, MediaFixture {
    Q_OBJECT

private slots:

    void onlyAuthorsAndEditorsHaveToDoWithFiles_data() {
        QTest::addColumn<QString>("who");
        QTest::addColumn<int>("status");
        QTest::newRow("reader") << "reader" << 403;
        QTest::newRow("developer") << "developer" << 403;
        QTest::newRow("author") << "author" << 200;
        QTest::newRow("editor") << "editor" << 200;
        QTest::newRow("admin") << "admin" << 200;
    }
    void onlyAuthorsAndEditorsHaveToDoWithFiles() {
        QFETCH(QString, who);
        const Answer made = send("author", Form().file(gif("roles")));
        QTEST(as(who).get("/media").status, "status");
        QTEST(as(who).get(path(made)).status, "status");
        QTEST(send(who, Form().file(gif("roles"))).status, "status");
        QCOMPARE(as(who).get(path(made, "/file")).status,
                 who == "author" || who == "editor" || who == "admin" ? 200 : 404);
    }

    void nobodyIsAskedToSignIn() {
        QCOMPARE(m_blog->nobody().get("/media").status, 401);
        QCOMPARE(upload(m_blog->server(), m_blog->nobody(), Form().file(gif("x"))).status, 401);
    }

    void theListGoesPageByPageFromTheNewest() {
        for (int i = 0; i < 5; ++i)
            send("author2", Form().text("alt", "paged").file(gif("page" + QByteArray::number(i))));
        QList<qint64> seen;
        QByteArray query = "/media?limit=2&q=paged";
        for (QByteArray cursor;;) {
            const Answer page = as("editor").get(cursor.isEmpty() ? query : query + "&cursor=" + cursor);
            QCOMPARE(page.status, 200);
            for (const QJsonValue& one : page.json()["media"].toArray())
                seen.append(one["id"].toInteger());
            cursor = page.json()["next_cursor"].toString().toLatin1();
            if (!page.json()["has_more"].toBool()) break;
        }
        QCOMPARE(seen.size(), 5);
        QVERIFY(std::ranges::is_sorted(seen, std::greater<>()));
        QVERIFY(!as("author2").get("/media?owner=me").json()["media"].toArray().isEmpty());
        QCOMPARE(as("admin2").get("/media?owner=me").json()["media"].toArray().size(), 0);
        QCOMPARE(as("editor").get("/media?q=paged&type=video").json()["media"].toArray().size(), 0);
        QCOMPARE(as("editor").get("/media?type=text").status, 400);
        QCOMPARE(as("editor").get("/media?owner=x").status, 400);
        const QByteArray cursor = as("editor").get(query).json()["next_cursor"].toString().toLatin1();
        QCOMPARE(as("editor").get("/media?limit=2&q=other&cursor=" + cursor).code(), "invalid_cursor");
    }

    void sqlInAParameterIsAWord() {
        const auto count = [this](const QByteArray& text) {
            return as("editor").get("/media?q=" + text).json()["media"].toArray().size();
        };
        send("author", Form().file(gif("odd"), "100%_x.gif"));
        for (const char* odd : {"100%25_", "%25_%5C", "%27%20or%201=1--"})
            QCOMPARE(count(odd), odd == QByteArray("100%25_") ? 1 : 0);
        QCOMPARE(count("%27%3Bdrop%20table%20media%3B--"), 0);
        QCOMPARE(as("editor").get("/media/1%20or%201=1").status, 404);
        QCOMPARE(as("editor").get("/media/99999999999999999999").status, 404);
        QCOMPARE(as("editor").get("/media/../../etc/passwd").status, 404);
        QCOMPARE(m_blog->nobody().get("/media/..%2f..%2fetc%2fpasswd/file").status, 404);
    }

    void altAndCaptionCanBeChanged() {
        const Answer made = send("author", Form().file(gif("edit")));
        QCOMPARE(as("author").patch(path(made), {{"alt", "x"}}, "").status, 428);
        QCOMPARE(as("author2").patch(path(made), {{"alt", "x"}}, made.etag()).status, 403);
        const Answer changed = as("author").patch(path(made), {{"alt", "a"}, {"caption", "c"}}, made.etag());
        QCOMPARE(changed.status, 200);
        QCOMPARE(media(changed)["caption"].toString(), "c");
        QCOMPARE(media(changed)["version"].toInt(), 2);
        const Answer same = as("author").patch(path(made), {{"alt", "a"}}, changed.etag());
        QCOMPARE(same.etag(), changed.etag());
        const Answer stale = as("editor").patch(path(made), {{"alt", "b"}}, made.etag());
        QCOMPARE(stale.status, 412);
        QCOMPARE(stale.error()["current"].toObject()["changed_fields"].toArray(),
                 QJsonArray({"alt", "caption"}));
        const Answer cleared = as("editor").patch(path(made), {{"alt", QJsonValue::Null}}, changed.etag());
        QVERIFY(media(cleared)["alt"].isNull());
        QCOMPARE(as("author").patch(path(made), {{"url", "/x"}}, cleared.etag()).status, 422);
        QCOMPARE(as("author").patch("/media/999999", {{"alt", "x"}}, "*").status, 404);
    }

    void aPostThatShowsTheAltGetsANewVersion() {
        const Answer made = send("author", Form().text("alt", "old").file(gif("cover")));
        const QJsonObject cover{{"media_id", media(made)["id"]}};
        const Answer plain = as("author").post("/posts", {{"title", "Cover"}, {"cover", cover}});
        QCOMPARE(plain.post()["cover"].toObject()["alt"].toString(), "old");
        const Answer own = as("author").post(
            "/posts",
            {{"title", "Own alt"}, {"cover", QJsonObject{{"media_id", media(made)["id"]}, {"alt", "mine"}}}});
        QCOMPARE(as("author").patch(path(made), {{"alt", "new"}}, made.etag()).status, 200);
        const auto now = [this](const Answer& post) {
            return as("author").get("/posts/" + QByteArray::number(post.post()["id"].toInteger()));
        };
        QCOMPARE(now(plain).post()["cover"].toObject()["alt"].toString(), "new");
        QCOMPARE(now(plain).post()["version"].toInt(), 2);
        QCOMPARE(now(own).post()["version"].toInt(), 1);
    }

    void aFileInUseIsNotDeleted() {
        const Answer made = send("author", Form().file(gif("used")));
        const QByteArray url = path(made, "/file");
        const Answer shown =
            as("author").post("/posts", {{"title", "Shows it"}, {"body_md", QString("![x](" + url + ")")}});
        as("editor").post("/posts",
                          {{"title", "Secret"}, {"cover", QJsonObject{{"media_id", media(made)["id"]}}}});
        const Answer refused = as("author").remove(path(made), made.etag());
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.code(), "in_use");
        const QJsonArray posts = refused.error()["posts"].toArray();
        QCOMPARE(posts.size(), 1);
        QCOMPARE(posts.at(0)["id"], shown.post()["id"]);
        QCOMPARE(refused.error()["hidden_posts"].toInt(), 1);
        QCOMPARE(as("editor").remove(path(made), made.etag()).error()["posts"].toArray().size(), 2);
        QCOMPARE(as("author").get(url).status, 200);
    }

    void aFileCanBeDeletedByItsOwnerAndByEditors() {
        const Answer made = send("author", Form().file(gif("delete")));
        QCOMPARE(as("author").remove(path(made), "").status, 428);
        QCOMPARE(as("author2").remove(path(made), made.etag()).status, 403);
        QCOMPARE(as("author").remove(path(made), "\"media-1-v99\"").status, 412);
        QCOMPARE(as("author").remove(path(made), made.etag()).status, 204);
        QCOMPARE(as("author").get(path(made)).status, 404);
        QCOMPARE(as("author").get(path(made, "/file")).status, 404);
        QCOMPARE(as("author").remove(path(made), made.etag()).status, 404);
        const Answer again = send("author", Form().file(gif("delete")));
        QCOMPARE(again.status, 201);
        QCOMPARE(as("editor").remove(path(again), again.etag()).status, 204);
        QCOMPARE(m_blog->database().text("select count(*) from audit_log where action = 'media.deleted'"),
                 "2");
    }

    void onlyWhatAPublishedPostShowsIsThereForEverybody_data() {
        QTest::addColumn<QString>("body");
        QTest::addColumn<bool>("isCover");
        QTest::newRow("in Markdown") << "![x](%1)" << false;
        QTest::newRow("with the blog's address") << "[x](https://blog.example%1)" << false;
        QTest::newRow("in HTML") << "<img alt=\"\" src=\"%1\">" << false;
        QTest::newRow("as the cover") << "" << true;
    }

    void onlyWhatAPublishedPostShowsIsThereForEverybody() {
        QFETCH(QString, body);
        QFETCH(bool, isCover);
        const Answer made = send("author", Form().file(gif(QTest::currentDataTag())));
        const QByteArray url = path(made, "/file");
        const auto seenBy = [&](const Caller& who) -> QString {
            const Answer file = who.get(url);
            return QString::number(file.status) + ' ' +
                   file.headers.value("cache-control").split(',').first();
        };
        QCOMPARE(seenBy(m_blog->nobody()), "404 no-cache");
        QCOMPARE(seenBy(as("reader")), "404 private");
        QCOMPARE(seenBy(as("author2")), "200 private");

        QJsonObject fields{{"title", "Shows"},
                           {"body_md", body.contains('%') ? body.arg(QString(url)) : body}};
        if (isCover) fields["cover"] = QJsonObject{{"media_id", media(made)["id"]}};
        const Answer draft = as("author").post("/posts", fields);
        const QByteArray post = "/posts/" + QByteArray::number(draft.post()["id"].toInteger());
        QCOMPARE(seenBy(m_blog->nobody()), "404 no-cache");
        const Answer published = as("editor").act(post + "/publish", draft.etag());
        QCOMPARE(published.status, 200);
        QCOMPARE(seenBy(m_blog->nobody()), "200 public");
        QCOMPARE(as("editor").act(post + "/unpublish", published.etag()).status, 200);
        QCOMPARE(seenBy(m_blog->nobody()), "404 no-cache");
    }

    void partsOfAFileComeOnRequest() {
        const QByteArray bytes = gif("0123456789");
        const Answer made = send("author", Form().file(bytes));
        const QByteArray url = path(made, "/file");
        const QByteArray size = QByteArray::number(bytes.size());
        const Answer whole = as("author").get(url);
        QCOMPARE(whole.headers.value("accept-ranges"), QByteArray("bytes"));
        QCOMPARE(whole.headers.value("content-length"), size);
        const Answer part = as("author").get(url, {{"Range", "bytes=1-4"}});
        QCOMPARE(part.status, 206);
        QCOMPARE(part.body, bytes.mid(1, 4));
        QCOMPARE(part.headers.value("content-range"), "bytes 1-4/" + size);
        QCOMPARE(as("author").get(url, {{"Range", "bytes=-3"}}).body, QByteArray("789"));
        QCOMPARE(as("author").get(url, {{"Range", "bytes=0-1"}, {"If-Range", whole.etag()}}).status, 206);
        QCOMPARE(as("author").get(url, {{"Range", "bytes=0-1"}, {"If-Range", "\"other\""}}).body, bytes);
        QCOMPARE(as("author").get(url, {{"Range", "bytes=0-1,3-4"}}).body, bytes);
        const Answer beyond = as("author").get(url, {{"Range", "bytes=" + size + "-"}});
        QCOMPARE(beyond.status, 416);
        QCOMPARE(beyond.headers.value("content-range"), "bytes */" + size);
        QCOMPARE(as("author").get(url, {{"Range", "bytes=0-1"}, {"If-None-Match", whole.etag()}}).status,
                 304);
        const Answer head = m_blog->server().send(
            "HEAD", url, {},
            {{"Range", "bytes=0-1"}, {"Authorization", "Bearer " + as("author").accessToken}});
        QCOMPARE(head.status, 200);
        QCOMPARE(head.headers.value("content-length"), size);
        QVERIFY(head.body.isEmpty());
    }
};

QTEST_GUILESS_MAIN(MediaTest)
#include "media_test.moc"
