SELECT c.oid::int8 AS oid, n.nspname, c.collname, pg_get_userbyid(c.collowner) AS owner,
       CASE c.collprovider WHEN 'i' THEN 'icu' WHEN 'b' THEN 'builtin' ELSE 'libc' END AS provider,
       c.collcollate, c.collctype, c.collisdeterministic, c.collversion,
--from 17
       c.colllocale AS locale,
--before 17
--from 15
       c.colliculocale AS locale,
--before 15
       CASE WHEN c.collprovider = 'i' THEN c.collcollate END AS locale,
--end
--end
--from 16
       c.collicurules AS rules
--before 16
       NULL AS rules
--end
FROM pg_collation c JOIN pg_namespace n ON n.oid = c.collnamespace
WHERE c.oid >= 16384
