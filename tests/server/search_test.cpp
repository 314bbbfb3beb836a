#include "server/blog.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>
#include <QUrl>

class SearchTest : public QObject {
    Q_OBJECT

    support::Server m_postgres;
    std::unique_ptr<Blog> m_blog;

    const Caller& as(const QString& who) { return m_blog->once(who); }
    QJsonObject draft(const QString& who, const QString& title, const QString& body,
                      const QString& excerpt = {}) {
        return as(who).post("/posts", {{"title", title}, {"body_md", body}, {"excerpt", excerpt}}).post();
    }
    QJsonObject live(const QString& who, const QString& title, const QString& body,
                     const QString& excerpt = {}) {
        const QJsonObject made = draft(who, title, body, excerpt);
        return as(who).act("/posts/" + QByteArray::number(made["id"].toInteger()) + "/publish", "*").post();
    }
    static QByteArray query(const QString& text) { return "/search?q=" + QUrl::toPercentEncoding(text); }
    QJsonArray hits(const Caller& who, const QString& text) {
        return who.get(query(text)).json()["hits"].toArray();
    }
    QStringList titles(const Caller& who, const QString& text) {
        QStringList out;
        for (const QJsonValue& hit : hits(who, text))
            out.append(hit["title"].toString());
        return out;
    }

private slots:
    void initTestCase() { m_blog = std::make_unique<Blog>(m_postgres); }
    void cleanupTestCase() { m_blog.reset(); }

    void theBestHitComesFirst() {
        live("author", "About tea", "A word on badgers at the end: badger");
        live("author", "Badger", "Something else");
        live("author", "Of animals", "Something else", "All about the badger");
        QCOMPARE(titles(m_blog->nobody(), "badger"), QStringList({"Badger", "Of animals", "About tea"}));
        const QJsonObject hit = hits(m_blog->nobody(), "badger").at(2).toObject();
        QCOMPARE(hit["type"].toString(), "post");
        QCOMPARE(hit["slug"].toString(), "about-tea");
        QVERIFY(hit["rank"].toDouble() > 0);
        QVERIFY(hit["snippet"].toString().contains("<mark>badger</mark>"));
        QVERIFY(hit["published_at"].toString().endsWith('Z'));
    }

    void everyWordHasToOccurAndMayGoOn() {
        live("author", "Wombat burrows", "They dig with their claws");
        QCOMPARE(titles(m_blog->nobody(), "womb claw"), QStringList("Wombat burrows"));
        QCOMPARE(titles(m_blog->nobody(), "wombat feathers"), QStringList());
        QCOMPARE(titles(m_blog->nobody(), "ombat burr"), QStringList("Wombat burrows"));  // inside the title
    }

    void scriptsWithoutBlanksAreFoundInTitles() {
        live("author", "東京の本屋", "本文");
        QCOMPARE(titles(m_blog->nobody(), "本屋"), QStringList("東京の本屋"));
        QCOMPARE(titles(m_blog->nobody(), "京"), QStringList("東京の本屋"));
    }

    void oneFindsWhatOneMayKnow() {
        draft("author", "Okapi draft", "x");
        live("author2", "Okapi live", "x");
        const QJsonObject trashed = live("author2", "Okapi trash", "x");
        as("author2").remove("/posts/" + QByteArray::number(trashed["id"].toInteger()), "*");
        const auto found = [this](const Caller& who) {
            QStringList out = titles(who, "okapi");
            out.sort();
            return out;
        };
        QCOMPARE(found(as("editor")), QStringList({"Okapi draft", "Okapi live"}));
        QCOMPARE(found(as("author")), QStringList({"Okapi draft", "Okapi live"}));
        for (const char* who : {"author2", "developer", "reader"})
            QCOMPARE(found(as(who)), QStringList("Okapi live"));
        QCOMPARE(found(m_blog->nobody()), QStringList("Okapi live"));
    }

    void aSnippetIsSafeToShow() {
        live("author", "Hostile",
             QString("numbat <script>alert('numbat')</script> &amp; \"quoted\" <b>numbat</b> ") + QChar(1) +
                 "numbat" + QChar(2) + " <mark>fake</mark>");
        const QString snippet = hits(m_blog->nobody(), "numbat").at(0)["snippet"].toString();
        QVERIFY(snippet.contains("<mark>numbat</mark>"));
        QString rest = snippet;
        rest.remove("<mark>").remove("</mark>");
        QVERIFY2(!rest.contains('<') && !rest.contains('>'), qUtf8Printable(snippet));
        QCOMPARE(snippet.count("<mark>"), snippet.count("</mark>"));
        QVERIFY2(!snippet.contains(QChar(1)) && !snippet.contains(QChar(2)), qUtf8Printable(snippet));
    }

    void aQueryTooShortIsSaid() {
        for (const char* text : {"", "q=a", "q=%20a%20"}) {
            const Answer refused = m_blog->nobody().get(QByteArray("/search?") + text);
            QCOMPARE(refused.status, 400);
            QCOMPARE(refused.code(), "query_too_short");
        }
        QCOMPARE(m_blog->nobody().get("/search?q=" + QByteArray(501, 'x')).code(), "invalid_request");
        QCOMPARE(m_blog->nobody().get("/search?q=ab&limit=101").status, 400);
    }

    void anyTextIsAQuery_data() {
        QTest::addColumn<QString>("text");
        for (const char* odd : {"''",   "' or 1=1 --", "a & b", "(((",     "!!",       "a:*",     ":*:*",
                                "\\\\", "%%",          "__",    "{0}",     "<->",      "a <-> b", "'a' 'b'",
                                "🎉🎉", "$1",          "--",    "/* x */", "\t\t a b", "E'\\x'"})
            QTest::newRow(odd) << QString::fromUtf8(odd);
        QTest::newRow("many words") << QString("ab ").repeated(160);
        QTest::newRow("one long word") << QString(500, 'a');
    }
    void anyTextIsAQuery() {
        QFETCH(QString, text);
        const Answer answer = m_blog->nobody().get(query(text));
        QVERIFY2(answer.status == 200, answer.body.constData());
    }

    void hitsComePageByPage() {
        for (int i = 0; i < 7; ++i)
            live("author", QString("Quoll %1").arg(i), QString("quoll ").repeated(i % 3 + 1));
        const QStringList all = titles(m_blog->nobody(), "quoll");
        QCOMPARE(all.size(), 7);
        QStringList seen;
        QByteArray cursor;
        do {
            const Answer page = m_blog->nobody().get("/search?q=quoll&limit=2" +
                                                     (cursor.isEmpty() ? QByteArray() : "&cursor=" + cursor));
            QCOMPARE(page.status, 200);
            for (const QJsonValue& hit : page.json()["hits"].toArray())
                seen.append(hit["title"].toString());
            cursor = page.json()["next_cursor"].toString().toLatin1();
            QCOMPARE(page.json()["has_more"].toBool(), !cursor.isEmpty());
        } while (!cursor.isEmpty());
        QCOMPARE(seen, all);
        cursor = m_blog->nobody().get("/search?q=quoll&limit=2").json()["next_cursor"].toString().toLatin1();
        QCOMPARE(m_blog->nobody().get("/search?q=other&limit=2&cursor=" + cursor).code(), "invalid_cursor");
        QCOMPARE(as("author").get("/search?q=quoll&limit=2&cursor=" + cursor).code(), "invalid_cursor");
    }

    void ofVeryManyHitsAllAreFoundAndTheLikelyOnesRanked() {
        // The oldest has the word in its title, the next as often in its text as no other; both are older
        // than the newest 500.
        live("author", "Dugong", "x");
        live("author", "Of the sea", QString("dugong ").repeated(50));
        m_blog->database().run(
            "insert into post (status, title, slug, body_md, published_at, first_published_at) "
            "select 'published', 'Number ' || n, 'dugong-' || n, repeat('dugong ', 1 + n % 3), now(), now() "
            "from generate_series(1, 620) n");
        QStringList seen;
        QByteArray cursor;
        do {
            const Answer page = m_blog->nobody().get("/search?q=dugong&limit=100" +
                                                     (cursor.isEmpty() ? QByteArray() : "&cursor=" + cursor));
            QCOMPARE(page.status, 200);
            const QJsonArray hits = page.json()["hits"].toArray();
            QVERIFY(hits.size() == 100 || hits.size() == 22);
            for (const QJsonValue& hit : hits)
                seen.append(hit["title"].toString());
            cursor = page.json()["next_cursor"].toString().toLatin1();
            QCOMPARE(page.json()["has_more"].toBool(), !cursor.isEmpty());
        } while (!cursor.isEmpty());
        QCOMPARE(seen.size(), 622);
        QCOMPARE(QSet<QString>(seen.cbegin(), seen.cend()).size(), 622);
        QCOMPARE(seen.first(), "Dugong");
        // 500 by rank: three words before two before one, the newest first among equals …
        QCOMPARE(seen.mid(1, 2), QStringList({"Number 620", "Number 617"}));
        QCOMPARE(seen.at(500), "Number 123");
        // … and the rest by age.
        QCOMPARE(seen.mid(501), [] {
            QStringList rest;
            for (int n = 120; n > 0; --n)
                rest.append(QString("Number %1").arg(n));
            return rest << "Of the sea";
        }());
        m_blog->database().run("delete from post where slug like 'dugong-%'");
    }

    void slugsAreChecked() {
        const QJsonObject made = live("author", "Checked slug", "x");
        const auto ask = [this](const QByteArray& text) -> QString {
            const QJsonObject out = as("author").get("/slugs/check?" + text).json();
            return out["slug"].toString() + (out["available"].toBool() ? " free " : " taken ") +
                   out["suggestion"].toString();
        };
        QCOMPARE(ask("title=Nobody%20has%20this"), "nobody-has-this free nobody-has-this");
        QCOMPARE(ask("title=Checked%20slug!"), "checked-slug taken checked-slug-2");
        QCOMPARE(ask("slug=checked-slug"), "checked-slug taken checked-slug-2");
        QCOMPARE(ask("slug=checked-slug&post_id=" + QByteArray::number(made["id"].toInteger())),
                 "checked-slug free checked-slug");
        QCOMPARE(ask("title=%F0%9F%8E%89"), "untitled free untitled");
        QCOMPARE(ask("title=%E6%97%A5%E6%9C%AC"), "ri-ben free ri-ben");
        QCOMPARE(ask("title=" + QByteArray(400, 'x')).size(), 191 + 6 + 191);
        as("author").patch("/posts/" + QByteArray::number(made["id"].toInteger()), {{"slug", "moved-slug"}},
                           "*");
        QCOMPARE(ask("slug=checked-slug"), "checked-slug taken checked-slug-2");  // still redirects
        for (const char* wrong : {"", "title=a&slug=b", "title=a&post_id=x"})
            QCOMPARE(as("author").get(QByteArray("/slugs/check?") + wrong).status, 400);
        QCOMPARE(m_blog->nobody().get("/slugs/check?title=a").status, 401);
        QCOMPARE(as("reader").get("/slugs/check?title=a").status, 403);
        QCOMPARE(as("developer").get("/slugs/check?title=a").status, 403);
    }

    void addressesOfOldStillLead() {
        const QJsonObject made = live("author", "First address", "x");
        const QByteArray where = "/posts/" + QByteArray::number(made["id"].toInteger());
        as("author").patch(where, {{"slug", "second-address"}}, "*");
        as("author").patch(where, {{"slug", "third-address"}}, "*");
        for (const char* old : {"first-address", "second-address"}) {
            const Answer moved = m_blog->nobody().get(QByteArray("/posts/by-slug/") + old);
            QCOMPARE(moved.status, 308);
            QCOMPARE(moved.headers.value("location"), QByteArray("/posts/by-slug/third-address"));
        }
        // Back to where it was: that is its address again, and the one in between leads to it.
        as("author").patch(where, {{"slug", "first-address"}}, "*");
        QCOMPARE(m_blog->nobody().get("/posts/by-slug/first-address").status, 200);
        QCOMPARE(m_blog->nobody().get("/posts/by-slug/third-address").status, 308);
        // What nobody may know of leads nowhere, and what was taken down says so.
        as("author").act(where + "/unpublish", "*");
        QCOMPARE(m_blog->nobody().get("/posts/by-slug/third-address").status, 404);
        QCOMPARE(as("author").get("/posts/by-slug/third-address").status, 308);
        as("author").remove(where, "*");
        QCOMPARE(m_blog->nobody().get("/posts/by-slug/third-address").status, 410);
        QCOMPARE(m_blog->nobody().get("/posts/by-slug/third-address").code(), "gone");
        QCOMPARE(m_blog->nobody().get("/posts/by-slug/first-address").status, 410);
        as("admin").remove(where + "?permanent=1", "*");
        QCOMPARE(m_blog->nobody().get("/posts/by-slug/first-address").status, 404);
        QCOMPARE(m_blog->nobody().get("/posts/by-slug/%27%20or%201=1").status, 404);
    }

    void thoseAtAPostSeeEachOther() {
        const QJsonObject made = live("author", "Presence", "x");
        const QByteArray where = "/posts/" + QByteArray::number(made["id"].toInteger()) + "/presence";
        const auto put = [&](const QString& who, const QJsonObject& body) {
            return as(who).put(where, body, "");
        };
        const Answer first = put("author", {{"mode", "editing"}});
        QCOMPARE(first.status, 200);
        QCOMPARE(first.json()["ttl"].toInt(), 45);
        QCOMPARE(first.json()["others"].toArray().size(), 0);
        const QJsonArray others = put("editor", {{"mode", "viewing"}}).json()["others"].toArray();
        QCOMPARE(others.size(), 1);
        QCOMPARE(others.at(0)["user"].toObject()["name"].toString(), "Author Test");
        QCOMPARE(others.at(0)["mode"].toString(), "editing");
        QCOMPARE(as("developer").get(where).json()["others"].toArray().size(), 2);
        put("author", {{"mode", "viewing"}});
        QCOMPARE(as("editor").get(where).json()["others"].toArray().at(0)["mode"].toString(), "viewing");
        QCOMPARE(as("author").remove(where, "").status, 204);
        QCOMPARE(as("author").remove(where, "").status, 204);
        QCOMPARE(as("editor").get(where).json()["others"].toArray().size(), 0);
        m_blog->database().run("update post_presence set seen_at = now() - interval '46 seconds'");
        QCOMPARE(as("author").get(where).json()["others"].toArray().size(), 0);
        // Not a change of the post.
        QCOMPARE(as("editor").get(where.chopped(9)).post()["version"], made["version"]);
        QCOMPARE(put("author", {{"mode", "sleeping"}}).status, 422);
        QCOMPARE(put("author", {}).status, 422);
        QCOMPARE(as("reader").get(where).status, 403);
        QCOMPARE(m_blog->nobody().get(where).status, 401);
    }

    void presenceDoesNotTellThatADraftIsThere() {
        const QJsonObject made = draft("author", "Hidden presence", "x");
        const QByteArray where = "/posts/" + QByteArray::number(made["id"].toInteger()) + "/presence";
        for (const char* who : {"author2", "developer"}) {
            QCOMPARE(as(who).get(where).status, 404);
            QCOMPARE(as(who).put(where, {{"mode", "viewing"}}, "").status, 404);
            QCOMPARE(as(who).remove(where, "").status, 404);
        }
        QCOMPARE(m_blog->database().text("select count(*) from post_presence where post_id = " +
                                         QString::number(made["id"].toInteger())),
                 "0");
        QCOMPARE(as("editor").get("/posts/999999/presence").status, 404);
    }
};

QTEST_GUILESS_MAIN(SearchTest)
#include "search_test.moc"
