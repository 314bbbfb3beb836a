#pragma once

#include "server/http/api_error.h"
#include "server/http/intake.h"
#include "server/http/multipart.h"
#include "server/media/files.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace server {

/// Bytes of an uploaded file at most.
inline constexpr std::uint64_t mediaLimit = 10 * 1024 * 1024;
/// The same with everything else in the form.
inline constexpr std::uint64_t mediaFormLimit = mediaLimit + 64 * 1024;

/// The form of POST /media: `file`, `alt`, `sha256`. The file goes to a temporary file in `folder` as it
/// comes; the object holds 256 KiB of it at most, and the file is gone with it unless it is kept.
class MediaUpload : public Intake {
public:
    /// Throws 415 for what is not a form, 413 for one that says itself that it is too large.
    MediaUpload(const Request& request, const std::string& folder, asio::thread_pool& threads);

    Task<> take(std::string_view bytes) override;
    Task<std::string> finish() override;

    /// Throws 422 for fields that cannot be taken.
    void check();
    /// After check(): the file with all its bytes, to be used on `threads` only.
    const std::shared_ptr<TemporaryFile>& file() const { return m_file; }
    const std::string& fileName() const { return m_fileName; }
    const std::optional<std::string>& alt() const { return m_alt; }

private:
    enum class Field { File, Alt, Hash, Unknown };

    void begin();
    Task<> add(std::string_view data);
    void end();
    Task<> flush();

    Multipart m_form;
    asio::thread_pool& m_threads;
    std::shared_ptr<TemporaryFile> m_file;
    std::string m_waiting;  ///< of the file, not written yet
    std::uint64_t m_fileBytes = 0;
    bool m_hasFile = false;
    bool m_isWhole = false;
    Field m_field = Field::Unknown;
    std::string m_text;
    std::string m_fileName;
    std::optional<std::string> m_alt;
    std::optional<std::string> m_expectedHash;  ///< what the sender says, 64 hexadecimal digits in lower case
    std::vector<FieldProblem> m_problems;
};

/// Throws what an errno of TemporaryFile means: 507 when the disk is full, 500 otherwise.
void requireWritten(int failure);

}  // namespace server
