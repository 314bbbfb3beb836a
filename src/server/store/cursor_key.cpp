#include "server/store/cursor_key.h"

#include "server/secrets.h"
#include "server/store/database.h"

namespace server {

Task<const CursorCodec*> CursorKey::codec(Database& database) {
    if (!m_codec) {
        const std::string proposal = randomBytes(32);
        std::vector<Statement> statements;
        statements.push_back(
            {"insert into server_key (name, key) values ('cursor', $1::bytea) "
             "on conflict (name) do nothing",
             Values(Bytes{proposal})});
        statements.push_back({"select key from server_key where name = 'cursor'", {}});
        const auto results = co_await database.write(std::move(statements));
        // Somebody else on this thread may have had the same thought meanwhile.
        if (!m_codec) m_codec.emplace(results[1].bytes(0, "key"));
    }
    co_return &*m_codec;
}

}  // namespace server
