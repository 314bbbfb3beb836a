#include "server/oidc/fetch.h"

#include "server/oidc/safe_address.h"

#include <boost/url/encode.hpp>
#include <boost/url/rfc/unreserved_chars.hpp>

#include <curl/curl.h>
#include <memory>

namespace server {
namespace {

using Easy = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;
using List = std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)>;

/// An answer coming in, cut off at the limit.
struct Incoming {
    std::string body = {};
    std::size_t headerBytes = 0;
    std::size_t most = 0;
    const std::atomic<bool>* isStopping = nullptr;
};

std::size_t takeBody(char* data, std::size_t size, std::size_t count, void* into) {
    auto& incoming = *static_cast<Incoming*>(into);
    const std::size_t bytes = size * count;
    if (incoming.body.size() + bytes > incoming.most) return 0;
    incoming.body.append(data, bytes);
    return bytes;
}

std::size_t takeHeader(char*, std::size_t size, std::size_t count, void* into) {
    auto& incoming = *static_cast<Incoming*>(into);
    incoming.headerBytes += size * count;
    return incoming.headerBytes > incoming.most ? 0 : size * count;
}

int goesOn(void* into, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
    const auto& incoming = *static_cast<Incoming*>(into);
    return incoming.isStopping && *incoming.isStopping ? 1 : 0;
}

List headerList(const std::vector<std::string>& headers) {
    List out(nullptr, &curl_slist_free_all);
    for (const std::string& one : headers)
        if (curl_slist* longer = curl_slist_append(out.get(), one.c_str())) {
            out.release();
            out.reset(longer);
        }
    return out;
}

}  // namespace

FromProvider<FetchAnswer> fetch(const FetchRequest& request, const FetchLimits& limits) {
    if (!isSafeAddress(request.address, Query::Allowed))
        return providerFailure("the address is neither https nor local");
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(limits.deadline -
                                                                            std::chrono::steady_clock::now());
    if (left.count() <= 0) return providerFailure("timed out");
    const Easy easy(curl_easy_init(), &curl_easy_cleanup);
    if (!easy) return providerFailure("libcurl failed to start");
    const List headers = headerList(request.headers);
    Incoming incoming{.most = limits.bytes, .isStopping = limits.isStopping};
    CURL* curl = easy.get();
    curl_easy_setopt(curl, CURLOPT_URL, request.address.c_str());
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, static_cast<long>(left.count()));
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers.get());
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, &takeBody);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &incoming);
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, &takeHeader);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, &incoming);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, &goesOn);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, &incoming);
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "https,http");
    curl_easy_setopt(curl, CURLOPT_USERAGENT, "colophond/" COLOPHON_VERSION);
    // What is on this machine is never asked through a proxy.
    if (isLoopbackAddress(request.address)) curl_easy_setopt(curl, CURLOPT_PROXY, "");
    if (request.form) {
        curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request.form->size()));
        curl_easy_setopt(curl, CURLOPT_POSTFIELDS, request.form->data());
    }
    const CURLcode code = curl_easy_perform(curl);
    if (code == CURLE_WRITE_ERROR)
        return providerFailure("the response is larger than " + std::to_string(limits.bytes) + " bytes");
    if (code != CURLE_OK) return providerFailure(curl_easy_strerror(code));
    FetchAnswer out{.body = std::move(incoming.body)};
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &out.status);
    return out;
}

std::string formEncoded(std::string_view text) {
    return boost::urls::encode(text, boost::urls::unreserved_chars);
}

}  // namespace server
