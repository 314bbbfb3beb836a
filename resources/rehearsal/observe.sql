-- What the rehearsal puts into its copy to see what a statement does. It is gone again before the copy is read
-- for the schema afterwards. The functions have a search_path of their own, so the migration's does not matter.
CREATE SCHEMA colophon_rehearsal;
GRANT USAGE ON SCHEMA colophon_rehearsal TO PUBLIC;

-- Rewrites with their reasons, as `oid:reason `; reasons are PostgreSQL's AT_REWRITE flags.
CREATE FUNCTION colophon_rehearsal.note_rewrite() RETURNS event_trigger
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM set_config('colophon.rewrites',
                       coalesce(current_setting('colophon.rewrites', true), '')
                           || pg_event_trigger_table_rewrite_oid() || ':'
                           || pg_event_trigger_table_rewrite_reason() || ' ', false);
END $$;
-- Only a superuser may have one. Without it a rewrite is known by the new storage, but not its reason.
DO $$
BEGIN
    IF (SELECT rolsuper FROM pg_catalog.pg_roles WHERE rolname = current_user) THEN
        CREATE EVENT TRIGGER colophon_rehearsal ON table_rewrite
            EXECUTE FUNCTION colophon_rehearsal.note_rewrite();
    END IF;
END $$;

CREATE FUNCTION colophon_rehearsal.take_rewrites() RETURNS text
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    noted text := coalesce(current_setting('colophon.rewrites', true), '');
BEGIN
    IF noted <> '' THEN
        PERFORM set_config('colophon.rewrites', '', false);
    END IF;
    RETURN noted;
END $$;

-- Every relation with its storage and how often it was scanned: in this transaction, and in all that are over.
-- PL/pgSQL, because it keeps its plans. What was counted is told to the statistics when the transaction ends, so
-- that the next one counts from 0 (not before PostgreSQL 15). A last row without an oid holds the rewrites that were
-- noted since the last call.
CREATE FUNCTION colophon_rehearsal.relations()
    RETURNS TABLE (oid int8, nspname text, relname text, relkind text, filenode int8, owner int8, scans int8,
                   all_scans int8)
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF current_setting('server_version_num')::int >= 150000 THEN
        PERFORM pg_stat_force_next_flush();
    END IF;
    RETURN QUERY
    SELECT c.oid::int8, n.nspname::text, c.relname::text, c.relkind::text, c.relfilenode::int8,
           coalesce(i.indrelid::int8, 0),
           CASE WHEN c.relkind IN ('r', 'm') THEN pg_stat_get_xact_numscans(c.oid) ELSE 0 END,
           CASE WHEN c.relkind IN ('r', 'm') THEN pg_stat_get_numscans(c.oid) ELSE 0 END
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace LEFT JOIN pg_index i ON i.indexrelid = c.oid
    WHERE c.relkind IN ('r', 'm', 'p', 'i', 'I', 'v', 'S', 'f')
      AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast', 'colophon_rehearsal')
      AND n.nspname !~ '^pg_(toast_)?temp_'
    UNION ALL SELECT NULL, colophon_rehearsal.take_rewrites(), NULL, NULL, NULL, NULL, NULL, NULL;
END $$;

-- The same of the relations that the open transaction has locked: a statement makes, changes, reads and drops no
-- other. `modes` are its locks, names with blanks between them; without a name it is dropped, or none of ours.
CREATE FUNCTION colophon_rehearsal.locked()
    RETURNS TABLE (oid int8, nspname text, relname text, relkind text, filenode int8, owner int8, scans int8,
                   modes text, transaction text)
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF current_setting('server_version_num')::int >= 150000 THEN
        PERFORM pg_stat_force_next_flush();
    END IF;
    RETURN QUERY
    SELECT l.relation::int8, n.nspname::text, c.relname::text, c.relkind::text, c.relfilenode::int8,
           coalesce(i.indrelid::int8, 0),
           CASE WHEN c.relkind IN ('r', 'm') THEN pg_stat_get_xact_numscans(c.oid) ELSE 0 END,
           l.modes, l.transaction
    FROM (SELECT k.relation, string_agg(k.mode, ' ') AS modes, min(k.virtualtransaction) AS transaction
          FROM pg_locks k
          WHERE k.pid = pg_backend_pid() AND k.locktype = 'relation' AND k.granted AND k.relation >= 16384
          GROUP BY k.relation) l
    LEFT JOIN pg_class c ON c.oid = l.relation AND c.relkind IN ('r', 'm', 'p', 'i', 'I', 'v', 'S', 'f')
    LEFT JOIN pg_namespace n ON n.oid = c.relnamespace LEFT JOIN pg_index i ON i.indexrelid = c.oid
    WHERE n.nspname IS NULL
       OR (n.nspname NOT IN ('pg_toast', 'colophon_rehearsal') AND n.nspname !~ '^pg_(toast_)?temp_')
    UNION ALL SELECT NULL, colophon_rehearsal.take_rewrites(), NULL, NULL, NULL, NULL, NULL, NULL, NULL;
END $$;

-- The bounds of a partition. Those of hash partitions hold the oid of the parent, which has another one elsewhere.
CREATE FUNCTION colophon_rehearsal.partition_constraint(part oid) RETURNS text
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    condition text := pg_get_partition_constraintdef(part);
    parent oid;
BEGIN
    IF condition IS NULL THEN
        RETURN '';
    END IF;
    FOR parent IN SELECT relid FROM pg_partition_ancestors(part) LOOP
        condition := replace(condition, format('satisfies_hash_partition(%L::oid', parent),
                             format('satisfies_hash_partition(%L::regclass::oid', parent::regclass));
    END LOOP;
    RETURN condition;
END $$;

-- Columns, constraints and unique indexes of some relations, and the constraints of all domains.
CREATE FUNCTION colophon_rehearsal.state(wanted int8[]) RETURNS text
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
RETURN json_build_object(
    'relations',
    (SELECT coalesce(json_agg(json_build_object(
        'oid', c.oid::int8, 'schema', n.nspname, 'name', c.relname, 'kind', c.relkind,
        'partition_constraint', colophon_rehearsal.partition_constraint(c.oid),
        'columns',
        (SELECT coalesce(json_agg(json_build_object(
             'number', a.attnum, 'name', a.attname, 'type', format_type(a.atttypid, a.atttypmod),
             'type_oid', a.atttypid::int8, 'type_modifier', a.atttypmod,
             'not_null', a.attnotnull AND NOT EXISTS (
                 SELECT FROM pg_constraint k
                 WHERE k.conrelid = a.attrelid AND k.contype = 'n' AND k.conkey = ARRAY[a.attnum] AND NOT k.convalidated),
             'generated', a.attgenerated <> '', 'identity', a.attidentity <> '', 'constant', a.atthasmissing,
             'expression', coalesce(pg_get_expr(d.adbin, d.adrelid), ''),
             'domain', (
                 WITH RECURSIVE chain AS (
                     SELECT t.oid, t.typbasetype AS base, t.typtypmod AS modifier, t.typnotnull AS not_null, 1 AS depth
                     WHERE t.typtype = 'd'
                     UNION ALL
                     SELECT b.oid, b.typbasetype, CASE WHEN b.typtypmod < 0 THEN chain.modifier ELSE b.typtypmod END,
                            b.typnotnull, depth + 1
                     FROM chain JOIN pg_type b ON b.oid = chain.base AND b.typtype = 'd')
                 SELECT json_build_object(
                     'oids', coalesce(json_agg(chain.oid::int8), '[]'), 'not_null', coalesce(bool_or(not_null), false),
                     'base', coalesce((SELECT format_type(l.base, l.modifier) FROM chain l ORDER BY depth DESC LIMIT 1), ''))
                 FROM chain),
             'labels', (SELECT coalesce(json_agg(e.enumlabel ORDER BY e.enumsortorder), '[]')
                        FROM pg_enum e WHERE e.enumtypid = a.atttypid)) ORDER BY a.attnum), '[]')
         FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
         LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
         WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped),
        'constraints',
        (SELECT coalesce(json_agg(json_build_object(
             'oid', k.oid::int8, 'name', k.conname, 'type', k.contype, 'validated', k.convalidated,
             'inherited', k.conparentid <> 0 OR (k.coninhcount > 0 AND NOT k.conislocal),
             'expression', CASE WHEN k.contype = 'c' THEN pg_get_expr(k.conbin, k.conrelid) ELSE '' END,
             'key', coalesce(to_json(k.conkey), '[]'), 'references', k.confrelid::int8,
             'referenced_key', coalesce(to_json(k.confkey), '[]'), 'match_full', k.confmatchtype = 'f',
             'operators', coalesce((
                 SELECT json_agg(format('OPERATOR(%I.%s)', opn.nspname, o.oprname) ORDER BY e.place)
                 FROM unnest(k.conpfeqop) WITH ORDINALITY e(operator, place)
                 JOIN pg_operator o ON o.oid = e.operator JOIN pg_namespace opn ON opn.oid = o.oprnamespace), '[]'))), '[]')
         FROM pg_constraint k WHERE k.conrelid = c.oid),
        'indexes',
        (SELECT coalesce(json_agg(json_build_object(
             'oid', i.indexrelid::int8, 'name', ic.relname, 'unique', i.indisunique, 'inherited', ic.relispartition,
             'nulls_not_distinct', position('NULLS NOT DISTINCT' IN pg_get_indexdef(i.indexrelid)) > 0,
             'keys', (SELECT json_agg(pg_get_indexdef(i.indexrelid, p, false)
                                      || coalesce((SELECT format(' COLLATE %I.%I', nn.nspname, co.collname)
                                                   FROM pg_collation co JOIN pg_namespace nn ON nn.oid = co.collnamespace
                                                   WHERE co.oid = i.indcollation[p - 1] AND NOT co.collisdeterministic), '')
                                      ORDER BY p)
                      FROM generate_series(1, i.indnkeyatts) p),
             'operators', coalesce((
                 SELECT json_agg(format('OPERATOR(%I.%s)', opn.nspname, o.oprname) ORDER BY e.place)
                 FROM pg_constraint k, unnest(k.conexclop) WITH ORDINALITY e(operator, place)
                 JOIN pg_operator o ON o.oid = e.operator JOIN pg_namespace opn ON opn.oid = o.oprnamespace
                 WHERE k.conindid = i.indexrelid AND k.contype = 'x'), '[]'),
             'predicate', coalesce(pg_get_expr(i.indpred, i.indrelid), ''))), '[]')
         FROM pg_index i JOIN pg_class ic ON ic.oid = i.indexrelid
         WHERE i.indrelid = c.oid AND (i.indisunique OR i.indisexclusion)))), '[]')
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = ANY (wanted::oid[])),
    'domains',
    (SELECT coalesce(json_agg(json_build_object(
        'oid', k.oid::int8, 'domain', k.contypid::int8, 'name', k.conname, 'validated', k.convalidated,
        'expression', CASE WHEN k.contype = 'c' THEN pg_get_expr(k.conbin, 0) ELSE '' END)), '[]')
     FROM pg_constraint k WHERE k.contypid <> 0 AND k.contype = 'c'))::text;
END $$;

-- What the expression of a view with one column is: its type, and whether something in it is volatile.
CREATE FUNCTION colophon_rehearsal.new_value(view regclass, of regclass)
    RETURNS TABLE (relation int8, expression text, type text, is_volatile boolean)
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN QUERY
    SELECT of::oid::int8, pg_get_viewdef(view), format_type(a.atttypid, a.atttypmod),
           EXISTS (SELECT FROM pg_rewrite r,
                          regexp_matches(r.ev_action::text, ':(?:funcid|opfuncid|opno) (\d+)', 'g') numbers,
                          pg_proc p
                   WHERE r.ev_class = view AND p.provolatile = 'v'
                     AND p.oid IN (numbers[1]::oid, (SELECT o.oprcode FROM pg_operator o WHERE o.oid = numbers[1]::oid)))
    FROM pg_attribute a WHERE a.attrelid = view AND a.attnum = 1;
END $$;
