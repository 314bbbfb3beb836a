-- What belongs to an extension.
SELECT d.classid::int8 AS classid, d.objid::int8 AS objid, e.extname
FROM pg_depend d JOIN pg_extension e ON e.oid = d.refobjid
WHERE d.refclassid = 'pg_extension'::regclass AND d.deptype = 'e'
