#include "schema/changes/single_changes.h"

namespace support {

QList<SingleChange> constraintChanges() {
    return {
        {"primary key added", "ALTER TABLE s.plain ADD CONSTRAINT key PRIMARY KEY (b)",
         "constraint s.plain key: added"},
        {"primary key dropped", "ALTER TABLE s.post DROP CONSTRAINT post_pkey",
         "constraint s.post post_pkey: removed"},
        {"key's columns",
         "ALTER TABLE s.person DROP CONSTRAINT one_email, ADD CONSTRAINT one_email UNIQUE (email, name)",
         "constraint s.person one_email · columns: email → email, name"},
        {"key's included columns",
         "ALTER TABLE s.person DROP CONSTRAINT one_email, ADD CONSTRAINT one_email UNIQUE (email) INCLUDE "
         "(age)",
         "index s.person one_email · included: none → age"},
        {"nulls not distinct",
         "ALTER TABLE s.person DROP CONSTRAINT one_email, ADD CONSTRAINT one_email UNIQUE NULLS NOT DISTINCT "
         "(email)",
         "index s.person one_email · nulls_not_distinct: no → yes", "", "", "", 15},
        {"key deferrable",
         "ALTER TABLE s.person DROP CONSTRAINT one_email, ADD CONSTRAINT one_email UNIQUE (email) DEFERRABLE",
         "constraint s.person one_email · deferrable: no → yes"},
        {"check added", "ALTER TABLE s.plain ADD CONSTRAINT few CHECK (b < 9)",
         "constraint s.plain few: added"},
        {"check dropped", "ALTER TABLE s.person DROP CONSTRAINT grown", "constraint s.person grown: removed"},
        {"check changed", "ALTER TABLE s.person DROP CONSTRAINT grown, ADD CONSTRAINT grown CHECK (age > 20)",
         "constraint s.person grown · definition: CHECK ((age > 17)) → CHECK ((age > 20))"},
        {"check of other columns",
         "ALTER TABLE s.person DROP CONSTRAINT grown, ADD CONSTRAINT grown CHECK (age > id)",
         "constraint s.person grown · definition: CHECK ((age > 17)) → CHECK ((age > id))"},
        {"check not valid",
         "ALTER TABLE s.person DROP CONSTRAINT grown, ADD CONSTRAINT grown CHECK (age > 17) NOT VALID",
         "constraint s.person grown · validated: yes → no"},
        {"check validated", "ALTER TABLE s.plain VALIDATE CONSTRAINT later",
         "constraint s.plain later · validated: no → yes",
         "ALTER TABLE s.plain ADD CONSTRAINT later CHECK (b > 0) NOT VALID"},
        {"check not inherited",
         "ALTER TABLE s.parent DROP CONSTRAINT c, ADD CONSTRAINT c CHECK (x > 0) NO INHERIT",
         "constraint s.parent c · no_inherit: no → yes",
         "ALTER TABLE s.parent ADD CONSTRAINT c CHECK (x > 0)"},
        {"inherited check added", "ALTER TABLE s.parent ADD CONSTRAINT c CHECK (x > 0)",
         "constraint s.parent c: added"},
        {"constraint renamed", "ALTER TABLE s.person RENAME CONSTRAINT grown TO adult",
         "constraint s.person grown: removed\nconstraint s.person adult: added"},
        {"constraint comment", "COMMENT ON CONSTRAINT grown ON s.person IS 'said'",
         "constraint s.person grown · comment: none → said (cosmetic)"},
        {"foreign key added",
         "ALTER TABLE s.post ADD CONSTRAINT by_reviewer FOREIGN KEY (reviewer) REFERENCES s.person",
         "constraint s.post by_reviewer: added"},
        {"foreign key dropped", "ALTER TABLE s.post DROP CONSTRAINT by_person",
         "constraint s.post by_person: removed"},
        {"on delete",
         "ALTER TABLE s.post DROP CONSTRAINT by_person, ADD CONSTRAINT by_person FOREIGN KEY (author) "
         "REFERENCES "
         "s.person ON DELETE CASCADE",
         "constraint s.post by_person · on_delete: no action → cascade"},
        {"on delete set null of some columns",
         "ALTER TABLE s.post DROP CONSTRAINT by_person, ADD CONSTRAINT by_person FOREIGN KEY (author) "
         "REFERENCES "
         "s.person ON DELETE SET NULL (author)",
         "constraint s.post by_person · set_columns: none → author",
         "ALTER TABLE s.post DROP CONSTRAINT by_person, ADD CONSTRAINT by_person FOREIGN KEY (author) "
         "REFERENCES "
         "s.person ON DELETE SET NULL",
         "", "", 15},
        {"on update",
         "ALTER TABLE s.post DROP CONSTRAINT by_person, ADD CONSTRAINT by_person FOREIGN KEY (author) "
         "REFERENCES "
         "s.person ON UPDATE SET NULL",
         "constraint s.post by_person · on_update: no action → set null"},
        {"match full",
         "ALTER TABLE s.post DROP CONSTRAINT by_person, ADD CONSTRAINT by_person FOREIGN KEY (author) "
         "REFERENCES "
         "s.person MATCH FULL",
         "constraint s.post by_person · match: simple → full"},
        {"foreign key deferrable", "ALTER TABLE s.post ALTER CONSTRAINT by_person DEFERRABLE",
         "constraint s.post by_person · deferrable: no → yes"},
        {"foreign key initially deferred", "ALTER TABLE s.post ALTER CONSTRAINT by_person INITIALLY DEFERRED",
         "constraint s.post by_person · initially_deferred: no → yes",
         "ALTER TABLE s.post ALTER CONSTRAINT by_person DEFERRABLE"},
        {"foreign key not valid",
         "ALTER TABLE s.post DROP CONSTRAINT by_person, ADD CONSTRAINT by_person FOREIGN KEY (author) "
         "REFERENCES "
         "s.person NOT VALID",
         "constraint s.post by_person · validated: yes → no"},
        {"foreign key validated", "ALTER TABLE s.post VALIDATE CONSTRAINT r",
         "constraint s.post r · validated: no → yes",
         "ALTER TABLE s.post ADD CONSTRAINT r FOREIGN KEY (reviewer) REFERENCES s.person NOT VALID"},
        {"foreign key's columns",
         "ALTER TABLE s.post DROP CONSTRAINT by_person, ADD CONSTRAINT by_person FOREIGN KEY (reviewer) "
         "REFERENCES "
         "s.person",
         "constraint s.post by_person · columns: author → reviewer"},
        {"exclusion changed",
         "ALTER TABLE s.post DROP CONSTRAINT no_overlap, ADD CONSTRAINT no_overlap EXCLUDE USING gist (span "
         "WITH &&) "
         "WHERE (length > 3)",
         "constraint s.post no_overlap · definition: EXCLUDE USING gist (span WITH &&) → EXCLUDE USING gist "
         "(span "
         "WITH &&) WHERE ((length > 3))"},
        {"partitioned key dropped", "ALTER TABLE s.event DROP CONSTRAINT event_key",
         "constraint s.event event_key: removed"},
        {"foreign key on a partitioned table", "ALTER TABLE s.event ADD n integer",
         "column s.event n: added"},
    };
}

QList<SingleChange> indexChanges() {
    return {
        {"index added", "CREATE INDEX more ON s.plain (b)", "index s.plain more: added"},
        {"index dropped", "DROP INDEX s.by_title", "index s.post by_title: removed"},
        {"index renamed", "ALTER INDEX s.by_title RENAME TO by_title_2",
         "index s.post by_title: removed\nindex s.post by_title_2: added"},
        {"index columns", "DROP INDEX s.by_title; CREATE INDEX by_title ON s.post (title, author)",
         "index s.post by_title · keys: title → title, author"},
        {"index order", "DROP INDEX s.by_title; CREATE INDEX by_title ON s.post (title DESC NULLS LAST)",
         "index s.post by_title · keys: title → title DESC NULLS LAST"},
        {"index operator class",
         "DROP INDEX s.by_title; CREATE INDEX by_title ON s.post (title varchar_pattern_ops)",
         "index s.post by_title · keys: title → title varchar_pattern_ops"},
        {"index expression",
         "DROP INDEX s.by_lower; CREATE UNIQUE INDEX by_lower ON s.post (upper(title)) WHERE author > 0",
         "index s.post by_lower · keys: lower((title)::text) → upper((title)::text)"},
        {"index predicate",
         "DROP INDEX s.by_lower; CREATE UNIQUE INDEX by_lower ON s.post (lower(title)) WHERE author > 1",
         "index s.post by_lower · predicate: author > 0 → author > 1"},
        {"index predicate dropped",
         "DROP INDEX s.by_lower; CREATE UNIQUE INDEX by_lower ON s.post (lower(title))",
         "index s.post by_lower · predicate: author > 0 → none"},
        {"index method", "DROP INDEX s.by_title; CREATE INDEX by_title ON s.post USING hash (title)",
         "index s.post by_title · method: btree → hash"},
        {"index unique", "DROP INDEX s.by_title; CREATE UNIQUE INDEX by_title ON s.post (title)",
         "index s.post by_title · unique: no → yes"},
        {"index included", "DROP INDEX s.by_title; CREATE INDEX by_title ON s.post (title) INCLUDE (length)",
         "index s.post by_title · included: none → length"},
        {"index options", "ALTER INDEX s.by_title SET (fillfactor = 70)",
         "index s.post by_title · options: none → fillfactor=70"},
        {"index comment", "COMMENT ON INDEX s.by_title IS 'said'",
         "index s.post by_title · comment: none → said (cosmetic)"},
        {"index statistics", "ALTER INDEX s.by_lower ALTER COLUMN 1 SET STATISTICS 300",
         "index s.post by_lower · statistics[1]: none → 300"},
        {"cluster", "ALTER TABLE s.post CLUSTER ON by_title",
         "index s.post by_title · is_clustered: no → yes"},
        {"replica identity index", "ALTER TABLE s.post REPLICA IDENTITY USING INDEX post_pkey",
         "table s.post · replica_identity: default → index"},
        {"replica identity, another index", "ALTER TABLE s.event_2 REPLICA IDENTITY USING INDEX two",
         "index s.event_2 two · is_replica_identity: no → yes",
         "CREATE UNIQUE INDEX one ON s.event_2 (at); CREATE UNIQUE INDEX two ON s.event_2 (at); ALTER TABLE "
         "s.event_2 "
         "REPLICA IDENTITY USING INDEX one"},
        {"partitioned index added", "CREATE INDEX event_more ON s.event (at, kind)",
         "index s.event event_more: added"},
        {"partitioned index dropped", "DROP INDEX s.event_kind", "index s.event event_kind: removed"},
        {"index of a materialised view", "CREATE INDEX by_n ON s.counts (n)", "index s.counts by_n: added"},
    };
}

}  // namespace support
