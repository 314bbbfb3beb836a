#include "editor/markdown_statistics.h"

namespace editor {

TextStatistics textStatistics(QStringView markdown) {
    return language::statistics(
        std::u16string_view(markdown.utf16(), static_cast<std::size_t>(markdown.size())));
}

}  // namespace editor
