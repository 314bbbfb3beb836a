-- Who holds or waits for an ACCESS EXCLUSIVE lock here. Deparsing would queue behind both.
SELECT l.relation::int8 AS relation, l.pid, l.granted,
       extract(epoch FROM clock_timestamp() - a.xact_start)::int8 AS seconds,
       nullif(a.query, '<insufficient privilege>') AS query
FROM pg_locks l LEFT JOIN pg_stat_activity a ON a.pid = l.pid
WHERE l.locktype = 'relation' AND l.mode = 'AccessExclusiveLock' AND l.relation >= 16384 AND l.pid <> pg_backend_pid()
  AND l.database = (SELECT d.oid FROM pg_database d WHERE d.datname = current_database())
ORDER BY l.granted DESC, seconds DESC NULLS LAST
