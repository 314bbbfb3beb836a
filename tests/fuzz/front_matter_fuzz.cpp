#include "cli/posts/links.h"
#include "cli/posts/media_notes.h"
#include "cli/posts/names.h"
#include "cli/posts/post_file_reader.h"
#include "cli/posts/post_file_writer.h"

#include <QTimeZone>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

/// What was written has to be read as the same again, or a second export would differ.
void checkWritten(const cli::PostFile& post, const cli::ReadingContext& context) {
    const QByteArray written = cli::writePostFile(post);
    const auto again = cli::readPostFile(written, QStringLiteral("words.md"), context);
    if (!again || cli::writePostFile(*again) != written) std::abort();
}

}  // namespace

/// Any bytes, as a Markdown file and as the notes about uploaded files: a reason at worst.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray file(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const cli::ReadingContext context{.zone = QTimeZone::utc(),
                                      .now = QDateTime({2026, 1, 1}, {0, 0}, QTimeZone::utc())};
    const auto post = cli::readPostFile(file, QStringLiteral("folder/2020-01-31-words.md"), context);
    if (post) {
        if (!post->slug.isEmpty() && !cli::isSlug(post->slug)) std::abort();
        checkWritten(*post, context);
        const auto leave = [](const QString&) { return std::optional<QString>(); };
        if (cli::withLinks(post->body, leave) != post->body) std::abort();
    }
    (void)cli::readEditsFile(file);
    (void)cli::readMediaNotes(file);
    return 0;
}
