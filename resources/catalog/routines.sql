-- Functions and procedures, but not the constructors that come with range types. Definitions:
-- routine_definitions.sql.
SELECT p.oid::int8 AS oid, n.nspname, p.proname, p.prokind::text AS prokind,
       pg_get_function_identity_arguments(p.oid) AS identity_arguments,
       pg_get_function_arguments(p.oid) AS arguments, pg_get_function_result(p.oid) AS result, l.lanname,
       p.provolatile::text AS provolatile, p.proparallel::text AS proparallel, p.proleakproof, p.proisstrict,
       p.prosecdef, p.procost::text AS procost, p.prorows::text AS prorows, p.proconfig::text AS proconfig,
       CASE WHEN p.prokind <> 'a' THEN p.prosrc END AS prosrc, pg_get_userbyid(p.proowner) AS owner,
       coalesce(p.proacl, acldefault('f', p.proowner))::text AS acl
FROM pg_proc p
JOIN pg_namespace n ON n.oid = p.pronamespace
JOIN pg_language l ON l.oid = p.prolang
WHERE p.oid >= 16384 AND n.nspname !~ '^pg_(toast_)?temp_'
  AND NOT EXISTS (SELECT FROM pg_depend d
                  WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'i')
