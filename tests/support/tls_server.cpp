#include "support/tls_server.h"

#include "support/must.h"

#include <QFileInfo>
#include <QProcess>
#include <QTest>

#include <unistd.h>

namespace support {
namespace {

void openssl(const QStringList& arguments, int age = 0) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (age != 0) {
        environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(COLOPHON_FAKETIME));
        environment.insert(QStringLiteral("FAKETIME"), QStringLiteral("-%1d").arg(age));
    }
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral("openssl"), arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("openssl %s: %s", qPrintable(arguments.join(QLatin1Char(' '))),
               process.readAllStandardError().constData());
}

const QStringList newKey{QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                         QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes")};

}  // namespace

TlsServer::TlsServer() {
    m_server = must(postgres::PrivateServer::start({
        .folder = m_folder.filePath(QStringLiteral("postgres")),
        .port = 0,
        .durability = postgres::PrivateServer::Durability::Fast,
        .cacheFolder = {},
        .stop = {},
    }));
    makeAuthority(QStringLiteral("ca"), QStringLiteral("Test CA"));
    makeAuthority(QStringLiteral("foreign_ca"), QStringLiteral("Foreign CA"));
    makeCertificate(QStringLiteral("ada"), QStringLiteral("ada"), QStringLiteral("ca"));
    makeCertificate(QStringLiteral("bob"), QStringLiteral("bob"), QStringLiteral("ca"));
    makeCertificate(QStringLiteral("foreign"), QStringLiteral("ada"), QStringLiteral("foreign_ca"));
    openssl({QStringLiteral("ec"), QStringLiteral("-aes256"), QStringLiteral("-passout"),
             QStringLiteral("pass:open sesame"), QStringLiteral("-in"), file("ada.key"),
             QStringLiteral("-out"), file("locked.key")});
    const auto admin = must(postgres::Connection::open(m_server->profile(), postgres::Access::ReadWrite));
    m_data = must(admin->query(QStringLiteral("SHOW data_directory"))).text(0, 0);
    must(admin->runScript("CREATE ROLE ada LOGIN"));
    QFile rules(m_data + QStringLiteral("/pg_hba.conf"));
    if (!rules.open(QIODevice::ReadWrite)) qFatal("no pg_hba.conf");
    const QByteArray usual = rules.readAll();
    rules.seek(0);
    rules.write("hostssl all ada all cert\n" + usual);
    rules.close();
    must(admin->runScript("ALTER SYSTEM SET ssl_ca_file = 'ca.crt'"));
    QFile::copy(file("ca.crt"), m_data + QStringLiteral("/ca.crt"));
    must(admin->runScript("ALTER SYSTEM SET ssl = on"));
    useCertificateFor(QStringLiteral("db.example.test"));
}

void TlsServer::makeAuthority(const QString& name, const QString& commonName) const {
    openssl(QStringList{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-days"),
                        QStringLiteral("3650"), QStringLiteral("-subj"), QStringLiteral("/CN=") + commonName,
                        QStringLiteral("-keyout"), m_folder.filePath(name + QStringLiteral(".key")),
                        QStringLiteral("-out"), m_folder.filePath(name + QStringLiteral(".crt"))} +
                newKey,
            400);
}

void TlsServer::makeCertificate(const QString& name, const QString& commonName, const QString& authority,
                                int age) const {
    const QString request = m_folder.filePath(name + QStringLiteral(".csr"));
    openssl(QStringList{QStringLiteral("req"), QStringLiteral("-subj"), QStringLiteral("/CN=") + commonName,
                        QStringLiteral("-keyout"), m_folder.filePath(name + QStringLiteral(".key")),
                        QStringLiteral("-out"), request} +
            newKey);
    m_folder.write(QStringLiteral("names"), "subjectAltName=DNS:" + commonName.toUtf8() + "\n");
    openssl({QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"), request,
             QStringLiteral("-CA"), m_folder.filePath(authority + QStringLiteral(".crt")),
             QStringLiteral("-CAkey"), m_folder.filePath(authority + QStringLiteral(".key")),
             QStringLiteral("-CAcreateserial"), QStringLiteral("-days"), QStringLiteral("30"),
             QStringLiteral("-extfile"), m_folder.filePath(QStringLiteral("names")), QStringLiteral("-out"),
             m_folder.filePath(name + QStringLiteral(".crt"))},
            age);
}

void TlsServer::useCertificateFor(const QString& host, int age) {
    makeCertificate(QStringLiteral("server"), host, QStringLiteral("ca"), age);
    const QFileInfo data(m_data);
    for (const char* name : {"server.crt", "server.key"}) {
        const QString path = m_data + QLatin1Char('/') + QLatin1String(name);
        QFile::remove(path);
        if (!QFile::copy(file(name), path)) qFatal("no %s", name);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        // As root the server runs as another user.
        if (::chown(QFile::encodeName(path).constData(), data.ownerId(), data.groupId()) != 0)
            qFatal("chown failed");
    }
    reload();
}

void TlsServer::reload() const {
    const auto loadedAt = [this] {
        const auto connection =
            must(postgres::Connection::open(m_server->profile(), postgres::Access::ReadOnly));
        return must(connection->query(QStringLiteral("SELECT pg_conf_load_time()"))).text(0, 0);
    };
    const QString before = loadedAt();
    const auto admin = must(postgres::Connection::open(m_server->profile(), postgres::Access::ReadWrite));
    must(admin->runScript("SELECT pg_reload_conf()"));
    // The main process takes the signal a moment later.
    if (!QTest::qWaitFor([&] { return loadedAt() != before; })) qFatal("the server does not reload");
}

QString TlsServer::address(const QString& host, const QString& user) const {
    const postgres::Profile own = m_server->profile();
    QString text = QStringLiteral("host=%1 hostaddr=127.0.0.1 port=%2 dbname=postgres user=%3")
                       .arg(host)
                       .arg(m_server->port())
                       .arg(user.isEmpty() ? own.user() : user);
    const auto tcp =
        must(postgres::Profile::fromConnectionString(m_server->tcpUrl(QStringLiteral("postgres"))));
    if (user.isEmpty() && tcp.password()) text += QStringLiteral(" password=") + *tcp.password();
    return text;
}

}  // namespace support
