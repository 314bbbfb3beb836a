SELECT s.oid::int8 AS oid, s.srvname, pg_get_userbyid(s.srvowner) AS owner, w.fdwname, s.srvtype, s.srvversion,
       s.srvoptions::text AS options, coalesce(s.srvacl, acldefault('S', s.srvowner))::text AS acl
FROM pg_foreign_server s JOIN pg_foreign_data_wrapper w ON w.oid = s.srvfdw
