#include "schema/changes/single_changes.h"

namespace support {

QByteArray changeableSchema() {
    return R"(
CREATE SCHEMA s; CREATE SCHEMA e;
CREATE EXTENSION citext SCHEMA e;
CREATE EXTENSION postgres_fdw SCHEMA e;
CREATE TYPE s.mood AS ENUM ('bad', 'good');
CREATE DOMAIN s.short AS text CONSTRAINT not_long CHECK (length(VALUE) < 9);
CREATE TYPE s.pair AS (a integer, b text);
CREATE TYPE s.span AS RANGE (subtype = float8);
CREATE COLLATION s.german (provider = icu, locale = 'de');
CREATE SEQUENCE s.numbers;
CREATE FUNCTION s.twice(n integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT n * 2';
CREATE FUNCTION s.touch() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN NEW.at := now(); RETURN NEW; END$$;
CREATE FUNCTION s.atomic(n integer) RETURNS integer LANGUAGE sql BEGIN ATOMIC SELECT n + 1; END;
CREATE FUNCTION s.same(a s.pair, b s.pair) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT a.a = b.a';
CREATE FUNCTION s.on_ddl() RETURNS event_trigger LANGUAGE plpgsql AS $$BEGIN NULL; END$$;
CREATE FUNCTION s.pair_text(p s.pair) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT p.b';
CREATE PROCEDURE s.proc(INOUT n integer) LANGUAGE plpgsql AS $$BEGIN n := 1; END$$;
CREATE AGGREGATE s.total(integer) (SFUNC = int4pl, STYPE = integer, INITCOND = '0');
CREATE OPERATOR s.=== (FUNCTION = s.same, LEFTARG = s.pair, RIGHTARG = s.pair);
CREATE CAST (s.pair AS text) WITH FUNCTION s.pair_text(s.pair);
CREATE TEXT SEARCH DICTIONARY s.stem (TEMPLATE = simple, STOPWORDS = english);
CREATE TEXT SEARCH CONFIGURATION s.search (PARSER = "default");
ALTER TEXT SEARCH CONFIGURATION s.search ADD MAPPING FOR asciiword WITH simple;
CREATE TABLE s.person (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL DEFAULT 'nobody',
    email varchar(80), mood s.mood DEFAULT 'good', age smallint, note text COLLATE "C", at timestamptz DEFAULT now(),
    full_name text GENERATED ALWAYS AS (name || '!') STORED,
    CONSTRAINT grown CHECK (age > 17), CONSTRAINT one_email UNIQUE (email));
CREATE TABLE s.post (id bigserial PRIMARY KEY, author integer, reviewer integer, title varchar(80) DEFAULT 'untitled',
    body text, tags text[], length integer, span s.span,
    CONSTRAINT by_person FOREIGN KEY (author) REFERENCES s.person (id),
    CONSTRAINT no_overlap EXCLUDE USING gist (span WITH &&),
    CONSTRAINT title_kinds CHECK (title IN ('a', 'b', 'untitled')));
CREATE INDEX by_title ON s.post (title);
CREATE UNIQUE INDEX by_lower ON s.post (lower(title)) WHERE author > 0;
CREATE TABLE s.plain (a integer NOT NULL, b integer, c text);
CREATE TABLE s.parent (x integer, y text); CREATE TABLE s.child (z integer) INHERITS (s.parent);
CREATE TABLE s.event (at date NOT NULL, kind text, CONSTRAINT event_key PRIMARY KEY (at)) PARTITION BY RANGE (at);
CREATE TABLE s.event_1 PARTITION OF s.event FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
CREATE TABLE s.event_2 (at date NOT NULL, kind text);
CREATE INDEX event_kind ON s.event (kind);
CREATE VIEW s.titles AS SELECT id, title FROM s.post;
CREATE VIEW s.long_titles AS SELECT title FROM s.titles WHERE length(title) > 5;
CREATE MATERIALIZED VIEW s.counts AS SELECT author, count(*) AS n FROM s.post GROUP BY author;
CREATE UNIQUE INDEX counts_key ON s.counts (author);
CREATE TRIGGER touched BEFORE UPDATE ON s.person FOR EACH ROW EXECUTE FUNCTION s.touch();
CREATE RULE ignored AS ON DELETE TO s.plain DO INSTEAD NOTHING;
CREATE POLICY readers ON s.post FOR SELECT TO change_reader USING (author > 0);
CREATE STATISTICS s.together ON a, b FROM s.plain;
CREATE SERVER far FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'h');
CREATE USER MAPPING FOR PUBLIC SERVER far OPTIONS (user 'u', password 'secret');
CREATE FOREIGN DATA WRAPPER own_wrapper;
CREATE FOREIGN TABLE s.remote (a integer) SERVER far OPTIONS (table_name 't');
CREATE PUBLICATION news FOR TABLE s.post, s.plain;
CREATE EVENT TRIGGER watch ON ddl_command_end EXECUTE FUNCTION s.on_ddl();
ALTER EVENT TRIGGER watch DISABLE;
GRANT SELECT ON s.post TO change_reader;
GRANT USAGE ON SCHEMA s TO change_reader;
COMMENT ON TABLE s.post IS 'What people write';
)";
}

}  // namespace support
