SELECT d.adrelid, d.adnum, pg_get_expr(d.adbin, d.adrelid) AS expression
FROM pg_attrdef d JOIN pg_class c ON c.oid = d.adrelid
WHERE d.oid >= 16384 AND c.relpersistence <> 't' AND d.adrelid <> ALL ({{skipped}})
