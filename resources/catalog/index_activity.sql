-- How often indexes were used; takes no lock that another session could hold.
SELECT x.indexrelid::int8 AS oid, pg_stat_get_numscans(x.indexrelid) AS scans,
--from 16
       (1000 * extract(epoch FROM pg_stat_get_lastscan(x.indexrelid)))::int8 AS last_scan
--before 16
       NULL::int8 AS last_scan
--end
FROM pg_index x
JOIN pg_class i ON i.oid = x.indexrelid
WHERE x.indexrelid >= 16384 AND i.relkind = 'i' AND i.relpersistence <> 't'
