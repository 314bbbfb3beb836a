#include "core/secret_store.h"

#include <QTest>
#include <qcoro/qcorotask.h>

/// The promises of core::SecretStore with a real secret service; CTest starts one on a bus of its own
/// (with_secret_service).
class KeychainTest : public QObject {
    Q_OBJECT
private slots:
    void aSecretOutlivesTheStoreThatWroteIt();
    void aSecretThatWasRemovedIsGone();
};

void KeychainTest::aSecretOutlivesTheStoreThatWroteIt() {
    core::SecretStore writer;
    QVERIFY(QCoro::waitFor(writer.write("api/https://blog.example.org/refresh", "grüße-秘密")));
    QVERIFY2(writer.isLasting(), "the secret service did not answer");
    core::SecretStore reader;
    QCOMPARE(*QCoro::waitFor(reader.read("api/https://blog.example.org/refresh")),
             std::optional<QString>("grüße-秘密"));
}

void KeychainTest::aSecretThatWasRemovedIsGone() {
    core::SecretStore store;
    QVERIFY(QCoro::waitFor(store.write("k", "v")));
    QVERIFY(QCoro::waitFor(store.remove("k")));
    QVERIFY(!*QCoro::waitFor(store.read("k")));
    QVERIFY(QCoro::waitFor(store.remove("k")));
    QVERIFY(store.isLasting());
}

QTEST_GUILESS_MAIN(KeychainTest)
#include "keychain_test.moc"
