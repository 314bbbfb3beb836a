#include "schema/doctor/doctor.h"

#include "postgres/loopback_port.h"
#include "support/loopback_server.h"
#include "support/must.h"
#include "support/ssh_server.h"
#include "support/tls_server.h"

#include <QTest>

#include <sys/socket.h>
#include <sys/stat.h>

using postgres::Profile;
using schema::doctor::Step;
using support::must;

namespace {

QList<Step> stepsOf(const Profile& profile) {
    QList<Step> steps;
    const bool passed = schema::doctor::diagnose(profile, [&](const Step& step) { steps.append(step); });
    if (passed != steps.last().passed) qFatal("the result is not that of the last step");
    return steps;
}

QString inWords(const QList<Step>& steps) {
    QString out;
    for (const Step& step : steps)
        out += QStringLiteral("%1 %2: %3\n")
                   .arg(step.passed ? QLatin1String("+") : QLatin1String("-"),
                        QLatin1String(schema::doctor::name(step.kind)), step.text);
    return out;
}

}  // namespace

/// The steps on the way to a database, on real servers with real certificates and a real sshd.
class DoctorTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void findsWhatTheCertificateSays_data();
    void findsWhatTheCertificateSays();
    void findsWhatIsWrongWithTheClientCertificate_data();
    void findsWhatIsWrongWithTheClientCertificate();
    void findsAnExpiredCertificate();
    void stopsAtTheStepThatFails_data();
    void stopsAtTheStepThatFails();
    void goesThroughATunnel();
    void aSocketNeedsNoNetwork();
    void anotherServerThanTheExpectedOneIsFound();
    void whatIsNotPostgresIsFound_data();
    void whatIsNotPostgresIsFound();
    void stopsWhenAsked();

private:
    Profile profile(const QString& settings, const QString& host = "db.example.test",
                    const QString& user = {}) const {
        return must(Profile::fromConnectionString(m_server->address(host, user) + ' ' + settings));
    }

    std::unique_ptr<support::TlsServer> m_server;
};

void DoctorTest::initTestCase() {
    m_server = std::make_unique<support::TlsServer>();
}

void DoctorTest::findsWhatTheCertificateSays_data() {
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("settings");
    QTest::addColumn<QString>("said");
    QTest::addColumn<bool>("passed");
    const QString root = " sslrootcert=" + m_server->file("ca.crt");
    QTest::newRow("verified")
        << "db.example.test" << "sslmode=verify-full" + root
        << "TLSv1.3; the certificate of db.example.test, issued by Test CA, is valid until" << true;
    QTest::newRow("an unknown CA") << "db.example.test" << "sslmode=verify-full"
                                   << "was issued by Test CA, which is not trusted here" << false;
    QTest::newRow("another name") << "other.example.test" << "sslmode=verify-full" + root
                                  << "The certificate is for db.example.test, not for other.example.test."
                                  << false;
    QTest::newRow("another name, which verify-ca does not check")
        << "other.example.test" << "sslmode=verify-ca" + root << "the certificate of db.example.test" << true;
    QTest::newRow("require verifies nothing") << "other.example.test" << "sslmode=require"
                                              << "was not verified (sslmode=require)" << true;
    // As libpq does.
    QTest::newRow("require with a CA verifies it")
        << "db.example.test" << "sslmode=require sslrootcert=/etc/ssl/certs/ca-certificates.crt"
        << "which is not trusted here" << false;
    QTest::newRow("prefer") << "other.example.test" << "sslmode=prefer" << "was not verified (sslmode=prefer)"
                            << true;
    QTest::newRow("allow") << "other.example.test" << "sslmode=allow"
                           << "Not encrypted unless the server insists" << true;
    QTest::newRow("disable") << "db.example.test" << "sslmode=disable" << "Not encrypted (sslmode=disable)"
                             << true;
    QTest::newRow("not a certificate") << "db.example.test"
                                       << "sslmode=verify-full sslrootcert=" + m_server->file("ca.key")
                                       << "contains no certificate that can be read" << false;
}

void DoctorTest::findsWhatTheCertificateSays() {
    QFETCH(QString, host);
    QFETCH(QString, settings);
    QFETCH(QString, said);
    QFETCH(bool, passed);
    const QList<Step> steps = stepsOf(profile(settings, host));
    QVERIFY2(steps.size() > 1 && steps[1].kind == Step::Kind::Tls, qPrintable(inWords(steps)));
    QVERIFY2(steps[1].text.contains(said), qPrintable(inWords(steps)));
    QVERIFY2(steps[1].passed == passed, qPrintable(inWords(steps)));
    // libpq is of the same opinion.
    QVERIFY2(steps.last().passed == passed, qPrintable(inWords(steps)));
}

void DoctorTest::findsWhatIsWrongWithTheClientCertificate_data() {
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<QString>("said");
    QTest::newRow("right") << "ada.crt" << "ada.key" << "" << "Signed in as ada over TLS";
    QTest::newRow("with a passphrase") << "ada.crt" << "locked.key" << "open sesame"
                                       << "Signed in as ada over TLS";
    QTest::newRow("a wrong passphrase") << "ada.crt" << "locked.key" << "close sesame"
                                        << "could not be read. If it has a passphrase, check that.";
    QTest::newRow("none") << "" << "" << "" << "asks for a client certificate. Give its file";
    QTest::newRow("of another user") << "bob.crt" << "bob.key" << "" << "bob.crt is not for the user ada.";
    QTest::newRow("of another CA") << "foreign.crt" << "foreign.key" << ""
                                   << "does not trust the CA of the client certificate";
    QTest::newRow("another key") << "ada.crt" << "bob.key" << ""
                                 << "does not belong to the client certificate";
    QTest::newRow("no certificate") << "ada.key" << "ada.key" << ""
                                    << "is not a certificate that can be read";
    QTest::newRow("no such key") << "ada.crt" << "no.key" << "" << "has no key. Give its file with sslkey.";
    QTest::newRow("a key for everyone") << "ada.crt" << "open.key" << "" << "chmod 600";
}

void DoctorTest::findsWhatIsWrongWithTheClientCertificate() {
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(QString, passphrase);
    QFETCH(QString, said);
    QFile::copy(m_server->file("ada.key"), m_server->file("open.key"));
    ::chmod(qPrintable(m_server->file("open.key")), 0644);
    QString settings = "sslmode=require";
    if (!certificate.isEmpty())
        settings += " sslcert=" + m_server->file(certificate.toLatin1().constData()) +
                    " sslkey=" + m_server->file(key.toLatin1().constData());
    Profile ada = profile(settings, "db.example.test", "ada");
    if (!passphrase.isEmpty()) ada = ada.withKeyPassphrase(passphrase);
    const QList<Step> steps = stepsOf(ada);
    QVERIFY2(steps.size() > 2 && steps[2].kind == Step::Kind::SignIn, qPrintable(inWords(steps)));
    QVERIFY2(steps[2].text.contains(said), qPrintable(inWords(steps)));
    QCOMPARE(steps[2].passed, said.startsWith("Signed in"));
}

void DoctorTest::findsAnExpiredCertificate() {
    const QString root = "sslmode=verify-full sslrootcert=" + m_server->file("ca.crt");
    m_server->useCertificateFor("db.example.test", 20);
    QVERIFY2(inWords(stepsOf(profile(root))).contains("renew it soon"),
             qPrintable(inWords(stepsOf(profile(root)))));
    m_server->useCertificateFor("db.example.test", 60);
    const QList<Step> steps = stepsOf(profile(root));
    m_server->useCertificateFor("db.example.test");
    QVERIFY2(steps.last().text.contains("The certificate of db.example.test expired on"),
             qPrintable(inWords(steps)));
    QVERIFY(!steps.last().passed);
}

void DoctorTest::stopsAtTheStepThatFails_data() {
    QTest::addColumn<QString>("address");
    QTest::addColumn<Step::Kind>("kind");
    QTest::addColumn<QString>("said");
    const QString there = "host=127.0.0.1 dbname=postgres port=" + QString::number(m_server->get().port());
    QTest::newRow("host name") << "host=nowhere.invalid" << Step::Kind::HostName
                               << "The host nowhere.invalid was not found.";
    QTest::newRow("port") << "host=127.0.0.1 port=" + QString::number(postgres::freeLoopbackPort())
                          << Step::Kind::Tcp << "Nothing answers on port";
    QTest::newRow("password") << there + " user=postgres password=wrong" << Step::Kind::SignIn
                              << "did not accept the password of postgres";
    QTest::newRow("name, port and TLS pass first")
        << "host=localhost dbname=postgres user=postgres password=wrong port=" +
               QString::number(m_server->get().port())
        << Step::Kind::SignIn << "did not accept the password";
}

void DoctorTest::stopsAtTheStepThatFails() {
    QFETCH(QString, address);
    QFETCH(QString, said);
    const QList<Step> steps = stepsOf(must(Profile::fromConnectionString(address)));
    QTEST(steps.last().kind, "kind");
    QVERIFY(!steps.last().passed);
    QVERIFY2(steps.last().text.contains(said), qPrintable(inWords(steps)));
}

void DoctorTest::goesThroughATunnel() {
    support::SshServer ssh;
    const QString settings = "sslmode=verify-full sslrootcert=" + m_server->file("ca.crt");
    const QList<Step> steps = stepsOf(profile(settings).withTunnel("bastion"));
    QVERIFY2(steps.size() == 4 && steps.last().passed, qPrintable(inWords(steps)));
    QCOMPARE(steps[0].text, "ssh signed in to bastion");
    QVERIFY2(steps[1].text.contains("the certificate of db.example.test"), qPrintable(inWords(steps)));
    const QString closed = QString::number(postgres::freeLoopbackPort());
    const QList<Step> stopped =
        stepsOf(profile(settings).withParameter("port", closed).withTunnel("bastion"));
    QVERIFY2(stopped.size() == 2 && stopped.last().text.contains("nothing answers at 127.0.0.1:" + closed),
             qPrintable(inWords(stopped)));
    QVERIFY2(stepsOf(profile(settings).withTunnel("closed")).size() == 1, qPrintable(inWords(steps)));
}

void DoctorTest::aSocketNeedsNoNetwork() {
    const QList<Step> steps = stepsOf(m_server->get().profile());
    QCOMPARE(steps.size(), 2);
    QVERIFY(steps.last().text.contains("is a superuser and can read everything"));
}

void DoctorTest::anotherServerThanTheExpectedOneIsFound() {
    const QList<Step> steps = stepsOf(m_server->get().profile().withExpectedServer("1234567890"));
    QCOMPARE(steps.size(), 1);
    QVERIFY2(steps[0].text.startsWith("Another database server answers"), qPrintable(inWords(steps)));
}

void DoctorTest::whatIsNotPostgresIsFound_data() {
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("HTTP") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n");
    QTest::newRow("ssh begins with an S") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n");
    QTest::newRow("it hangs up") << QByteArray();
}

void DoctorTest::whatIsNotPostgresIsFound() {
    QFETCH(QByteArray, answer);
    const support::LoopbackServer server([answer](int socket, const std::stop_token& stop) {
        if (support::LoopbackServer::waitForInput(socket, stop))
            (void)::send(socket, answer.constData(), static_cast<size_t>(answer.size()), MSG_NOSIGNAL);
    });
    const QList<Step> steps = stepsOf(must(Profile::fromConnectionString(
        "host=127.0.0.1 dbname=x user=x port=" + QString::number(server.port()))));
    QVERIFY2(steps.last().text.contains("is not Postgres. Check the port."), qPrintable(inWords(steps)));
    QCOMPARE(steps.last().kind, Step::Kind::Tls);
}

void DoctorTest::stopsWhenAsked() {
    std::stop_source stop;
    int steps = 0;
    QVERIFY(!schema::doctor::diagnose(
        profile("sslmode=require"),
        [&](const Step&) {
            ++steps;
            stop.request_stop();
        },
        stop.get_token()));
    QCOMPARE(steps, 1);
}

QTEST_GUILESS_MAIN(DoctorTest)
#include "doctor_test.moc"
