#include "schema/change_counter.h"

namespace schema {
namespace {

/// The catalogs that DDL writes. pg_statistic is not one of them: ANALYZE writes it. Shared ones (roles) are
/// left out, because what happens to them happens in every database.
const QString counterSql = QStringLiteral(
    "SELECT coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0)::int8 AS counter FROM pg_stat_sys_tables "
    "WHERE schemaname = 'pg_catalog' AND relname IN ('pg_aggregate', 'pg_attrdef', 'pg_attribute', "
    "'pg_cast', "
    "'pg_class', 'pg_collation', 'pg_constraint', 'pg_default_acl', 'pg_depend', 'pg_description', "
    "'pg_enum', "
    "'pg_event_trigger', 'pg_extension', 'pg_foreign_data_wrapper', 'pg_foreign_server', "
    "'pg_foreign_table', 'pg_index', 'pg_inherits', 'pg_namespace', 'pg_operator', "
    "'pg_partitioned_table', 'pg_policy', 'pg_proc', 'pg_publication', 'pg_publication_rel', 'pg_range', "
    "'pg_rewrite', 'pg_sequence', 'pg_statistic_ext', 'pg_trigger', 'pg_ts_config', 'pg_ts_dict', 'pg_type', "
    "'pg_user_mapping')");

}  // namespace

core::Result<qint64> readChangeCounter(postgres::Connection& connection) {
    const auto table = connection.query(counterSql);
    if (!table) return core::fail(table);
    return table->integer(0, "counter");
}

}  // namespace schema
