-- Types that somebody made: not the row types of tables, not arrays, not multiranges.
SELECT t.oid::int8 AS oid, n.nspname, t.typname, t.typtype::text AS typtype, t.typisdefined, t.typstorage::text AS typstorage,
       pg_get_userbyid(t.typowner) AS owner, t.typrelid::int8 AS typrelid, t.typarray::int8 AS typarray,
       CASE WHEN t.typtype = 'd' THEN format_type(t.typbasetype, t.typtypmod) END AS base_type, t.typnotnull,
       CASE WHEN t.typtype = 'd' THEN coalesce(pg_get_expr(t.typdefaultbin, 0), t.typdefault) END AS expression,
       CASE WHEN (t.typtype = 'd' AND t.typcollation <> b.typcollation)
              OR (t.typtype = 'r' AND r.rngcollation <> st.typcollation) THEN
           (SELECT quote_ident(cn.nspname) || '.' || quote_ident(co.collname)
            FROM pg_collation co JOIN pg_namespace cn ON cn.oid = co.collnamespace
            WHERE co.oid = CASE t.typtype WHEN 'd' THEN t.typcollation ELSE r.rngcollation END) END AS collation,
       format_type(r.rngsubtype, NULL) AS subtype,
       (SELECT quote_ident(opn.nspname) || '.' || quote_ident(o.opcname)
        FROM pg_opclass o JOIN pg_namespace opn ON opn.oid = o.opcnamespace
        WHERE o.oid = r.rngsubopc AND NOT o.opcdefault) AS operator_class,
       nullif(r.rngcanonical::text, '-') AS canonical, nullif(r.rngsubdiff::text, '-') AS difference,
--from 14
       format_type(nullif(r.rngmultitypid, 0), NULL) AS multirange, r.rngmultitypid::int8 AS multirange_oid,
--before 14
       NULL AS multirange, NULL::int8 AS multirange_oid,
--end
       coalesce(t.typacl, acldefault('T', t.typowner))::text AS acl
FROM pg_type t
JOIN pg_namespace n ON n.oid = t.typnamespace
LEFT JOIN pg_type b ON b.oid = t.typbasetype
LEFT JOIN pg_range r ON r.rngtypid = t.oid
LEFT JOIN pg_type st ON st.oid = r.rngsubtype
LEFT JOIN pg_class c ON c.oid = t.typrelid
WHERE t.oid >= 16384 AND (t.typtype IN ('e', 'd', 'c', 'r', 'b') OR NOT t.typisdefined)
  AND (t.typrelid = 0 OR c.relkind = 'c')
  AND NOT EXISTS (SELECT FROM pg_type element WHERE element.typarray = t.oid)
  AND n.nspname !~ '^pg_(toast_)?temp_'
