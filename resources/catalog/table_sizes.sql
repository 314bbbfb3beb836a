-- Heap with TOAST and maps. Waits for ACCESS EXCLUSIVE locks.
SELECT c.oid::int8 AS oid, pg_table_size(c.oid) AS bytes
FROM pg_class c
WHERE c.oid >= 16384 AND c.relkind IN ('r', 'm') AND c.relpersistence <> 't' AND c.oid <> ALL ({{skipped}})
