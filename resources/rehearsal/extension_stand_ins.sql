-- SQL that makes what stands in for the parts of extensions, where they are not installed: read on the live server from
-- its catalogs, run on the copy as superuser. `fallback` is for when `sql` fails. A type holds any text and compares by
-- its bytes; support functions of index methods only say that they are none, so that an index of them can be made of an
-- empty table and takes no row; an index method of an extension is GiST.
WITH member AS (
    SELECT d.classid, d.objid, e.extname, e.oid AS extension, format('%I', x.nspname) AS home
    FROM pg_catalog.pg_depend d
    JOIN pg_catalog.pg_extension e ON d.refclassid = 'pg_extension'::regclass AND d.refobjid = e.oid
    JOIN pg_catalog.pg_namespace x ON x.oid = e.extnamespace
    WHERE d.deptype = 'e'),
base AS (
    SELECT m.*, t.oid, n.nspname, t.typname, format('%I.%I', n.nspname, t.typname) AS name, t.typmodin <> 0 AS has_modifier,
           t.typcategory, t.typispreferred, t.typcollation <> 0 AS is_collatable
    FROM member m
    JOIN pg_catalog.pg_type t ON m.classid = 'pg_type'::regclass AND t.oid = m.objid
    JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
    WHERE t.typtype = 'b' AND t.typcategory <> 'A'),
class AS (
    SELECT m.extname, m.extension, m.home, o.oid, o.opcname, o.opcdefault, o.opcintype, o.opcfamily, a.amname,
           format('%I.%I', n.nspname, o.opcname) AS name, format('%I.%I', fn.nspname, f.opfname) AS family,
           format('%I.%I', tn.nspname, t.typname) AS type,
           (SELECT format('%I.%I', kn.nspname, k.typname) FROM pg_catalog.pg_type k
            JOIN pg_catalog.pg_namespace kn ON kn.oid = k.typnamespace
            WHERE k.oid = o.opckeytype AND k.oid <> o.opcintype) AS key_type,
           EXISTS (SELECT FROM base b WHERE b.oid = o.opcintype) AS is_of_stand_in
    FROM member m
    JOIN pg_catalog.pg_opclass o ON m.classid = 'pg_opclass'::regclass AND o.oid = m.objid
    JOIN pg_catalog.pg_am a ON a.oid = o.opcmethod
    JOIN pg_catalog.pg_namespace n ON n.oid = o.opcnamespace
    JOIN pg_catalog.pg_opfamily f ON f.oid = o.opcfamily
    JOIN pg_catalog.pg_namespace fn ON fn.oid = f.opfnamespace
    JOIN pg_catalog.pg_type t ON t.oid = o.opcintype
    JOIN pg_catalog.pg_namespace tn ON tn.oid = t.typnamespace),
-- Which built-in function of bytea does the same for a stand-in type: btree's comparisons and hash's one.
symbol AS (
    SELECT c.extname, c.extension, c.type, o.oprcode AS function, 'boolean' AS result,
           (ARRAY['bytealt', 'byteale', 'byteaeq', 'byteage', 'byteagt'])[p.amopstrategy] AS name
    FROM class c
    JOIN pg_catalog.pg_amop p ON p.amopfamily = c.opcfamily AND p.amoplefttype = c.opcintype
                             AND p.amoprighttype = c.opcintype
    JOIN pg_catalog.pg_operator o ON o.oid = p.amopopr
    WHERE c.is_of_stand_in AND c.amname = 'btree'
    UNION
    SELECT c.extname, c.extension, c.type, p.amproc, 'integer', CASE c.amname WHEN 'btree' THEN 'byteacmp' ELSE 'hashvarlena' END
    FROM class c
    JOIN pg_catalog.pg_amproc p ON p.amprocfamily = c.opcfamily AND p.amproclefttype = c.opcintype
                               AND p.amprocrighttype = c.opcintype AND p.amprocnum = 1
    WHERE c.is_of_stand_in AND c.amname IN ('btree', 'hash')),
class_sql AS (
    SELECT c.extname, c.extension, c.opcname,
           format('CREATE OPERATOR CLASS %s%s FOR TYPE %s USING %I FAMILY %s AS ', c.name,
                  CASE WHEN c.opcdefault THEN ' DEFAULT' ELSE '' END, c.type, c.amname, c.family) AS head,
           CASE
               WHEN c.amname IN ('btree', 'hash') THEN
                   (SELECT string_agg(format('FUNCTION %s %I.%I(%s)', p.amprocnum, pn.nspname, f.proname,
                                             pg_catalog.pg_get_function_identity_arguments(f.oid)), ', ')
                    FROM pg_catalog.pg_amproc p JOIN pg_catalog.pg_proc f ON f.oid = p.amproc
                    JOIN pg_catalog.pg_namespace pn ON pn.oid = f.pronamespace
                    WHERE p.amprocfamily = c.opcfamily AND p.amproclefttype = c.opcintype
                      AND p.amprocrighttype = c.opcintype AND p.amprocnum = 1)
               ELSE
                   (SELECT string_agg(format('FUNCTION %s %s', number,
                                             CASE WHEN number = 1 AND c.amname = 'spgist'
                                                  THEN 'pg_catalog.spg_text_config(internal, internal)'
                                                  WHEN number = 1 AND c.amname = 'brin'
                                                  THEN 'pg_catalog.brin_minmax_opcinfo(internal)'
                                                  ELSE c.home || '."colophon stand-in"(internal)' END), ', ')
                    FROM unnest(CASE c.amname WHEN 'gin' THEN '{2,3,4}'::int[] WHEN 'spgist' THEN '{1,2,3,4,5}'
                                              WHEN 'brin' THEN '{1,2,3,4}' ELSE '{1,2,3,5,6,7}' END) number)
           END AS functions,
           (SELECT string_agg(format(', OPERATOR %s %I.%s (%s, %s)%s', p.amopstrategy, n.nspname, o.oprname,
                                     (SELECT format('%I.%I', ln.nspname, l.typname) FROM pg_catalog.pg_type l
                                      JOIN pg_catalog.pg_namespace ln ON ln.oid = l.typnamespace WHERE l.oid = o.oprleft),
                                     (SELECT format('%I.%I', rn.nspname, r.typname) FROM pg_catalog.pg_type r
                                      JOIN pg_catalog.pg_namespace rn ON rn.oid = r.typnamespace WHERE r.oid = o.oprright),
                                     CASE WHEN p.amoppurpose = 'o' THEN
                                         (SELECT format(' FOR ORDER BY %I.%I', sn.nspname, s.opfname)
                                          FROM pg_catalog.pg_opfamily s JOIN pg_catalog.pg_namespace sn
                                          ON sn.oid = s.opfnamespace WHERE s.oid = p.amopsortfamily) ELSE '' END), '')
            FROM pg_catalog.pg_amop p JOIN pg_catalog.pg_operator o ON o.oid = p.amopopr
            JOIN pg_catalog.pg_namespace n ON n.oid = o.oprnamespace
            WHERE p.amopfamily = c.opcfamily AND p.amoplefttype = c.opcintype
              AND (c.amname NOT IN ('btree', 'hash') OR p.amoprighttype = c.opcintype)) AS operators,
           CASE WHEN c.amname IN ('gist', 'gin', 'brin') THEN ', STORAGE ' || c.key_type END AS storage
    FROM class c)
SELECT extname, stage, kind, title, sql, fallback FROM (
    SELECT e.extname, e.oid AS extension, 1 AS stage, '' AS kind, '' AS title,
           format('CREATE FUNCTION %I."colophon stand-in"(internal) RETURNS internal LANGUAGE internal AS ''internal_in''',
                  n.nspname) AS sql, '' AS fallback
    FROM pg_catalog.pg_extension e JOIN pg_catalog.pg_namespace n ON n.oid = e.extnamespace
    UNION ALL
    SELECT extname, extension, 1, 'type', typname,
           format($f$CREATE TYPE %1$s;
CREATE FUNCTION %2$I.%3$I(cstring) RETURNS %1$s IMMUTABLE STRICT LANGUAGE internal AS 'textin';
CREATE FUNCTION %2$I.%4$I(%1$s) RETURNS cstring IMMUTABLE STRICT LANGUAGE internal AS 'textout';$f$, name, nspname,
                  left('colophon in ' || typname, 63), left('colophon out ' || typname, 63))
           || CASE WHEN has_modifier THEN format($f$
CREATE FUNCTION %1$I.%2$I(cstring[]) RETURNS integer IMMUTABLE STRICT LANGUAGE plpgsql AS
    'BEGIN RETURN 4 + ($1)[1]::text::integer; EXCEPTION WHEN others THEN RETURN -1; END';
CREATE FUNCTION %1$I.%3$I(integer) RETURNS cstring IMMUTABLE STRICT LANGUAGE internal AS 'varchartypmodout';$f$, nspname,
                  left('colophon modifier in ' || typname, 63), left('colophon modifier out ' || typname, 63)) ELSE '' END
           || format($f$
CREATE TYPE %s (INPUT = %I.%I, OUTPUT = %I.%I, LIKE = pg_catalog.text, CATEGORY = %L, PREFERRED = %s, COLLATABLE = %s%s)$f$,
                  name, nspname, left('colophon in ' || typname, 63), nspname, left('colophon out ' || typname, 63),
                  typcategory, typispreferred::text, is_collatable::text,
                  CASE WHEN has_modifier THEN format(', TYPMOD_IN = %1$I.%2$I, TYPMOD_OUT = %1$I.%3$I', nspname,
                                                     left('colophon modifier in ' || typname, 63),
                                                     left('colophon modifier out ' || typname, 63)) ELSE '' END), ''
    FROM base
    UNION ALL
    SELECT s.extname, s.extension, 1, '', '',
           format('CREATE FUNCTION %I.%I(%s) RETURNS %s IMMUTABLE STRICT LANGUAGE internal AS %L', n.nspname, p.proname,
                  concat_ws(', ', s.type, CASE WHEN p.pronargs = 2 THEN s.type END), s.result, s.name), ''
    FROM symbol s JOIN pg_catalog.pg_proc p ON p.oid = s.function JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
    WHERE EXISTS (SELECT FROM member m WHERE m.classid = 'pg_proc'::regclass AND m.objid = p.oid)
    UNION ALL
    SELECT m.extname, m.extension, 1, 'access-method', a.amname,
           format('CREATE ACCESS METHOD %I TYPE %s', a.amname,
                  CASE a.amtype WHEN 't' THEN 'TABLE HANDLER pg_catalog.heap_tableam_handler'
                                ELSE 'INDEX HANDLER pg_catalog.gisthandler' END), ''
    FROM member m JOIN pg_catalog.pg_am a ON m.classid = 'pg_am'::regclass AND a.oid = m.objid
    UNION ALL
    SELECT m.extname, m.extension, 3, '', '',
           format('CREATE OPERATOR FAMILY %I.%I USING %I', n.nspname, f.opfname, a.amname), ''
    FROM member m JOIN pg_catalog.pg_opfamily f ON m.classid = 'pg_opfamily'::regclass AND f.oid = m.objid
    JOIN pg_catalog.pg_namespace n ON n.oid = f.opfnamespace JOIN pg_catalog.pg_am a ON a.oid = f.opfmethod
    UNION ALL
    SELECT extname, extension, 4, 'operator-class', opcname, head || functions || coalesce(operators, '') || coalesce(storage, ''),
           head || functions || coalesce(storage, '')
    FROM class_sql) parts
WHERE sql IS NOT NULL
ORDER BY extension, stage, sql LIKE 'CREATE FUNCTION%', sql
