SELECT w.oid::int8 AS oid, w.fdwname, pg_get_userbyid(w.fdwowner) AS owner,
       nullif(w.fdwhandler::regproc::text, '-') AS handler, nullif(w.fdwvalidator::regproc::text, '-') AS validator,
       w.fdwoptions::text AS options, coalesce(w.fdwacl, acldefault('F', w.fdwowner))::text AS acl
FROM pg_foreign_data_wrapper w
