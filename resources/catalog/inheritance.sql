-- Parents of tables and of partitions' indexes.
SELECT i.inhrelid::int8 AS inhrelid, i.inhparent::int8 AS inhparent,
--from 14
       i.inhdetachpending
--before 14
       false AS inhdetachpending
--end
FROM pg_inherits i
WHERE i.inhrelid >= 16384
ORDER BY i.inhrelid, i.inhseqno
