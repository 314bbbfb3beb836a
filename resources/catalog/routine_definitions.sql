-- A BEGIN ATOMIC body is deparsed and locks the tables it names; other bodies are only text.
SELECT p.oid::int8 AS oid, pg_get_functiondef(p.oid) AS definition
FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
WHERE p.oid >= 16384 AND p.prokind <> 'a' AND n.nspname !~ '^pg_(toast_)?temp_'
  AND NOT EXISTS (SELECT FROM pg_depend d
                  WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid
                    AND (d.deptype = 'i' OR d.refclassid = 'pg_class'::regclass AND d.refobjid = ANY ({{skipped}})))
