#include "core/secret_store.h"

#include <QTest>
#include <qcoro/qcorotask.h>

/// The promises of core::SecretStore where there is no keychain.
class SecretStoreTest : public QObject {
    Q_OBJECT
private slots:
    void forgetsNothingWithinARun();
    void fallsBackToMemoryAndSaysSo();
};

void SecretStoreTest::forgetsNothingWithinARun() {
    core::SecretStore store(core::SecretStore::Mode::MemoryOnly);
    QVERIFY(QCoro::waitFor(store.write(QStringLiteral("k"), QStringLiteral("secret"))));
    QCOMPARE(*QCoro::waitFor(store.read("k")), std::optional<QString>("secret"));
    QVERIFY(QCoro::waitFor(store.remove(QStringLiteral("k"))));
    QVERIFY(!*QCoro::waitFor(store.read(QStringLiteral("k"))));
    QVERIFY(QCoro::waitFor(store.remove(QStringLiteral("k"))));
}

void SecretStoreTest::fallsBackToMemoryAndSaysSo() {
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    core::SecretStore store;
    QVERIFY(QCoro::waitFor(store.write(QStringLiteral("k"), QStringLiteral("secret"))));
    QVERIFY(!store.isLasting());
    QCOMPARE(*QCoro::waitFor(store.read("k")), std::optional<QString>("secret"));
}

QTEST_GUILESS_MAIN(SecretStoreTest)
#include "secret_store_test.moc"
