-- One row per token and dictionary; a configuration without mappings has one row without token.
SELECT c.oid::int8 AS oid, n.nspname, c.cfgname, pg_get_userbyid(c.cfgowner) AS owner,
       quote_ident(pn.nspname) || '.' || quote_ident(p.prsname) AS parser,
       (SELECT t.alias FROM ts_token_type(c.cfgparser) t WHERE t.tokid = m.maptokentype) AS token,
       m.mapdict::regdictionary::text AS dictionary
FROM pg_ts_config c
JOIN pg_namespace n ON n.oid = c.cfgnamespace
JOIN pg_ts_parser p ON p.oid = c.cfgparser
JOIN pg_namespace pn ON pn.oid = p.prsnamespace
LEFT JOIN pg_ts_config_map m ON m.mapcfg = c.oid
WHERE c.oid >= 16384
ORDER BY c.oid, m.maptokentype, m.mapseqno
