-- Only when asked. NULL where the login may not see them.
SELECT CASE WHEN m.umuser = 0 THEN '' ELSE m.usename END AS role, m.srvname, m.umoptions::text AS options
FROM pg_user_mappings m
