SELECT r.oid::int8 AS oid, pg_get_ruledef(r.oid) AS definition
FROM pg_rewrite r
WHERE r.oid >= 16384 AND r.rulename <> '_RETURN' AND r.ev_class <> ALL ({{skipped}})
  AND NOT EXISTS (SELECT FROM pg_depend d
                  WHERE d.classid = 'pg_rewrite'::regclass AND d.objid = r.oid
                    AND d.refclassid = 'pg_class'::regclass AND d.refobjid = ANY ({{skipped}}))
