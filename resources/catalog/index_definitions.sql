SELECT x.indexrelid::int8 AS oid, pg_get_indexdef(x.indexrelid) AS definition
FROM pg_index x JOIN pg_class t ON t.oid = x.indrelid
WHERE x.indexrelid >= 16384 AND t.relkind IN ('r', 'p', 'm') AND t.relpersistence <> 't'
  AND x.indrelid <> ALL ({{skipped}}) AND x.indexrelid <> ALL ({{skipped}})
