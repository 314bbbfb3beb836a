#include "server/posts_fixture.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

namespace {

/// `allowed`, or the reason why the revision cannot be written back.
QString restoreVerdict(const QJsonObject& revision) {
    const QJsonObject verdict = revision["permissions"].toObject()["restore"].toObject();
    return verdict["allowed"].toBool() ? "allowed" : verdict["reason"].toString("none");
}

}  // namespace

/// A post on its way from draft to trash, and what is kept of it.
class PostStatesTest : public QObject, PostsFixture {
    Q_OBJECT

private slots:

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
        QCOMPARE(m_blog.nobody().get(where).post()["body_md"].toString(), "Some words of Live text");

        const Answer again = as("author").put(where + "/working-copy", {{"body_md", "new"}}, kept.etag());
        QCOMPARE(again.etag(), kept.etag());
        const Answer applied =
            as("author").act(where + "/publish", kept.etag(), {{"apply_working_copy", true}});
        QCOMPARE(applied.status, 200);
        QVERIFY(applied.post()["working_copy"].isNull());
        QCOMPARE(m_blog.nobody().get(where).post()["body_md"].toString(), "new");
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
        QCOMPARE(m_blog.nobody().get(where).status, 410);
        QCOMPARE(m_blog.nobody().get("/posts/by-slug/states").status, 410);
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
        QTRY_COMPARE_WITH_TIMEOUT(m_blog.nobody().get(where).status, 200, 20'000);
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
        QTRY_COMPARE_WITH_TIMEOUT(m_blog.nobody().get(where).post()["body_md"].toString(), "later", 20'000);
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
};

QTEST_GUILESS_MAIN(PostStatesTest)
#include "post_states_test.moc"
