-- Gives a column of the copy the statistics of the live one, where no function does it (PostgreSQL 13 to 17): writes
-- pg_statistic as ANALYZE would (std_typanalyze() in analyze.c), with the operators of the type's default btree class.
-- The kinds are those of pg_statistic.h: 1 most common values, 2 histogram, 3 correlation.
WITH RECURSIVE s AS (
    SELECT * FROM json_to_record(:statistics::json) AS s(
        schema text, relation text, name text, inherited boolean, null_frac real, avg_width integer, n_distinct real,
        most_common_vals text, most_common_freqs real[], histogram_bounds text, correlation real)),
col AS (
    SELECT a.attrelid, a.attnum, a.atttypid, a.atttypmod, a.attcollation, s.*
    FROM s
    JOIN pg_catalog.pg_namespace n ON n.nspname = s.schema
    JOIN pg_catalog.pg_class c ON c.relnamespace = n.oid AND c.relname = s.relation
    JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attname = s.name AND a.attnum > 0 AND NOT a.attisdropped),
base AS (
    SELECT t.oid, t.typtype, t.typbasetype, t.typelem, t.typlen
    FROM col JOIN pg_catalog.pg_type t ON t.oid = col.atttypid
    UNION ALL
    SELECT t.oid, t.typtype, t.typbasetype, t.typelem, t.typlen
    FROM base JOIN pg_catalog.pg_type t ON t.oid = base.typbasetype
    WHERE base.typtype = 'd'),
class AS (
    SELECT o.opcfamily, o.opcintype
    FROM base
    JOIN pg_catalog.pg_opclass o ON o.opcdefault
    JOIN pg_catalog.pg_am m ON m.oid = o.opcmethod AND m.amname = 'btree'
    WHERE base.typtype <> 'd'
      AND (o.opcintype = base.oid
           OR o.opcintype IN (SELECT k.casttarget FROM pg_catalog.pg_cast k
                              WHERE k.castsource = base.oid AND k.castmethod = 'b' AND k.castcontext = 'i')
           OR o.opcintype = CASE WHEN base.typelem <> 0 AND base.typlen = -1 THEN 'anyarray'::regtype
                                 WHEN base.typtype = 'e' THEN 'anyenum'::regtype
                                 WHEN base.typtype = 'r' THEN 'anyrange'::regtype END)
    ORDER BY o.opcintype = base.oid DESC, o.opcintype
    LIMIT 1),
op AS (
    SELECT coalesce(max(p.amopopr) FILTER (WHERE p.amopstrategy = 3), 0) AS equal,
           coalesce(max(p.amopopr) FILTER (WHERE p.amopstrategy = 1), 0) AS less
    FROM class
    JOIN pg_catalog.pg_amop p ON p.amopfamily = class.opcfamily AND p.amoplefttype = class.opcintype
                             AND p.amoprighttype = class.opcintype),
has AS (
    SELECT col.*, op.*,
           op.equal <> 0 AND col.most_common_vals IS NOT NULL AS common,
           op.less <> 0 AND col.histogram_bounds IS NOT NULL AS histogram,
           op.less <> 0 AND col.correlation IS NOT NULL AS correlated
    FROM col, op)
INSERT INTO pg_catalog.pg_statistic (
    starelid, staattnum, stainherit, stanullfrac, stawidth, stadistinct, stakind1, stakind2, stakind3, stakind4, stakind5,
    staop1, staop2, staop3, staop4, staop5, stacoll1, stacoll2, stacoll3, stacoll4, stacoll5,
    stanumbers1, stanumbers3, stavalues1, stavalues2)
SELECT attrelid, attnum, inherited, null_frac, avg_width, n_distinct,
       CASE WHEN common THEN 1 ELSE 0 END, CASE WHEN histogram THEN 2 ELSE 0 END,
       CASE WHEN correlated THEN 3 ELSE 0 END, 0, 0,
       CASE WHEN common THEN equal ELSE 0 END, CASE WHEN histogram THEN less ELSE 0 END,
       CASE WHEN correlated THEN less ELSE 0 END, 0, 0,
       CASE WHEN common THEN attcollation ELSE 0 END, CASE WHEN histogram THEN attcollation ELSE 0 END,
       CASE WHEN correlated THEN attcollation ELSE 0 END, 0, 0,
       CASE WHEN common THEN most_common_freqs END, CASE WHEN correlated THEN ARRAY[correlation] END,
       CASE WHEN common THEN pg_catalog.array_in(pg_catalog.textout(most_common_vals), atttypid, atttypmod) END,
       CASE WHEN histogram THEN pg_catalog.array_in(pg_catalog.textout(histogram_bounds), atttypid, atttypmod) END
FROM has
RETURNING 1
