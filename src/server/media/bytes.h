#pragma once

#include <cstdint>
#include <string_view>

namespace server {

/// Numbers inside a file, read where they are; beyond the end every byte is 0.
class ByteReader {
public:
    explicit ByteReader(std::string_view bytes) : m_bytes(bytes) {}

    std::uint32_t byte(std::size_t at) const {
        return at < m_bytes.size() ? static_cast<unsigned char>(m_bytes[at]) : 0;
    }
    std::uint32_t big16(std::size_t at) const { return byte(at) << 8 | byte(at + 1); }
    std::uint32_t big32(std::size_t at) const { return big16(at) << 16 | big16(at + 2); }
    std::uint32_t little16(std::size_t at) const { return byte(at) | byte(at + 1) << 8; }
    std::uint32_t little24(std::size_t at) const { return little16(at) | byte(at + 2) << 16; }
    std::uint32_t little32(std::size_t at) const { return little16(at) | little16(at + 2) << 16; }
    bool has(std::size_t at, std::string_view word) const {
        return at < m_bytes.size() && m_bytes.substr(at).starts_with(word);
    }
    std::size_t size() const { return m_bytes.size(); }

private:
    std::string_view m_bytes;
};

}  // namespace server
