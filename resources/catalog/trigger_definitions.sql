SELECT t.oid::int8 AS oid, pg_get_triggerdef(t.oid) AS definition
FROM pg_trigger t
WHERE t.oid >= 16384 AND NOT t.tgisinternal AND t.tgparentid = 0 AND t.tgrelid <> ALL ({{skipped}})
