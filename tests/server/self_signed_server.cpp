#include "server/self_signed_server.h"

#include <memory>
#include <openssl/ssl.h>
#include <openssl/x509.h>

namespace {

using Context = std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)>;
using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;

/// With the right name and in date, so that only the missing signature of somebody known is wrong with it.
Context selfSigned() {
    const Key key(EVP_EC_gen("P-256"), &EVP_PKEY_free);
    const Certificate certificate(X509_new(), &X509_free);
    X509* x509 = certificate.get();
    X509_set_version(x509, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(x509), 1);
    X509_gmtime_adj(X509_getm_notBefore(x509), -3600);
    X509_gmtime_adj(X509_getm_notAfter(x509), 3600);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(x509), "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char*>("127.0.0.1"), -1, -1, 0);
    X509_set_issuer_name(x509, X509_get_subject_name(x509));
    X509_set_pubkey(x509, key.get());
    Context out(SSL_CTX_new(TLS_server_method()), &SSL_CTX_free);
    if (X509_sign(x509, key.get(), EVP_sha256()) == 0 || SSL_CTX_use_certificate(out.get(), x509) != 1 ||
        SSL_CTX_use_PrivateKey(out.get(), key.get()) != 1)
        qFatal("no certificate can be made");
    return out;
}

}  // namespace

SelfSignedServer::SelfSignedServer()
    : m_server([this, context = std::shared_ptr<SSL_CTX>(selfSigned())](int socket, const std::stop_token&) {
          SSL* tls = SSL_new(context.get());
          SSL_set_fd(tls, socket);
          char part[64];
          if (SSL_accept(tls) == 1 && SSL_read(tls, part, sizeof part) > 0) ++m_requests;
          SSL_free(tls);
      }) {}
