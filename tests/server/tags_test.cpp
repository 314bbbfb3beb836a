#include "server/blog.h"

#include <QJsonArray>
#include <QTest>

#include <thread>

namespace {

QJsonObject tag(const Answer& answer) {
    return answer.json()["tag"].toObject();
}

QByteArray path(const Answer& answer, const char* below = "") {
    return "/tags/" + QByteArray::number(tag(answer)["id"].toInteger()) + below;
}

QStringList names(const QJsonObject& post) {
    QStringList out;
    for (const QJsonValue& one : post["tags"].toArray())
        out.append(one["name"].toString());
    return out;
}

QByteArray path(const QJsonObject& post) {
    return "/posts/" + QByteArray::number(post["id"].toInteger());
}

}  // namespace

class TagsTest : public QObject {
    Q_OBJECT

    support::Server m_postgres;
    std::unique_ptr<Blog> m_blog;

    const Caller& as(const QString& who) { return m_blog->once(who); }
    Answer make(const QString& name) { return as("author").post("/tags", {{"name", name}}); }
    QJsonObject post(const QString& title, const QJsonArray& tags) {
        return as("author").post("/posts", {{"title", title}, {"tags", tags}}).post();
    }
    QJsonObject now(const QJsonObject& post) { return as("editor").get(path(post)).post(); }
    QJsonObject listed(const Caller& who, const QString& name) {
        for (const QJsonValue& one : who.get("/tags").json()["tags"].toArray())
            if (one["name"].toString() == name) return one.toObject();
        return {};
    }
    QString audited(const QString& action) {
        return m_blog->database().text("select count(*) from audit_log where action = '" + action + "'");
    }

private slots:
    void initTestCase() { m_blog = std::make_unique<Blog>(m_postgres); }
    void cleanupTestCase() { m_blog.reset(); }

    void aNewTagHasASlugAndAVersion() {
        const Answer made =
            as("author").post("/tags", {{"name", "  Größe & Maß "}, {"description", "Of things"}});
        QCOMPARE(made.status, 201);
        QCOMPARE(made.etag(), "\"tag-" + QByteArray::number(tag(made)["id"].toInteger()) + "-v1\"");
        QCOMPARE(tag(made)["name"].toString(), "Größe & Maß");
        QCOMPARE(tag(made)["slug"].toString(), "grosse-mass");
        QCOMPARE(tag(made)["description"].toString(), "Of things");
        QCOMPARE(tag(made)["posts"].toInt(), 0);
        QCOMPARE(tag(made)["permissions"].toObject()["edit"].toObject()["reason"].toString(),
                 "role_requires_editor");
        QCOMPARE(audited("tag.created"), "1");
        QVERIFY(!tag(make("日本"))["slug"].toString().isEmpty());
    }

    void namesThatDifferInTheirSignsAreDifferentTags() {
        QCOMPARE(tag(make("C"))["slug"].toString(), "c");
        QCOMPARE(tag(make("C++"))["slug"].toString(), "c-plus-plus");
        QCOMPARE(tag(make("C#"))["slug"].toString(), "c-sharp");
        QCOMPARE(names(post("Three", QJsonArray{"C", "C++", "C#"})), QStringList({"C", "C++", "C#"}));
    }

    void aTagThatIsThereIsNamedInsteadOfMadeAgain() {
        const Answer made = make("Taken");
        const QList<QJsonObject> bodies{
            {{"name", "taken"}}, {{"name", "Táken"}}, {{"name", "Other"}, {"slug", "taken"}}};
        for (const QJsonObject& body : bodies) {
            const Answer refused = as("editor").post("/tags", body);
            QCOMPARE(refused.status, 409);
            QCOMPARE(refused.code(), "slug_taken");
            QCOMPARE(refused.error()["tag"].toObject()["id"], tag(made)["id"]);
        }
        QCOMPARE(as("editor").post("/tags", {{"name", "Other"}, {"slug", "other-taken"}}).status, 201);
    }

    void aRepeatedCreationGivesTheSameTag() {
        const Headers key{{"Idempotency-Key", "\"tag\""}};
        const Answer first = as("author").post("/tags", {{"name", "Once"}}, key);
        const Answer again = as("author").post("/tags", {{"name", "Once"}}, key);
        QCOMPARE(again.status, 201);
        QCOMPARE(tag(again)["id"], tag(first)["id"]);
        QCOMPARE(again.headers.value("idempotent-replayed"), QByteArray("true"));
    }

    void wrongFieldsAreNamed_data() {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("problem");
        QTest::newRow("nothing") << QJsonObject() << "name:required";
        QTest::newRow("blank") << QJsonObject{{"name", " \t"}} << "name:empty";
        QTest::newRow("null") << QJsonObject{{"name", QJsonValue::Null}} << "name:not_null";
        QTest::newRow("long") << QJsonObject{{"name", QString(192, 'x')}} << "name:too_long";
        QTest::newRow("slug") << QJsonObject{{"name", "x"}, {"slug", "A b"}} << "slug:invalid_slug";
        QTest::newRow("empty slug") << QJsonObject{{"name", "x"}, {"slug", ""}} << "slug:invalid_slug";
        QTest::newRow("description") << QJsonObject{{"name", "x"}, {"description", QString(1001, 'x')}}
                                     << "description:too_long";
        QTest::newRow("count") << QJsonObject{{"name", "x"}, {"posts", 5}} << "posts:read_only";
        QTest::newRow("unknown") << QJsonObject{{"name", "x"}, {"colour", "red"}} << "colour:unknown_field";
    }
    void wrongFieldsAreNamed() {
        QFETCH(QJsonObject, body);
        const Answer refused = as("editor").post("/tags", body);
        QCOMPARE(refused.status, 422);
        const QJsonObject said = refused.error()["details"].toArray().at(0).toObject();
        QTEST(QString(said["field"].toString() + ":" + said["code"].toString()), "problem");
    }

    void onlyThoseWhoMayDoWhatTheyMay_data() {
        QTest::addColumn<QString>("who");
        QTest::addColumn<int>("creating");
        QTest::addColumn<int>("managing");
        QTest::addColumn<int>("deleting");
        QTest::newRow("reader") << "reader" << 403 << 403 << 403;
        QTest::newRow("developer") << "developer" << 403 << 403 << 403;
        QTest::newRow("author") << "author" << 201 << 403 << 403;
        QTest::newRow("editor") << "editor" << 201 << 200 << 204;
        QTest::newRow("admin") << "admin" << 201 << 200 << 204;
    }
    void onlyThoseWhoMayDoWhatTheyMay() {
        QFETCH(QString, who);
        const Answer made = make("Managed by " + who);
        const Answer other = make("Merged by " + who);
        QTEST(as(who).post("/tags", {{"name", QString("Made by " + who)}}).status, "creating");
        QTEST(as(who).patch(path(made), {{"description", "x"}}, made.etag()).status, "managing");
        QTEST(as(who).post(path(other, "/merge"), {{"into", tag(made)["id"]}}).status, "managing");
        QTEST(as(who).remove(path(made), "*").status, "deleting");
    }

    void nobodyChangesTags() {
        const Answer made = make("Public");
        QCOMPARE(m_blog->nobody().post("/tags", {{"name", "x"}}).status, 401);
        QCOMPARE(m_blog->nobody().patch(path(made), {{"name", "x"}}, made.etag()).status, 401);
        QCOMPARE(m_blog->nobody().remove(path(made), made.etag()).status, 401);
        QCOMPARE(m_blog->nobody().post(path(made, "/merge"), {{"into", 1}}).status, 401);
    }

    void postsAreCounted() {
        const QJsonObject draft = post("Counted draft", {"Counted"});
        const QJsonObject live = post("Counted live", {"Counted"});
        as("author").act(path(live) + "/publish", "*");
        const QJsonObject trashed = post("Counted trash", {"Counted"});
        as("author").remove(path(trashed), "*");
        QCOMPARE(listed(as("author"), "Counted")["posts"].toInt(), 2);
        QCOMPARE(listed(as("author"), "Counted")["published_posts"].toInt(), 1);
        QCOMPARE(listed(m_blog->nobody(), "Counted")["posts"].toInt(), 1);
        QVERIFY(!listed(m_blog->nobody(), "Counted").contains("permissions"));
        as("author").act(path(live) + "/unpublish", "*");
        QVERIFY(listed(m_blog->nobody(), "Counted").isEmpty());
        const Answer list = as("author").get("/tags");
        QCOMPARE(as("author").get("/tags", {{"If-None-Match", list.etag()}}).status, 304);
    }

    void aRenamedTagGivesItsPostsANewVersion() {
        const QJsonObject before = post("Renamed", {"Old name"});
        const qint64 id = before["tags"].toArray().at(0)["id"].toInteger();
        const QByteArray where = "/tags/" + QByteArray::number(id);
        QCOMPARE(as("editor").patch(where, {{"name", "New name"}}, "").status, 428);
        const Answer renamed = as("editor").patch(where, {{"name", "New name"}, {"slug", "new-name"}},
                                                  "\"tag-" + QByteArray::number(id) + "-v1\"");
        QCOMPARE(renamed.status, 200);
        QCOMPARE(tag(renamed)["version"].toInt(), 2);
        const QJsonObject after = now(before);
        QCOMPARE(names(after), QStringList("New name"));
        QCOMPARE(after["version"].toInt(), 2);
        QCOMPARE(after["updated_at"], before["updated_at"]);
        const Answer stale =
            as("author").patch(path(before), {{"title", "x"}},
                               "\"post-" + QByteArray::number(before["id"].toInteger()) + "-v1\"");
        QCOMPARE(stale.status, 412);
        QCOMPARE(stale.error()["current"].toObject()["changed_fields"].toArray(), QJsonArray{"tags"});
        QCOMPARE(stale.error()["current"].toObject()["updated_by"].toObject()["name"].toString(),
                 "Editor Test");
        // What posts do not show changes no post.
        QCOMPARE(as("editor").patch(where, {{"description", "d"}}, renamed.etag()).status, 200);
        QCOMPARE(now(before)["version"].toInt(), 2);
        QCOMPARE(audited("tag.updated").toInt() >= 2, true);
    }

    void changingNothingDoesNotBump() {
        const Answer made = make("Unchanged");
        const Answer same = as("editor").patch(
            path(made), {{"name", "Unchanged"}, {"description", QJsonValue::Null}}, made.etag());
        QCOMPARE(same.status, 200);
        QCOMPARE(same.etag(), made.etag());
    }

    void anEditNeedsTheVersionAndAFreeName() {
        const Answer first = make("First of two");
        const Answer second = make("Second of two");
        const Answer name = as("editor").patch(path(second), {{"name", "FIRST of two"}}, second.etag());
        QCOMPARE(name.code(), "slug_taken");
        QCOMPARE(name.error()["details"].toArray().at(0)["field"].toString(), "name");
        const Answer slug = as("editor").patch(path(second), {{"slug", "first-of-two"}}, second.etag());
        QCOMPARE(slug.code(), "slug_taken");
        QCOMPARE(slug.error()["details"].toArray().at(0)["field"].toString(), "slug");
        // One's own name in other letters is free.
        const Answer own = as("editor").patch(path(second), {{"name", "SECOND of two"}}, second.etag());
        QCOMPARE(own.status, 200);
        const Answer stale = as("admin").patch(path(second), {{"name", "x"}}, second.etag());
        QCOMPARE(stale.status, 412);
        QCOMPARE(stale.error()["current"].toObject()["changed_fields"].toArray(), QJsonArray{"name"});
        QCOMPARE(as("editor").patch("/tags/999999", {{"name", "x"}}, "*").status, 404);
    }

    void aDeletedTagIsTakenOffItsPosts() {
        const QJsonObject before = post("Deleted tag", {"Stays", "Goes"});
        const qint64 id = before["tags"].toArray().at(1)["id"].toInteger();
        const QByteArray where = "/tags/" + QByteArray::number(id);
        QCOMPARE(as("editor").remove(where, "").status, 428);
        QCOMPARE(as("editor").remove(where, "\"tag-" + QByteArray::number(id) + "-v7\"").status, 412);
        QCOMPARE(as("editor").remove(where, "\"tag-" + QByteArray::number(id) + "-v1\"").status, 204);
        QCOMPARE(names(now(before)), QStringList("Stays"));
        QCOMPARE(now(before)["version"].toInt(), 2);
        QCOMPARE(as("editor").remove(where, "*").status, 404);
        QCOMPARE(
            m_blog->database().text("select before->>'posts' from audit_log where action = 'tag.deleted' and "
                                    "target_id = " +
                                    QString::number(id)),
            "1");
    }

    void aMergedTagKeepsItsPlaceOnPosts() {
        const QJsonObject both = post("Both", {"One side", "x", "Other side"});
        const QJsonObject one = post("One", {"a", "Other side", "b"});
        const QJsonObject none = post("None", {"One side"});
        const QJsonValue into = both["tags"].toArray().at(0)["id"];
        const QByteArray where =
            "/tags/" + QByteArray::number(both["tags"].toArray().at(2)["id"].toInteger());
        const Answer merged = as("editor").post(where + "/merge", {{"into", into}});
        QCOMPARE(merged.status, 200);
        QCOMPARE(tag(merged)["id"], into);
        QCOMPARE(tag(merged)["posts"].toInt(), 3);
        QCOMPARE(names(now(both)), QStringList({"One side", "x"}));
        QCOMPARE(names(now(one)), QStringList({"a", "One side", "b"}));
        QCOMPARE(now(both)["version"].toInt(), 2);
        QCOMPARE(now(none)["version"].toInt(), 1);
        QVERIFY(listed(as("editor"), "Other side").isEmpty());
        QCOMPARE(m_blog->database().text(
                     "select after->'into'->>'name' from audit_log where action = 'tag.merged' "
                     "order by id desc limit 1"),
                 "One side");
        QCOMPARE(as("editor").post(where + "/merge", {{"into", into}}).status, 404);
    }

    void aMergeNeedsAnotherTagToGoInto() {
        const Answer made = make("Lonely");
        const auto merge = [&](const QJsonObject& body) -> QString {
            const Answer refused = as("editor").post(path(made, "/merge"), body);
            const QJsonObject said = refused.error()["details"].toArray().at(0).toObject();
            return QString::number(refused.status) + " " + said["field"].toString() + ":" +
                   said["code"].toString();
        };
        QCOMPARE(merge({}), "422 into:required");
        QCOMPARE(merge({{"into", "1"}}), "422 into:wrong_type");
        QCOMPARE(merge({{"into", 0}}), "422 into:out_of_range");
        QCOMPARE(merge({{"into", 999999}}), "422 into:unknown");
        QCOMPARE(merge({{"into", tag(made)["id"]}}), "422 into:same");
        QVERIFY(!listed(as("editor"), "Lonely").isEmpty());
    }

    void twoWhoMergeAndSaveAtOnceLoseNothing() {
        QList<QJsonObject> posts;
        for (int i = 0; i < 8; ++i)
            posts.append(post(QString("Race %1").arg(i), {"Race from"}));
        const Answer into = make("Race into");
        const qint64 from = posts[0]["tags"].toArray().at(0)["id"].toInteger();
        const Caller editor = as("editor");
        const Caller author = as("author");
        Answer merged;
        std::thread merging([&] {
            merged = editor.post("/tags/" + QByteArray::number(from) + "/merge", {{"into", tag(into)["id"]}});
        });
        QList<int> saved;
        for (const QJsonObject& one : posts)
            saved.append(
                author.patch(path(one), {{"tags", QJsonArray{"Race from", "Race too"}}}, "*").status);
        merging.join();
        QCOMPARE(merged.status, 200);
        for (const int status : saved)
            QVERIFY2(status == 200 || status == 412, qPrintable(QString::number(status)));
        for (const QJsonObject& one : posts)
            QVERIFY(!names(now(one)).isEmpty());
        // Every change of a post is a version of its own.
        QCOMPARE(m_blog->database().text(
                     "select count(*) from post p where version > 1 and (select count(*) from "
                     "row_change c where c.subject = 'post' and c.subject_id = p.id) <> version - 1"),
                 "0");
    }

    void sqlInANameIsAName() {
        const QString odd = "'); drop table tag; -- %_\\ \"{}";
        const Answer made = make(odd);
        QCOMPARE(made.status, 201);
        QCOMPARE(tag(made)["name"].toString(), odd);
        QCOMPARE(names(post("Odd", {odd, "{a,b}", "\\"})), QStringList({odd, "{a,b}", "\\"}));
        QCOMPARE(as("editor").get("/tags/1;drop").status, 404);
    }
};

QTEST_GUILESS_MAIN(TagsTest)
#include "tags_test.moc"
