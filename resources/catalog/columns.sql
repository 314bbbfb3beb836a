-- Columns of relations and attributes of composite types, in any order. Default expressions: defaults.sql.
SELECT a.attrelid, a.attnum, a.attname, format_type(a.atttypid, a.atttypmod) AS type,
       a.attnotnull, a.atthasdef, a.attidentity, a.attgenerated,
       CASE WHEN a.attcollation <> t.typcollation THEN
           (SELECT quote_ident(cn.nspname) || '.' || quote_ident(co.collname)
            FROM pg_collation co JOIN pg_namespace cn ON cn.oid = co.collnamespace
            WHERE co.oid = a.attcollation) END AS collation,
       CASE WHEN a.attstorage <> t.typstorage THEN a.attstorage END AS storage,
--from 14
       a.attcompression AS compression,
--before 14
       NULL AS compression,
--end
       coalesce(a.attstattarget, -1) AS statistics_target, a.attoptions AS options,
       a.attfdwoptions AS foreign_options, a.attislocal, a.attinhcount, a.attacl AS acl
FROM pg_attribute a
JOIN pg_class c ON c.oid = a.attrelid
JOIN pg_type t ON t.oid = a.atttypid
WHERE a.attrelid >= 16384 AND a.attnum > 0 AND NOT a.attisdropped
  AND c.relkind IN ('r', 'p', 'v', 'm', 'f', 'c') AND c.relpersistence <> 't'
