SELECT c.oid::int8 AS oid, n.nspname, c.relname, pg_get_userbyid(c.relowner) AS owner,
       c.relpersistence::text AS relpersistence, format_type(s.seqtypid, NULL) AS type, s.seqstart, s.seqincrement,
       s.seqmin, s.seqmax, s.seqcache, s.seqcycle, d.refobjid::int8 AS owner_table, d.refobjsubid AS owner_column,
       d.deptype::text AS deptype, c.relacl AS acl
FROM pg_sequence s
JOIN pg_class c ON c.oid = s.seqrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.objsubid = 0
     AND d.refclassid = 'pg_class'::regclass AND d.refobjsubid > 0 AND d.deptype IN ('a', 'i')
WHERE c.oid >= 16384 AND c.relpersistence <> 't'
