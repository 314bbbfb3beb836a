#include "server/blog.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

/// Clocks that are set while the server runs: its own, and the one of Postgres, by which posts are due and
/// sessions end.
class ClockTest : public QObject {
    Q_OBJECT

    support::Server m_postgres;

    static QByteArray scheduled(const Caller& who, const QString& title, const QString& time) {
        const Answer post = who.post("/posts", {{"title", title}, {"body_md", "Text."}});
        const QByteArray path = "/posts/" + QByteArray::number(post.post()["id"].toInteger());
        const Answer answer = who.act(path + "/schedule", post.etag(), {{"publish_at", time}});
        if (answer.status != 200) qFatal("%s", answer.body.constData());
        return path;
    }
    static QString inAnHour() { return QDateTime::currentDateTimeUtc().addSecs(3600).toString(Qt::ISODate); }

private slots:
    void theServersOwnClockMayBeSet() {
        const QTemporaryDir folder;
        const auto jumpTo = [path = folder.filePath("time")](const QByteArray& span) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(span + "\n") > 0);
        };
        jumpTo("+0");
        Blog blog(m_postgres, {{"LD_PRELOAD", COLOPHON_FAKETIME},
                               {"FAKETIME_TIMESTAMP_FILE", folder.filePath("time")},
                               {"FAKETIME_NO_CACHE", "1"},
                               {"FAKETIME_DONT_FAKE_MONOTONIC", "1"},
                               {"LOG_FORMAT", "json"}});
        const Caller editor = blog.as("editor");
        const QByteArray later = scheduled(editor, "Not due", inAnHour());
        for (const QByteArray& span : {"+400d", "-400d", "+0"}) {
            jumpTo(span);
            const QByteArray year =
                QByteArray::number(QDate::currentDate().addDays(span.chopped(1).toInt()).year());
            QTRY_VERIFY(blog.server().send("GET", "/healthz").headers.value("date").contains(year));
            // Whoever is signed in stays so, and nothing is done early or twice.
            const Answer post = editor.post("/posts", QJsonObject{{"title", QString("At " + QString(span))}});
            QCOMPARE(post.status, 201);
            const QByteArray path = "/posts/" + QByteArray::number(post.post()["id"].toInteger());
            QCOMPARE(editor.act(path + "/publish", post.etag()).status, 200);
            QCOMPARE(editor.get(later).post()["status"].toString(), "scheduled");
            QCOMPARE(blog.as("author").get("/me").status, 200);
            QCOMPARE(blog.nobody().get("/readyz").status, 200);
            // The work that waits for its time goes on.
            const QString due = "due" + QString(span).remove('+');
            blog.database().run(("insert into post (title, slug, status, publish_at) values ('" + due +
                                 "', '" + due + "', 'scheduled', now())")
                                    .toUtf8());
            QTRY_COMPARE_WITH_TIMEOUT(
                blog.database().text("select status from post where slug = '" + due + "'"), "published",
                20'000);
        }
    }

    void theClockOfPostgresMayBeSet() {
        support::Database database(m_postgres);
        fillBlog(database);
        // now() as the statements of the server find it; what is stored by the schema itself keeps the true
        // time.
        database.run(R"(
            create schema jump;
            create table jump.by_how_much (span interval);
            insert into jump.by_how_much values ('0');
            create function jump.now() returns timestamptz stable language sql
                as 'select pg_catalog.now() + span from jump.by_how_much';
            do 'begin execute format(''alter database %I set search_path = jump, pg_catalog, public'', current_database()); end';)");
        const auto jumpBy = [&database](const QString& span) {
            database.run(("update jump.by_how_much set span = '" + span + "'").toUtf8());
        };
        Colophond server(database.url(), {{"THREADS", "1"}});  // each remembers a session for itself
        Caller editor(server, "editor@example.org");
        const QByteArray path = scheduled(editor, "In an hour", inAnHour());

        jumpBy("2 hours");
        QTRY_COMPARE_WITH_TIMEOUT(Caller(server).get(path).status, 200, 20'000);
        // A session of thirty days outlives two hours; its access token does not.
        QTRY_COMPARE_WITH_TIMEOUT(editor.get("/me").code(), "token_expired", 20'000);
        const Answer renewed = Caller(server).post("/auth/refresh", {{"refresh_token", editor.refreshToken}});
        QCOMPARE(renewed.status, 200);
        editor.accessToken = renewed.json()["access_token"].toString().toUtf8();

        jumpBy("-2 hours");
        QCOMPARE(editor.get("/me").status, 200);
        const Answer published = editor.get(path);
        QCOMPARE(published.post()["status"].toString(), "published");
        const Answer changed = editor.patch(path, {{"slug", "changed"}}, published.etag());
        QVERIFY2(changed.status == 200, changed.body.constData());
        QCOMPARE(Caller(server).get("/posts/by-slug/changed").status, 200);
        // A post that was published by the wrong clock is where it belongs in the list.
        const Answer list = Caller(server).get("/posts");
        QCOMPARE(list.json()["posts"].toArray().size(), 1);
        jumpBy("0");
        QCOMPARE(database.text("select count(*) from audit_log where action = 'post.published'"), "1");
        QCOMPARE(Caller(server).get("/readyz").status, 200);
    }
};

QTEST_GUILESS_MAIN(ClockTest)
#include "clock_test.moc"
