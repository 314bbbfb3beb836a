SELECT e.oid::int8 AS oid, e.evtname, pg_get_userbyid(e.evtowner) AS owner, e.evtevent, e.evttags::text AS evttags,
       e.evtfoid::regproc::text AS function, e.evtenabled::text AS evtenabled
FROM pg_event_trigger e
