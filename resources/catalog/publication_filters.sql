--from 15
SELECT r.oid::int8 AS oid, pg_get_expr(r.prqual, r.prrelid) AS filter
FROM pg_publication_rel r
WHERE r.prqual IS NOT NULL AND r.prrelid <> ALL ({{skipped}})
--before 15
SELECT NULL::int8 AS oid, NULL AS filter WHERE false
--end
