SELECT a.aggfnoid::oid::int8 AS oid, a.aggkind::text AS aggkind, nullif(a.aggtransfn::text, '-') AS transition,
       format_type(a.aggtranstype, NULL) AS state_type, a.aggtransspace, nullif(a.aggfinalfn::text, '-') AS final_function,
       a.aggfinalextra, a.aggfinalmodify::text AS final_modify, nullif(a.aggcombinefn::text, '-') AS combine,
       nullif(a.aggserialfn::text, '-') AS serialize, nullif(a.aggdeserialfn::text, '-') AS deserialize, a.agginitval,
       nullif(a.aggmtransfn::text, '-') AS moving_transition, nullif(a.aggminvtransfn::text, '-') AS moving_inverse,
       CASE WHEN a.aggmtranstype <> 0 THEN format_type(a.aggmtranstype, NULL) END AS moving_state_type,
       a.aggmtransspace, nullif(a.aggmfinalfn::text, '-') AS moving_final, a.aggmfinalextra,
       a.aggmfinalmodify::text AS moving_final_modify, a.aggminitval,
       (SELECT 'OPERATOR(' || quote_ident(n.nspname) || '.' || o.oprname || ')'
        FROM pg_operator o JOIN pg_namespace n ON n.oid = o.oprnamespace WHERE o.oid = a.aggsortop) AS sort_operator
FROM pg_aggregate a
WHERE a.aggfnoid >= 16384
