SELECT k.oid::int8 AS oid, pg_get_constraintdef(k.oid) AS definition
FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
WHERE k.oid >= 16384 AND k.contype IN ('c', 'x') AND c.relpersistence <> 't' AND k.conrelid <> ALL ({{skipped}})
  AND k.conindid <> ALL ({{skipped}})
