#include "server/posts_fixture.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

namespace {

QStringList texts(const QJsonValue& list) {
    QStringList out;
    for (const QJsonValue& one : list.toArray())
        out.append(one.toString());
    return out;
}

}  // namespace

/// Posts as they are made, read and changed.
class PostsTest : public QObject, PostsFixture {
    Q_OBJECT

private slots:

    void aNewPostIsADraftWithSlugTagsAndAuthor() {
        const Answer made =
            as("author").post("/posts", {{"title", "Ça commence: Qt & Go"},
                                         {"body_md", "one two three"},
                                         {"excerpt", "short"},
                                         {"tags", QJsonArray{"Qt 6", "日本"}},
                                         {"seo", QJsonObject{{"meta_title", "M"}, {"noindex", true}}}});
        QCOMPARE(made.status, 201);
        const QJsonObject post = made.post();
        QCOMPARE(made.headers.value("location"), path(post));
        QCOMPARE(made.etag(), "\"post-" + QByteArray::number(post["id"].toInteger()) + "-v1\"");
        QCOMPARE(post["status"].toString(), "draft");
        QCOMPARE(post["slug"].toString(), "ca-commence-qt-go");
        QCOMPARE(post["word_count"].toInt(), 3);
        QCOMPARE(post["authors"].toArray().at(0).toObject()["name"].toString(), "Author Test");
        QCOMPARE(post["tags"].toArray().size(), 2);
        QCOMPARE(post["tags"].toArray().at(0).toObject()["slug"].toString(), "qt-6");
        QCOMPARE(post["seo"].toObject()["meta_title"].toString(), "M");
        QVERIFY(post["created_at"].toString().endsWith('Z'));
        QCOMPARE(post["permissions"].toObject()["publish"].toObject()["allowed"].toBool(), true);
    }

    void equalTitlesGetDifferentSlugs() {
        const QString first = draft("author", "Same title").post()["slug"].toString();
        QCOMPARE(first, "same-title");
        QCOMPARE(draft("author", "Same title").post()["slug"].toString(), "same-title-2");
        QCOMPARE(draft("author2", "Same title").post()["slug"].toString(), "same-title-3");
        const Answer taken = as("author").post("/posts", {{"title", "x"}, {"slug", "same-title"}});
        QCOMPARE(taken.status, 409);
        QCOMPARE(taken.code(), "slug_taken");
    }

    void onlyThoseWhoMayKnowSeeADraft() {
        const Answer made = draft("author", "Secret draft");
        QCOMPARE(as("author").get(path(made.post())).status, 200);
        QCOMPARE(as("editor").get(path(made.post())).status, 200);
        QCOMPARE(as("admin").get(path(made.post())).status, 200);
        for (const char* who : {"author2", "developer", "reader"}) {
            QCOMPARE(as(who).get(path(made.post())).status, 404);
            QCOMPARE(as(who).patch(path(made.post()), {{"title", "x"}}, made.etag()).status, 404);
        }
        QCOMPARE(m_blog.nobody().get(path(made.post())).status, 404);
        QCOMPARE(m_blog.nobody().get("/posts/by-slug/secret-draft").status, 404);
    }

    void thePublicFormHidesWhatIsForStaff() {
        const Answer published = live("author", "Public form");
        const QJsonObject seen = m_blog.nobody().get(path(published.post())).post();
        QCOMPARE(seen["title"].toString(), "Public form");
        for (const char* name : {"permissions", "working_copy", "updated_by", "deleted_at", "publish_at"})
            QVERIFY2(!seen.contains(name), name);
    }

    void writesNeedTheVersion() {
        const Answer made = draft("author", "Versions");
        const QByteArray where = path(made.post());
        const Answer missing = as("author").patch(where, {{"title", "a"}}, "");
        QCOMPARE(missing.status, 428);
        QCOMPARE(missing.code(), "precondition_required");
        const Answer first = as("author").patch(where, {{"title", "Versions, first"}}, made.etag());
        QCOMPARE(first.status, 200);
        QCOMPARE(first.post()["version"].toInt(), 2);
        const Answer stale = as("editor").patch(where, {{"excerpt", "b"}}, made.etag());
        QCOMPARE(stale.status, 412);
        const QJsonObject current = stale.error()["current"].toObject();
        QCOMPARE(current["version"].toInt(), 2);
        QCOMPARE(current["updated_by"].toObject()["name"].toString(), "Author Test");
        QCOMPARE(texts(current["changed_fields"]), QStringList({"slug", "title"}));
        QCOMPARE(as("author").get(where).post()["excerpt"].isNull(), true);
    }

    void changingNothingDoesNotBump() {
        const Answer made = as("author").post(
            "/posts", {{"title", "Nothing"}, {"body_md", "text"}, {"tags", QJsonArray{"Alpha", "Beta"}}});
        const Answer same = as("author").patch(path(made.post()),
                                               {{"title", "Nothing"},
                                                {"body_md", "text"},
                                                {"excerpt", QJsonValue::Null},
                                                {"tags", QJsonArray{"Alpha", "Beta"}}},
                                               made.etag());
        QCOMPARE(same.status, 200);
        QCOMPARE(same.etag(), made.etag());
        QCOMPARE(same.post()["updated_at"], made.post()["updated_at"]);
    }

    void absentKeepsAndNullClears() {
        const Answer made =
            as("author").post("/posts", {{"title", "Keep"}, {"excerpt", "e"}, {"body_md", "b"}});
        const Answer kept = as("author").patch(path(made.post()), {{"body_md", "c"}}, made.etag());
        QCOMPARE(kept.post()["excerpt"].toString(), "e");
        const Answer cleared =
            as("author").patch(path(made.post()), {{"excerpt", QJsonValue::Null}}, kept.etag());
        QVERIFY(cleared.post()["excerpt"].isNull());
        QCOMPARE(cleared.post()["body_md"].toString(), "c");
    }

    void wrongFieldsAreAllNamed() {
        const Answer made = draft("author", "Wrong fields");
        const Answer refused = as("author").patch(path(made.post()),
                                                  {{"status", "published"},
                                                   {"title", QJsonValue::Null},
                                                   {"excerpt", QString(301, 'x')},
                                                   {"slug", "Not A Slug"},
                                                   {"tags", "qt"},
                                                   {"surprise", 1}},
                                                  made.etag());
        QCOMPARE(refused.status, 422);
        QSet<QString> said;
        for (const QJsonValue& one : refused.error()["details"].toArray())
            said.insert(one["field"].toString() + ":" + one["code"].toString());
        QCOMPARE(said, QSet<QString>({"status:read_only", "title:not_null", "excerpt:too_long",
                                      "slug:invalid_slug", "tags:wrong_type", "surprise:unknown_field"}));
    }

    void tagsAreReplacedInOrder() {
        const Answer made =
            as("author").post("/posts", {{"title", "Tagged"}, {"tags", QJsonArray{"One", "Two", "Three"}}});
        const Answer changed =
            as("author").patch(path(made.post()), {{"tags", QJsonArray{"three", "Four"}}}, made.etag());
        QStringList names;
        for (const QJsonValue& tag : changed.post()["tags"].toArray())
            names.append(tag["name"].toString());
        QCOMPARE(names, QStringList({"Three", "Four"}));
    }

    void authorsAreSetByEditorsOnly() {
        const Answer made = draft("author", "Shared");
        const QJsonArray both{as("author2").id, as("author").id};
        const Answer refused = as("author").patch(path(made.post()), {{"authors", both}}, made.etag());
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.error()["reason"].toString(), "role_requires_editor");
        const Answer set = as("editor").patch(path(made.post()), {{"authors", both}}, made.etag());
        QCOMPARE(set.status, 200);
        QCOMPARE(set.post()["authors"].toArray().at(0).toObject()["id"].toInteger(), as("author2").id);
        QCOMPARE(as("author2").get(path(made.post())).status, 200);
        const Answer unknown =
            as("editor").patch(path(made.post()), {{"authors", QJsonArray{999999}}}, set.etag());
        QCOMPARE(unknown.status, 422);
    }

    void anOldSlugLeadsToTheNewOne() {
        const Answer published = live("author", "Old address");
        const Answer moved =
            as("author").patch(path(published.post()), {{"slug", "new-address"}}, published.etag());
        QCOMPARE(moved.status, 200);
        const Answer redirect = m_blog.nobody().get("/posts/by-slug/old-address");
        QCOMPARE(redirect.status, 308);
        QCOMPARE(redirect.json()["redirect_to"].toString(), "/posts/by-slug/new-address");
        QCOMPARE(m_blog.nobody().get("/posts/by-slug/new-address").status, 200);
        QVERIFY(draft("author", "Old address").post()["slug"].toString() != "old-address");
    }

    void aRepeatedCreationGivesTheSamePost() {
        const Headers key{{"Idempotency-Key", "\"create-once\""}};
        const Answer first = as("author").post("/posts", {{"title", "Once"}}, key);
        const Answer again = as("author").post("/posts", {{"title", "Once"}}, key);
        QCOMPARE(again.status, 201);
        QCOMPARE(again.post()["id"], first.post()["id"]);
        QCOMPARE(again.headers.value("idempotent-replayed"), QByteArray("true"));
        QCOMPARE(again.etag(), first.etag());
        const Answer other = as("author").post("/posts", {{"title", "Twice"}}, key);
        QCOMPARE(other.status, 422);
        QCOMPARE(other.code(), "idempotency_mismatch");
        QVERIFY(as("author2").post("/posts", {{"title", "Once"}}, key).post()["id"] != first.post()["id"]);
    }

    void longTextsOfAllScriptsComeBackWhole() {
        QString body;
        while (body.toUtf8().size() < 300'000)
            body += "Größe, עברית, العربية, 日本語, 🎉 \"quoted\" \\ back\\slash\ttab\n";
        const Answer made = as("author").post("/posts", {{"title", "Long"}, {"body_md", body}});
        QCOMPARE(made.status, 201);
        QCOMPARE(as("author").get(path(made.post())).post()["body_md"].toString(), body);
        const Answer tooLong =
            as("author").post("/posts", {{"title", "x"}, {"body_md", QString(2 * 1024 * 1024 + 1, 'a')}});
        QCOMPARE(tooLong.status, 422);
    }

    void textWithMoreWordsThanTheIndexHoldsIsRefusedClearly() {
        // Postgres keeps at most a megabyte of different words of one text.
        QString body;
        for (int i = 0; body.size() < 400'000; ++i) {
            for (int digit = 0, rest = i; digit < 20; ++digit, rest /= 100)
                body += QChar(0x4e00 + rest % 100 + 100 * digit);
            body += ' ';
        }
        const Answer refused = as("author").post("/posts", {{"title", "Words"}, {"body_md", body}});
        QCOMPARE(refused.status, 422);
        QCOMPARE(refused.error()["details"].toArray().at(0)["code"].toString(), "too_many_words");
    }
};

QTEST_GUILESS_MAIN(PostsTest)
#include "posts_test.moc"
