#include "schema/changes/single_changes.h"

namespace support {

QList<SingleChange> relationChanges() {
    return {
        {"schema added", "CREATE SCHEMA more", "schema more: added"},
        {"schema dropped", "DROP SCHEMA s2", "schema s2: removed", "CREATE SCHEMA s2"},
        {"schema owner", "ALTER SCHEMA s OWNER TO change_owner", "schema s · owner: postgres → change_owner"},
        {"schema comment", "COMMENT ON SCHEMA s IS 'said'", "schema s · comment: none → said (cosmetic)"},
        {"schema privilege", "GRANT CREATE ON SCHEMA s TO change_reader",
         "schema s · grants[change_reader]: USAGE → USAGE, CREATE"},
        {"table added",
         "CREATE TABLE s.more (id serial PRIMARY KEY, t text UNIQUE CHECK (t > '')); CREATE INDEX ON s.more "
         "(t)",
         "table s.more: added"},
        {"table dropped", "DROP TABLE s.person CASCADE",
         "table s.person: removed\nconstraint s.post by_person: removed"},
        {"table renamed", "ALTER TABLE s.plain RENAME TO plain2",
         "table s.plain: removed\ntable s.plain2: added\nextended statistics s.together · relation: s.plain "
         "→ s.plain2\n"
         "extended statistics s.together · definition: CREATE STATISTICS s.together ON a, b FROM s.plain → "
         "CREATE "
         "STATISTICS s.together ON a, b FROM s.plain2\npublication news · tables[s.plain2]: none → all "
         "columns"},
        {"table in another schema", "ALTER TABLE s.event_2 SET SCHEMA e",
         "table s.event_2: removed\ntable e.event_2: added"},
        {"table owner", "ALTER TABLE s.post OWNER TO change_owner",
         "table s.post · owner: postgres → change_owner"},
        {"table privilege granted", "GRANT INSERT ON s.plain TO change_writer",
         "table s.plain · grants[change_writer]: none → INSERT"},
        {"table privilege revoked", "REVOKE SELECT ON s.post FROM change_reader",
         "table s.post · grants[change_reader]: SELECT → none"},
        {"table privilege with grant option", "GRANT SELECT ON s.post TO change_reader WITH GRANT OPTION",
         "table s.post · grants[change_reader]: SELECT → SELECT*"},
        {"table privilege of the owner", "REVOKE TRUNCATE ON s.post FROM postgres",
         "table s.post · grants[(owner)]: SELECT, INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER → "
         "SELECT, INSERT, "
         "UPDATE, DELETE, REFERENCES, TRIGGER"},
        {"table privilege passed on",
         "SET SESSION AUTHORIZATION change_writer; GRANT SELECT ON s.plain TO change_reader; "
         "RESET SESSION AUTHORIZATION",
         "table s.plain · grants[change_reader by change_writer]: none → SELECT",
         "GRANT USAGE ON SCHEMA s TO change_writer; GRANT SELECT ON s.plain TO change_writer WITH GRANT "
         "OPTION"},
        {"table comment", "COMMENT ON TABLE s.post IS 'other'",
         "table s.post · comment: What people write → other (cosmetic)"},
        {"table comment dropped", "COMMENT ON TABLE s.post IS NULL",
         "table s.post · comment: What people write → none (cosmetic)"},
        {"table unlogged", "ALTER TABLE s.plain SET UNLOGGED",
         "table s.plain · persistence: permanent → unlogged", "ALTER PUBLICATION news DROP TABLE s.plain"},
        {"table with serial unlogged", "ALTER TABLE s.serials SET UNLOGGED",
         "table s.serials · persistence: permanent → unlogged", "CREATE TABLE s.serials (id serial)"},
        {"table options", "ALTER TABLE s.plain SET (fillfactor = 70)",
         "table s.plain · options: none → fillfactor=70"},
        {"toast options", "ALTER TABLE s.plain SET (toast.autovacuum_enabled = false)",
         "table s.plain · toast_options: none → autovacuum_enabled=false"},
        {"row security", "ALTER TABLE s.post ENABLE ROW LEVEL SECURITY",
         "table s.post · row_security: no → yes"},
        {"row security forced", "ALTER TABLE s.post FORCE ROW LEVEL SECURITY",
         "table s.post · force_row_security: no → yes"},
        {"replica identity full", "ALTER TABLE s.plain REPLICA IDENTITY FULL",
         "table s.plain · replica_identity: default → full"},
        {"inheritance", "ALTER TABLE s.child NO INHERIT s.parent", "table s.child · parents: s.parent → none",
         "", "", "column s.child x · is_local: no → yes\ncolumn s.child y · is_local: no → yes"},
        {"partition added",
         "CREATE TABLE s.event_3 PARTITION OF s.event FOR VALUES FROM ('2021-01-01') TO ('2022-01-01')",
         "table s.event_3: added"},
        {"partition dropped", "DROP TABLE s.event_1", "table s.event_1: removed"},
        {"partition attached",
         "ALTER TABLE s.event ATTACH PARTITION s.event_2 FOR VALUES FROM ('2022-01-01') TO ('2023-01-01')",
         "table s.event_2 · parents: none → s.event FOR VALUES FROM ('2022-01-01') TO ('2023-01-01')"},
        {"partition detached", "ALTER TABLE s.event DETACH PARTITION s.event_1",
         "table s.event_1 · parents: s.event FOR VALUES FROM ('2020-01-01') TO ('2021-01-01') → none"},
        {"partition's bound",
         "ALTER TABLE s.event DETACH PARTITION s.event_1; ALTER TABLE s.event ATTACH PARTITION s.event_1 FOR "
         "VALUES FROM "
         "('2019-01-01') TO ('2021-01-01')",
         "table s.event_1 · partition_bound: FOR VALUES FROM ('2020-01-01') TO ('2021-01-01') → FOR VALUES "
         "FROM "
         "('2019-01-01') TO ('2021-01-01')"},
        {"foreign table's options",
         "ALTER FOREIGN TABLE s.remote OPTIONS (SET table_name 'u', ADD schema_name 'x')",
         "foreign table s.remote · foreign_options: table_name=t → table_name=u, schema_name=x"},
        {"typed table", "ALTER TABLE s.typed OF s.pair", "table s.typed · of_type: none → s.pair",
         "CREATE TABLE s.typed (a integer, b text)"},
        {"trigger added",
         "CREATE TRIGGER more AFTER INSERT ON s.person FOR EACH ROW EXECUTE FUNCTION s.touch()",
         "trigger s.person more: added"},
        {"trigger dropped", "DROP TRIGGER touched ON s.person", "trigger s.person touched: removed"},
        {"trigger's events",
         "CREATE OR REPLACE TRIGGER touched BEFORE INSERT OR UPDATE ON s.person FOR EACH ROW EXECUTE "
         "FUNCTION s.touch()",
         "trigger s.person touched · events: UPDATE → INSERT, UPDATE"},
        {"trigger's timing",
         "CREATE OR REPLACE TRIGGER touched AFTER UPDATE ON s.person FOR EACH ROW EXECUTE FUNCTION s.touch()",
         "trigger s.person touched · timing: BEFORE → AFTER"},
        {"trigger's condition",
         "CREATE OR REPLACE TRIGGER touched BEFORE UPDATE ON s.person FOR EACH ROW WHEN (old.age > 3) "
         "EXECUTE FUNCTION "
         "s.touch()",
         "trigger s.person touched · when: none → (old.age > 3)"},
        {"trigger's arguments",
         "CREATE OR REPLACE TRIGGER touched BEFORE UPDATE ON s.person FOR EACH ROW EXECUTE FUNCTION "
         "s.touch('x')",
         "trigger s.person touched · arguments: none → 'x'"},
        {"trigger's columns",
         "CREATE OR REPLACE TRIGGER touched BEFORE UPDATE OF name ON s.person FOR EACH ROW EXECUTE FUNCTION "
         "s.touch()",
         "trigger s.person touched · columns: none → name"},
        {"trigger disabled", "ALTER TABLE s.person DISABLE TRIGGER touched",
         "trigger s.person touched · enabled: origin → disabled"},
        {"trigger comment", "COMMENT ON TRIGGER touched ON s.person IS 'said'",
         "trigger s.person touched · comment: none → said (cosmetic)"},
        {"rule added", "CREATE RULE more AS ON INSERT TO s.plain DO INSTEAD NOTHING",
         "rule s.plain more: added"},
        {"rule's action",
         "CREATE OR REPLACE RULE ignored AS ON DELETE TO s.plain DO INSTEAD UPDATE s.plain SET a = 0",
         "rule s.plain ignored · definition: CREATE RULE ignored AS\n    ON DELETE TO s.plain DO INSTEAD "
         "NOTHING; → CREATE "
         "RULE ignored AS\n    ON DELETE TO s.plain DO INSTEAD  UPDATE s.plain SET a = 0;"},
        {"rule disabled", "ALTER TABLE s.plain DISABLE RULE ignored",
         "rule s.plain ignored · enabled: origin → disabled"},
        {"policy added", "CREATE POLICY more ON s.post USING (true)", "policy s.post more: added"},
        {"policy's expression", "ALTER POLICY readers ON s.post USING (author > 5)",
         "policy s.post readers · using: (author > 0) → (author > 5)"},
        {"policy's roles", "ALTER POLICY readers ON s.post TO change_reader, change_writer",
         "policy s.post readers · roles: change_reader → change_reader, change_writer"},
        {"policy's command",
         "DROP POLICY readers ON s.post; CREATE POLICY readers ON s.post FOR DELETE TO change_reader "
         "USING (author > 0)",
         "policy s.post readers · command: SELECT → DELETE"},
        {"policy restrictive",
         "DROP POLICY readers ON s.post; CREATE POLICY readers ON s.post AS RESTRICTIVE FOR SELECT TO "
         "change_reader USING "
         "(author > 0)",
         "policy s.post readers · permissive: yes → no"},
        {"policy comment", "COMMENT ON POLICY readers ON s.post IS 'said'",
         "policy s.post readers · comment: none → said (cosmetic)"},
    };
}

QList<SingleChange> viewChanges() {
    return {
        {"view added", "CREATE VIEW s.more AS SELECT 1 AS one", "view s.more: added"},
        {"view dropped", "DROP VIEW s.long_titles", "view s.long_titles: removed"},
        {"view's query",
         "CREATE OR REPLACE VIEW s.long_titles AS SELECT title FROM s.titles WHERE length(title) > 6",
         "view s.long_titles · query:  SELECT titles.title\n   FROM s.titles\n  WHERE "
         "(length((titles.title)::text) > 5); "
         "→  SELECT titles.title\n   FROM s.titles\n  WHERE (length((titles.title)::text) > 6);"},
        {"view's query, with a view on it",
         "CREATE OR REPLACE VIEW s.titles AS SELECT id, title, body FROM s.post",
         "view s.titles · query:  SELECT post.id,\n    post.title\n   FROM s.post; →  SELECT post.id,\n    "
         "post.title,\n    "
         "post.body\n   FROM s.post;"},
        {"view's options", "ALTER VIEW s.titles SET (security_invoker = true)",
         "view s.titles · options: none → security_invoker=true", "", "", "", 15},
        {"view's default", "ALTER VIEW s.titles ALTER title SET DEFAULT 'x'",
         "column s.titles title · expression: none → 'x'::character varying"},
        {"view's owner", "ALTER VIEW s.titles OWNER TO change_owner",
         "view s.titles · owner: postgres → change_owner"},
        {"view's comment", "COMMENT ON VIEW s.titles IS 'said'",
         "view s.titles · comment: none → said (cosmetic)"},
        {"materialised view's query",
         "DROP MATERIALIZED VIEW s.counts; CREATE MATERIALIZED VIEW s.counts AS SELECT author, count(*) AS n "
         "FROM s.post "
         "WHERE length > 3 GROUP BY author; CREATE UNIQUE INDEX counts_key ON s.counts (author)",
         "materialised view s.counts · query:  SELECT post.author,\n    count(*) AS n\n   FROM s.post\n  "
         "GROUP BY "
         "post.author; →  SELECT post.author,\n    count(*) AS n\n   FROM s.post\n  WHERE (post.length > "
         "3)\n  GROUP BY "
         "post.author;"},
        {"materialised view not filled", "REFRESH MATERIALIZED VIEW s.counts WITH NO DATA",
         "materialised view s.counts · is_populated: yes → no"},
        {"table becomes a view", "DROP TABLE s.event_2; CREATE VIEW s.event_2 AS SELECT 1 AS one",
         "view s.event_2 · kind: table → view"},
        {"view becomes materialised",
         "DROP VIEW s.long_titles; CREATE MATERIALIZED VIEW s.long_titles AS SELECT title FROM "
         "s.titles WHERE length(title) > 5",
         "materialised view s.long_titles · kind: view → materialized view"},
    };
}

}  // namespace support
