SELECT o.oid::int8 AS oid, m.amname, o.opcintype::int8 AS opcintype, format_type(o.opcintype, NULL) AS type
FROM pg_opclass o JOIN pg_am m ON m.oid = o.opcmethod
WHERE o.opcdefault
