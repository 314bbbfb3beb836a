SELECT n.oid::int8 AS oid, n.nspname, pg_get_userbyid(n.nspowner) AS owner,
       coalesce(n.nspacl, acldefault('n', n.nspowner))::text AS acl
FROM pg_namespace n
WHERE (n.oid >= 16384 AND n.nspname !~ '^pg_(toast_)?temp_') OR n.nspname = 'public'
