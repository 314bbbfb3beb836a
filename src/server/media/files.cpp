#include "server/media/files.h"

#include "server/http/on_threads.h"
#include "server/secrets.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <stdexcept>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace server {
namespace {

constexpr std::size_t filesPieceBytes = 64 * 1024;

int synced(const std::string& folder) {
    const Descriptor file(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return file.isOpen() && ::fsync(file.number()) == 0 ? 0 : errno;
}

}  // namespace

Descriptor::Descriptor(Descriptor&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
    std::swap(m_number, other.m_number);
    return *this;
}

Descriptor::~Descriptor() {
    if (m_number >= 0) ::close(m_number);
}

TemporaryFile::~TemporaryFile() {
    if (m_mapped) ::munmap(m_mapped, m_size);
    if (!m_path.empty()) ::unlink(m_path.c_str());
}

int TemporaryFile::open() {
    const std::string path = m_folder + "/" + toHex(randomBytes(16)) + ".part";
    m_file = Descriptor(::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0644));
    if (!m_file.isOpen()) return errno;
    m_path = path;
    crypto_hash_sha256_init(&m_hashing);
    return 0;
}

int TemporaryFile::append(std::string_view bytes) {
    if (!m_file.isOpen())
        if (const int failed = open()) return failed;
    crypto_hash_sha256_update(&m_hashing, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    while (!bytes.empty()) {
        const ssize_t count = ::write(m_file.number(), bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return errno;
        bytes.remove_prefix(static_cast<std::size_t>(count));
        m_size += static_cast<std::uint64_t>(count);
    }
    return 0;
}

int TemporaryFile::finish() {
    if (!m_file.isOpen() || m_size == 0) return 0;
    m_hash.resize(crypto_hash_sha256_BYTES);
    crypto_hash_sha256_final(&m_hashing, reinterpret_cast<unsigned char*>(m_hash.data()));
    void* const mapped = ::mmap(nullptr, m_size, PROT_READ, MAP_PRIVATE, m_file.number(), 0);
    if (mapped == MAP_FAILED) return errno;
    m_mapped = mapped;
    return 0;
}

int TemporaryFile::keep() {
    if (::fsync(m_file.number()) != 0) return errno;
    const std::string kept = m_folder + "/" + toHex(m_hash);
    if (::rename(m_path.c_str(), kept.c_str()) != 0) return errno;
    m_path.clear();
    return synced(m_folder);
}

std::optional<StoredFile> openStored(const std::string& folder, const std::string& hash) {
    const std::string path = folder + "/" + toHex(hash);
    StoredFile out{.file = Descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW))};
    struct stat facts{};
    if (!out.file.isOpen() || ::fstat(out.file.number(), &facts) != 0 || !S_ISREG(facts.st_mode)) return {};
    out.size = static_cast<std::uint64_t>(facts.st_size);
    return out;
}

FilePieces::FilePieces(Descriptor file, std::uint64_t from, std::uint64_t length, asio::thread_pool& threads)
    : m_file(std::make_shared<Descriptor>(std::move(file))), m_at(from), m_left(length), m_threads(threads) {}

Task<std::optional<std::string>> FilePieces::next() {
    if (m_left == 0) co_return std::nullopt;
    const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(m_left, filesPieceBytes));
    std::string piece = co_await onThreads(m_threads, [file = m_file, at = m_at, wanted] {
        std::string out(wanted, '\0');
        std::size_t got = 0;
        while (got < wanted) {
            const ssize_t count =
                ::pread(file->number(), out.data() + got, wanted - got, static_cast<off_t>(at + got));
            if (count < 0 && errno == EINTR) continue;
            if (count <= 0) break;
            got += static_cast<std::size_t>(count);
        }
        out.resize(got);
        return out;
    });
    if (piece.size() != wanted) throw std::runtime_error("a stored file is shorter than it was");
    m_at += wanted;
    m_left -= wanted;
    co_return piece;
}

}  // namespace server
