#include "postgres/profile.h"

#include "postgres/connection.h"
#include "support/database.h"
#include "support/must.h"

#include <QTest>

#include <sys/stat.h>

using postgres::Access;
using postgres::Connection;
using postgres::Profile;
using support::must;

namespace {

/// An environment variable for the time of a test.
class Variable {
public:
    Variable(const char* name, const QString& value) : m_name(name), m_before(qgetenv(name)) {
        qputenv(name, value.toUtf8());
    }
    ~Variable() { m_before.isNull() ? qunsetenv(m_name) : qputenv(m_name, m_before); }
    Variable(const Variable&) = delete;
    Variable& operator=(const Variable&) = delete;

private:
    const char* m_name;
    QByteArray m_before;
};

void write(const QString& path, const QString& content) {
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    file.write(content.toUtf8());
    file.close();
    ::chmod(qPrintable(path), 0600);
}

}  // namespace

/// What postgres::Profile promises about reading where a database is, and about keeping secrets.
class ProfileTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void readsWhatLibpqReads_data();
    void readsWhatLibpqReads();
    void readsAServiceFile();
    void anUnknownServiceIsAnError();
    void theEnvironmentFillsInWhatIsNotSaid();
    void aPassfileIsLeftToLibpq();
    void secretsAreNowhereButInPassword_data();
    void secretsAreNowhereButInPassword();
    void unreadableTextIsNeverRepeated_data();
    void unreadableTextIsNeverRepeated();
    void privateServersDoNotListenToTheEnvironment();
    void anEmptyProfileConnectsNowhere();
    void connectionsGiveUpInTime();
    void remoteHostsAreVerifiedUnlessThePersonSaysOtherwise_data();
    void remoteHostsAreVerifiedUnlessThePersonSaysOtherwise();
    void theTextIsWhatWasSaid_data();
    void theTextIsWhatWasSaid();
    void rootsAreTheSystemsUnlessOthersAreNamed_data();
    void rootsAreTheSystemsUnlessOthersAreNamed();
    void anotherServerThanTheExpectedOneIsNotUsed();
    void titlesSayWhichDatabase_data();
    void titlesSayWhichDatabase();
    void failuresSayWhatToDo_data();
    void failuresSayWhatToDo();

private:
    support::Server m_server;
};

void ProfileTest::init() {
    for (const char* name : {"PGHOST", "PGPORT", "PGUSER", "PGDATABASE", "PGPASSWORD", "PGPASSFILE",
                             "PGSERVICE", "PGSERVICEFILE", "PGSSLMODE", "PGOPTIONS", "PGTARGETSESSIONATTRS"})
        qunsetenv(name);
}

void ProfileTest::readsWhatLibpqReads_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("URL") << "postgres://ada@db.example.org:5433/blog?application_name=x&sslmode=require";
    QTest::newRow("other scheme")
        << "postgresql://ada@db.example.org:5433/blog?application_name=x&sslmode=require";
    QTest::newRow("pairs")
        << "host=db.example.org port=5433 user=ada dbname=blog application_name=x sslmode=require";
    QTest::newRow("spaces around")
        << "  host = 'db.example.org' port=5433 user=ada dbname=blog application_name=x "
           "sslmode=require \n";
    QTest::newRow("percent-encoded")
        << "postgres://a%64a@db.example.org:5433/bl%6Fg?application_name=x&sslmode=require";
}

void ProfileTest::readsWhatLibpqReads() {
    QFETCH(QString, text);
    const Profile profile = must(Profile::fromConnectionString(text));
    QCOMPARE(profile.parameter("host"), "db.example.org");
    QCOMPARE(profile.parameter("port"), "5433");
    QCOMPARE(profile.user(), "ada");
    QCOMPARE(profile.database(), "blog");
    QCOMPARE(profile.parameter("application_name"), "x");
    QCOMPARE(profile.parameter("sslmode"), "require");
    QVERIFY(!profile.password());
    QVERIFY(!profile.parameters().contains("target_session_attrs"));
}

void ProfileTest::readsAServiceFile() {
    support::Database database(m_server);
    support::Folder folder;
    write(folder.filePath("services"), QString("[blog]\nhost=%1\nuser=postgres\ndbname=%2\n")
                                           .arg(m_server.get().socketFolder(), database.name()));
    const Variable file("PGSERVICEFILE", folder.filePath("services"));
    const Profile named = must(Profile::fromConnectionString("service=blog"));
    QCOMPARE(named.database(), database.name());
    QVERIFY(Connection::open(named, Access::ReadOnly));
    const Variable service("PGSERVICE", "blog");
    QCOMPARE(must(Profile::fromConnectionString("")).database(), database.name());
    QCOMPARE(must(Profile::fromConnectionString("dbname=other")).database(), "other");
}

void ProfileTest::anUnknownServiceIsAnError() {
    support::Folder folder;
    write(folder.filePath("services"), "[blog]\nhost=x\n");
    const Variable file("PGSERVICEFILE", folder.filePath("services"));
    const auto profile = Profile::fromConnectionString("service=bolg");
    QVERIFY(!profile);
    QCOMPARE(profile.error().kind(), core::ErrorKind::Invalid);
    QVERIFY(profile.error().detail().contains("bolg"));
}

void ProfileTest::theEnvironmentFillsInWhatIsNotSaid() {
    support::Database database(m_server);
    const Variable host("PGHOST", m_server.get().socketFolder()), user("PGUSER", "postgres"),
        name("PGDATABASE", database.name()), role("PGTARGETSESSIONATTRS", "any");
    const Profile profile = must(Profile::fromConnectionString({}));
    QCOMPARE(profile.parameter("host"), m_server.get().socketFolder());
    QCOMPARE(profile.parameter("target_session_attrs"), "any");
    QCOMPARE(must(Connection::open(profile, Access::ReadOnly))->serverInfo().database, database.name());
}

void ProfileTest::aPassfileIsLeftToLibpq() {
    support::Folder folder;
    postgres::PrivateServer server({.folder = folder.filePath("server"),
                                    .port = 0,
                                    .durability = postgres::PrivateServer::Durability::Fast,
                                    .cacheFolder = {},
                                    .stop = {}});
    must(QCoro::waitFor(server.startInBackground()));
    const QString password = *must(Profile::fromConnectionString(server.tcpUrl())).password();
    write(folder.filePath("pass"), "*:*:*:postgres:" + password + "\n");
    const QString where = QString("host=127.0.0.1 port=%1 user=postgres dbname=postgres").arg(server.port());
    const auto without = Connection::open(must(Profile::fromConnectionString(where)), Access::ReadOnly);
    QCOMPARE(without.error().kind(), core::ErrorKind::SignInNeeded);
    const Profile withFile =
        must(Profile::fromConnectionString(where + " passfile=" + folder.filePath("pass")));
    QVERIFY(!withFile.password());
    QVERIFY(Connection::open(withFile, Access::ReadOnly));
}

void ProfileTest::secretsAreNowhereButInPassword_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("URL") << "postgres://ada:s3cr3t@nowhere.invalid/blog?sslmode=disable";
    QTest::newRow("pairs") << "host=nowhere.invalid user=ada password=s3cr3t dbname=blog sslmode=disable";
    QTest::newRow("query") << "postgres://ada@nowhere.invalid/blog?sslmode=disable&password=s3cr3t";
    QTest::newRow("environment") << "host=nowhere.invalid user=ada dbname=blog sslmode=disable";
}

void ProfileTest::secretsAreNowhereButInPassword() {
    QFETCH(QString, text);
    const Variable password("PGPASSWORD", "s3cr3t");
    const Profile profile = must(Profile::fromConnectionString(text));
    QCOMPARE(profile.password(), std::optional<QString>("s3cr3t"));
    QVERIFY(!profile.title().contains("s3cr3t"));
    const auto parameters = profile.parameters();
    QVERIFY(!parameters.contains("password"));
    for (const QString& value : parameters)
        QVERIFY(!value.contains("s3cr3t"));
    const auto failed = Connection::open(profile, Access::ReadOnly);
    QVERIFY(!failed);
    QVERIFY(!failed.error().message().contains("s3cr3t"));
    QVERIFY(!failed.error().detail().contains("s3cr3t"));
}

void ProfileTest::unreadableTextIsNeverRepeated_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("bad port") << "postgres://ada:s3cr3t@host:port/blog?s3cr3t";
    QTest::newRow("bad encoding") << "postgres://ada:s3cr3t%zz@host/blog";
    QTest::newRow("open bracket") << "postgres://ada:s3cr3t@[::1/blog";
    QTest::newRow("a space in the password") << "host=x password=my s3cr3t";
    QTest::newRow("unknown keyword") << "host=x s3cr3t=1";
    QTest::newRow("no pairs") << "s3cr3t";
    QTest::newRow("open quote") << "host=x password='s3cr3t";
}

void ProfileTest::unreadableTextIsNeverRepeated() {
    QFETCH(QString, text);
    const auto profile = Profile::fromConnectionString(text);
    QVERIFY(!profile);
    QCOMPARE(profile.error().kind(), core::ErrorKind::Invalid);
    QVERIFY2(!QString(profile.error().message() + profile.error().detail()).contains("s3cr3t"),
             qPrintable(profile.error().detail()));
}

void ProfileTest::privateServersDoNotListenToTheEnvironment() {
    support::Database database(m_server);
    const Variable options("PGOPTIONS", "-c search_path=elsewhere"), state("PGTARGETSESSIONATTRS", "standby"),
        password("PGPASSWORD", "s3cr3t"), name("PGDATABASE", "other"), certificate("PGSSLCERT", "/nowhere");
    const auto connection = Connection::open(database.profile(), Access::ReadWrite);
    QVERIFY2(connection, connection ? "" : qPrintable(connection.error().detail()));
    QCOMPARE((*connection)->serverInfo().database, database.name());
    QVERIFY(must((*connection)->query("SHOW search_path")).text(0, 0).contains("public"));
    QVERIFY(!database.profile().password());
}

void ProfileTest::anEmptyProfileConnectsNowhere() {
    const Variable host("PGHOST", m_server.get().socketFolder()), user("PGUSER", "postgres");
    const auto connection = Connection::open(Profile(), Access::ReadOnly);
    QVERIFY(!connection);
    QCOMPARE(connection.error().kind(), core::ErrorKind::Invalid);
}

void ProfileTest::connectionsGiveUpInTime() {
    const Profile usual = must(Profile::fromConnectionString("host=x dbname=y user=z"));
    QCOMPARE(usual.parameter("connect_timeout"), "8");
    QCOMPARE(usual.parameter("keepalives_idle"), "20");
    QCOMPARE(usual.parameter("tcp_user_timeout"), "15000");
    QCOMPARE(usual.parameter("gssencmode"), "disable");
    QCOMPARE(usual.parameter("fallback_application_name"), "colophon");
    const Profile own = must(Profile::fromConnectionString("host=x connect_timeout=99 gssencmode=prefer"));
    QCOMPARE(own.parameter("connect_timeout"), "99");
    QCOMPARE(own.parameter("gssencmode"), "prefer");
}

void ProfileTest::remoteHostsAreVerifiedUnlessThePersonSaysOtherwise_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sslmode");
    QTest::newRow("remote") << "host=db.example.org" << "verify-full";
    QTest::newRow("one of several is remote") << "host=localhost,db.example.org" << "verify-full";
    QTest::newRow("a name with a local address") << "host=db.example.org hostaddr=127.0.0.1" << "prefer";
    QTest::newRow("socket") << "host=/run/postgresql" << "prefer";
    QTest::newRow("nothing said") << "dbname=x" << "prefer";
    QTest::newRow("localhost") << "host=localhost" << "prefer";
    QTest::newRow("loopback, version 6") << "host=::1" << "prefer";
    QTest::newRow("said") << "host=db.example.org sslmode=disable" << "disable";
    QTest::newRow("said as the default is") << "host=db.example.org sslmode=prefer" << "prefer";
}

void ProfileTest::remoteHostsAreVerifiedUnlessThePersonSaysOtherwise() {
    QFETCH(QString, text);
    const Profile profile = must(Profile::fromConnectionString(text));
    QTEST(profile.parameter("sslmode"), "sslmode");
    QCOMPARE(profile.hasDefaultTls(), profile.parameter("sslmode") == "verify-full");
    const Variable mode("PGSSLMODE", "require");
    const QString said = must(Profile::fromConnectionString(text)).parameter("sslmode");
    QCOMPARE(said, text.contains("sslmode") ? profile.parameter("sslmode") : "require");
}

void ProfileTest::theTextIsWhatWasSaid_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    QTest::newRow("no password") << "postgres://ada:s3cr3t@db.example.org/blog"
                                 << "host=db.example.org dbname=blog user=ada";
    QTest::newRow("no passphrase") << "host=db sslpassword=s3cr3t sslkey=/k" << "host=db sslkey=/k";
    QTest::newRow("a service stays one") << "service=blog dbname=other" << "service=blog dbname=other";
    QTest::newRow("quotes and backslashes")
        << R"(host=db user='it\'s a \\')" << R"(host=db user='it\'s a \\')";
    QTest::newRow("an empty value") << "host=db options=''" << "host=db";
}

void ProfileTest::theTextIsWhatWasSaid() {
    QFETCH(QString, text);
    support::Folder folder;
    write(folder.filePath("services"), "[blog]\nhost=db.example.org\nuser=ada\npassword=s3cr3t\n");
    const Variable file("PGSERVICEFILE", folder.filePath("services"));
    const Profile profile = must(Profile::fromConnectionString(text));
    QTEST(profile.text(), "kept");
    const Profile again = must(Profile::fromConnectionString(profile.text()));
    // Which passfile there is libpq only says when there is no password.
    const auto withoutPassfile = [](QMap<QString, QString> parameters) {
        parameters.remove("passfile");
        return parameters;
    };
    QCOMPARE(withoutPassfile(again.parameters()), withoutPassfile(profile.parameters()));
    QCOMPARE(again.text(), profile.text());
}

void ProfileTest::rootsAreTheSystemsUnlessOthersAreNamed_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("roots");
    const QString system = "/etc/ssl/certs/ca-certificates.crt";
    QTest::newRow("nothing said") << "host=db.example.org" << "" << system;
    QTest::newRow("verify-full said") << "host=db.example.org sslmode=verify-full" << "" << system;
    QTest::newRow("verify-ca chosen later") << "host=localhost" << "verify-ca" << system;
    // libpq would verify the certificate all the same.
    QTest::newRow("require said") << "host=db.example.org sslmode=require" << "" << "";
    QTest::newRow("require chosen later") << "host=db.example.org" << "require" << "";
    QTest::newRow("named") << "host=db.example.org sslrootcert=/ca.crt" << "" << "/ca.crt";
    QTest::newRow("named, mode chosen later")
        << "host=db.example.org sslrootcert=/ca.crt" << "require" << "/ca.crt";
}

void ProfileTest::rootsAreTheSystemsUnlessOthersAreNamed() {
    QFETCH(QString, text);
    QFETCH(QString, mode);
    support::Folder home;
    const Variable folder("HOME", home.path());
    Profile profile = must(Profile::fromConnectionString(text));
    if (!mode.isEmpty()) profile = profile.withParameter("sslmode", mode);
    QTEST(profile.parameter("sslrootcert"), "roots");
}

void ProfileTest::anotherServerThanTheExpectedOneIsNotUsed() {
    const Profile profile = must(Profile::fromConnectionString(m_server.get().url("postgres")));
    const auto first = must(Connection::open(profile, Access::ReadOnly));
    const QString identifier = first->serverInfo().systemIdentifier;
    QVERIFY(!identifier.isEmpty());
    QVERIFY(Connection::open(profile.withExpectedServer(identifier), Access::ReadOnly));
    const auto other = Connection::open(profile.withExpectedServer("1234567890"), Access::ReadOnly);
    QVERIFY(!other);
    QCOMPARE(other.error().code(), "other_server");
    QVERIFY(!other.error().canRetry());
}

void ProfileTest::titlesSayWhichDatabase_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::newRow("usual") << "postgres://ada:pw@db.example.org/blog" << "blog on db.example.org:5432";
    QTest::newRow("port") << "postgres://ada:pw@db.example.org:6432/blog" << "blog on db.example.org:6432";
    QTest::newRow("the database is named after the user")
        << "postgres://ada@db.example.org" << "ada on db.example.org:5432";
    QTest::newRow("several hosts") << "postgres://a,b/blog" << "blog on a,b";
    QTest::newRow("no host") << "dbname=blog" << "blog on localhost:5432";
}

void ProfileTest::titlesSayWhichDatabase() {
    QFETCH(QString, text);
    QTEST(must(Profile::fromConnectionString(text)).title(), "title");
}

void ProfileTest::failuresSayWhatToDo_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<core::ErrorKind>("kind");
    QTest::addColumn<QString>("word");
    const QString socket = "host=" + m_server.get().socketFolder();
    QTest::newRow("no such database")
        << socket + " user=postgres dbname=nope" << core::ErrorKind::NotFound << "nope";
    QTest::newRow("no such user") << socket + " user=nobody dbname=postgres" << core::ErrorKind::SignInNeeded
                                  << "nobody";
    QTest::newRow("no server") << "host=/tmp/nothing-here dbname=x" << core::ErrorKind::Network
                               << "x on /tmp/nothing-here";
    QTest::newRow("no such host") << "host=nowhere.invalid sslmode=disable dbname=x"
                                  << core::ErrorKind::Network << "nowhere.invalid";
    QTest::newRow("no TLS there") << "sslmode=verify-full dbname=postgres user=postgres " + socket + "-tcp"
                                  << core::ErrorKind::Network << "does not offer TLS, which is required";
    QTest::newRow("semicolon") << socket + " application_name='a;b'" << core::ErrorKind::Invalid
                               << "application_name";
}

void ProfileTest::failuresSayWhatToDo() {
    QFETCH(QString, text);
    QFETCH(QString, word);
    support::Folder folder;
    std::unique_ptr<postgres::PrivateServer> tcp;
    if (text.endsWith("-tcp")) {
        tcp = must(postgres::PrivateServer::start({.folder = folder.filePath("server"),
                                                   .port = 0,
                                                   .durability = postgres::PrivateServer::Durability::Fast,
                                                   .cacheFolder = {},
                                                   .stop = {}}));
        text = QString(
                   "host=127.0.0.1 port=%1 sslmode=verify-full sslrootcert=/etc/hostname dbname=postgres "
                   "user=postgres")
                   .arg(tcp->port());
    }
    const auto connection = Connection::open(must(Profile::fromConnectionString(text)), Access::ReadOnly);
    QVERIFY(!connection);
    QTEST(connection.error().kind(), "kind");
    QVERIFY2(connection.error().message().contains(word), qPrintable(connection.error().message()));
}

QTEST_GUILESS_MAIN(ProfileTest)
#include "profile_test.moc"
