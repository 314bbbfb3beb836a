-- What dependencies.sql leaves out: by what a single column is used, and which types and collations it uses itself.
-- Not what is known anyway: the columns of keys, checks and plain indexes, and of which column a sequence is.
-- 2618 is pg_rewrite, 1259 pg_class, 2604 pg_attrdef, 2606 pg_constraint.
SELECT CASE WHEN r.rulename = '_RETURN' THEN 1259 ELSE d.classid::int8 END AS classid,
       CASE WHEN r.rulename = '_RETURN' THEN r.ev_class ELSE d.objid END::int8 AS objid, d.objsubid,
       d.refclassid::int8 AS refclassid, d.refobjid::int8 AS refobjid, d.refobjsubid, a.adrelid::int8 AS adrelid,
       a.adnum
FROM pg_depend d
LEFT JOIN pg_rewrite r ON d.classid = 2618 AND r.oid = d.objid
LEFT JOIN pg_index x ON d.classid = 1259 AND x.indexrelid = d.objid
LEFT JOIN pg_attrdef a ON d.classid = 2604 AND a.oid = d.objid
WHERE d.objid >= 16384 AND d.refobjid >= 16384
  AND ((d.refclassid = 1259 AND d.refobjsubid > 0 AND d.classid <> 2606) OR (d.classid = 1259 AND d.objsubid > 0))
  AND (x.indexrelid IS NULL OR x.indexprs IS NOT NULL OR x.indpred IS NOT NULL)
  AND (a.oid IS NULL OR a.adnum <> d.refobjsubid OR a.adrelid <> d.refobjid)
  AND (d.deptype = 'n' OR (d.deptype = 'a' AND (d.classid <> 1259 OR d.objsubid > 0 OR x.indexrelid IS NOT NULL)))
  AND (r.ev_class IS NULL OR r.rulename <> '_RETURN' OR r.ev_class <> d.refobjid)
