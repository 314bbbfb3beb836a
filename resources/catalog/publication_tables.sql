-- Row filters: publication_filters.sql.
SELECT r.oid::int8 AS oid, r.prpubid::int8 AS prpubid, r.prrelid::int8 AS prrelid,
--from 15
       r.prattrs::text AS prattrs
--before 15
       NULL AS prattrs
--end
FROM pg_publication_rel r
