-- A blog of 2,000 published posts and 2,000 drafts by 20 authors, with 40 tags; each post has about 4 KiB of text,
-- one or two authors, none to four tags and every other one a cover.
create function pg_temp.word(seed bigint, count integer) returns setof text language sql as $$
  select (array['a', 'about', 'after', 'all', 'answer', 'any', 'because', 'before', 'blog', 'build', 'but', 'cache',
    'change', 'cloud', 'code', 'commit', 'data', 'deploy', 'draft', 'each', 'editor', 'error', 'every', 'first', 'for',
    'from', 'handler', 'have', 'how', 'index', 'into', 'it', 'know', 'language', 'learned', 'like', 'made', 'migration',
    'more', 'not', 'nothing', 'of', 'one', 'only', 'page', 'pool', 'post', 'Postgres', 'query', 'read', 'request',
    'role', 'row', 'schema', 'server', 'should', 'simple', 'table', 'test', 'that', 'the', 'then', 'they', 'this',
    'time', 'to', 'token', 'update', 'user', 'version', 'was', 'what', 'when', 'which', 'why', 'with', 'word', 'work',
    'write', 'you'])[1 + abs(hashint8(seed * 1009 + n)) % 80]
  from generate_series(1, count) n
$$;
insert into "user" (email, first_name, last_name, role)
select 'person' || n || '@example.org', 'First' || n, 'Last' || n, case n when 1 then 'editor' else 'author' end::role
from generate_series(1, 20) n;
insert into tag (slug, name) select 'tag-' || n, 'Tag number ' || n from generate_series(1, 40) n;
insert into media (owner_id, sha256, file_name, mime_type, byte_size, width, height, alt)
select 1, sha256(n::text::bytea), 'picture' || n || '.png', 'image/png', 1000 + n, 1200, 800, 'Picture ' || n
from generate_series(1, 100) n;
insert into post (status, title, slug, body_md, excerpt, cover_media_id, meta_description, published_at,
                  first_published_at, created_by, updated_by, created_at, updated_at)
select case when n <= 2000 then 'published' else 'draft' end::post_status,
       'Post ' || n || ': ' || initcap(words.title), 'post-' || n, words.body, words.excerpt,
       case n % 2 when 0 then 1 + n % 100 end, 'About ' || words.title,
       case when n <= 2000 then at end, case when n <= 2000 then at end, 1 + n % 20, 1 + n % 20, at, at
from (select n, timestamptz '2024-01-01' + n * interval '9 hours 7 minutes 11.123456 seconds' as at
      from generate_series(1, 4000) n) p
cross join lateral (
  select (select string_agg(w, ' ') from pg_temp.word(n, 6) w) as title,
         (select string_agg(w, ' ') from pg_temp.word(n + 1, 24) w) as excerpt,
         (select string_agg('## ' || para.title || E'\n\n' || para.text, E'\n\n')
          from (select (select string_agg(w, ' ') from pg_temp.word(n + k, 4) w) as title,
                       (select string_agg(w, ' ') from pg_temp.word(n * 7 + k, 75) w) || '.' as text
                from generate_series(1, 7) k) para) as body) words;
insert into post_author (post_id, user_id, position)
select id, 1 + id % 20, 0 from post union all select id, 1 + (id + 7) % 20, 1 from post where id % 10 = 0;
insert into post_tag (post_id, tag_id, position)
select distinct on (p.id, tag) p.id, 1 + (p.id * 7 + k * 11) % 40 as tag, k
from post p, generate_series(0, 3) k where k < p.id % 5;
insert into session (user_id, expires_at) values (1, now() + interval '1 day');
insert into access_token (hash, session_id, expires_at)
select sha256('bench'), id, now() + interval '1 day' from session;
