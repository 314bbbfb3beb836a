-- Last of its batch: the locks that deparsing takes on the tables below stay until the transaction ends.
SELECT c.oid::int8 AS oid, pg_get_viewdef(c.oid) AS query
FROM pg_class c
WHERE c.oid >= 16384 AND c.relkind IN ('v', 'm') AND c.relpersistence <> 't' AND c.oid <> ALL ({{skipped}})
  AND NOT EXISTS (SELECT FROM pg_rewrite r
                  JOIN pg_depend d ON d.classid = 'pg_rewrite'::regclass AND d.objid = r.oid
                  WHERE r.ev_class = c.oid AND d.refclassid = 'pg_class'::regclass AND d.refobjid = ANY ({{skipped}}))
