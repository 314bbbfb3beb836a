-- What extensions granted on their things when they were made.
SELECT i.classoid::int8 AS classoid, i.objoid::int8 AS objoid, i.initprivs::text AS acl
FROM pg_init_privs i
WHERE i.objoid >= 16384 AND i.objsubid = 0 AND i.privtype = 'e'
