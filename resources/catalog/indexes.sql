SELECT x.indexrelid::int8 AS indexrelid, x.indrelid::int8 AS indrelid, i.relname, am.amname, x.indisunique,
       x.indisprimary, x.indisclustered, x.indisvalid, x.indisready, x.indisreplident,
--from 15
       x.indnullsnotdistinct,
--before 15
       false AS indnullsnotdistinct,
--end
       x.indnkeyatts, x.indkey::text AS indkey, x.indclass::text AS indclass,
       x.indcollation::text AS indcollation, x.indoption::text AS indoption, left(x.indexprs::text, 160) AS expressions,
       x.indpred IS NOT NULL AS has_predicate,
       i.reloptions::text AS options, s.spcname AS tablespace,
       u.statistics::text AS statistics,
       i.relpages, i.reltuples::int8 AS reltuples, current_setting('block_size')::int AS block_size
FROM pg_index x
JOIN pg_class i ON i.oid = x.indexrelid
JOIN pg_class t ON t.oid = x.indrelid
JOIN pg_am am ON am.oid = i.relam
LEFT JOIN pg_tablespace s ON s.oid = i.reltablespace
LEFT JOIN (SELECT a.attrelid, array_agg(a.attnum || ':' || a.attstattarget ORDER BY a.attnum) AS statistics
           FROM pg_attribute a WHERE a.attrelid >= 16384 AND a.attnum > 0 AND a.attstattarget >= 0
           GROUP BY a.attrelid) u ON u.attrelid = x.indexrelid AND x.indexprs IS NOT NULL
WHERE x.indexrelid >= 16384 AND t.relkind IN ('r', 'p', 'm') AND t.relpersistence <> 't'
