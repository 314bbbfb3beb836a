-- Create "audit_log" table
CREATE TABLE "public"."audit_log" (
  "id" bigserial NOT NULL,
  "at" timestamptz NOT NULL DEFAULT now(),
  "actor_id" bigint NULL,
  "actor_name" text NULL,
  "action" text NOT NULL,
  "target_type" text NULL,
  "target_id" bigint NULL,
  "target_name" text NULL,
  "before" jsonb NULL,
  "after" jsonb NULL,
  "reason" text NULL,
  "address" inet NULL,
  "user_agent" text NULL,
  "request_id" text NULL,
  PRIMARY KEY ("id"),
  CONSTRAINT "audit_log_action_form" CHECK ((action ~ '^[a-z_]+\.[a-z_]+$'::text)),
  CONSTRAINT "audit_log_reason_length" CHECK ((char_length(reason) <= 500))
);
-- Create index "audit_log_actor_idx" to table: "audit_log"
CREATE INDEX "audit_log_actor_idx" ON "public"."audit_log" (actor_id, id DESC);
-- Create index "audit_log_action_idx" to table: "audit_log"
CREATE INDEX "audit_log_action_idx" ON "public"."audit_log" (action, id DESC);
-- Create index "audit_log_target_idx" to table: "audit_log"
CREATE INDEX "audit_log_target_idx" ON "public"."audit_log" (target_type, target_id, id DESC);
-- Set comment to table: "audit_log"
COMMENT ON TABLE "public"."audit_log" IS 'What was done to whom, written in the transaction that did it. Rows are never changed.';
-- Set comment to column: "actor_id" on table: "audit_log"
COMMENT ON COLUMN "public"."audit_log"."actor_id" IS 'The person, or null for the server itself. No foreign key: the log outlives people.';
-- Set comment to column: "action" on table: "audit_log"
COMMENT ON COLUMN "public"."audit_log"."action" IS 'subject.verb, for example user.role_changed.';
-- Create "idempotency_key" table
CREATE TABLE "public"."idempotency_key" (
  "user_id" bigint NOT NULL,
  "key" text NOT NULL,
  "request_hash" bytea NOT NULL,
  "status" integer NULL,
  "headers" jsonb NULL,
  "body" text NULL,
  "created_at" timestamptz NOT NULL DEFAULT now(),
  "expires_at" timestamptz NOT NULL,
  PRIMARY KEY ("user_id", "key"),
  CONSTRAINT "idempotency_key_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "public"."user" ("id") ON DELETE CASCADE,
  CONSTRAINT "idempotency_key_length" CHECK (((char_length(key) >= 1) AND (char_length(key) <= 255)))
);
-- Create index "idempotency_key_expires_idx" to table: "idempotency_key"
CREATE INDEX "idempotency_key_expires_idx" ON "public"."idempotency_key" (expires_at);
-- Set comment to table: "idempotency_key"
COMMENT ON TABLE "public"."idempotency_key" IS 'Answers to POST requests that carried an Idempotency-Key, for 24 hours.';
-- Set comment to column: "status" on table: "idempotency_key"
COMMENT ON COLUMN "public"."idempotency_key"."status" IS 'Null while the first request is still under way.';
-- Create "server_key" table
CREATE TABLE "public"."server_key" (
  "name" text NOT NULL,
  "key" bytea NOT NULL,
  "created_at" timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY ("name"),
  CONSTRAINT "server_key_length" CHECK ((octet_length(key) = 32))
);
-- Set comment to table: "server_key"
COMMENT ON TABLE "public"."server_key" IS 'Random keys that all replicas share, made by the first one that needs them: page cursors are signed with one.';
-- Create "public_post" view
CREATE VIEW "public"."public_post" AS
  select id, slug, title, excerpt, body_md, cover_media_id, cover_alt, meta_title, meta_description, canonical_url,
         noindex, word_count, published_at, first_published_at, updated_at
  from "public"."post"
  where status = 'published' and deleted_at is null;
-- Set comment to view: "public_post"
COMMENT ON VIEW "public"."public_post" IS 'Posts anyone may read, with the columns anyone may read.';
-- Create "tag_usage" view
CREATE VIEW "public"."tag_usage" AS
  select t.id, t.slug, t.name, count(p.id) as posts, count(p.id) filter (where p.status = 'published') as published_posts
  from "public"."tag" t
  left join "public"."post_tag" pt on pt.tag_id = t.id
  left join "public"."post" p on p.id = pt.post_id and p.deleted_at is null
  group by t.id;
-- Create "touch_updated_at" function
CREATE FUNCTION "public"."touch_updated_at"() returns trigger language plpgsql as $$
begin
  new.updated_at := now();
  return new;
end
$$;
-- Set comment to function: "touch_updated_at"
COMMENT ON FUNCTION "public"."touch_updated_at"() IS 'Not used on post: a trigger before the update would make Postgres index the whole text again for every small change.';
-- Create trigger "user_touch" on table: "user"
CREATE TRIGGER "user_touch" before update ON "public"."user"
  for each row when (old.version is distinct from new.version) execute function "public"."touch_updated_at"();
-- Create trigger "tag_touch" on table: "tag"
CREATE TRIGGER "tag_touch" before update ON "public"."tag"
  for each row when (old.version is distinct from new.version) execute function "public"."touch_updated_at"();
-- Create trigger "media_touch" on table: "media"
CREATE TRIGGER "media_touch" before update ON "public"."media"
  for each row when (old.version is distinct from new.version) execute function "public"."touch_updated_at"();
-- Create "notify_change" function
CREATE FUNCTION "public"."notify_change"() returns trigger language plpgsql as $$
declare
  subject record := coalesce(new, old);
begin
  perform pg_notify('blog_change', json_build_object('type', tg_table_name, 'id', subject.id, 'version', subject.version,
                                                     'deleted', tg_op = 'DELETE')::text);
  return null;
end
$$;
-- Set comment to function: "notify_change"
COMMENT ON FUNCTION "public"."notify_change"() IS 'Tells every server on channel blog_change, so that caches and open consoles follow.';
-- Create trigger "post_notify_new" on table: "post"
CREATE TRIGGER "post_notify_new" after insert or delete ON "public"."post" for each row execute function "public"."notify_change"();
-- Create trigger "post_notify" on table: "post"
CREATE TRIGGER "post_notify" after update ON "public"."post"
  for each row when (old.version is distinct from new.version) execute function "public"."notify_change"();
-- Create trigger "user_notify_new" on table: "user"
CREATE TRIGGER "user_notify_new" after insert or delete ON "public"."user" for each row execute function "public"."notify_change"();
-- Create trigger "user_notify" on table: "user"
CREATE TRIGGER "user_notify" after update ON "public"."user"
  for each row when (old.version is distinct from new.version) execute function "public"."notify_change"();
-- Create trigger "tag_notify_new" on table: "tag"
CREATE TRIGGER "tag_notify_new" after insert or delete ON "public"."tag" for each row execute function "public"."notify_change"();
-- Create trigger "tag_notify" on table: "tag"
CREATE TRIGGER "tag_notify" after update ON "public"."tag"
  for each row when (old.version is distinct from new.version) execute function "public"."notify_change"();
-- Create trigger "media_notify_new" on table: "media"
CREATE TRIGGER "media_notify_new" after insert or delete ON "public"."media" for each row execute function "public"."notify_change"();
-- Create trigger "media_notify" on table: "media"
CREATE TRIGGER "media_notify" after update ON "public"."media"
  for each row when (old.version is distinct from new.version) execute function "public"."notify_change"();
-- Create "notify_session_end" function
CREATE FUNCTION "public"."notify_session_end"() returns trigger language plpgsql as $$
begin
  perform pg_notify('blog_change', json_build_object('type', 'session', 'id', old.id, 'user_id', old.user_id)::text);
  return null;
end
$$;
-- Set comment to function: "notify_session_end"
COMMENT ON FUNCTION "public"."notify_session_end"() IS 'Tells every server that a session is over, so that none goes by what it remembers of it.';
-- Create trigger "session_notify" on table: "session"
CREATE TRIGGER "session_notify" after update ON "public"."session"
  for each row when (old.ended_at is null and new.ended_at is not null) execute function "public"."notify_session_end"();
-- Create "refuse_change" function
CREATE FUNCTION "public"."refuse_change"() returns trigger language plpgsql as $$
begin
  raise exception 'Rows of % are never changed or deleted.', tg_table_name using errcode = 'restrict_violation';
end
$$;
-- Create trigger "audit_log_insert_only" on table: "audit_log"
CREATE TRIGGER "audit_log_insert_only" before update or delete ON "public"."audit_log" for each statement execute function "public"."refuse_change"();
