SELECT p.oid::int8 AS oid, p.polrelid::int8 AS polrelid, p.polname, p.polcmd::text AS polcmd, p.polpermissive,
       (SELECT array_agg(pg_get_userbyid(r) ORDER BY 1) FROM unnest(p.polroles) r WHERE r <> 0)::text AS roles
FROM pg_policy p
