-- Columns of relations and attributes of composite types. Default expressions: defaults.sql.
SELECT a.attrelid::int8 AS attrelid, a.attnum, a.attname, format_type(a.atttypid, a.atttypmod) AS type,
       a.attnotnull, a.atthasdef, a.attidentity::text AS attidentity, a.attgenerated::text AS attgenerated,
       CASE WHEN a.attcollation <> t.typcollation THEN
           (SELECT quote_ident(cn.nspname) || '.' || quote_ident(co.collname)
            FROM pg_collation co JOIN pg_namespace cn ON cn.oid = co.collnamespace
            WHERE co.oid = a.attcollation) END AS collation,
       CASE WHEN a.attstorage <> t.typstorage THEN a.attstorage::text END AS storage,
--from 14
       nullif(a.attcompression, '')::text AS compression,
--before 14
       NULL AS compression,
--end
       coalesce(a.attstattarget, -1)::int4 AS statistics_target, a.attoptions::text AS options,
       a.attfdwoptions::text AS foreign_options, a.attislocal, a.attinhcount::int4 AS attinhcount,
       a.attacl::text AS acl, d.oid::int8 AS default_oid
FROM pg_attribute a
JOIN pg_class c ON c.oid = a.attrelid
JOIN pg_type t ON t.oid = a.atttypid
LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
WHERE a.attrelid >= 16384 AND a.attnum > 0 AND NOT a.attisdropped
  AND c.relkind IN ('r', 'p', 'v', 'm', 'f', 'c') AND c.relpersistence <> 't'
ORDER BY a.attrelid, a.attnum
