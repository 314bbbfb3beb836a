-- Roles of the cluster; pg_roles hides the passwords.
SELECT r.oid::int8 AS oid, r.rolname, r.rolsuper, r.rolcanlogin, r.rolinherit, r.rolcreaterole, r.rolcreatedb,
       r.rolreplication, r.rolbypassrls, r.rolconnlimit,
       (SELECT array_agg(g.rolname ORDER BY g.rolname)
        FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid WHERE m.member = r.oid)::text AS member_of,
       shobj_description(r.oid, 'pg_authid') AS comment
FROM pg_roles r
