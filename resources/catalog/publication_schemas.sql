--from 15
SELECT s.pnpubid::int8 AS pnpubid, n.nspname
FROM pg_publication_namespace s JOIN pg_namespace n ON n.oid = s.pnnspid
ORDER BY n.nspname
--before 15
SELECT NULL::int8 AS pnpubid, NULL AS nspname WHERE false
--end
