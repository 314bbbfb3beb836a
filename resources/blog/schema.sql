-- The blog's database as it should be. The files in migrations/ arrive at exactly this state, one step at a time.

create extension if not exists pg_trgm schema public;

-- People ----------------------------------------------------------------------------------------------------------

create type role as enum ('reader', 'author', 'editor', 'developer', 'admin');
comment on type role is 'What a person may do; the capabilities of each role are data in the API server (GET /roles).';

create type user_status as enum ('active', 'suspended');

create table "user" (
  id bigserial primary key,
  email text not null unique,
  first_name text default null,
  last_name text default null,
  avatar_url text default null,
  role role default 'reader' not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  status user_status default 'active' not null,
  version bigint default 1 not null,
  last_seen_at timestamptz default null,
  suspended_at timestamptz default null,
  suspended_reason text default null,
  name text generated always as (
    coalesce(nullif(btrim(coalesce(first_name, '') || ' ' || coalesce(last_name, '')), ''), split_part(email, '@', 1))
  ) stored not null,
  constraint user_email_form check (email = lower(email) and email like '_%@_%' and char_length(email) <= 254),
  constraint user_first_name_length check (char_length(first_name) <= 100),
  constraint user_last_name_length check (char_length(last_name) <= 100),
  constraint user_suspended check ((status = 'suspended') = (suspended_at is not null))
);
comment on table "user" is 'Everyone who can sign in. Passwords and identities are in tables of their own.';
comment on column "user".email is 'Always lower case, so that uniqueness does not depend on spelling.';
comment on column "user".version is 'Grows by one with each change a person can see; the number in the ETag "user-ID-vVERSION".';
comment on column "user".last_seen_at is 'Last request with a valid token, to about a minute. Does not count as a change.';
comment on column "user".name is 'First and last name, or what stands before the @ when there is neither.';
create index user_name_idx on "user" (lower(name), id);
create index user_role_idx on "user" (role, status);
create index user_name_trgm_idx on "user" using gin (name gin_trgm_ops);
create index user_email_trgm_idx on "user" using gin (email gin_trgm_ops);

-- Signing in ------------------------------------------------------------------------------------------------------

create table user_password (
  user_id bigint primary key references "user" (id) on delete cascade,
  hash text not null,
  updated_at timestamptz default now() not null,
  constraint user_password_hash_form check (hash like '$argon2id$%')
);
comment on table user_password is 'Local accounts only.';
comment on column user_password.hash is 'Argon2id in its encoded form ($argon2id$v=19$m=…,t=…,p=…$salt$hash).';

create table password_link (
  user_id bigint primary key references "user" (id) on delete cascade,
  token_hash bytea not null unique,
  created_at timestamptz default now() not null,
  expires_at timestamptz not null,
  constraint password_link_token_hash_length check (octet_length(token_hash) = 32)
);
comment on table password_link is
  'Links with which a person may choose a new password, at most one each. Using a link deletes its row; a new link replaces it.';
comment on column password_link.token_hash is 'SHA-256 of the token in the link, which is stored nowhere.';

create table user_identity (
  id bigserial primary key,
  user_id bigint not null references "user" (id) on delete cascade,
  provider text not null,
  subject text not null,
  email text default null,
  created_at timestamptz default now() not null,
  last_used_at timestamptz default null,
  constraint user_identity_provider_subject_key unique (provider, subject),
  constraint user_identity_user_provider_key unique (user_id, provider)
);
comment on table user_identity is 'Accounts at OpenID Connect providers.';
comment on column user_identity.subject is 'The provider''s "sub" claim: the key. The e-mail address is not.';

create table session (
  id bigserial primary key,
  user_id bigint not null references "user" (id) on delete cascade,
  device_name text default null,
  address inet default null,
  user_agent text default null,
  created_at timestamptz default now() not null,
  last_used_at timestamptz default now() not null,
  expires_at timestamptz not null,
  ended_at timestamptz default null,
  end_reason text default null,
  constraint session_device_name_length check (char_length(device_name) <= 100),
  constraint session_end_reason_known
    check (end_reason in ('signed_out', 'ended_by_admin', 'suspended', 'refresh_reused', 'replaced', 'password_changed'))
);
comment on table session is 'One sign-in on one device; its refresh tokens are one family, and ending it ends them all.';
create index session_user_idx on session (user_id, last_used_at desc) where ended_at is null;
create index session_expires_idx on session (expires_at);

create table access_token (
  hash bytea primary key,
  session_id bigint not null references session (id) on delete cascade,
  expires_at timestamptz not null,
  constraint access_token_hash_length check (octet_length(hash) = 32)
);
comment on table access_token is 'Opaque tokens of 256 random bits, stored only as their SHA-256.';
create index access_token_session_idx on access_token (session_id);
create index access_token_expires_idx on access_token (expires_at);

create table refresh_token (
  id bigserial primary key,
  session_id bigint not null references session (id) on delete cascade,
  hash bytea not null unique,
  created_at timestamptz default now() not null,
  expires_at timestamptz not null,
  used_at timestamptz default null,
  grace_used_at timestamptz default null,
  replaced_by bigint default null references refresh_token (id) on delete set null,
  constraint refresh_token_hash_length check (octet_length(hash) = 32)
);
comment on column refresh_token.used_at is 'Set when the token was exchanged. A second use ends the session (reuse detection).';
comment on column refresh_token.grace_used_at is
  'A token whose answer was lost may be exchanged once more within 30 seconds; this says that it was.';
create index refresh_token_session_idx on refresh_token (session_id);
create index refresh_token_replaced_by_idx on refresh_token (replaced_by);

create table auth_request (
  id bigserial primary key,
  provider text not null,
  state_hash bytea not null unique,
  nonce text not null,
  provider_verifier text not null,
  redirect_uri text default null,
  client_state text default null,
  code_challenge text default null,
  created_at timestamptz default now() not null,
  expires_at timestamptz not null
);
comment on table auth_request is 'Browser sign-ins under way, between GET /auth and the provider''s callback.';
create index auth_request_expires_idx on auth_request (expires_at);

create table auth_code (
  hash bytea primary key,
  user_id bigint not null references "user" (id) on delete cascade,
  redirect_uri text not null,
  code_challenge text not null,
  created_at timestamptz default now() not null,
  expires_at timestamptz not null,
  used_at timestamptz default null
);
comment on table auth_code is 'Single-use codes handed to the console after a browser sign-in; 60 seconds, bound to the PKCE challenge.';
create index auth_code_user_idx on auth_code (user_id);
create index auth_code_expires_idx on auth_code (expires_at);

create table invite (
  id bigserial primary key,
  email text not null,
  role role default 'author' not null,
  token_hash bytea not null unique,
  invited_by bigint default null references "user" (id) on delete set null,
  created_at timestamptz default now() not null,
  expires_at timestamptz not null,
  accepted_at timestamptz default null,
  accepted_by bigint default null references "user" (id) on delete set null,
  revoked_at timestamptz default null,
  constraint invite_email_form check (email = lower(email) and email like '_%@_%')
);
create unique index invite_open_email_key on invite (email) where accepted_at is null and revoked_at is null;
create index invite_invited_by_idx on invite (invited_by);
create index invite_accepted_by_idx on invite (accepted_by);

-- Content ---------------------------------------------------------------------------------------------------------

create table media (
  id bigserial primary key,
  owner_id bigint default null references "user" (id) on delete set null,
  sha256 bytea not null unique,
  file_name text not null,
  mime_type text not null,
  byte_size bigint not null,
  width integer default null,
  height integer default null,
  alt text default null,
  caption text default null,
  version bigint default 1 not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  constraint media_sha256_length check (octet_length(sha256) = 32),
  constraint media_byte_size_positive check (byte_size > 0),
  constraint media_dimensions check (width > 0 and height > 0),
  constraint media_alt_length check (char_length(alt) <= 191)
);
comment on table media is 'Uploaded files. The bytes lie in MEDIA_DIR under the name encode(sha256, ''hex''), so the same file is kept once.';
create index media_owner_idx on media (owner_id, id desc);

create table tag (
  id bigserial primary key,
  slug text not null unique,
  name text not null,
  description text default null,
  version bigint default 1 not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  constraint tag_slug_length check (char_length(slug) between 1 and 191),
  constraint tag_name_length check (char_length(name) between 1 and 191)
);
create index tag_name_idx on tag (lower(name), id);

create type post_status as enum ('draft', 'scheduled', 'published');
comment on type post_status is 'The trash is not a status: a trashed post is a draft with deleted_at set.';

create function count_words(body text) returns integer
  language sql immutable strict parallel safe
  as $$ select count(*)::integer from pg_catalog.regexp_matches(body, '\S+', 'g') $$;
comment on function count_words(text) is 'Words of a text, as anything between white space.';

create table post (
  id bigserial primary key,
  version bigint default 1 not null,
  status post_status default 'draft' not null,
  title text default '' not null,
  slug text not null,
  slug_locked boolean default false not null,
  body_md text default '' not null,
  excerpt text default null,
  cover_media_id bigint default null references media (id) on delete set null,
  cover_alt text default null,
  meta_title text default null,
  meta_description text default null,
  canonical_url text default null,
  noindex boolean default false not null,
  publish_at timestamptz default null,
  publish_timezone text default null,
  published_at timestamptz default null,
  first_published_at timestamptz default null,
  created_by bigint default null references "user" (id) on delete set null,
  updated_by bigint default null references "user" (id) on delete set null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  deleted_at timestamptz default null,
  deleted_by bigint default null references "user" (id) on delete set null,
  search tsvector generated always as (
    setweight(to_tsvector('simple', title), 'A')
      || setweight(to_tsvector('simple', coalesce(excerpt, '')), 'B')
      || setweight(to_tsvector('simple', left(body_md, 400000)), 'C')
  ) stored,
  word_count integer generated always as (count_words(body_md)) stored,
  constraint post_title_length check (char_length(title) <= 255),
  constraint post_slug_form check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 191),
  constraint post_body_size check (octet_length(body_md) <= 2097152),
  constraint post_excerpt_length check (char_length(excerpt) <= 300),
  constraint post_cover_alt_length check (char_length(cover_alt) <= 191),
  constraint post_meta_title_length check (char_length(meta_title) <= 300),
  constraint post_meta_description_length check (char_length(meta_description) <= 500),
  constraint post_scheduled check ((status = 'scheduled') = (publish_at is not null)),
  constraint post_published check (status <> 'published' or (published_at is not null and first_published_at is not null)),
  constraint post_trashed check (deleted_at is null or status = 'draft')
);
comment on table post is 'One row a post: the live text if it is published, else the draft.';
comment on column post.version is 'Grows by one with each change; the number in the ETag "post-ID-vVERSION".';
comment on column post.slug_locked is 'A person chose the slug, so it no longer follows the title.';
comment on column post.publish_timezone is 'IANA name of the zone the time was chosen in; publish_at itself is a moment.';
comment on column post.published_at is 'Start of the present time in public; first_published_at never changes again.';
comment on column post.search is 'Word index without stemming, because the blog is not in one language. Very long texts: their first 400,000 characters.';
create unique index post_slug_key on post (slug) where deleted_at is null;
create index post_updated_idx on post (updated_at desc, id desc) where deleted_at is null;
create index post_status_updated_idx on post (status, updated_at desc, id desc) where deleted_at is null;
create index post_published_idx on post (published_at desc, id desc) where status = 'published' and deleted_at is null;
create index post_due_idx on post (publish_at) where status = 'scheduled';
create index post_trash_idx on post (updated_at desc, id desc) where deleted_at is not null;
create index post_search_idx on post using gin (search);
create index post_title_trgm_idx on post using gin (title gin_trgm_ops);
create index post_cover_media_idx on post (cover_media_id);
create index post_created_by_idx on post (created_by);
create index post_updated_by_idx on post (updated_by);
create index post_deleted_by_idx on post (deleted_by);

create table post_author (
  post_id bigint not null references post (id) on delete cascade,
  user_id bigint not null references "user" (id) on delete restrict,
  position integer default 0 not null,
  primary key (post_id, user_id)
);
comment on table post_author is 'Whose post it is; the author at the lowest position is named first.';
create index post_author_user_idx on post_author (user_id, post_id);

create table post_tag (
  post_id bigint not null references post (id) on delete cascade,
  tag_id bigint not null references tag (id) on delete cascade,
  position integer default 0 not null,
  primary key (post_id, tag_id)
);
create index post_tag_tag_idx on post_tag (tag_id, post_id);

create table post_slug_history (
  slug text primary key,
  post_id bigint not null references post (id) on delete cascade,
  created_at timestamptz default now() not null
);
comment on table post_slug_history is 'Former slugs of posts that were public under them; they redirect.';
create index post_slug_history_post_idx on post_slug_history (post_id);

create table post_working_copy (
  post_id bigint primary key references post (id) on delete cascade,
  version bigint default 1 not null,
  base_version bigint not null,
  title text not null,
  body_md text not null,
  excerpt text default null,
  saved_by bigint default null references "user" (id) on delete set null,
  saved_at timestamptz default now() not null,
  apply_at timestamptz default null,
  constraint post_working_copy_title_length check (char_length(title) <= 255),
  constraint post_working_copy_body_size check (octet_length(body_md) <= 2097152),
  constraint post_working_copy_excerpt_length check (char_length(excerpt) <= 300)
);
comment on table post_working_copy is 'Edits of a live post, kept apart from the live text until they are published.';
comment on column post_working_copy.base_version is 'Version of the post on which the edits began.';
comment on column post_working_copy.apply_at is 'When the edits go live by themselves: the undo window of a publish.';
create index post_working_copy_saved_by_idx on post_working_copy (saved_by);
create index post_working_copy_apply_idx on post_working_copy (apply_at) where apply_at is not null;

create table post_revision (
  post_id bigint not null references post (id) on delete cascade,
  n integer not null,
  post_version bigint not null,
  reason text not null,
  title text not null,
  slug text not null,
  body_md text not null,
  excerpt text default null,
  tags text[] default '{}' not null,
  status post_status not null,
  created_by bigint default null references "user" (id) on delete set null,
  created_at timestamptz default now() not null,
  primary key (post_id, n),
  constraint post_revision_reason_known check (reason in ('saved', 'published', 'unpublished', 'trashed', 'restored'))
);
comment on table post_revision is 'Whole texts worth going back to, numbered from 1 within each post.';
create index post_revision_created_by_idx on post_revision (created_by);

create unlogged table post_presence (
  post_id bigint not null references post (id) on delete cascade,
  user_id bigint not null references "user" (id) on delete cascade,
  mode text not null,
  seen_at timestamptz default now() not null,
  primary key (post_id, user_id),
  constraint post_presence_mode_known check (mode in ('viewing', 'editing'))
);
comment on table post_presence is 'Who has a post open just now. Advisory, and worth nothing after a crash: not logged.';
create index post_presence_user_idx on post_presence (user_id);

-- Records ---------------------------------------------------------------------------------------------------------

create table row_change (
  subject text not null,
  subject_id bigint not null,
  version bigint not null,
  fields text[] not null,
  actor_id bigint default null,
  changed_at timestamptz default now() not null,
  primary key (subject, subject_id, version)
);
comment on table row_change is 'Which fields each version of a versioned row changed: what a 412 answer tells the one who came too late.';
comment on column row_change.subject is 'Table of the row: post, user, tag or media.';

create table audit_log (
  id bigserial primary key,
  at timestamptz default now() not null,
  actor_id bigint default null,
  actor_name text default null,
  action text not null,
  target_type text default null,
  target_id bigint default null,
  target_name text default null,
  before jsonb default null,
  after jsonb default null,
  reason text default null,
  address inet default null,
  user_agent text default null,
  request_id text default null,
  constraint audit_log_action_form check (action ~ '^[a-z_]+\.[a-z_]+$'),
  constraint audit_log_reason_length check (char_length(reason) <= 500)
);
comment on table audit_log is 'What was done to whom, written in the transaction that did it. Rows are never changed.';
comment on column audit_log.actor_id is 'The person, or null for the server itself. No foreign key: the log outlives people.';
comment on column audit_log.action is 'subject.verb, for example user.role_changed.';
create index audit_log_actor_idx on audit_log (actor_id, id desc);
create index audit_log_action_idx on audit_log (action, id desc);
create index audit_log_target_idx on audit_log (target_type, target_id, id desc);

create table idempotency_key (
  user_id bigint not null references "user" (id) on delete cascade,
  key text not null,
  request_hash bytea not null,
  status integer default null,
  headers jsonb default null,
  body text default null,
  created_at timestamptz default now() not null,
  expires_at timestamptz not null,
  primary key (user_id, key),
  constraint idempotency_key_length check (char_length(key) between 1 and 255)
);
comment on table idempotency_key is 'Answers to POST requests that carried an Idempotency-Key, for 24 hours.';
comment on column idempotency_key.status is 'Null while the first request is still under way.';
create index idempotency_key_expires_idx on idempotency_key (expires_at);

create table server_key (
  name text primary key,
  key bytea not null,
  created_at timestamptz default now() not null,
  constraint server_key_length check (octet_length(key) = 32)
);
comment on table server_key is 'Random keys that all replicas share, made by the first one that needs them: page cursors are signed with one.';

-- What the public sees --------------------------------------------------------------------------------------------

create view public_post as
  select id, slug, title, excerpt, body_md, cover_media_id, cover_alt, meta_title, meta_description, canonical_url,
         noindex, word_count, published_at, first_published_at, updated_at
  from post
  where status = 'published' and deleted_at is null;
comment on view public_post is 'Posts anyone may read, with the columns anyone may read.';

create view tag_usage as
  select t.id, t.slug, t.name, count(p.id) as posts, count(p.id) filter (where p.status = 'published') as published_posts
  from tag t
  left join post_tag pt on pt.tag_id = t.id
  left join post p on p.id = pt.post_id and p.deleted_at is null
  group by t.id;

-- Behaviour -------------------------------------------------------------------------------------------------------

create function touch_updated_at() returns trigger language plpgsql as $$
begin
  new.updated_at := now();
  return new;
end
$$;
comment on function touch_updated_at() is
  'Not used on post: a trigger before the update would make Postgres index the whole text again for every small change.';

create trigger user_touch before update on "user"
  for each row when (old.version is distinct from new.version) execute function touch_updated_at();
create trigger tag_touch before update on tag
  for each row when (old.version is distinct from new.version) execute function touch_updated_at();
create trigger media_touch before update on media
  for each row when (old.version is distinct from new.version) execute function touch_updated_at();

create function notify_change() returns trigger language plpgsql as $$
declare
  subject record := coalesce(new, old);
begin
  perform pg_notify('blog_change', json_build_object('type', tg_table_name, 'id', subject.id, 'version', subject.version,
                                                     'deleted', tg_op = 'DELETE')::text);
  return null;
end
$$;
comment on function notify_change() is 'Tells every server on channel blog_change, so that caches and open consoles follow.';

create trigger post_notify_new after insert or delete on post for each row execute function notify_change();
create trigger post_notify after update on post
  for each row when (old.version is distinct from new.version) execute function notify_change();
create trigger user_notify_new after insert or delete on "user" for each row execute function notify_change();
create trigger user_notify after update on "user"
  for each row when (old.version is distinct from new.version) execute function notify_change();
create trigger tag_notify_new after insert or delete on tag for each row execute function notify_change();
create trigger tag_notify after update on tag
  for each row when (old.version is distinct from new.version) execute function notify_change();
create trigger media_notify_new after insert or delete on media for each row execute function notify_change();
create trigger media_notify after update on media
  for each row when (old.version is distinct from new.version) execute function notify_change();

create function notify_session_end() returns trigger language plpgsql as $$
begin
  perform pg_notify('blog_change', json_build_object('type', 'session', 'id', old.id, 'user_id', old.user_id)::text);
  return null;
end
$$;
comment on function notify_session_end() is 'Tells every server that a session is over, so that none goes by what it remembers of it.';

create trigger session_notify after update on session
  for each row when (old.ended_at is null and new.ended_at is not null) execute function notify_session_end();

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'Rows of % are never changed or deleted.', tg_table_name using errcode = 'restrict_violation';
end
$$;

create trigger audit_log_insert_only before update or delete on audit_log for each statement execute function refuse_change();
