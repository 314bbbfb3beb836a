#include "migrations/sending.h"

#include "migrations/tools/all.h"

namespace migrations {

const QByteArray& contentOf(const MigrationFile& file, Direction direction) {
    return direction == Direction::Up ? file.content : file.downContent;
}

Sending sendingOf(const Directory& directory, const MigrationFile& file, Direction direction) {
    return toolOf(directory.tool).sending(directory, file, direction);
}

}  // namespace migrations
