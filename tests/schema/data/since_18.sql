-- What PostgreSQL 18 knows and 17 does not.
CREATE SCHEMA n;
CREATE EXTENSION btree_gist;
CREATE TABLE n.virtual (a int NOT NULL, b int GENERATED ALWAYS AS (a * 2) VIRTUAL, c int GENERATED ALWAYS AS (a * 3) STORED,
    d int GENERATED ALWAYS AS (a * 4), note text);
COMMENT ON COLUMN n.virtual.b IS 'counted when read';
CREATE VIEW n.over_virtual AS SELECT a, b FROM n.virtual WHERE b > 1;
-- NOT NULL constraints have names, can be not valid and need not be inherited.
CREATE TABLE n.named (a int CONSTRAINT a_is_there NOT NULL, b int CONSTRAINT b_is_there NOT NULL NO INHERIT, c int, d int NOT NULL,
    CONSTRAINT c_is_there NOT NULL c);
ALTER TABLE n.named ADD e int, ADD CONSTRAINT e_is_there NOT NULL e NOT VALID;
COMMENT ON CONSTRAINT a_is_there ON n.named IS 'for a reason';
ALTER TABLE n.named RENAME d TO renamed;
CREATE TABLE n.named_child (f int NOT NULL) INHERITS (n.named);
CREATE TABLE n.named_again (a int CONSTRAINT another_name NOT NULL) INHERITS (n.named);
CREATE TABLE n.split (a int CONSTRAINT a_of_split NOT NULL, b int) PARTITION BY RANGE (a);
CREATE TABLE n.split_1 PARTITION OF n.split FOR VALUES FROM (0) TO (9);
CREATE TABLE n.split_2 (a int CONSTRAINT own_name NOT NULL, b int CONSTRAINT b_here_only NOT NULL);
ALTER TABLE n.split ATTACH PARTITION n.split_2 FOR VALUES FROM (9) TO (99);
CREATE TABLE n.primary_named (id int CONSTRAINT id_is_there NOT NULL PRIMARY KEY);
-- Keys over time.
CREATE TABLE n.period (id int, valid tsrange, note text, CONSTRAINT period_key PRIMARY KEY (id, valid WITHOUT OVERLAPS),
    CONSTRAINT period_note UNIQUE (note, valid WITHOUT OVERLAPS));
CREATE TABLE n.within (id int, period_id int, valid tsrange,
    CONSTRAINT in_period FOREIGN KEY (period_id, PERIOD valid) REFERENCES n.period (id, PERIOD valid));
-- Constraints that are only said.
CREATE TABLE n.said (a int, b int, CONSTRAINT a_said CHECK (a > 0) NOT ENFORCED, CONSTRAINT b_held CHECK (b > 0) ENFORCED,
    id int PRIMARY KEY);
CREATE TABLE n.saying (said_id int CONSTRAINT said_only REFERENCES n.said (id) ON DELETE CASCADE NOT ENFORCED);
CREATE TABLE n.said_child (CONSTRAINT a_said CHECK (a > 0) NOT ENFORCED) INHERITS (n.said);
-- A not valid foreign key of a partitioned table.
CREATE TABLE n.target (id int PRIMARY KEY);
CREATE TABLE n.pointing (id int, target_id int) PARTITION BY LIST (id);
CREATE TABLE n.pointing_1 PARTITION OF n.pointing FOR VALUES IN (1);
ALTER TABLE n.pointing ADD CONSTRAINT to_target FOREIGN KEY (target_id) REFERENCES n.target NOT VALID;
CREATE PUBLICATION with_generated FOR TABLE n.virtual WITH (publish_generated_columns = stored);
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER far FOREIGN DATA WRAPPER w;
CREATE FOREIGN TABLE n.remote (a int CONSTRAINT remote_a NOT NULL, b int) SERVER far;
CREATE COLLATION n.folding (provider = builtin, locale = 'PG_UNICODE_FAST');
CREATE UNIQUE INDEX by_virtual_source ON n.virtual (a) INCLUDE (c);
