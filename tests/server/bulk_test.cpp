#include "server/blog.h"

#include <QJsonArray>
#include <QTest>

namespace {

QByteArray path(const QJsonObject& post, const char* below = "") {
    return "/posts/" + QByteArray::number(post["id"].toInteger()) + below;
}

QJsonObject item(const QJsonObject& post) {
    return {{"id", post["id"]}, {"version", post["version"]}};
}

/// `ok`, or the code of the error.
QStringList outcomes(const Answer& answer) {
    QStringList out;
    for (const QJsonValue& one : answer.json()["results"].toArray())
        out.append(one["ok"].toBool() ? "ok" : one["error"].toObject()["code"].toString());
    return out;
}

}  // namespace

class BulkTest : public QObject {
    Q_OBJECT

    support::Server m_postgres;
    std::unique_ptr<Blog> m_blog;

    const Caller& as(const QString& who) { return m_blog->once(who); }
    QJsonObject draft(const QString& who, const QString& title, const QJsonArray& tags = {}) {
        return as(who).post("/posts", {{"title", title}, {"tags", tags}}).post();
    }
    QJsonObject now(const QJsonObject& post) { return as("admin").get(path(post)).post(); }
    Answer bulk(const QString& who, const QString& action, const QJsonArray& items,
                const QJsonArray& tags = {}, const Headers& headers = {}) {
        QJsonObject body{{"action", action}, {"items", items}};
        if (!tags.isEmpty()) body["tags"] = tags;
        return as(who).post("/posts/bulk", body, headers);
    }

private slots:
    void initTestCase() { m_blog = std::make_unique<Blog>(m_postgres); }
    void cleanupTestCase() { m_blog.reset(); }

    void eachItemHasAResultOfItsOwn() {
        const QJsonObject good = draft("author", "Bulk good");
        const QJsonObject stale = draft("author", "Bulk stale");
        as("editor").patch(path(stale), {{"excerpt", "x"}}, "*");
        const QJsonObject untitled = draft("author", "");
        const QJsonObject others = draft("author2", "Bulk of another");
        const QJsonObject live = draft("author", "Bulk live");
        as("author").act(path(live, "/publish"), "*");
        const QJsonObject theirs = draft("author2", "Bulk live of another");
        as("author2").act(path(theirs, "/publish"), "*");
        const Answer answer = bulk("author", "publish",
                                   {item(good), item(stale), item(untitled), item(others), item(now(live)),
                                    item(now(theirs)), QJsonObject{{"id", 999999}, {"version", 1}}});
        QCOMPARE(answer.status, 200);
        QCOMPARE(outcomes(answer), QStringList({"ok", "version_conflict", "validation_failed", "not_found",
                                                "already_published", "forbidden", "not_found"}));
        const QJsonArray results = answer.json()["results"].toArray();
        QCOMPARE(results.at(0)["id"], good["id"]);
        QCOMPARE(results.at(0)["version"].toInt(), 2);
        QCOMPARE(now(good)["status"].toString(), "published");
        const QJsonObject conflict = results.at(1)["error"].toObject();
        QCOMPARE(conflict["status"].toInt(), 412);
        QCOMPARE(conflict["current"].toObject()["changed_fields"].toArray(), QJsonArray{"excerpt"});
        QVERIFY(!conflict["message"].toString().isEmpty());
        QCOMPARE(results.at(5)["error"].toObject()["reason"].toString(), "not_own");
        QCOMPARE(now(stale)["status"].toString(), "draft");
        QCOMPARE(m_blog->database().text("select count(*) from audit_log where action = 'post.published' and "
                                         "target_id = " +
                                         QString::number(good["id"].toInteger())),
                 "1");
    }

    void everyActionDoesWhatTheSingleOneDoes() {
        const QJsonObject one = draft("author", "Round trip one");
        const QJsonObject two = draft("author", "Round trip two");
        const auto run = [&](const QString& action, const QJsonArray& tags = {}) {
            const Answer answer = bulk("editor", action, {item(now(one)), item(now(two))}, tags);
            return outcomes(answer).join(' ');
        };
        QCOMPARE(run("publish"), "ok ok");
        QCOMPARE(now(two)["status"].toString(), "published");
        QCOMPARE(run("publish"), "already_published already_published");
        QCOMPARE(run("unpublish"), "ok ok");
        QCOMPARE(run("unpublish"), "invalid_transition invalid_transition");
        QCOMPARE(run("add_tags", {"Bulk tag", "Other"}), "ok ok");
        QCOMPARE(now(one)["tags"].toArray().size(), 2);
        const int version = now(one)["version"].toInt();
        QCOMPARE(run("add_tags", {"bulk tag"}), "ok ok");
        QCOMPARE(now(one)["version"].toInt(), version);
        QCOMPARE(run("remove_tags", {"Other", "Never there"}), "ok ok");
        QCOMPARE(now(two)["tags"].toArray().size(), 1);
        for (const QJsonObject& post : {one, two})
            as("author").act(path(post, "/schedule"), "*", {{"publish_at", "2099-01-01T00:00:00Z"}});
        QCOMPARE(run("unschedule"), "ok ok");
        QCOMPARE(now(one)["status"].toString(), "draft");
        QCOMPARE(run("restore"), "not_trashed not_trashed");
        QCOMPARE(run("trash"), "ok ok");
        QVERIFY(!now(one)["deleted_at"].isNull());
        QCOMPARE(run("publish"), "invalid_transition invalid_transition");
        QCOMPARE(run("restore"), "ok ok");
        QVERIFY(now(one)["deleted_at"].isNull());
        QCOMPARE(run("trash"), "ok ok");
        QCOMPARE(run("purge"), "forbidden forbidden");
        const Answer purged = bulk("admin", "purge", {item(now(one)), item(now(two))});
        QCOMPARE(outcomes(purged), QStringList({"ok", "ok"}));
        QVERIFY(!purged.json()["results"].toArray().at(0).toObject().contains("version"));
        QCOMPARE(as("admin").get(path(one)).status, 404);
    }

    void postsRestoredTogetherGetAddressesOfTheirOwn() {
        QJsonArray items;
        QList<QJsonObject> posts;
        for (int i = 0; i < 3; ++i) {
            const QJsonObject made = draft("author", "Same address");
            as("author").remove(path(made), "*");
            posts.append(made);
            items.append(item(now(made)));
        }
        QCOMPARE(outcomes(bulk("author", "restore", items)), QStringList({"ok", "ok", "ok"}));
        QSet<QString> slugs;
        for (const QJsonObject& post : posts)
            slugs.insert(now(post)["slug"].toString());
        QCOMPARE(slugs, QSet<QString>({"same-address", "same-address-2", "same-address-3"}));
    }

    void aHundredAtOnceAreTheMost() {
        QJsonArray items;
        for (int i = 0; i < 100; ++i)
            items.append(item(draft("author", QString("Hundred %1").arg(i))));
        const Answer done = bulk("author", "trash", items);
        QCOMPARE(done.status, 200);
        QCOMPARE(outcomes(done).count("ok"), 100);
        items.append(QJsonObject{{"id", 1}, {"version", 1}});
        QCOMPARE(bulk("author", "trash", items).status, 422);
    }

    void wrongRequestsAreRefusedWhole_data() {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("problem");
        const QJsonArray one{QJsonObject{{"id", 1}, {"version", 1}}};
        QTest::newRow("nothing") << QJsonObject() << "action:required";
        QTest::newRow("action") << QJsonObject{{"action", "burn"}, {"items", one}} << "action:unknown";
        QTest::newRow("no items") << QJsonObject{{"action", "trash"}, {"items", QJsonArray()}}
                                  << "items:empty";
        QTest::newRow("object") << QJsonObject{{"action", "trash"}, {"items", QJsonObject()}}
                                << "items:wrong_type";
        QTest::newRow("numbers") << QJsonObject{{"action", "trash"}, {"items", QJsonArray{1}}}
                                 << "items:wrong_type";
        QTest::newRow("no version") << QJsonObject{{"action", "trash"},
                                                   {"items", QJsonArray{QJsonObject{{"id", 1}}}}}
                                    << "items[0].version:required";
        QTest::newRow("text id") << QJsonObject{{"action", "trash"},
                                                {"items",
                                                 QJsonArray{QJsonObject{{"id", "1"}, {"version", 1}}}}}
                                 << "items[0].id:wrong_type";
        QTest::newRow("more") << QJsonObject{{"action", "trash"},
                                             {"items",
                                              QJsonArray{QJsonObject{{"id", 1}, {"version", 1}, {"x", 1}}}}}
                              << "items[0].x:unknown_field";
        QTest::newRow("twice") << QJsonObject{{"action", "trash"},
                                              {"items", QJsonArray{one.at(0), one.at(0)}}}
                               << "items:duplicate";
        QTest::newRow("no tags") << QJsonObject{{"action", "add_tags"}, {"items", one}} << "tags:required";
        QTest::newRow("blank tag") << QJsonObject{{"action", "add_tags"},
                                                  {"items", one},
                                                  {"tags", QJsonArray{" "}}}
                                   << "tags:empty";
        QTest::newRow("idle tags") << QJsonObject{{"action", "trash"},
                                                  {"items", one},
                                                  {"tags", QJsonArray{"x"}}}
                                   << "tags:unknown_field";
    }
    void wrongRequestsAreRefusedWhole() {
        QFETCH(QJsonObject, body);
        const Answer refused = as("editor").post("/posts/bulk", body);
        QCOMPARE(refused.status, 422);
        const QJsonObject said = refused.error()["details"].toArray().at(0).toObject();
        QTEST(QString(said["field"].toString() + ":" + said["code"].toString()), "problem");
    }

    void nobodyAndReadersChangeNothing() {
        const QJsonObject made = draft("author", "Bulk rights");
        QCOMPARE(m_blog->nobody()
                     .post("/posts/bulk", {{"action", "trash"}, {"items", QJsonArray{item(made)}}})
                     .status,
                 401);
        QCOMPARE(outcomes(bulk("reader", "trash", {item(made)})), QStringList("not_found"));
        QCOMPARE(outcomes(bulk("developer", "trash", {item(made)})), QStringList("not_found"));
        QVERIFY(now(made)["deleted_at"].isNull());
    }

    void aRepeatedBulkIsNotDoneTwice() {
        const QJsonArray items{item(draft("author", "Bulk key"))};
        const Headers key{{"Idempotency-Key", "\"bulk\""}};
        const Answer first = bulk("author", "publish", items, {}, key);
        QCOMPARE(outcomes(first), QStringList("ok"));
        const Answer again = bulk("author", "publish", items, {}, key);
        QCOMPARE(again.headers.value("idempotent-replayed"), QByteArray("true"));
        QCOMPARE(again.body, first.body);
        QCOMPARE(bulk("author", "trash", items, {}, key).code(), "idempotency_mismatch");
    }

    void aDuplicateIsADraftOfOnesOwn() {
        const QJsonObject source =
            as("author2")
                .post("/posts", {{"title", "Original"},
                                 {"body_md", "Words"},
                                 {"excerpt", "e"},
                                 {"tags", QJsonArray{"First", "Second"}},
                                 {"seo", QJsonObject{{"meta_title", "m"}, {"noindex", true}}}})
                .post();
        as("author2").act(path(source, "/publish"), "*");
        as("author2").put(path(source, "/working-copy"), {{"body_md", "unpublished"}}, "*");
        const Answer copied = as("editor").post(path(source, "/duplicate"));
        QCOMPARE(copied.status, 201);
        const QJsonObject copy = copied.post();
        QCOMPARE(copied.headers.value("location"), path(copy));
        QVERIFY(copy["id"] != source["id"]);
        QCOMPARE(copy["status"].toString(), "draft");
        QCOMPARE(copy["version"].toInt(), 1);
        QCOMPARE(copy["title"].toString(), "Original");
        QCOMPARE(copy["slug"].toString(), "original-2");
        QCOMPARE(copy["body_md"].toString(), "Words");
        QCOMPARE(copy["excerpt"].toString(), "e");
        QCOMPARE(copy["tags"].toArray().size(), 2);
        QCOMPARE(copy["tags"].toArray().at(1)["name"].toString(), "Second");
        QCOMPARE(copy["seo"].toObject()["noindex"].toBool(), true);
        QVERIFY(copy["working_copy"].isNull());
        QVERIFY(copy["published_at"].isNull());
        QCOMPARE(copy["authors"].toArray().size(), 1);
        QCOMPARE(copy["authors"].toArray().at(0)["name"].toString(), "Editor Test");
    }

    void onlyWhoMayEditAPostDuplicatesIt() {
        const QJsonObject hidden = draft("author", "Hidden original");
        const QJsonObject shown = draft("author", "Shown original");
        as("author").act(path(shown, "/publish"), "*");
        for (const char* who : {"author2", "developer", "reader"}) {
            QCOMPARE(as(who).post(path(hidden, "/duplicate")).status, 404);
            QCOMPARE(as(who).post(path(shown, "/duplicate")).status, 403);
        }
        QCOMPARE(m_blog->nobody().post(path(shown, "/duplicate")).status, 401);
        QCOMPARE(as("author").post("/posts/999999/duplicate").status, 404);
        as("author").remove(path(hidden), "*");
        QCOMPARE(as("author").post(path(hidden, "/duplicate")).code(), "invalid_transition");
        const Headers key{{"Idempotency-Key", "\"copy\""}};
        const Answer first = as("author").post(path(shown, "/duplicate"), {}, key);
        const Answer again = as("author").post(path(shown, "/duplicate"), {}, key);
        QCOMPARE(again.post()["id"], first.post()["id"]);
        QCOMPARE(as("author").post(path(hidden, "/duplicate"), {}, key).code(), "idempotency_mismatch");
    }

    void anUnpublishTakesTheWaitingEditBack() {
        const QJsonObject made = draft("author", "Waiting edit");
        as("author").act(path(made, "/publish"), "*");
        as("author").put(path(made, "/working-copy"), {{"body_md", "later"}}, "*");
        as("author").act(path(made, "/publish"), "*", {{"apply_working_copy", true}, {"undo_seconds", 30}});
        QVERIFY(!now(made)["working_copy"].toObject()["apply_at"].isNull());
        QCOMPARE(as("author").act(path(made, "/unpublish"), "*").status, 200);
        QVERIFY(now(made)["working_copy"].toObject()["apply_at"].isNull());
        QCOMPARE(now(made)["working_copy"].toObject()["body_md"].toString(), "later");
    }
};

QTEST_GUILESS_MAIN(BulkTest)
#include "bulk_test.moc"
