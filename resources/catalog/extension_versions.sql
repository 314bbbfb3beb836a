-- What ALTER EXTENSION … UPDATE would bring.
SELECT e.oid::int8 AS oid, a.default_version
FROM pg_extension e
JOIN pg_available_extensions() a ON a.name = e.extname
