-- What PostgreSQL 17 knows and 16 does not.
DO $$ BEGIN CREATE ROLE maintainer; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
CREATE SCHEMA n;
-- Identity columns of partitions share the sequence of the partitioned table.
CREATE TABLE n.part (id bigint GENERATED ALWAYS AS IDENTITY (START 5 INCREMENT 3), at date NOT NULL, n int) PARTITION BY RANGE (at);
CREATE TABLE n.part_1 PARTITION OF n.part FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE n.part_2 PARTITION OF n.part FOR VALUES FROM ('2025-01-01') TO ('2026-01-01') PARTITION BY LIST (n);
CREATE TABLE n.part_2a PARTITION OF n.part_2 DEFAULT;
-- An exclusion constraint of a partitioned table. (With partitions neither pg_dump nor ATTACH can make it again: the server
-- does not compare indexes of exclusion constraints.)
CREATE EXTENSION btree_gist;
CREATE TABLE n.booked (room int NOT NULL, during tsrange, CONSTRAINT once EXCLUDE USING gist (room WITH =, during WITH &&))
    PARTITION BY LIST (room);
GRANT MAINTAIN ON n.part TO maintainer WITH GRANT OPTION;
GRANT SELECT, MAINTAIN ON n.booked TO PUBLIC;
ALTER DEFAULT PRIVILEGES IN SCHEMA n GRANT MAINTAIN ON TABLES TO maintainer;
CREATE DOMAIN n.given AS int CONSTRAINT is_given NOT NULL CONSTRAINT is_small CHECK (VALUE < 9);
CREATE TYPE n.pair AS (a int, b text);
CREATE COLLATION n.builtin_c (provider = builtin, locale = 'C.UTF-8');
CREATE FUNCTION n.on_login() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN NULL; END $$;
CREATE EVENT TRIGGER at_login ON login EXECUTE FUNCTION n.on_login();
ALTER EVENT TRIGGER at_login DISABLE;
CREATE VIEW n.from_json AS
    SELECT t.* FROM json_table('[{"a": 1}]'::jsonb, '$[*]' COLUMNS (a int PATH '$.a', b text PATH '$.b' DEFAULT 'x' ON EMPTY)) t;
CREATE TABLE n.targets (a int, b int);
ALTER TABLE n.targets ALTER a SET STATISTICS 0, ALTER b SET STATISTICS 400;
CREATE STATISTICS n.both ON a, b FROM n.targets;
ALTER STATISTICS n.both SET STATISTICS 20;
