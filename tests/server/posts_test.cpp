#include "server/blog.h"

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

QByteArray path(const QJsonObject& post, const char* below = "") {
    return "/posts/" + QByteArray::number(post["id"].toInteger()) + below;
}

/// `allowed`, or the reason why the revision cannot be written back.
QString restoreVerdict(const QJsonObject& revision) {
    const QJsonObject verdict = revision["permissions"].toObject()["restore"].toObject();
    return verdict["allowed"].toBool() ? "allowed" : verdict["reason"].toString("none");
}

}  // namespace

class PostsTest : public QObject {
    Q_OBJECT

    support::Server m_postgres;
    std::unique_ptr<Blog> m_blog;

    Caller as(const QString& who) { return m_blog->once(who); }
    Answer draft(const QString& who, const QString& title) {
        return as(who).post("/posts", {{"title", title}, {"body_md", QString("Some words of " + title)}});
    }
    /// A published post; gives the answer of publishing it.
    Answer live(const QString& who, const QString& title) {
        const Answer made = draft(who, title);
        return as(who).act(path(made.post(), "/publish"), made.etag());
    }

private slots:
    void initTestCase() { m_blog = std::make_unique<Blog>(m_postgres); }
    void cleanupTestCase() { m_blog.reset(); }

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
        QCOMPARE(m_blog->nobody().get(path(made.post())).status, 404);
        QCOMPARE(m_blog->nobody().get("/posts/by-slug/secret-draft").status, 404);
    }

    void thePublicFormHidesWhatIsForStaff() {
        const Answer published = live("author", "Public form");
        const QJsonObject seen = m_blog->nobody().get(path(published.post())).post();
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

    void liveTextChangesOnlyByPublishing() {
        const Answer published = live("author", "Live text");
        const QByteArray where = path(published.post());
        const Answer refused = as("author").patch(where, {{"body_md", "new"}}, published.etag());
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.code(), "use_working_copy");
        const Answer tagged = as("author").patch(where, {{"tags", QJsonArray{"Live"}}}, published.etag());
        QCOMPARE(tagged.status, 200);

        const Answer kept = as("author").put(where + "/working-copy",
                                             {{"base_version", 2}, {"body_md", "new"}}, tagged.etag());
        QCOMPARE(kept.status, 200);
        QCOMPARE(kept.post()["working_copy"].toObject()["body_md"].toString(), "new");
        QCOMPARE(kept.post()["working_copy"].toObject()["title"].toString(), "Live text");
        QCOMPARE(m_blog->nobody().get(where).post()["body_md"].toString(), "Some words of Live text");

        const Answer again = as("author").put(where + "/working-copy", {{"body_md", "new"}}, kept.etag());
        QCOMPARE(again.etag(), kept.etag());
        const Answer applied =
            as("author").act(where + "/publish", kept.etag(), {{"apply_working_copy", true}});
        QCOMPARE(applied.status, 200);
        QVERIFY(applied.post()["working_copy"].isNull());
        QCOMPARE(m_blog->nobody().get(where).post()["body_md"].toString(), "new");
    }

    void aWorkingCopyCanBeDiscarded() {
        const Answer published = live("author", "Discard me");
        const QByteArray copy = path(published.post(), "/working-copy");
        const Answer kept = as("author").put(copy, {{"title", "Other"}}, published.etag());
        const Answer gone = as("author").remove(copy, kept.etag());
        QCOMPARE(gone.status, 200);
        QVERIFY(gone.post()["working_copy"].isNull());
        QCOMPARE(gone.post()["title"].toString(), "Discard me");
        const Answer none =
            as("author").act(path(published.post(), "/publish"), gone.etag(), {{"apply_working_copy", true}});
        QCOMPARE(none.status, 409);
    }

    void theStatesFollowEachOther() {
        const Answer made = draft("author", "States");
        const QByteArray where = path(made.post());
        QCOMPARE(as("author").act(where + "/unpublish", made.etag()).code(), "invalid_transition");
        QCOMPARE(as("author").act(where + "/restore", made.etag()).code(), "not_trashed");
        const Answer published = as("author").act(where + "/publish", made.etag());
        QCOMPARE(published.post()["status"].toString(), "published");
        QCOMPARE(as("author").act(where + "/publish", published.etag()).code(), "already_published");
        QCOMPARE(as("author2").act(where + "/unpublish", published.etag()).error()["reason"].toString(),
                 "not_own");
        const Answer draftAgain = as("author").act(where + "/unpublish", published.etag());
        QCOMPARE(draftAgain.post()["status"].toString(), "draft");
        QVERIFY(!draftAgain.post()["first_published_at"].isNull());
        const Answer trashed = as("author").remove(where, draftAgain.etag());
        QVERIFY(!trashed.post()["deleted_at"].isNull());
        QCOMPARE(m_blog->nobody().get(where).status, 410);
        QCOMPARE(m_blog->nobody().get("/posts/by-slug/states").status, 410);
        const Answer back = as("author").act(where + "/restore", trashed.etag());
        QCOMPARE(back.post()["status"].toString(), "draft");
        QVERIFY(back.post()["deleted_at"].isNull());
    }

    void whatWasPublicElsewhereKeepsItsDates() {
        const QJsonObject fields{{"title", "From elsewhere"}, {"created_at", "2019-01-02T03:04:05Z"}};
        const QJsonObject dates{{"published_at", "2019-03-01T08:00:00+01:00"},
                                {"first_published_at", "2019-02-01T07:00:00Z"}};
        QCOMPARE(as("author").post("/posts", fields).error()["reason"].toString(), "role_requires_editor");
        const Answer made = as("editor").post("/posts", fields);
        QCOMPARE(made.post()["created_at"].toString(), "2019-01-02T03:04:05.000Z");
        const QByteArray where = path(made.post());
        QCOMPARE(as("editor").patch(where, {{"created_at", "2019-01-01T00:00:00Z"}}, made.etag()).status,
                 422);
        for (const char* wrong : {"2099-01-01T00:00:00Z", "2019-02-31T00:00:00Z", "yesterday"}) {
            QCOMPARE(as("editor").act(where + "/publish", made.etag(), {{"published_at", wrong}}).status,
                     422);
            QCOMPARE(as("editor").post("/posts", {{"title", "x"}, {"created_at", wrong}}).status, 422);
        }
        QCOMPARE(as("editor")
                     .act(where + "/publish", made.etag(),
                          {{"published_at", "2019-03-01T08:00:00Z"}, {"undo_seconds", 5}})
                     .status,
                 422);
        const Answer own = draft("author", "Not backdated");
        QCOMPARE(as("author").act(path(own.post(), "/publish"), own.etag(), dates).status, 403);
        const Answer published = as("editor").act(where + "/publish", made.etag(), dates);
        QCOMPARE(published.status, 200);
        QCOMPARE(published.post()["published_at"].toString(), "2019-03-01T07:00:00.000Z");
        QCOMPARE(published.post()["first_published_at"].toString(), "2019-02-01T07:00:00.000Z");
    }

    void aPostWithoutTitleIsNotPublished() {
        const Answer made = as("author").post("/posts", {{"body_md", "text"}});
        QCOMPARE(made.post()["slug"].toString().left(8), "untitled");
        QCOMPARE(as("author").act(path(made.post(), "/publish"), made.etag()).status, 422);
    }

    void onlyAdminsEmptyTheTrash() {
        const Answer made = draft("author", "Purge");
        const QByteArray permanent = path(made.post(), "?permanent=1");
        QCOMPARE(as("admin").remove(permanent, made.etag()).code(), "not_trashed");
        const Answer trashed = as("author").remove(path(made.post()), made.etag());
        QCOMPARE(as("editor").remove(permanent, trashed.etag()).status, 403);
        QCOMPARE(as("admin").remove(permanent, trashed.etag()).status, 204);
        QCOMPARE(as("admin").get(path(made.post())).status, 404);
    }

    void anOldSlugLeadsToTheNewOne() {
        const Answer published = live("author", "Old address");
        const Answer moved =
            as("author").patch(path(published.post()), {{"slug", "new-address"}}, published.etag());
        QCOMPARE(moved.status, 200);
        const Answer redirect = m_blog->nobody().get("/posts/by-slug/old-address");
        QCOMPARE(redirect.status, 308);
        QCOMPARE(redirect.json()["redirect_to"].toString(), "/posts/by-slug/new-address");
        QCOMPARE(m_blog->nobody().get("/posts/by-slug/new-address").status, 200);
        QVERIFY(draft("author", "Old address").post()["slug"].toString() != "old-address");
    }

    void schedulingWaitsForItsTime() {
        const Answer made = draft("author", "Scheduled");
        const QByteArray where = path(made.post());
        const QJsonObject tooSoon{{"publish_at", "2020-01-01T00:00:00Z"}, {"timezone", "Europe/Berlin"}};
        QCOMPARE(as("author").act(where + "/schedule", made.etag(), tooSoon).code(), "too_soon");
        QCOMPARE(as("author")
                     .act(where + "/schedule", made.etag(), {{"publish_at", "2099-02-31T00:00:00Z"}})
                     .status,
                 422);
        QCOMPARE(as("author")
                     .act(where + "/schedule", made.etag(),
                          {{"publish_at", "2099-01-01T00:00:00Z"}, {"timezone", "Mars/Base"}})
                     .status,
                 422);
        const Answer set =
            as("author").act(where + "/schedule", made.etag(),
                             {{"publish_at", "2099-01-01T08:00:00+01:00"}, {"timezone", "Europe/Berlin"}});
        QCOMPARE(set.post()["status"].toString(), "scheduled");
        QCOMPARE(set.post()["publish_at"].toString(), "2099-01-01T07:00:00.000Z");
        const Answer unset = as("author").act(where + "/unschedule", set.etag());
        QCOMPARE(unset.post()["status"].toString(), "draft");
    }

    void aPublishCanBeTakenBackAndOtherwiseHappens() {
        const Answer made = draft("author", "Undo");
        const QByteArray where = path(made.post());
        const Answer asked = as("author").act(where + "/publish", made.etag(), {{"undo_seconds", 30}});
        QCOMPARE(asked.post()["status"].toString(), "scheduled");
        const Answer taken = as("author").act(where + "/unschedule", asked.etag());
        QCOMPARE(taken.post()["status"].toString(), "draft");
        QCOMPARE(as("author").act(where + "/publish", taken.etag(), {{"undo_seconds", 31}}).status, 422);
        QCOMPARE(as("author").act(where + "/publish", taken.etag(), {{"undo_seconds", 1}}).status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(m_blog->nobody().get(where).status, 200, 20'000);
        const QJsonArray entries = as("admin")
                                       .get("/audit?action=post.published&target=post:" + where.mid(7))
                                       .json()["entries"]
                                       .toArray();
        QCOMPARE(entries.size(), 1);
        QVERIFY(entries.at(0)["actor"].isNull());
    }

    void aLivePostsEditsCanWaitToo() {
        const Answer published = live("author", "Delayed edit");
        const QByteArray where = path(published.post());
        const Answer kept =
            as("author").put(where + "/working-copy", {{"body_md", "later"}}, published.etag());
        const Answer asked = as("author").act(where + "/publish", kept.etag(),
                                              {{"apply_working_copy", true}, {"undo_seconds", 1}});
        QCOMPARE(asked.post()["status"].toString(), "published");
        QVERIFY(!asked.post()["working_copy"].toObject()["apply_at"].isNull());
        QTRY_COMPARE_WITH_TIMEOUT(m_blog->nobody().get(where).post()["body_md"].toString(), "later", 20'000);
    }

    void savedStatesBecomeRevisions() {
        const Answer made = draft("author", "Revisions");
        const QByteArray where = path(made.post());
        const Answer first = as("author").patch(where + "?revision=1", {{"body_md", "first"}}, made.etag());
        const Answer unsaved = as("author").patch(where, {{"body_md", "second"}}, first.etag());
        const Answer kept = as("author").patch(where + "?revision=1", {}, unsaved.etag());
        QCOMPARE(kept.etag(), unsaved.etag());
        as("author").patch(where + "?revision=1", {}, kept.etag());
        const QJsonArray list = as("editor").get(where + "/revisions").json()["revisions"].toArray();
        QCOMPARE(list.size(), 2);
        QCOMPARE(list.at(0)["n"].toInt(), 2);
        QVERIFY(!list.at(0).toObject().contains("body_md"));
        const QJsonObject old = as("author").get(where + "/revisions/1").json()["revision"].toObject();
        QCOMPARE(old["body_md"].toString(), "first");
        const Answer restored = as("author").act(where + "/revisions/1/restore", kept.etag());
        QCOMPARE(restored.post()["body_md"].toString(), "first");
        QCOMPARE(as("author2").get(where + "/revisions").status, 404);
        QCOMPARE(as("reader").get(where + "/revisions").status, 403);
    }

    void aTextIsKeptBesideThePost() {
        const Answer made = draft("author", "Kept beside");
        const QByteArray where = path(made.post(), "");
        const QJsonObject aside{
            {"title", "Kept beside"}, {"body_md", "set aside"}, {"excerpt", QJsonValue::Null}};
        const Answer kept = as("author").post(where + "/revisions", aside);
        QCOMPARE(kept.status, 201);
        QCOMPARE(kept.json()["revision"].toObject()["body_md"], "set aside");
        QCOMPARE(as("author").get(where).etag(), made.etag());
        // Kept once, however often it is sent.
        QCOMPARE(as("author").post(where + "/revisions", aside).json()["revision"].toObject()["n"],
                 kept.json()["revision"].toObject()["n"]);
        QCOMPARE(as("author").get(where + "/revisions").json()["revisions"].toArray().size(), 1);
        QCOMPARE(as("author").post(where + "/revisions", {{"title", "No body"}}).status, 422);
        QCOMPARE(as("author2").post(where + "/revisions", aside).status, 404);
        QCOMPARE(as("reader").post(where + "/revisions", aside).status, 404);
    }

    void revisionsSayWhetherTheyCanBeWrittenBack() {
        const Answer made = draft("author", "Permitted revisions");
        const QByteArray where = path(made.post());
        const Answer kept = as("author").patch(where + "?revision=1", {{"body_md", "first"}}, made.etag());
        const auto verdicts = [&](const char* role) {
            QSet<QString> out;
            const QJsonArray list = as(role).get(where + "/revisions").json()["revisions"].toArray();
            for (const QJsonValue& revision : list)
                out.insert(restoreVerdict(revision.toObject()));
            out.insert(restoreVerdict(as(role).get(where + "/revisions/1").json()["revision"].toObject()));
            return out;
        };
        QCOMPARE(verdicts("author"), QSet<QString>{"allowed"});
        QCOMPARE(verdicts("editor"), QSet<QString>{"allowed"});
        const Answer trashed = as("author").remove(where, kept.etag());
        QCOMPARE(verdicts("author"), QSet<QString>{"trashed"});
        QCOMPARE(as("author").act(where + "/revisions/1/restore", trashed.etag()).status, 409);
    }

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
        QVERIFY(titles(m_blog->nobody().get("/posts?limit=100")).contains("Listed zebra live"));
        QVERIFY(!titles(m_blog->nobody().get("/posts?limit=100")).contains("Listed zebra draft"));
        QCOMPARE(m_blog->nobody().get("/posts?status=draft").status, 401);
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
