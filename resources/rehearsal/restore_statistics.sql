-- Gives a column of the copy the statistics of the live one (PostgreSQL 18: pg_restore_attribute_stats).
SELECT 1 FROM json_to_record(:statistics::json) AS s(
    schema text, relation text, name text, inherited boolean, null_frac real, avg_width integer, n_distinct real,
    most_common_vals text, most_common_freqs real[], histogram_bounds text, correlation real,
    most_common_elems text, most_common_elem_freqs real[], elem_count_histogram real[])
WHERE pg_catalog.pg_restore_attribute_stats(
    'schemaname', s.schema, 'relname', s.relation, 'attname', s.name, 'inherited', s.inherited,
    'null_frac', s.null_frac, 'avg_width', s.avg_width, 'n_distinct', s.n_distinct,
    'most_common_vals', s.most_common_vals, 'most_common_freqs', s.most_common_freqs,
    'histogram_bounds', s.histogram_bounds, 'correlation', s.correlation,
    'most_common_elems', s.most_common_elems, 'most_common_elem_freqs', s.most_common_elem_freqs,
    'elem_count_histogram', s.elem_count_histogram)
