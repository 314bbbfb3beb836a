SELECT x.indexrelid::int8 AS oid, pg_relation_size(x.indexrelid) AS bytes
FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid
WHERE x.indexrelid >= 16384 AND i.relkind = 'i' AND i.relpersistence <> 't'
  AND x.indexrelid <> ALL ({{skipped}}) AND x.indrelid <> ALL ({{skipped}})
