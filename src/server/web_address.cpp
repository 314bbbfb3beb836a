#include "server/web_address.h"

#include <boost/url/parse.hpp>
#include <boost/url/url_view.hpp>

namespace server {

bool isWebAddress(std::string_view text) {
    const auto url = boost::urls::parse_uri(text);
    return url &&
           (url->scheme_id() == boost::urls::scheme::http ||
            url->scheme_id() == boost::urls::scheme::https) &&
           !url->encoded_host().empty() && !url->has_userinfo();
}

}  // namespace server
