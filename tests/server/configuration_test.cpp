#include "server/configuration.h"

#include <QTest>

using namespace server;

namespace {

QString text(std::string_view written) {
    return QString::fromUtf8(written.data(), static_cast<qsizetype>(written.size()));
}

Configuration sound(const Environment& variables) {
    const auto read = readConfiguration(variables);
    return std::get<Configuration>(read);
}

QString problems(const Environment& variables) {
    const auto read = readConfiguration(variables);
    QStringList out;
    if (const auto* found = std::get_if<ConfigurationProblems>(&read))
        for (const std::string& one : *found)
            out.append(text(one));
    return out.join('\n');
}

}  // namespace

/// What the environment may say, and what is said of what it may not.
class ConfigurationTest : public QObject {
    Q_OBJECT

private slots:
    void configurationHasSaneDefaults() {
        const Configuration made = sound({{"DATABASE_URL", "postgres://blog@localhost/blog"}});
        QCOMPARE(made.port, 3000);
        QCOMPARE(text(made.listenAddress), "127.0.0.1");
        QVERIFY(made.threads >= 1);
    }

    void databaseMayComeInParts() {
        const Configuration made = sound({{"DB_HOST", "db"}, {"DB_PASSWORD", "it's"}, {"DB_NAME", "blog"}});
        QCOMPARE(text(made.database), "host='db' password='it\\'s' dbname='blog' ");
    }

    void wrongConfigurationIsNamed_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("port") << "PORT" << "http";
        QTest::newRow("port too large") << "PORT" << "70000";
        QTest::newRow("address") << "LISTEN_ADDRESS" << "localhost";
        QTest::newRow("site") << "SITE_URL" << "blog.example.org";
        QTest::newRow("zone") << "SITE_TIMEZONE" << "Mars/Base";
        QTest::newRow("zone escapes") << "SITE_TIMEZONE" << "../../etc/passwd";
        QTest::newRow("media") << "MEDIA_DIR" << "/does/not/exist";
        QTest::newRow("format") << "LOG_FORMAT" << "xml";
        QTest::newRow("proxies") << "TRUSTED_PROXIES" << "10.0.0.0/40";
        QTest::newRow("timeout") << "HEADER_TIMEOUT" << "0";
        QTest::newRow("redis") << "REDIS_URL" << "localhost:6379";
        QTest::newRow("api") << "API_URL" << "api.example.org";
        QTest::newRow("provider without a name") << "OIDC_ISSUER" << "https://id.example.org";
        QTest::newRow("unknown variable of a provider") << "OIDC_GOOGLE_SECRET" << "x";
        QTest::newRow("admin") << "BOOTSTRAP_ADMIN_EMAIL" << "ada";
        QTest::newRow("two admins") << "BOOTSTRAP_ADMIN_EMAIL" << "ada@bob@example.org";
    }
    void wrongConfigurationIsNamed() {
        QFETCH(QString, name);
        QFETCH(QString, value);
        const QString said =
            problems({{"DATABASE_URL", "dbname=x"}, {name.toStdString(), value.toStdString()}});
        QVERIFY2(said.startsWith(name + " "), qUtf8Printable(said));
        QCOMPARE(said.count('\n'), 0);
    }

    void wrongPortsAndSslModesOfPostgresAreNamed() {
        const auto said = [](const Environment& variables) { return problems(variables).section(' ', 0, 0); };
        QCOMPARE(said({{"DB_HOST", "db"}, {"DB_PORT", "abc"}}), "DB_PORT");
        QCOMPARE(said({{"DB_HOST", "db"}, {"DB_PORT", "70000"}}), "DB_PORT");
        QCOMPARE(said({{"DB_HOST", "db"}, {"DB_SSLMODE", "sometimes"}}), "DB_SSLMODE");
        QCOMPARE(said({{"DATABASE_URL", "postgres://db/blog?sslmode=bogus"}}), "DATABASE_URL");
        QCOMPARE(said({{"DATABASE_URL", "postgres://db:70000/blog"}}), "DATABASE_URL");
        QCOMPARE(said({{"DATABASE_URL", "dbname=blog"}, {"DATABASE_READ_URL", "dbname=blog sslmode=bogus"}}),
                 "DATABASE_READ_URL");
        QCOMPARE(problems({{"DATABASE_URL", "postgres://a:1,b:2,c/blog?sslmode=verify-full"}}), "");
        // libpq takes what stands before the slash for the port.
        QVERIFY(!problems({{"DATABASE_URL", "postgres://blog:hush/hush@db/blog"}}).contains("hush"));
    }

    void providersAreNamedByTheirVariables() {
        const Configuration made = sound({{"DATABASE_URL", "dbname=x"},
                                          {"OIDC_MY_IDP_ISSUER", "https://id.example.org/blog"},
                                          {"OIDC_MY_IDP_CLIENT_ID", "colophon"},
                                          {"OIDC_MY_IDP_CLIENT_SECRET", "s3cret"},
                                          {"OIDC_GOOGLE_ISSUER", "https://accounts.google.com"},
                                          {"OIDC_GOOGLE_CLIENT_ID", "g"},
                                          {"OIDC_GOOGLE_CLIENT_SECRET", "h"}});
        QCOMPARE(made.providers.size(), 2);
        QCOMPARE(text(made.providers[0].name), "google");
        QCOMPARE(text(made.providers[1].name), "my_idp");
        QCOMPARE(text(made.providers[1].issuer), "https://id.example.org/blog");
        QCOMPARE(text(made.providers[1].clientId), "colophon");
        QCOMPARE(text(made.providers[1].clientSecret), "s3cret");
    }

    void aProviderIsWholeOrRefused() {
        Environment variables{{"DATABASE_URL", "dbname=x"},
                              {"OIDC_GOOGLE_ISSUER", "https://accounts.google.com"},
                              {"OIDC_GOOGLE_CLIENT_SECRET", "s3cret"}};
        QVERIFY(problems(variables).startsWith("OIDC_GOOGLE_CLIENT_ID is not set"));
        QVERIFY(!problems(variables).contains("s3cret"));
        variables["OIDC_GOOGLE_CLIENT_ID"] = "x";
        QCOMPARE(problems(variables), "");
        for (const char* issuer :
             {"http://accounts.google.com", "https://a.example/?x=1", "https://a.example/#x",
              "https://me:pw@a.example", "ftp://a.example", "accounts.google.com"}) {
            variables["OIDC_GOOGLE_ISSUER"] = issuer;
            QVERIFY2(problems(variables).startsWith("OIDC_GOOGLE_ISSUER is"), issuer);
        }
        for (const char* issuer : {"http://127.0.0.1:8080", "http://[::1]:8080/x", "http://localhost"}) {
            variables["OIDC_GOOGLE_ISSUER"] = issuer;
            QCOMPARE(problems(variables), "");
        }
        variables["LISTEN_ADDRESS"] = "0.0.0.0";
        QVERIFY(problems(variables).startsWith("API_URL is not set"));
        variables["API_URL"] = "https://api.example.org/";
        QCOMPARE(text(sound(variables).apiUrl), "https://api.example.org");
    }

    void everyProblemIsSaidAtOnceAndNoPassword() {
        const QString said = problems({{"DATABASE_URL", "postgres://u:s3cret@[bad"}, {"PORT", "x"}});
        QCOMPARE(said.count('\n'), 1);
        QVERIFY(!said.contains("s3cret"));
        QVERIFY(problems({}).contains("DATABASE_URL is not set"));
    }
};

QTEST_GUILESS_MAIN(ConfigurationTest)
#include "configuration_test.moc"
