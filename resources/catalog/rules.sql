SELECT r.oid::int8 AS oid, r.ev_class::int8 AS ev_class, r.rulename, r.ev_type::text AS ev_type, r.is_instead,
       r.ev_enabled::text AS ev_enabled
FROM pg_rewrite r
WHERE r.oid >= 16384 AND r.rulename <> '_RETURN'
