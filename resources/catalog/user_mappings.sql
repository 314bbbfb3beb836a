-- From the view, which any login may read; the table is for superusers. Options may be secrets and are not asked for.
SELECT CASE WHEN m.umuser = 0 THEN '' ELSE m.usename END AS role, m.srvname
FROM pg_user_mappings m
