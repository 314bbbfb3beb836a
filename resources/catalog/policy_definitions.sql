-- A policy's expression may look into other tables; deparsing it locks those too.
SELECT p.oid::int8 AS oid, pg_get_expr(p.polqual, p.polrelid) AS using_expression, pg_get_expr(p.polwithcheck, p.polrelid) AS check_expression
FROM pg_policy p
WHERE p.polrelid <> ALL ({{skipped}})
  AND NOT EXISTS (SELECT FROM pg_depend d
                  WHERE d.classid = 'pg_policy'::regclass AND d.objid = p.oid
                    AND d.refclassid = 'pg_class'::regclass AND d.refobjid = ANY ({{skipped}}))
