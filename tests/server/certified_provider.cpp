#include "server/certified_provider.h"

#include <QDir>
#include <QFile>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QUrl>

namespace {

constexpr int startTime = 60000;  // ms
constexpr int installTime = 300000;

bool isSame(const QString& left, const QString& right) {
    QFile one(left);
    QFile two(right);
    return one.open(QIODevice::ReadOnly) && two.open(QIODevice::ReadOnly) && one.readAll() == two.readAll();
}

}  // namespace

CertifiedProvider::~CertifiedProvider() {
    m_process.closeWriteChannel();  // it ends with its input
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(5000)) m_process.kill();
    m_process.waitForFinished();
}

QString CertifiedProvider::install(const QString& folder) {
    const QString source = QStringLiteral(COLOPHON_SOURCE_DIR "/tests/server/oidc_provider");
    const QString lock = "/package-lock.json";
    const bool isInstalled = QFile::exists(folder + "/node_modules/oidc-provider/package.json") &&
                             QFile::exists(folder + "/installed") && isSame(source + lock, folder + lock);
    if (!QDir().mkpath(folder)) return folder + " cannot be made.";
    for (const QString& name : QDir(source).entryList(QDir::Files)) {
        QFile::remove(folder + "/" + name);
        if (!QFile::copy(source + "/" + name, folder + "/" + name)) return name + " cannot be copied.";
    }
    if (isInstalled) return {};
    QFile::remove(folder + "/installed");
    QProcess npm;
    npm.setWorkingDirectory(folder);
    npm.setProcessChannelMode(QProcess::MergedChannels);
    npm.start("npm", {"ci", "--ignore-scripts", "--no-audit", "--no-fund"});
    if (!npm.waitForStarted())
        return "npm is needed for the certified OpenID Connect provider and cannot be started: install the "
               "Debian packages of .ci/packages.txt.";
    if (!npm.waitForFinished(installTime) || npm.exitCode() != 0)
        return "npm could not install the certified OpenID Connect provider; it needs its registry. It "
               "said:\n" +
               QString::fromUtf8(npm.readAll());
    QFile mark(folder + "/installed");
    return mark.open(QIODevice::WriteOnly) ? QString() : mark.fileName() + " cannot be written.";
}

QString CertifiedProvider::start() {
    const QString folder = QStringLiteral(COLOPHON_PROVIDER_DIR);
    if (const QString problem = install(folder); !problem.isEmpty()) return problem;
    m_process.setWorkingDirectory(folder);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start("node", {"provider.mjs"});
    while (!m_process.canReadLine())
        if (!m_process.waitForReadyRead(startTime))
            return "The certified OpenID Connect provider does not start: " + m_process.errorString();
    m_issuer = QString::fromLatin1(m_process.readLine().trimmed());
    return {};
}

QString Browser::visit(const QString& address) {
    QUrl at(address);
    const int port = at.port();
    for (int steps = 0; steps < 20; ++steps) {
        QNetworkRequest request(at);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        QNetworkReply* reply = m_network.get(request);
        QSignalSpy finished(reply, &QNetworkReply::finished);
        if (!reply->isFinished() && !finished.wait(startTime)) return {};
        const QUrl next = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
        if (next.isEmpty()) qWarning("the browser stays at %s", reply->readAll().left(500).constData());
        reply->deleteLater();
        if (next.isEmpty()) return {};
        at = at.resolved(next);
        if (at.port() != port) return at.toString(QUrl::FullyEncoded);
    }
    return {};
}
