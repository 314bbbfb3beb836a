#include "server/media_fixture.h"

#include <QJsonArray>
#include <QTcpSocket>
#include <QTest>

#include <sys/resource.h>

/// Files on their way in.
class MediaUploadTest : public QObject, MediaFixture {
    Q_OBJECT

private slots:

    void anUploadIsKeptAndDescribed() {
        const QByteArray bytes = data("picture.png");
        const Answer made =
            send("author", Form().text("sha256", hashOf(bytes)).text("alt", "Größe").file(bytes, "tür.png"));
        QCOMPARE(made.status, 201);
        QCOMPARE(made.headers.value("location"), path(made));
        QCOMPARE(made.etag(), "\"media-" + QByteArray::number(media(made)["id"].toInteger()) + "-v1\"");
        const QJsonObject seen = media(made);
        QCOMPARE(seen["file_name"].toString(), "tür.png");
        QCOMPARE(seen["mime_type"].toString(), "image/png");
        QCOMPARE(seen["byte_size"].toInt(), bytes.size());
        QCOMPARE(seen["width"].toInt(), 5);
        QCOMPARE(seen["height"].toInt(), 3);
        QCOMPARE(seen["alt"].toString(), "Größe");
        QVERIFY(seen["caption"].isNull());
        QCOMPARE(seen["sha256"].toString().toLatin1(), hashOf(bytes));
        QCOMPARE(seen["url"].toString().toLatin1(), path(made, "/file"));
        QCOMPARE(seen["owner"].toObject()["name"].toString(), "Author Test");
        QCOMPARE(seen["permissions"].toObject()["edit"].toObject()["allowed"].toBool(), true);
        QVERIFY(kept().contains(QString(hashOf(bytes))));
        QCOMPARE(as("author").get(path(made, "/file")).body, bytes);
    }

    void theSameBytesAreKeptOnce() {
        const Answer first = send("author", Form().text("alt", "first").file(gif("once")));
        QCOMPARE(first.status, 201);
        const Answer again = send("author2", Form().text("alt", "second").file(gif("once"), "other.gif"));
        QCOMPARE(again.status, 200);
        QCOMPARE(media(again)["id"], media(first)["id"]);
        QCOMPARE(media(again)["alt"].toString(), "first");
        QCOMPARE(media(again)["permissions"].toObject()["edit"].toObject()["reason"].toString(), "not_own");
        QCOMPARE(m_blog->database().text("select count(*) from audit_log where action = 'media.uploaded' and "
                                         "target_id = " +
                                         QString::number(media(first)["id"].toInteger())),
                 "1");
    }

    void twoUploadsOfTheSameAtOnceMakeOneFile() {
        const Form form = Form().file(gif("twice"));
        const QByteArray request =
            "POST /media HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer " +
            as("author").accessToken + "\r\nContent-Type: " + Form::contentType() +
            "\r\nContent-Length: " + QByteArray::number(form.body().size()) + "\r\n\r\n" + form.body();
        std::array<QTcpSocket, 4> sockets;
        for (QTcpSocket& socket : sockets) {
            socket.connectToHost("127.0.0.1", m_blog->server().port());
            QVERIFY(socket.waitForConnected(5'000));
            socket.write(request.chopped(1));
            QVERIFY(socket.waitForBytesWritten());
        }
        for (QTcpSocket& socket : sockets)
            socket.write(request.last(1));
        QSet<qint64> ids;
        int made = 0;
        for (QTcpSocket& socket : sockets) {
            QByteArray bytes;
            while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(30'000))
                bytes += socket.readAll();
            const Answer answer = parseAnswer(bytes + socket.readAll());
            QVERIFY2(answer.status == 201 || answer.status == 200, answer.body.constData());
            made += answer.status == 201;
            ids.insert(media(answer)["id"].toInteger());
        }
        QCOMPARE(made, 1);
        QCOMPARE(ids.size(), 1);
    }

    void aRepeatedUploadIsAnsweredOnceMore() {
        const Headers key{{"Idempotency-Key", "\"upload-once\""}};
        const Answer first = send("author", Form().file(gif("key")), key);
        QCOMPARE(first.status, 201);
        // Another boundary, as most clients make one for each request: the same form all the same.
        const QByteArray body = Form().file(gif("key")).body().replace(Form::boundary, "another");
        const Answer again = m_blog->server().send("POST", "/media", body,
                                                   {{"Content-Type", "multipart/form-data; boundary=another"},
                                                    {"Authorization", "Bearer " + as("author").accessToken},
                                                    {"Idempotency-Key", "\"upload-once\""}});
        QCOMPARE(again.status, 201);
        QCOMPARE(again.headers.value("idempotent-replayed"), QByteArray("true"));
        QCOMPARE(media(again)["id"], media(first)["id"]);
        const Answer other = send("author", Form().file(gif("another")), key);
        QCOMPARE(other.status, 422);
        QCOMPARE(other.code(), "idempotency_mismatch");
    }

    void theTypeIsWhatTheBytesSay() {
        const Answer lying = send("author", Form().file(gif("typed"), "x.html", "text/html"));
        QCOMPARE(lying.status, 201);
        QCOMPARE(media(lying)["mime_type"].toString(), "image/gif");
        for (const QByteArray& bytes :
             {QByteArray("<html><script>alert(1)</script>"), QByteArray("MZ\x90\0", 4),
              data("picture.png").first(20), QByteArray("PK\3\4")}) {
            const Answer refused = send("author", Form().file(bytes, "x.png", "image/png"));
            QCOMPARE(refused.status, 415);
            QCOMPARE(refused.code(), "unsupported_media_type");
        }
        QCOMPARE(kept().filter(".part").size(), 0);
    }

    void aPictureThatIsAlsoAScriptCannotRun() {
        const Answer made = send("author", Form().file(gif("/*<script>alert(1)</script>*/=1;"), "x.js"));
        const Answer file = as("author").get(path(made, "/file"));
        QCOMPARE(file.headers.value("content-type"), QByteArray("image/gif"));
        QCOMPARE(file.headers.value("x-content-type-options"), QByteArray("nosniff"));
        QVERIFY(file.headers.value("content-security-policy").contains("default-src 'none'"));
        QVERIFY(file.headers.value("content-security-policy").contains("sandbox"));
    }

    void whatIsNoPictureIsOfferedForSaving() {
        // A line break in a name ends the header line, so what follows is another header of the part, unheard
        // of.
        const Answer broken = send("author", Form().file("%PDF-1.7\ny", "a\"\r\nSet-Cookie: c=d.pdf"));
        QCOMPARE(media(broken)["file_name"].toString(), "a");
        QVERIFY(!as("author").get(path(broken, "/file")).headers.contains("set-cookie"));
        const Answer pdf = send("author", Form().file("%PDF-1.7\nx", "a%22 ;=ä.pdf", "application/pdf"));
        QCOMPARE(pdf.status, 201);
        QVERIFY(media(pdf)["width"].isNull());
        const Answer file = as("author").get(path(pdf, "/file"));
        QCOMPARE(file.headers.value("content-type"), QByteArray("application/octet-stream"));
        QCOMPARE(
            file.headers.value("content-disposition"),
            QByteArray("attachment; filename=\"a_22 ___.pdf\"; filename*=UTF-8''a%2522%20%3B%3D%C3%A4.pdf"));
    }

    void wrongFormsAreRefused_data() {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QStringList>("problems");
        const QByteArray type = Form::contentType();
        const auto row = [&type](const char* name, const Form& form, int status,
                                 const QStringList& said = {}) {
            QTest::newRow(name) << type << form.body() << status << said;
        };
        QTest::newRow("json") << QByteArray("application/json") << QByteArray("{}") << 415 << QStringList();
        QTest::newRow("no boundary") << QByteArray("multipart/form-data") << Form().file("x").body() << 415
                                     << QStringList();
        QTest::newRow("other boundary") << QByteArray("multipart/form-data; boundary=other")
                                        << Form().file("x").body() << 400 << QStringList();
        QTest::newRow("cut") << type << Form().file(gif("cut")).openBody() << 400 << QStringList();
        row("no file", Form().text("alt", "x"), 422, {"file:required"});
        row("empty file", Form().file(""), 422, {"file:empty"});
        row("nothing", Form(), 422, {"file:required"});
        row("two files", Form().file(gif("a")).file(gif("b")), 422, {"file:too_many"});
        row("unknown field", Form().text("caption", "x").file(gif("f")), 422, {"form:unknown_field"});
        row("long alt", Form().text("alt", QByteArray(192, 'x')).file(gif("f")), 422, {"alt:too_long"});
        row("very long alt", Form().text("alt", QByteArray(60'000, 'x')).file(gif("f")), 422,
            {"alt:too_long"});
        row("alt not in utf-8", Form().text("alt", "\xff\xfe").file(gif("f")), 422,
            {"alt:invalid_character"});
        row("alt with nul", Form().text("alt", QByteArray("a\0b", 3)).file(gif("f")), 422,
            {"alt:invalid_character"});
        row("wrong hash", Form().text("sha256", QByteArray(64, 'a')).file(gif("f")), 422,
            {"sha256:mismatch"});
        row("no hash", Form().text("sha256", "abc").file(gif("f")), 422, {"sha256:invalid_hash"});
        row("all wrong", Form().text("sha256", "x").text("alt", "\xff"), 422,
            {"sha256:invalid_hash", "alt:invalid_character", "file:required"});
        QByteArray many;
        for (int i = 0; i < 10'000; ++i)
            many +=
                QByteArray("--") + Form::boundary + "\r\nContent-Disposition: form-data; name=a\r\n\r\n\r\n";
        row("ten thousand parts", Form().raw(many), 400);
        row("long part header",
            Form().raw(QByteArray("--") + Form::boundary + "\r\nX: " + QByteArray(50'000, 'x')), 400);
        row("part without a name", Form().raw(QByteArray("--") + Form::boundary + "\r\n\r\nx\r\n"), 400);
    }
    void wrongFormsAreRefused() {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        const QStringList before = kept();
        const Answer refused = m_blog->server().send(
            "POST", "/media", body,
            {{"Content-Type", type}, {"Authorization", "Bearer " + as("author").accessToken}});
        QTEST(refused.status, "status");
        QTEST(refused.problems(), "problems");
        QVERIFY(!refused.error()["message"].toString().isEmpty());
        QCOMPARE(kept(), before);
    }

    void theHashMismatchHasItsOwnError() {
        const Answer refused = send("author", Form().text("sha256", QByteArray(64, '0')).file(gif("hash")));
        QCOMPARE(refused.code(), "hash_mismatch");
        QCOMPARE(
            send("author", Form().text("sha256", hashOf(gif("hash")).toUpper()).file(gif("hash"))).status,
            201);
    }

    void aFileTooLargeIsRefusedWithTheLimit() {
        const QByteArray limit = QByteArray::number(10 * 1024 * 1024);
        const QByteArray large = data("picture.png") + QByteArray(10 * 1024 * 1024, 'x');
        const Answer refused = send("author", Form().file(large));
        QCOMPARE(refused.status, 413);
        QCOMPARE(refused.error()["max_bytes"].toInt(), limit.toInt());
        // One that says so in its header is refused without its body …
        const QByteArray header =
            "POST /media HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer " +
            as("author").accessToken + "\r\nContent-Type: " + Form::contentType() + "\r\n";
        const Answer announced =
            parseAnswer(m_blog->server().raw(header + "Content-Length: 99999999999\r\n\r\n"));
        QCOMPARE(announced.status, 413);
        QCOMPARE(announced.error()["max_bytes"].toInt(), limit.toInt());
        // … and one that does not say it, when it is too much.
        QByteArray chunks = Form().file(large).body();
        chunks = QByteArray::number(chunks.size(), 16) + "\r\n" + chunks + "\r\n0\r\n\r\n";
        const Answer chunked =
            parseAnswer(m_blog->server().raw(header + "Transfer-Encoding: chunked\r\n\r\n" + chunks));
        QCOMPARE(chunked.status, 413);
        QCOMPARE(kept().filter(".part").size(), 0);
        const QByteArray fits =
            data("picture.gif") + QByteArray(10 * 1024 * 1024 - data("picture.gif").size(), 'x');
        const Answer made = send("author", Form().file(fits));
        QCOMPARE(made.status, 201);
        QCOMPARE(as("author").get(path(made, "/file")).body, fits);
    }

    void anUploadComesInHoweverItIsCut() {
        const Form form = Form().text("alt", "cut").file(gif("pieces"));
        QTcpSocket socket;
        socket.connectToHost("127.0.0.1", m_blog->server().port());
        QVERIFY(socket.waitForConnected(5'000));
        socket.write(
            "POST /media HTTP/1.1\r\nHost: x\r\nConnection: close\r\nExpect: 100-continue\r\nAuthorization: "
            "Bearer " +
            as("author").accessToken + "\r\nContent-Type: " + Form::contentType() +
            "\r\nTransfer-Encoding: chunked\r\n\r\n");
        QVERIFY(socket.waitForReadyRead(10'000));
        QVERIFY(socket.readAll().startsWith("HTTP/1.1 100 "));
        for (const char one : form.body()) {
            socket.write(QByteArray("1\r\n") + one + "\r\n");
            socket.flush();
        }
        socket.write("0\r\n\r\n");
        QByteArray answer;
        while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(30'000))
            answer += socket.readAll();
        QVERIFY2(answer.startsWith("HTTP/1.1 201 "), answer.constData());
    }

    void aClientThatGoesAwayLeavesNothing() {
        QTcpSocket socket;
        socket.connectToHost("127.0.0.1", m_blog->server().port());
        QVERIFY(socket.waitForConnected(5'000));
        socket.write("POST /media HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + as("author").accessToken +
                     "\r\nContent-Type: " + Form::contentType() + "\r\nContent-Length: 5000000\r\n\r\n" +
                     Form().file(QByteArray(600'000, 'x')).openBody());
        QTRY_COMPARE_WITH_TIMEOUT(kept().filter(".part").size(), 1, 10'000);
        socket.abort();
        QTRY_COMPARE_WITH_TIMEOUT(kept().filter(".part").size(), 0, 10'000);
    }

    void aFullDiskIsSaidAndLeavesNothing() {
        support::Folder folder;
        Blog blog(m_postgres, {{"MEDIA_DIR", folder.path()}});
        const Caller author = blog.as("author");
        // What a disk says that is full (ENOSPC), a limit on file sizes says as well (EFBIG).
        const rlimit limit{.rlim_cur = 300'000, .rlim_max = RLIM_INFINITY};
        QCOMPARE(
            ::prlimit(static_cast<pid_t>(blog.server().process().processId()), RLIMIT_FSIZE, &limit, nullptr),
            0);
        const Answer refused =
            upload(blog.server(), author, Form().file(data("picture.png") + QByteArray(2'000'000, 'x')));
        QCOMPARE(refused.status, 507);
        QCOMPARE(refused.code(), "insufficient_storage");
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
        QCOMPARE(blog.database().text("select count(*) from media"), "0");
        QCOMPARE(upload(blog.server(), author, Form().file(gif("fits"))).status, 201);
    }

    void withoutAFolderThereAreNoUploads() {
        Blog blog(m_postgres);
        const Answer refused = upload(blog.server(), blog.as("author"), Form().file(gif("x")));
        QCOMPARE(refused.status, 503);
        QCOMPARE(refused.code(), "uploads_off");
    }
};

QTEST_GUILESS_MAIN(MediaUploadTest)
#include "media_upload_test.moc"
