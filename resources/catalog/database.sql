-- The database itself; since when the counters of table_activity and index_activity count (null: never reset).
SELECT pg_get_userbyid(d.datdba) AS owner, 
       (1000 * extract(epoch FROM pg_stat_get_db_stat_reset_time(d.oid)))::int8 AS statistics_since
FROM pg_database d
WHERE d.datname = current_database()
