-- One thing of every kind that uses another one.
CREATE EXTENSION citext;
CREATE SCHEMA u;
CREATE TYPE u.mood AS ENUM ('calm', 'busy');
CREATE DOMAIN u.slug AS text CHECK (VALUE ~ '^[a-z]+$');
CREATE TYPE u.pair AS (mood u.mood, slug u.slug);
CREATE SEQUENCE u.counter;
CREATE FUNCTION u.next_number() RETURNS bigint LANGUAGE sql AS 'select nextval(''u.counter'')';
CREATE FUNCTION u.is_long(t text) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'select length(t) > 9';
CREATE TABLE u.person (id bigserial PRIMARY KEY, mail citext UNIQUE, mood u.mood DEFAULT 'calm', moods u.mood[], made u.pair);
CREATE TABLE u.post (
    id bigint PRIMARY KEY DEFAULT u.next_number(), number bigint DEFAULT nextval('u.counter'),
    author bigint REFERENCES u.person ON DELETE CASCADE, slug u.slug, title text CHECK (u.is_long(title)),
    shout text GENERATED ALWAYS AS (upper(title)) STORED, state text, hidden boolean,
    CONSTRAINT both_set CHECK (state <> '' OR hidden));
CREATE INDEX post_lower ON u.post (lower(title)) WHERE NOT hidden;
CREATE INDEX post_state ON u.post (state) INCLUDE (slug);
CREATE INDEX post_long ON u.post (u.is_long(state));
CREATE VIEW u.live AS SELECT id, title, author FROM u.post WHERE NOT hidden;
CREATE VIEW u.live_titles AS SELECT title FROM u.live;
CREATE MATERIALIZED VIEW u.counts AS SELECT author, count(*) AS posts FROM u.live GROUP BY author;
CREATE INDEX counts_author ON u.counts (author);
CREATE FUNCTION u.touched() RETURNS trigger LANGUAGE plpgsql AS 'begin update u.person set mood = ''busy''; return new; end';
CREATE TRIGGER post_touched BEFORE UPDATE OF state ON u.post FOR EACH ROW WHEN (new.hidden) EXECUTE FUNCTION u.touched();
CREATE POLICY own ON u.post USING (author = (SELECT id FROM u.person WHERE mail = current_user));
CREATE RULE no_delete AS ON DELETE TO u.post WHERE old.hidden DO INSTEAD NOTHING;
CREATE FUNCTION u.titles(wanted u.mood) RETURNS SETOF text LANGUAGE sql STABLE
    BEGIN ATOMIC SELECT p.title FROM u.post p JOIN u.person a ON a.id = p.author WHERE a.mood = wanted; END;
CREATE FUNCTION u.row_of(p u.post) RETURNS u.pair LANGUAGE sql AS 'select null::u.pair';
CREATE STATISTICS u.post_statistics ON state, hidden FROM u.post;
CREATE TABLE u.visit (at date NOT NULL, post bigint REFERENCES u.post, PRIMARY KEY (at, post)) PARTITION BY RANGE (at);
CREATE TABLE u.visit_2026 PARTITION OF u.visit FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE INDEX visit_post ON u.visit (post);
CREATE TABLE u.base (id int, note text);
CREATE TABLE u.derived (extra text) INHERITS (u.base);
CREATE TABLE u.typed OF u.pair;
CREATE PUBLICATION u_out FOR TABLE u.post, u.base;
