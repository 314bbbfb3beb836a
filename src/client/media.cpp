#include "client/media.h"

namespace client {

Media Media::read(core::JsonReader& json) {
    const auto text = [&json](const char* name) { return json.optionalText(name).value_or(QString()); };
    return {.id = json.integer("id"),
            .version = json.optionalInteger("version").value_or(1),
            .fileName = text("file_name"),
            .alt = text("alt"),
            .caption = text("caption"),
            .sha256 = text("sha256")};
}

}  // namespace client
