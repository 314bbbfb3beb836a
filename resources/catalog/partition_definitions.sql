SELECT c.oid::int8 AS oid, CASE WHEN c.relkind = 'p' THEN pg_get_partkeydef(c.oid) END AS key,
       CASE WHEN c.relispartition THEN pg_get_expr(c.relpartbound, c.oid) END AS bound,
       CASE WHEN c.relispartition THEN pg_get_partition_constraintdef(c.oid) END AS partition_constraint
FROM pg_class c
WHERE c.oid >= 16384 AND (c.relkind = 'p' OR c.relispartition) AND c.relkind IN ('r', 'p', 'f')
  AND c.oid <> ALL ({{skipped}})
