-- Not those from a range to its multirange, which come with the range.
SELECT c.oid::int8 AS oid, format_type(c.castsource, NULL) AS source, format_type(c.casttarget, NULL) AS target,
       c.castmethod::text AS castmethod, c.castcontext::text AS castcontext,
       CASE WHEN c.castfunc <> 0 THEN c.castfunc::regprocedure::text END AS function
FROM pg_cast c
WHERE c.oid >= 16384
  AND NOT EXISTS (SELECT FROM pg_depend d
                  WHERE d.classid = 'pg_cast'::regclass AND d.objid = c.oid AND d.deptype = 'i')
