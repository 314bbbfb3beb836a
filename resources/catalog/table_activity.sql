-- What the statistics collector knows; waits for nobody.
SELECT c.oid::int8 AS oid, pg_stat_get_live_tuples(c.oid) AS live_rows,
       (1000 * extract(epoch FROM greatest(pg_stat_get_last_analyze_time(c.oid),
                                           pg_stat_get_last_autoanalyze_time(c.oid))))::int8 AS analyzed,
       (1000 * extract(epoch FROM greatest(pg_stat_get_last_vacuum_time(c.oid),
                                           pg_stat_get_last_autovacuum_time(c.oid))))::int8 AS vacuumed
FROM pg_class c
WHERE c.oid >= 16384 AND c.relkind IN ('r', 'm', 'p') AND c.relpersistence <> 't'
