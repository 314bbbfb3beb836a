-- A default names no column, so that the server need not open the table to write it, which takes longest and waits for
-- locks; only what a generated column is computed from does.
SELECT d.adrelid, d.adnum,
       pg_get_expr(d.adbin, CASE WHEN strpos(d.adbin::text, '{VAR ') > 0 THEN d.adrelid ELSE 0 END) AS expression
FROM pg_attrdef d JOIN pg_class c ON c.oid = d.adrelid
WHERE d.oid >= 16384 AND c.relpersistence <> 't'
  AND (d.adrelid <> ALL ({{skipped}}) OR strpos(d.adbin::text, '{VAR ') = 0)
