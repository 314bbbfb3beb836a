#include "client/error_answer.h"

#include <QTest>
#include <QTimeZone>

using core::ErrorKind;

/// What an unsuccessful answer becomes.
class ErrorAnswerTest : public QObject {
    Q_OBJECT
private slots:
    void says_data();
    void says();
    void keepsTheRequestForTheLog();
    void readsRetryAfter_data();
    void readsRetryAfter();
};

void ErrorAnswerTest::says_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words");

    const QByteArray lastAdmin =
        R"({"success":false,"error":{"code":"last_admin","message":"Bea is the last admin.","status":409}})";
    QTest::newRow("contract") << 409 << lastAdmin << ErrorKind::Conflict << "last_admin"
                              << "Bea is the last admin.";
    QTest::newRow("412")
        << 412 << QByteArray(R"({"success":false,"error":{"code":"version_conflict","message":"Changed."}})")
        << ErrorKind::Conflict << "version_conflict" << "Changed.";
    QTest::newRow("problem details")
        << 403
        << QByteArray(
               R"({"type":"urn:blog:problem:cannot_change_own_role","title":"Forbidden","detail":"Not your own."})")
        << ErrorKind::NotAllowed << "cannot_change_own_role" << "Not your own.";
    QTest::newRow("problem details without a sentence")
        << 404 << QByteArray(R"({"type":"about:blank","title":"Not Found"})") << ErrorKind::NotFound << ""
        << "Not Found";
    QTest::newRow("a proxy's page") << 502 << QByteArray("<html><h1>Bad Gateway</h1></html>")
                                    << ErrorKind::Network << "" << "not available at the moment (status 502)";
    QTest::newRow("nothing at all") << 500 << QByteArray() << ErrorKind::Internal << "" << "(status 500)";
    QTest::newRow("JSON of another kind") << 400 << QByteArray(R"({"oops":true})") << ErrorKind::Invalid << ""
                                          << "(status 400)";
    QTest::newRow("an error that is no object")
        << 422 << QByteArray(R"({"error":"bad"})") << ErrorKind::Invalid << "" << "(status 422)";
    QTest::newRow("401") << 401 << QByteArray() << ErrorKind::SignInNeeded << "" << "Sign in again";
    QTest::newRow("403") << 403 << QByteArray() << ErrorKind::NotAllowed << "" << "Ask an admin";
    QTest::newRow("410") << 410 << QByteArray() << ErrorKind::NotFound << "" << "was not found";
    QTest::newRow("413") << 413 << QByteArray() << ErrorKind::Invalid << ""
                         << "larger than the blog's server accepts";
    QTest::newRow("429") << 429 << QByteArray() << ErrorKind::Network << "" << "Too many requests";
    QTest::newRow("504") << 504 << QByteArray() << ErrorKind::Timeout << "" << "in time";
    QTest::newRow("308") << 308 << QByteArray() << ErrorKind::Invalid << "" << "redirect";
}

void ErrorAnswerTest::says() {
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, code);
    QFETCH(QString, words);
    const core::Error error = client::errorFrom({.status = status, .body = body});
    QCOMPARE(error.kind(), kind);
    QCOMPARE(error.code(), code);
    QVERIFY2(error.message().contains(words), qPrintable(error.message()));
    QVERIFY(!error.message().contains("<"));
}

void ErrorAnswerTest::keepsTheRequestForTheLog() {
    const core::Error error = client::errorFrom(
        {.status = 422,
         .body =
             R"({"error":{"code":"validation_failed","message":"No.","details":[{"field":"title","code":"too_long"}]}})",
         .requestId = "r-1",
         .url = QUrl("https://api.example.org/posts/17?q=secret")});
    QCOMPARE(error.detail(), "HTTP 422 · /posts/17 · validation_failed · title: too_long · request r-1");
}

void ErrorAnswerTest::readsRetryAfter_data() {
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("seconds");
    QTest::newRow("seconds") << QByteArray("120") << 120;
    QTest::newRow("now") << QByteArray(" 0 ") << 0;
    QTest::newRow("date") << QByteArray("Fri, 31 Dec 1999 23:59:59 GMT") << 59;
    QTest::newRow("date gone by") << QByteArray("Fri, 31 Dec 1999 23:00:00 GMT") << 0;
    QTest::newRow("absent") << QByteArray() << -1;
    QTest::newRow("negative") << QByteArray("-5") << -1;
    QTest::newRow("nonsense") << QByteArray("soon") << -1;
}

void ErrorAnswerTest::readsRetryAfter() {
    QFETCH(QByteArray, header);
    QFETCH(int, seconds);
    const QDateTime now(QDate(1999, 12, 31), QTime(23, 59), QTimeZone::utc());
    QCOMPARE(client::retryAfterSeconds(header, now).value_or(-1), seconds);
}

QTEST_GUILESS_MAIN(ErrorAnswerTest)
#include "error_answer_test.moc"
