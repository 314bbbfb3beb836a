-- What has to exist before what, as far as it is one's own. What lies inside a thing (a column, a view's query) stands for the
-- thing; that a part needs its table goes without saying. 2618 is pg_rewrite, 2604 pg_attrdef, 1259 pg_class, 2615 pg_namespace,
-- 3079 pg_extension.
SELECT CASE WHEN r.rulename = '_RETURN' THEN 1259 ELSE d.classid::int8 END AS classid,
       CASE WHEN r.rulename = '_RETURN' THEN r.ev_class ELSE d.objid END::int8 AS objid,
       d.refclassid::int8 AS refclassid, d.refobjid::int8 AS refobjid, a.adrelid, a.adnum
FROM pg_depend d
LEFT JOIN pg_rewrite r ON d.classid = 2618 AND r.oid = d.objid
LEFT JOIN pg_attrdef a ON d.classid = 2604 AND a.oid = d.objid
WHERE d.objid >= 16384 AND d.refobjid >= 16384 AND d.deptype = 'n' AND d.refclassid NOT IN (2615, 3079)
  AND NOT (d.classid = d.refclassid AND d.objid = d.refobjid)
  AND (r.ev_class IS NULL OR r.ev_class <> d.refobjid)
