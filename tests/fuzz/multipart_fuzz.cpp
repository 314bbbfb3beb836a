#include "server/http/multipart.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

namespace {

using server::Multipart;

/// Everything a body gives, read in pieces of `step` bytes.
std::string reading(const std::string& boundary, std::string_view body, std::size_t step) {
    Multipart form(boundary);
    std::string out;
    for (std::size_t at = 0; at < body.size(); at += step) {
        const std::string piece(body.substr(at, step));
        form.feed(piece);
        for (auto event = form.next(); event != Multipart::Event::NeedsMore; event = form.next()) {
            if (event == Multipart::Event::Malformed) return out + "!";
            if (event == Multipart::Event::PartBegan) out += "<" + form.part().name + ">";
            if (event == Multipart::Event::PartEnded) out += "</>";
            if (event == Multipart::Event::Ended) return out + ".";
            out.append(form.data());
        }
    }
    return out;
}

bool isDecided(const std::string& reading) {
    return reading.ends_with('.') || reading.ends_with('!');
}

}  // namespace

/// The first line is a Content-Type, the rest a body. However it is cut, it has to be read the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    const std::size_t end = std::min(input.find('\n'), input.size());
    const std::string boundary = Multipart::boundaryOf(input.substr(0, end)).value_or("b");
    const std::string_view body = input.substr(std::min(end + 1, input.size()));
    const std::string whole = reading(boundary, body, std::max<std::size_t>(1, body.size()));
    const std::string cut = reading(boundary, body, 1 + size % 7);
    if (isDecided(whole) && isDecided(cut) && whole != cut) std::abort();
    if (server::plainFileName(body).empty() || server::plainFileName(body).find('/') != std::string::npos)
        std::abort();
    return 0;
}
