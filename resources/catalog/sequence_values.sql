-- Where sequences are, as far as the login may know; null before their first value. An unlogged one is empty on a
-- standby. Waits for ACCESS EXCLUSIVE locks.
SELECT c.oid::int8 AS oid,
       CASE WHEN has_sequence_privilege(c.oid, 'USAGE, SELECT') THEN pg_sequence_last_value(c.oid) END AS last_value
FROM pg_class c
WHERE c.oid >= 16384 AND c.relkind = 'S' AND c.oid <> ALL ({{skipped}})
  AND (c.relpersistence = 'p' OR (c.relpersistence = 'u' AND NOT pg_is_in_recovery()))
