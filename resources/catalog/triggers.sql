-- Triggers that somebody wrote: neither those of foreign keys nor the copies on partitions (internal up to 14, with a
-- parent from 15).
SELECT t.oid::int8 AS oid, t.tgrelid::int8 AS tgrelid, t.tgname, t.tgtype, t.tgattr::text AS tgattr,
       t.tgconstraint <> 0 AS is_constraint, t.tgdeferrable, t.tginitdeferred, t.tgenabled::text AS tgenabled,
       t.tgfoid::regproc::text AS function
FROM pg_trigger t
WHERE t.oid >= 16384 AND NOT t.tgisinternal AND t.tgparentid = 0
