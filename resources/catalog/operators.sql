SELECT o.oid::int8 AS oid, n.nspname, o.oprname, pg_get_userbyid(o.oprowner) AS owner,
       CASE WHEN o.oprleft <> 0 THEN format_type(o.oprleft, NULL) END AS left,
       CASE WHEN o.oprright <> 0 THEN format_type(o.oprright, NULL) END AS right,
       o.oprcode::text AS function,
       (SELECT 'OPERATOR(' || quote_ident(cn.nspname) || '.' || c.oprname || ')'
        FROM pg_operator c JOIN pg_namespace cn ON cn.oid = c.oprnamespace WHERE c.oid = o.oprcom) AS commutator,
       (SELECT 'OPERATOR(' || quote_ident(gn.nspname) || '.' || g.oprname || ')'
        FROM pg_operator g JOIN pg_namespace gn ON gn.oid = g.oprnamespace WHERE g.oid = o.oprnegate) AS negator,
       nullif(o.oprrest::text, '-') AS restriction, nullif(o.oprjoin::text, '-') AS join, o.oprcanhash, o.oprcanmerge
FROM pg_operator o JOIN pg_namespace n ON n.oid = o.oprnamespace
WHERE o.oid >= 16384 AND o.oprcode <> 0
