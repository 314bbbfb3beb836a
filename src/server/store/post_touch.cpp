#include "server/store/post_touch.h"

#include "server/store/sql.h"

namespace server {

std::string touchPosts(Values& values, std::string_view ids, std::string_view field, const Asker& asker) {
    return filled(R"(
        touched as (
          update post p set version = p.version + 1 from ({ids}) i(id) where p.id = i.id
          returning p.id, p.version),
        touched_record as (
          insert into row_change (subject, subject_id, version, fields, actor_id)
          select 'post', id, version, array['{field}'], ${actor}::bigint from touched))",
                  {{"ids", std::string(ids)},
                   {"field", std::string(field)},
                   {"actor", std::to_string(values.add(asker.id))}});
}

}  // namespace server
