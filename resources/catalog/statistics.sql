SELECT s.oid::int8 AS oid, n.nspname, s.stxname, pg_get_userbyid(s.stxowner) AS owner, s.stxrelid::int8 AS stxrelid,
       coalesce(s.stxstattarget, -1)::int4 AS target
FROM pg_statistic_ext s JOIN pg_namespace n ON n.oid = s.stxnamespace
