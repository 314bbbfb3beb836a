#include "server/store/media_json.h"

#include "server/permissions.h"
#include "server/store/json_sql.h"

#include <array>

namespace server {

std::string mediaColumns() {
    static const std::string list = "m.id, m.version, m.owner_id, " +
                                    jsonOf(
                                        "m.id, m.version, m.file_name, m.mime_type, m.byte_size, m.width, "
                                        "m.height, m.alt, m.caption, encode(m.sha256, 'hex') as sha256, "
                                        "'/media/' || m.id || '/file' as url, " +
                                        personJson("m.owner_id") + " as owner, " + utc("m.created_at") +
                                        " as created_at, " + utc("m.updated_at") + " as updated_at") +
                                    " as json";
    return list;
}

std::string_view mediaRefusal(const Asker& asker, std::optional<std::int64_t> owner) {
    if (asker.may(Capability::EditAllPosts)) return {};
    if (!asker.may(Capability::UploadMedia)) return missingReason(Capability::UploadMedia);
    return owner == asker.id ? "" : "not_own";
}

MediaView mediaView(const Result& rows, int row, const Asker& asker) {
    const std::string_view reason = mediaRefusal(asker, rows.optionalInteger(row, "owner_id"));
    const std::array<Verdict, 2> verdicts{{{"edit", reason}, {"delete", reason}}};
    return {.id = rows.integer(row, "id"),
            .version = rows.integer(row, "version"),
            .json = merged(rows.text(row, "json"), permissionsMember(verdicts))};
}

}  // namespace server
