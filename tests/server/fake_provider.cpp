#include "server/fake_provider.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>
#include <QUuid>

#include <cjose/cjose.h>
#include <sys/socket.h>

namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr const char* clientId = "colophon";
constexpr const char* clientSecret = "s3cret & more";

QByteArray compact(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void sendAll(int socket, const QByteArray& bytes) {
    for (qsizetype at = 0; at < bytes.size();) {
        const ssize_t sent =
            ::send(socket, bytes.data() + at, static_cast<size_t>(bytes.size() - at), MSG_NOSIGNAL);
        if (sent <= 0) return;
        at += sent;
    }
}

}  // namespace

struct FakeProvider::Key {
    cjose_jwk_t* jwk = nullptr;

    Key(cjose_jwk_t* made, const QByteArray& id) : jwk(made) {
        cjose_err failed{};
        if (!jwk || !cjose_jwk_set_kid(jwk, id.data(), static_cast<size_t>(id.size()), &failed))
            qFatal("no key can be made");
    }
    ~Key() { cjose_jwk_release(jwk); }

    QJsonObject published() const {
        cjose_err failed{};
        char* json = cjose_jwk_to_json(jwk, false, &failed);
        const QJsonObject out = QJsonDocument::fromJson(json).object();
        free(json);
        return out;
    }
};

FakeProvider::FakeProvider() {
    makeKeys();
    m_server = std::make_unique<support::LoopbackServer>(
        [this](int socket, const std::stop_token& stop) { serve(socket, stop); });
}

FakeProvider::~FakeProvider() {
    m_server.reset();
}

QString FakeProvider::issuer() const {
    return QString("http://127.0.0.1:%1").arg(m_server->port());
}

QHash<QString, QString> FakeProvider::environment() const {
    return {{"OIDC_FAKE_ISSUER", issuer()},
            {"OIDC_FAKE_CLIENT_ID", clientId},
            {"OIDC_FAKE_CLIENT_SECRET", clientSecret}};
}

void FakeProvider::answerWith(Answer answer) {
    const std::scoped_lock lock(m_mutex);
    m_answer = std::move(answer);
}

void FakeProvider::insteadOf(const QByteArray& path, Instead answer) {
    const std::scoped_lock lock(m_mutex);
    m_instead.insert(path, std::move(answer));
}

void FakeProvider::behave() {
    const std::scoped_lock lock(m_mutex);
    m_answer = {};
    m_instead.clear();
    m_members = {};
}

void FakeProvider::rotateKeys() {
    const std::scoped_lock lock(m_mutex);
    makeKeys();
}

void FakeProvider::makeKeys() {
    ++m_generation;
    cjose_err failed{};
    const std::uint8_t exponent[]{1, 0, 1};
    m_rsa = std::make_unique<Key>(cjose_jwk_create_RSA_random(2048, exponent, 3, &failed), keyName("rsa"));
    m_ec = std::make_unique<Key>(cjose_jwk_create_EC_random(CJOSE_JWK_EC_P_256, &failed), keyName("ec"));
}

void FakeProvider::describeItself(const QJsonObject& members) {
    const std::scoped_lock lock(m_mutex);
    m_members = members;
}

QByteArray FakeProvider::keyName(const QByteArray& kind) const {
    return kind + QByteArray::number(m_generation);
}

QByteArray FakeProvider::visit(const QString& authUrl) {
    const QUrlQuery query{QUrl(authUrl)};
    const QByteArray code = QUuid::createUuid().toRfc4122().toHex();
    const auto value = [&query](const char* name) { return query.queryItemValue(name, QUrl::FullyDecoded); };
    const std::scoped_lock lock(m_mutex);
    m_visits.insert(code, {.challenge = value("code_challenge").toLatin1(),
                           .nonce = value("nonce"),
                           .redirect = value("redirect_uri")});
    return QUrl(value("redirect_uri")).path().toLatin1() + "?code=" + code +
           "&state=" + value("state").toLatin1();
}

int FakeProvider::asked(const QByteArray& path) const {
    const std::scoped_lock lock(m_mutex);
    return m_asked.value(path);
}

void FakeProvider::serve(int socket, const std::stop_token& stop) {
    QByteArray request;
    qsizetype end = -1;
    qsizetype length = 0;
    while (end < 0 || request.size() < end + 4 + length) {
        char part[4096];
        const ssize_t count = ::recv(socket, part, sizeof part, 0);
        if (count <= 0) return;
        request.append(part, count);
        end = request.indexOf("\r\n\r\n");
        const qsizetype at = request.toLower().indexOf("content-length:");
        if (end >= 0 && at >= 0)
            length = request.mid(at + 15, request.indexOf('\r', at) - at - 15).trimmed().toInt();
    }
    const QByteArray path = request.mid(0, request.indexOf('\r')).split(' ').value(1).split('?').first();
    const auto whole = answer(path, request.left(end), request.mid(end + 4));
    if (whole) return sendAll(socket, *whole);
    // Says nothing until the other side has had enough.
    char part[16];
    while (support::LoopbackServer::waitForInput(socket, stop) && ::recv(socket, part, sizeof part, 0) > 0) {
    }
}

std::optional<QByteArray> FakeProvider::answer(const QByteArray& path, const QByteArray& header,
                                               const QByteArray& body) {
    const std::scoped_lock lock(m_mutex);
    ++m_asked[path];
    int status = 200;
    QByteArray out;
    if (const auto instead = m_instead.constFind(path); instead != m_instead.constEnd()) {
        if (!instead->body) return {};
        status = instead->status;
        out = *instead->body;
    } else if (path == "/.well-known/openid-configuration") {
        out = description();
    } else if (path == "/jwks") {
        out = keys();
    } else if (path == "/token") {
        out = token(header, body, status);
    } else {
        status = 404;
    }
    return "HTTP/1.1 " + QByteArray::number(status) +
           " X\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: " +
           QByteArray::number(out.size()) + "\r\n\r\n" + out;
}

QByteArray FakeProvider::description() const {
    QJsonObject out{{"issuer", issuer()},
                    {"authorization_endpoint", QString(issuer() + "/authorize")},
                    {"token_endpoint", QString(issuer() + "/token")},
                    {"jwks_uri", QString(issuer() + "/jwks")},
                    {"response_types_supported", QJsonArray{"code"}}};
    for (auto it = m_members.begin(); it != m_members.end(); ++it)
        out[it.key()] = *it;
    return compact(out);
}

QByteArray FakeProvider::keys() const {
    QJsonArray list{QJsonObject{{"kty", "OKP"}, {"crv", "Ed25519"}, {"kid", "unknown kind"}}};
    for (const Key* key : {m_rsa.get(), m_ec.get()})
        list.append(key->published());
    return compact({{"keys", list}});
}

QByteArray FakeProvider::token(const QByteArray& header, const QByteArray& body, int& status) {
    const QUrlQuery form(QString::fromLatin1(body));
    const auto value = [&form](const char* name) { return form.queryItemValue(name, QUrl::FullyDecoded); };
    const QByteArray credentials = QByteArray(clientId) + ":" + QUrl::toPercentEncoding(clientSecret);
    const bool isClient = header.contains(QByteArray("Authorization: Basic " + credentials.toBase64())) ||
                          (value("client_id") == clientId && value("client_secret") == clientSecret);
    const QByteArray code = value("code").toLatin1();
    const Visit visit = m_visits.take(code);
    const QByteArray challenge =
        QCryptographicHash::hash(value("code_verifier").toLatin1(), QCryptographicHash::Sha256)
            .toBase64(base64Url);
    if (!isClient || value("grant_type") != "authorization_code" || challenge != visit.challenge ||
        value("redirect_uri") != visit.redirect) {
        status = 400;
        return R"({"error":"invalid_grant"})";
    }
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    QJsonObject claims{
        {"iss", issuer()}, {"aud", clientId}, {"exp", now + 300}, {"iat", now}, {"nonce", visit.nonce}};
    for (auto it = m_answer.claims.begin(); it != m_answer.claims.end(); ++it)
        if (it->isNull())
            claims.remove(it.key());
        else
            claims[it.key()] = *it;
    QByteArray idToken = signedToken(claims);
    if (m_answer.spoil) idToken = m_answer.spoil(idToken);
    return compact(
        {{"access_token", "at"}, {"token_type", "Bearer"}, {"id_token", QString::fromLatin1(idToken)}});
}

QByteArray FakeProvider::signedToken(const QJsonObject& claims) {
    const QByteArray payload = compact(claims);
    if (m_answer.algorithm == "none")
        return QByteArray(R"({"alg":"none"})").toBase64(base64Url) + "." + payload.toBase64(base64Url) + ".";
    cjose_err failed{};
    cjose_header_t* header = cjose_header_new(&failed);
    cjose_header_set(header, CJOSE_HDR_ALG, m_answer.algorithm.constData(), &failed);
    const bool isOwn = m_answer.keyId == "rsa" || m_answer.keyId == "ec";
    const QByteArray keyId = isOwn ? keyName(m_answer.keyId) : m_answer.keyId;
    if (!keyId.isEmpty()) cjose_header_set(header, CJOSE_HDR_KID, keyId.constData(), &failed);
    cjose_jwk_t* shared = nullptr;
    const cjose_jwk_t* key = m_answer.algorithm == "ES256" ? m_ec->jwk : m_rsa->jwk;
    if (m_answer.algorithm == "HS256")
        key = shared = cjose_jwk_create_oct_spec(reinterpret_cast<const std::uint8_t*>(clientSecret),
                                                 strlen(clientSecret), &failed);
    cjose_jws_t* jws = cjose_jws_sign(key, header, reinterpret_cast<const std::uint8_t*>(payload.constData()),
                                      static_cast<size_t>(payload.size()), &failed);
    const char* text = nullptr;
    if (!jws || !cjose_jws_export(jws, &text, &failed))
        qFatal("the token cannot be signed: %s", failed.message);
    const QByteArray out = text;
    cjose_jws_release(jws);
    cjose_header_release(header);
    if (shared) cjose_jwk_release(shared);
    return out;
}
