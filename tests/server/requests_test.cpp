#include "server/blog.h"
#include "server/form.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

namespace {

QByteArray path(const QJsonObject& post) {
    return "/posts/" + QByteArray::number(post["id"].toInteger());
}

QByteArray etag(const QJsonObject& post) {
    return "\"post-" + QByteArray::number(post["id"].toInteger()) + "-v" +
           QByteArray::number(post["version"].toInteger()) + '"';
}

}  // namespace

/// What a request may look like, and what of it is refused.
class RequestsTest : public QObject {
    Q_OBJECT

    support::Server m_postgres;
    std::unique_ptr<support::Folder> m_folder;
    std::unique_ptr<Blog> m_blog;

    const Caller& as(const QString& who) { return m_blog->once(who); }
    QJsonObject make(const QString& who, const QJsonObject& fields) {
        return as(who).post("/posts", fields).post();
    }
    Answer send(const QByteArray& method, const QByteArray& target, const QByteArray& body,
                const Headers& headers) {
        Headers all{{"Authorization", "Bearer " + as("admin").accessToken}};
        return m_blog->server().send(method, target, body, all + headers);
    }

private slots:
    void initTestCase() {
        m_folder = std::make_unique<support::Folder>();
        m_blog = std::make_unique<Blog>(m_postgres, QHash<QString, QString>{{"MEDIA_DIR", m_folder->path()}});
    }
    void cleanupTestCase() {
        m_blog.reset();
        m_folder.reset();
    }

    void theFormerAddressOfAnotherPostIsRefusedAndStillRedirects() {
        QJsonObject moved = make("author", {{"title", "Moved"}, {"slug", "former"}});
        moved = as("editor").act(path(moved) + "/publish", etag(moved)).post();
        moved = as("editor").patch(path(moved), {{"slug", "present"}}, etag(moved)).post();
        QCOMPARE(moved["slug"].toString(), "present");
        const auto redirects = [&] {
            const Answer old = m_blog->nobody().get("/posts/by-slug/former");
            return old.status == 308 && old.json()["redirect_to"] == "/posts/by-slug/present";
        };
        QVERIFY(redirects());

        const Answer draft = as("author2").post("/posts", {{"title", "Draft"}, {"slug", "former"}});
        QCOMPARE(draft.status, 409);
        QCOMPARE(draft.code(), "slug_taken");
        const QJsonObject other = make("author2", {{"title", "Other"}});
        const Answer renamed = as("author2").patch(path(other), {{"slug", "former"}}, etag(other));
        QCOMPARE(renamed.status, 409);
        QCOMPARE(renamed.code(), "slug_taken");
        QVERIFY(redirects());

        // The post itself may go back to it.
        const Answer back = as("editor").patch(path(moved), {{"slug", "former"}}, etag(moved));
        QCOMPARE(back.status, 200);
        QCOMPARE(m_blog->nobody().get("/posts/by-slug/former").status, 200);
    }

    void theBodyComesAsHtmlWhenItIsAskedFor() {
        const QString body = "# Hi\n\n**b** <script>c()</script>";
        QJsonObject post = make("author", {{"title", "HTML"}, {"slug", "html-old"}, {"body_md", body}});
        const QString html =
            "<h1 id=\"hi\">Hi</h1>\n<p><strong>b</strong> &lt;script&gt;c()&lt;/script&gt;</p>\n";
        QCOMPARE(as("author").get(path(post) + "?include=body_html").post()["body_html"].toString(), html);
        QVERIFY(!as("author").get(path(post)).post().contains("body_html"));
        QCOMPARE(m_blog->nobody().get(path(post) + "?include=body_html").status, 404);
        QCOMPARE(as("author").get(path(post) + "?include=body").status, 400);

        post = as("editor").act(path(post) + "/publish", etag(post)).post();
        const Answer read = m_blog->nobody().get("/posts/by-slug/html-old?include=body_html");
        QCOMPARE(read.post()["body_html"].toString(), html);
        QCOMPARE(read.post()["body_md"].toString(), body);
        QVERIFY(!m_blog->nobody().get("/posts/by-slug/html-old").post().contains("body_html"));
        // A former address leads to the same.
        as("editor").patch(path(post), {{"slug", "html-new"}}, etag(post));
        QCOMPARE(m_blog->nobody()
                     .get("/posts/by-slug/html-old?include=body_html")
                     .json()["redirect_to"]
                     .toString(),
                 "/posts/by-slug/html-new?include=body_html");
    }

    void aLongBodyAsHtmlIsMadeBesideOthers() {
        const QString body = QString("*a* [b](c) `d`\n\n").repeated(20000);
        const QJsonObject post = make("author", {{"title", "Long"}, {"body_md", body}});
        const QString html =
            as("author").get(path(post) + "?include=body_html").post()["body_html"].toString();
        QCOMPARE(html.count("<p><em>a</em> <a href=\"c\">b</a> <code>d</code></p>"), 20000);
    }

    void mediaTypesAreComparedWholeAndWithoutCase_data() {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<int>("status");
        const auto row = [](const char* type, int status) {
            QTest::newRow(type) << QByteArray(type) << status;
        };
        row("Application/JSON", 201);
        row("application/json;charset=utf-8", 201);
        row("application/json ; charset=utf-8", 201);
        row("application/json-patch+json", 415);
        row("application/jsonx", 415);
        row("text/plain", 415);
    }

    void mediaTypesAreComparedWholeAndWithoutCase() {
        QFETCH(QByteArray, type);
        QTEST(send("POST", "/posts", R"({"title":"T"})", {{"Content-Type", type}}).status, "status");
    }

    void aContentCodingIsRefused() {
        const Headers json{{"Content-Type", "application/json"}};
        const Answer zipped =
            send("POST", "/posts", "\x1f\x8b", json + Headers{{"Content-Encoding", "gzip"}});
        QCOMPARE(zipped.status, 415);
        QCOMPARE(zipped.code(), "unsupported_media_type");
        QCOMPARE(zipped.headers.value("accept-encoding"), QByteArray("identity"));
        QCOMPARE(send("POST", "/posts", R"({"title":"T"})", json + Headers{{"Content-Encoding", "identity"}})
                     .status,
                 201);
    }

    void aTargetInAbsoluteFormIsTaken_data() {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("status");
        const auto row = [](const char* target, const char* status) {
            QTest::newRow(target) << QByteArray(target) << QByteArray(status);
        };
        row("http://blog.example/meta", "200");
        row("HTTPS://blog.example:8443/tags", "200");
        row("http://blog.example/posts?limit=1", "200");
        row("http://blog.example", "400");
        row("http:///meta", "400");
        row("ftp://blog.example/meta", "400");
    }

    void aTargetInAbsoluteFormIsTaken() {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, status);
        const QByteArray answer = m_blog->server().raw(
            "GET " + target + " HTTP/1.1\r\nHost: blog.example\r\nConnection: close\r\n\r\n");
        QCOMPARE(answer.mid(9, 3), status);
    }

    void anUnknownRepeatedOrEmptyParameterIsRefused_data() {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<int>("status");
        const auto row = [](const char* target, int status) {
            QTest::newRow(target) << QByteArray(target) << status;
        };
        row("/posts?limit=1&tag=x", 200);
        row("/posts?lmit=1", 400);
        row("/posts?limit=1&limit=2", 400);
        row("/posts?updated_since=", 400);
        row("/posts?%00=1", 400);
        row("/posts?=1", 400);
        row("/audit?until=", 400);
        row("/audit?since=&until=", 400);
        row("/tags?x=1", 400);
        row("/users?role=", 400);
        row("/search?q=", 400);
        row("/meta?x", 400);
    }

    void anUnknownRepeatedOrEmptyParameterIsRefused() {
        QFETCH(QByteArray, target);
        QTEST(as("admin").get(target).status, "status");
    }

    void anEmptyIdempotencyKeyIsRefused() {
        const Answer answer = send("POST", "/posts", R"({"title":"T"})",
                                   {{"Content-Type", "application/json"}, {"Idempotency-Key", ""}});
        QCOMPARE(answer.status, 400);
    }

    void aBodyThatTheContractRequiresIsMissed() {
        const auto posts = [&] { return m_blog->database().text("select count(*) from post"); };
        const QString before = posts();
        QCOMPARE(send("POST", "/posts", "", {}).status, 400);
        QCOMPARE(posts(), before);
        const QJsonObject post = make("admin", {{"title", "Kept"}});
        QCOMPARE(send("PATCH", path(post), "", {{"If-Match", etag(post)}}).status, 400);
        QCOMPARE(send("PATCH", "/me", "", {{"If-Match", "*"}}).status, 400);
        // Here it says only how, and may be left out.
        QCOMPARE(send("POST", path(post) + "/publish", "", {{"If-Match", etag(post)}}).status, 200);
    }

    void unknownFieldsOfAnyNameAreNamedSafely() {
        const Headers json{{"Content-Type", "application/json"}};
        const auto refused = [&](const QByteArray& body) {
            const Answer answer = send("POST", "/posts", body, json);
            return answer.status == 422
                       ? answer.problems().join(' ') + " | " + answer.error()["message"].toString()
                       : QString::number(answer.status);
        };
        const QString nul = refused(R"({"a\u0000b":1,"title":"T"})");
        QVERIFY2(
            nul.startsWith("(unnamed):unknown_field |") && nul.contains("is not a field of this request"),
            qPrintable(nul));
        QVERIFY(refused(R"({"":1})").startsWith("(unnamed):unknown_field |"));
        QVERIFY(refused(R"({"titel":1})").startsWith("titel:unknown_field |"));
    }

    void aCanonicalAddressIsOneOfTheWeb_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("status");
        const auto row = [](const char* address, int status) {
            QTest::newRow(address) << QString(address) << status;
        };
        row("https://blog.example/first", 201);
        row("http://blog.example", 201);
        row("javascript:alert(1)", 422);
        row("//evil.example", 422);
        row("/posts/1", 422);
        row("https:///x", 422);
        row("https://user:word@blog.example/", 422);
        row("ftp://blog.example/", 422);
    }

    void aCanonicalAddressIsOneOfTheWeb() {
        QFETCH(QString, address);
        const Answer answer =
            as("author").post("/posts", {{"title", "T"}, {"seo", QJsonObject{{"canonical_url", address}}}});
        QTEST(answer.status, "status");
        if (answer.status == 422) QCOMPARE(answer.problems(), QStringList("seo.canonical_url:invalid_url"));
    }

    void onlyWhoIsShownRolesCanFilterByThem() {
        QCOMPARE(as("editor").get("/users?role=admin").status, 403);
        QCOMPARE(as("editor").get("/users").status, 200);
        QCOMPARE(as("admin").get("/users?role=admin").status, 200);
    }

    void aTagThatBecomesAnotherIsSaid() {
        const QJsonObject both{{"title", "T"}, {"tags", QJsonArray{"Go", "Gö", "Rust"}}};
        const Answer made = as("author").post("/posts", both);
        QCOMPARE(made.post()["tags"].toArray().size(), 2);
        const QJsonArray said = made.json()["tags_taken_as"].toArray();
        QCOMPARE(said.size(), 1);
        QCOMPARE(said[0]["name"].toString(), "Gö");
        QCOMPARE(said[0]["tag"]["name"].toString(), "Go");
        const Answer changed =
            as("author").patch(path(made.post()), {{"tags", QJsonArray{"gö"}}}, made.etag());
        QCOMPARE(changed.json()["tags_taken_as"].toArray().size(), 1);
        const Answer plain =
            as("author").post("/posts", {{"title", "T"}, {"tags", QJsonArray{"go", "Rust"}}});
        QVERIFY(!plain.json().contains("tags_taken_as"));
    }

    void wordsAreCountedAsTheConsoleCounts() {
        const QJsonObject post =
            make("author", {{"title", "Counted"}, {"body_md", QString("你好").repeated(3000)}});
        const auto counts = [](const QJsonObject& one) {
            return QPair(one["word_count"].toInt(), one["reading_minutes"].toInt());
        };
        QCOMPARE(counts(post), QPair(3000, 12));
        QCOMPARE(counts(as("author").get(path(post)).post()), QPair(3000, 12));
        const auto listed = [&] {
            return counts(as("author").get("/posts?q=Counted").json()["posts"].toArray().at(0).toObject());
        };
        QCOMPARE(listed(), QPair(3000, 12));
        const Answer edited =
            as("author").patch(path(post) + "?revision=1", {{"body_md", "สวัสดี a-b"}}, etag(post));
        QCOMPARE(counts(edited.post()), QPair(3, 1));
        QCOMPARE(listed(), QPair(3, 1));
        const QJsonArray revisions =
            as("author").get(path(post) + "/revisions").json()["revisions"].toArray();
        QCOMPARE(revisions.at(0)["word_count"].toInt(), 3);
    }

    void blanksAroundAnAddressDoNotKeepAnybodyOut() {
        const auto login = [&](const QString& email) {
            return m_blog->nobody().post("/auth/login", {{"email", email}, {"password", "password"}}).status;
        };
        QCOMPARE(login("  Author@Example.org \n"), 200);
        QCOMPARE(login("author @example.org"), 401);
        QCOMPARE(login("   "), 401);
    }

    void filmsAndSoundsArePlayedInPlace_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("MP4") << QByteArray(
                                    "\0\0\0\x18"
                                    "ftypisom\0\0\2\0isomiso2",
                                    24)
                             << QByteArray("video/mp4");
        QTest::newRow("MP3") << QByteArray("ID3\3\0\0\0\0\0\0\xff\xfb", 12) << QByteArray("audio/mpeg");
    }

    void filmsAndSoundsArePlayedInPlace() {
        QFETCH(QByteArray, bytes);
        const Answer made = upload(m_blog->server(), as("author"), Form().file(bytes, "a"));
        QCOMPARE(made.status, 201);
        const QByteArray file = made.json()["media"].toObject()["url"].toString().toLatin1();
        const Answer part = as("author").get(file, {{"Range", "bytes=4-7"}});
        QCOMPARE(part.status, 206);
        QTEST(part.headers.value("content-type"), "type");
        QVERIFY(!part.headers.contains("content-disposition"));
        QCOMPARE(part.headers.value("accept-ranges"), QByteArray("bytes"));
        QCOMPARE(part.body, bytes.mid(4, 4));
    }

    void whereAPictureWasTakenIsNotPublished() {
        QFile file(QStringLiteral(COLOPHON_SOURCE_DIR "/tests/server/data/picture.jpg"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray plain = file.readAll();
        const auto segment = [](char marker, const QByteArray& content) -> QByteArray {
            const auto length = static_cast<char>(content.size() + 2);
            return QByteArray("\xff") + marker + '\0' + length + content;
        };
        // Orientation 6 and a pointer to a table of the position, which is made up.
        const QByteArray exif = QByteArray("Exif\0\0", 6) +
                                QByteArray::fromHex(
                                    "4d4d002a00000008 0002 011200030000000100060000"
                                    "882500040000000100000026 00000000") +
                                "48.8584N 2.2945E";
        const QByteArray bytes = plain.first(2) + segment('\xe1', exif) +
                                 segment('\xe1', "http://ns.adobe.com/xap/1.0/ GPSLatitude 48.8584N") +
                                 segment('\xfe', "48.8584N") + plain.mid(2) + "\xff\xd8 48.8584N";
        const Answer made = upload(m_blog->server(), as("author"), Form().file(bytes, "a.jpg"));
        QCOMPARE(made.status, 201);
        const QJsonObject media = made.json()["media"].toObject();
        QCOMPARE(QPair(media["width"].toInt(), media["height"].toInt()), QPair(3, 5));  // still turned
        const QByteArray served = as("author").get(media["url"].toString().toLatin1()).body;
        QVERIFY(!served.contains("48.8584"));
        QVERIFY(served.endsWith(plain.mid(2)));
        QCOMPARE(media["byte_size"].toInt(), served.size());
        // What nothing has to be taken from stays as it is.
        const Answer same = upload(m_blog->server(), as("author"), Form().file(served, "b.jpg"));
        QCOMPARE(same.json()["media"].toObject()["id"], media["id"]);
    }

    void noMetricIsTwoKindsAtOnce() {
        const QByteArray page = m_blog->nobody().get("/metrics").body;
        QVERIFY(page.contains("# TYPE colophon_http_open_connections gauge"));
        QVERIFY(page.contains("# TYPE colophon_http_connections_total counter"));
        QVERIFY(!page.contains("# TYPE colophon_http_connections gauge"));
    }
};

QTEST_GUILESS_MAIN(RequestsTest)
#include "requests_test.moc"
