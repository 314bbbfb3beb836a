#include "app/profile_store.h"

#include <QTemporaryDir>
#include <QtTest>

using app::ConsoleProfile;
using app::ProfileStore;
using widgets::Environment;

class ProfileStoreTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString file() const { return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())); }

private slots:
    void findsWhatWasRememberedInALaterRun() {
        const ConsoleProfile blog{.api = "https://api.example.org",
                                  .email = "ada@example.org",
                                  .database = "host='db' user='it\\'s'",
                                  .systemIdentifier = "7301",
                                  .environment = Environment::Staging,
                                  .tunnel = "bastion",
                                  .connections = {{.name = "copy",
                                                   .database = "host='copy'",
                                                   .tunnel = "ada@bastion",
                                                   .systemIdentifier = "7302"},
                                                  {.name = "live", .database = "host='db'"}}};
        {
            core::Settings settings(file());
            ProfileStore(settings).remember(blog);
        }
        core::Settings settings(file());
        QCOMPARE(ProfileStore(settings).find(blog.api), blog);
    }

    void putsTheLastUsedFirst() {
        core::Settings settings(file());
        ProfileStore store(settings);
        store.remember({.api = "https://a.example"});
        store.remember({.api = "https://b.example"});
        store.remember({.api = "https://a.example", .email = "ada@example.org"});
        QCOMPARE(store.profiles().size(), 2);
        QCOMPARE(store.profiles().first().email, QString("ada@example.org"));
        store.forget("https://a.example");
        QCOMPARE(store.profiles().size(), 1);
    }

    void startsAfreshWhenTheSettingCannotBeRead() {
        core::Settings settings(file());
        settings.set(core::Setting<QString>{"profiles/list", {}}, QString("{\"profiles\":[{\"api\":7}]}"));
        QVERIFY(ProfileStore(settings).profiles().isEmpty());
        settings.set(core::Setting<QString>{"profiles/list", {}}, QString("not json"));
        QVERIFY(ProfileStore(settings).profiles().isEmpty());
    }

    void takesAnUnknownAddressForProduction_data() {
        QTest::addColumn<QString>("api");
        QTest::addColumn<Environment>("environment");
        QTest::newRow("this machine") << "http://localhost:3000" << Environment::Local;
        QTest::newRow("loopback") << "http://127.0.0.1:3000" << Environment::Local;
        QTest::newRow("loopback 6") << "http://[::1]:3000" << Environment::Local;
        QTest::newRow("staging") << "https://api.staging.example.org" << Environment::Staging;
        QTest::newRow("dev") << "https://dev-api.example.org" << Environment::Staging;
        QTest::newRow("devices are not dev") << "https://devices.example.org" << Environment::Production;
        QTest::newRow("any other") << "https://api.example.org" << Environment::Production;
    }
    void takesAnUnknownAddressForProduction() {
        QFETCH(QString, api);
        QFETCH(Environment, environment);
        QCOMPARE(app::guessedEnvironment(api), environment);
    }
};

QTEST_MAIN(ProfileStoreTest)
#include "profile_store_test.moc"
