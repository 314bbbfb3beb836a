-- Who is a member of what. From 16 each membership says what it gives; before that the member's own INHERIT does.
SELECT pg_get_userbyid(m.member) AS member, pg_get_userbyid(m.roleid) AS role, pg_get_userbyid(m.grantor) AS grantor,
       m.admin_option,
--from 16
       m.inherit_option, m.set_option
--before 16
       r.rolinherit AS inherit_option, true AS set_option
--end
FROM pg_auth_members m
JOIN pg_roles r ON r.oid = m.member
