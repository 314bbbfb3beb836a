-- What definition_text.h cannot know of an index: its expression and predicate, or all of it. Those with a line break are
-- laid out otherwise in pg_get_indexdef().
SELECT i.oid::int8 AS oid, i.expression, i.predicate,
       CASE WHEN i.is_deparsed OR strpos(i.expression, chr(10)) > 0 OR strpos(i.predicate, chr(10)) > 0
            THEN pg_get_indexdef(i.oid) END AS definition
FROM (SELECT x.indexrelid AS oid, d.oid IS NOT NULL AS is_deparsed,
             CASE WHEN d.oid IS NULL THEN pg_get_expr(x.indexprs, x.indrelid) END AS expression,
             CASE WHEN d.oid IS NULL THEN pg_get_expr(x.indpred, x.indrelid) END AS predicate
      FROM pg_index x
      JOIN pg_class t ON t.oid = x.indrelid
      LEFT JOIN unnest({{deparsed}}) AS d(oid) ON d.oid = x.indexrelid
      WHERE x.indexrelid >= 16384 AND (x.indexprs IS NOT NULL OR x.indpred IS NOT NULL OR d.oid IS NOT NULL)
        AND t.relkind IN ('r', 'p', 'm') AND t.relpersistence <> 't'
        AND x.indrelid <> ALL ({{skipped}}) AND x.indexrelid <> ALL ({{skipped}})
      OFFSET 0) i
