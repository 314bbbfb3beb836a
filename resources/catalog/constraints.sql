-- Constraints of tables and domains. Keys, foreign keys and NOT NULL are written from these columns (definition_text.h);
-- definitions of table checks and exclusions, which wait for locks, are in constraint_definitions.sql.
SELECT k.oid::int8 AS oid, k.conrelid::int8 AS conrelid, k.contypid::int8 AS contypid, k.conname,
       k.contype::text AS contype, k.condeferrable, k.condeferred, k.convalidated, k.connoinherit, k.conislocal,
       k.coninhcount::int4 AS coninhcount, k.conparentid <> 0 AS is_clone, k.confrelid::int8 AS confrelid,
       k.conkey::text AS conkey, k.confkey::text AS confkey, k.confupdtype::text AS confupdtype,
       k.confdeltype::text AS confdeltype, k.confmatchtype::text AS confmatchtype,
--from 15
       k.confdelsetcols::text AS confdelsetcols,
--before 15
       NULL AS confdelsetcols,
--end
--from 18
       k.conenforced, k.conperiod,
--before 18
       true AS conenforced, false AS conperiod,
--end
       CASE WHEN k.conrelid = 0 THEN pg_get_constraintdef(k.oid) END AS definition
FROM pg_constraint k
LEFT JOIN pg_class c ON c.oid = k.conrelid
WHERE k.oid >= 16384 AND k.contype IN ('p', 'u', 'f', 'c', 'x', 'n') AND c.relpersistence IS DISTINCT FROM 't'
