#include "migrations/directory_hash.h"
#include "migrations/formats/recognise.h"
#include "migrations/status.h"
#include "migrations/tools/all.h"
#include "migrations/tools/tool.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace migrations;

namespace {

/// What a tool may be asked of a directory that it can be run on; its files have to be what was there.
void look(const Directory& directory) {
    for (const MigrationFile& file : directory.files) {
        bool isThere = false;
        for (const SourceFile& source : directory.sources)
            isThere |= source.name == file.name || source.name == file.downName;
        if (!isThere) std::abort();
        for (const Direction direction : {Direction::Up, Direction::Down})
            (void)sendingOf(directory, file, direction);
    }
    (void)status(directory, Histories{}, directory.tool);
    (void)directoryHash(directory);
}

}  // namespace

/// Any bytes, as the names of the files of a directory, one a line up to an empty one, and as what is in each
/// of them: whatever the tool, findings at worst.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray input(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const qsizetype end = input.indexOf("\n\n");
    const QByteArray content = end < 0 ? QByteArray("SELECT 1;") : input.sliced(end + 2);
    Directory directory;
    directory.path = QStringLiteral("/fuzz");
    constexpr qsizetype mostFiles = 12;
    for (const QByteArray& name : (end < 0 ? input : input.first(end)).split('\n').mid(0, mostFiles))
        directory.sources.append({.name = QString::fromUtf8(name), .content = content});
    recognise(directory, AtlasSumFile::Absent);
    for (const MigrationTool* tool : allTools()) {
        Directory other = directory;
        other.tool = tool->id() == Tool::None ? Tool::Numbered : Tool::None;
        look(other.as(tool->id()));
    }
    return 0;
}
