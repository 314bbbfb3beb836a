-- Tables, views, materialised views, foreign tables; estimates as the last VACUUM or ANALYZE left them.
SELECT c.oid::int8 AS oid, n.nspname, c.relname, c.relkind::text AS relkind,
       pg_get_userbyid(c.relowner) AS owner, c.relpersistence::text AS relpersistence,
       CASE WHEN am.amname <> 'heap' THEN am.amname END AS access_method, s.spcname AS tablespace,
       c.reloptions::text AS options, t.reloptions::text AS toast_options,
       CASE WHEN c.reloftype <> 0 THEN format_type(c.reloftype, NULL) END AS of_type,
       c.relrowsecurity, c.relforcerowsecurity, c.relreplident::text AS relreplident, c.relispartition,
       c.relispopulated, fs.srvname AS foreign_server, f.ftoptions::text AS foreign_options,
       c.relacl AS acl,
       c.reltype::int8 AS reltype, rt.typarray::int8 AS typarray,
       c.reltuples::int8 AS reltuples, c.relpages, current_setting('block_size')::int AS block_size
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_class t ON t.oid = c.reltoastrelid AND t.reloptions IS NOT NULL
LEFT JOIN pg_am am ON am.oid = c.relam
LEFT JOIN pg_tablespace s ON s.oid = c.reltablespace
LEFT JOIN pg_type rt ON rt.oid = c.reltype
LEFT JOIN pg_foreign_table f ON f.ftrelid = c.oid
LEFT JOIN pg_foreign_server fs ON fs.oid = f.ftserver
WHERE c.oid >= 16384 AND c.relkind IN ('r', 'p', 'v', 'm', 'f') AND c.relpersistence <> 't'
