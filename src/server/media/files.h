#pragma once

#include "server/http/response.h"
#include "server/http/task.h"

#include <boost/asio/thread_pool.hpp>
#include <sodium.h>

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace server {

/// A file descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int number = -1) : m_number(number) {}
    Descriptor(Descriptor&& other) noexcept;
    Descriptor& operator=(Descriptor&& other) noexcept;
    ~Descriptor();

    int number() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }

private:
    int m_number;
};

// Everything below may block for as long as the disk takes: call it through onThreads(). Nothing throws;
// what can fail gives 0 or an errno.

/// A file that is being written into a folder. Unless it is kept, it is gone with the object, and so is
/// whatever a full disk let through of it.
class TemporaryFile {
public:
    explicit TemporaryFile(std::string folder) : m_folder(std::move(folder)) {}
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile();

    int append(std::string_view bytes);
    /// Ends the writing: from now on hash() and bytes() tell the truth.
    int finish();
    /// Makes it durable under its hash as its name. The same bytes may be there already; they are replaced by
    /// themselves, so that the file counts as new.
    int keep();

    std::uint64_t size() const { return m_size; }
    /// SHA-256, 32 bytes.
    const std::string& hash() const { return m_hash; }
    /// The whole content, mapped; valid as long as the object.
    std::string_view bytes() const { return {static_cast<const char*>(m_mapped), m_mapped ? m_size : 0}; }

private:
    int open();

    std::string m_folder;
    std::string m_path;  ///< empty: there is none (yet, or any more)
    Descriptor m_file;
    crypto_hash_sha256_state m_hashing{};
    std::string m_hash;
    std::uint64_t m_size = 0;
    void* m_mapped = nullptr;
};

/// A kept file, open for reading.
struct StoredFile {
    Descriptor file;
    std::uint64_t size = 0;
};
/// `hash` as bytes. Nothing when it is not there.
std::optional<StoredFile> openStored(const std::string& folder, const std::string& hash);

/// Sends a stretch of a file, 64 KiB at a time.
class FilePieces : public Pieces {
public:
    FilePieces(Descriptor file, std::uint64_t from, std::uint64_t length, asio::thread_pool& threads);
    Task<std::optional<std::string>> next() override;

private:
    std::shared_ptr<Descriptor> m_file;
    std::uint64_t m_at;
    std::uint64_t m_left;
    asio::thread_pool& m_threads;
};

/// Removes what uploads that died left behind, as far as it has not been touched for `age`.
void removeAbandoned(const std::string& folder, std::chrono::seconds age);
/// Removes a kept file, unless somebody has uploaded it again within `age`.
void removeStored(const std::string& folder, const std::string& hash, std::chrono::seconds age);

}  // namespace server
