#include "client/api_address.h"

#include <QTest>

/// What may be typed as the API's address, and what is said to the rest.
class ApiAddressTest : public QObject {
    Q_OBJECT
private slots:
    void acceptsAndTidies_data();
    void acceptsAndTidies();
    void refusesWithAReason_data();
    void refusesWithAReason();
};

void ApiAddressTest::acceptsAndTidies_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("address");
    QTest::newRow("https") << "https://api.example.org" << "https://api.example.org";
    QTest::newRow("spaces and slash") << "  https://api.example.org/ " << "https://api.example.org";
    QTest::newRow("path") << "https://example.org/blog/api//" << "https://example.org/blog/api";
    QTest::newRow("no scheme") << "api.example.org" << "https://api.example.org";
    QTest::newRow("no scheme, port") << "api.example.org:8443" << "https://api.example.org:8443";
    QTest::newRow("this machine") << "http://127.0.0.1:3000" << "http://127.0.0.1:3000";
    QTest::newRow("this machine, no scheme") << "127.0.0.1:3000" << "http://127.0.0.1:3000";
    QTest::newRow("localhost, no scheme") << "localhost:3000" << "http://localhost:3000";
    QTest::newRow("this machine, IPv6") << "http://[::1]:3000" << "http://[::1]:3000";
    QTest::newRow("upper case") << "HTTPS://API.Example.org" << "https://api.example.org";
}

void ApiAddressTest::acceptsAndTidies() {
    QFETCH(QString, typed);
    QFETCH(QString, address);
    const auto url = client::apiAddress(typed);
    QVERIFY2(url, url ? "" : qPrintable(url.error().message()));
    QCOMPARE(url->toString(), address);
}

void ApiAddressTest::refusesWithAReason_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << " " << "Enter the address";
    QTest::newRow("not an address") << "my blog" << "is not an address";
    QTest::newRow("http elsewhere") << "http://api.example.org" << "Without https";
    QTest::newRow("http that looks like this machine") << "http://127.0.0.1.example.org" << "Without https";
    QTest::newRow("user name") << "https://ada:secret@api.example.org" << "must not contain a user name";
    QTest::newRow("query") << "https://api.example.org/?a=b" << "must not contain";
    QTest::newRow("another scheme") << "ftp://api.example.org" << "https://";
    QTest::newRow("no host") << "https:///posts" << "is not an address";
}

void ApiAddressTest::refusesWithAReason() {
    QFETCH(QString, typed);
    QFETCH(QString, words);
    const auto url = client::apiAddress(typed);
    QVERIFY(!url);
    QCOMPARE(url.error().kind(), core::ErrorKind::Invalid);
    QVERIFY2(url.error().message().contains(words), qPrintable(url.error().message()));
    QVERIFY(!url.error().message().contains("secret"));
}

QTEST_GUILESS_MAIN(ApiAddressTest)
#include "api_address_test.moc"
