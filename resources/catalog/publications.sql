SELECT p.oid::int8 AS oid, p.pubname, pg_get_userbyid(p.pubowner) AS owner, p.puballtables, p.pubinsert, p.pubupdate,
       p.pubdelete, p.pubtruncate, p.pubviaroot,
--from 18
       CASE p.pubgencols WHEN 's' THEN 'stored' ELSE 'none' END AS generated_columns
--before 18
       NULL AS generated_columns
--end
FROM pg_publication p
