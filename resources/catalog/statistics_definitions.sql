SELECT s.oid::int8 AS oid, pg_get_statisticsobjdef(s.oid) AS definition
FROM pg_statistic_ext s
WHERE s.stxrelid <> ALL ({{skipped}})
