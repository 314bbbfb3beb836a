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
CREATE EVENT TRIGGER colophon_rehearsal ON table_rewrite EXECUTE FUNCTION colophon_rehearsal.note_rewrite();

-- Every relation with its storage and how often it was scanned: in this transaction, and in all that are over.
CREATE FUNCTION colophon_rehearsal.relations()
    RETURNS TABLE (oid int8, nspname text, relname text, relkind text, filenode int8, owner int8, scans int8,
                   all_scans int8)
    LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
SELECT c.oid::int8, n.nspname::text, c.relname::text, c.relkind::text, c.relfilenode::int8,
       coalesce(i.indrelid::int8, 0),
       CASE WHEN c.relkind IN ('r', 'm') THEN pg_stat_get_xact_numscans(c.oid) ELSE 0 END,
       CASE WHEN c.relkind IN ('r', 'm') THEN pg_stat_get_numscans(c.oid) ELSE 0 END
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace LEFT JOIN pg_index i ON i.indexrelid = c.oid
WHERE c.relkind IN ('r', 'm', 'p', 'i', 'I', 'v', 'S', 'f')
  AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast', 'colophon_rehearsal')
  AND n.nspname !~ '^pg_(toast_)?temp_'
$$;

-- Columns, constraints and unique indexes of some relations, and the constraints of all domains.
CREATE FUNCTION colophon_rehearsal.state(wanted int8[]) RETURNS text
    LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
SELECT json_build_object(
    'relations',
    (SELECT coalesce(json_agg(json_build_object(
        'oid', c.oid::int8, 'schema', n.nspname, 'name', c.relname, 'kind', c.relkind,
        'partition_constraint', CASE WHEN c.relispartition THEN pg_get_partition_constraintdef(c.oid) ELSE '' END,
        'columns',
        (SELECT coalesce(json_agg(json_build_object(
             'number', a.attnum, 'name', a.attname, 'type', format_type(a.atttypid, a.atttypmod),
             'not_null', a.attnotnull AND NOT EXISTS (
                 SELECT FROM pg_constraint k
                 WHERE k.conrelid = a.attrelid AND k.contype = 'n' AND k.conkey = ARRAY[a.attnum] AND NOT k.convalidated),
             'generated', a.attgenerated <> '', 'identity', a.attidentity <> '', 'constant', a.atthasmissing,
             'expression', coalesce(pg_get_expr(d.adbin, d.adrelid), ''),
             'domain', CASE WHEN t.typtype = 'd' THEN t.oid::int8 ELSE 0 END,
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
             'referenced_key', coalesce(to_json(k.confkey), '[]'), 'match_full', k.confmatchtype = 'f')), '[]')
         FROM pg_constraint k WHERE k.conrelid = c.oid),
        'indexes',
        (SELECT coalesce(json_agg(json_build_object(
             'oid', i.indexrelid::int8, 'name', ic.relname, 'unique', i.indisunique, 'inherited', ic.relispartition,
             'nulls_not_distinct', position('NULLS NOT DISTINCT' IN pg_get_indexdef(i.indexrelid)) > 0,
             'keys', (SELECT json_agg(pg_get_indexdef(i.indexrelid, p, false) ORDER BY p)
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
     FROM pg_constraint k WHERE k.contypid <> 0 AND k.contype = 'c'))::text
$$;
