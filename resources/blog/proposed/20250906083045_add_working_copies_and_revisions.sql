-- Create "post_working_copy" table
CREATE TABLE "public"."post_working_copy" (
  "post_id" bigint NOT NULL,
  "version" bigint NOT NULL DEFAULT 1,
  "base_version" bigint NOT NULL,
  "title" text NOT NULL,
  "body_md" text NOT NULL,
  "excerpt" text NULL,
  "saved_by" bigint NULL,
  "saved_at" timestamptz NOT NULL DEFAULT now(),
  "apply_at" timestamptz NULL,
  PRIMARY KEY ("post_id"),
  CONSTRAINT "post_working_copy_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "public"."post" ("id") ON DELETE CASCADE,
  CONSTRAINT "post_working_copy_saved_by_fkey" FOREIGN KEY ("saved_by") REFERENCES "public"."user" ("id") ON DELETE SET NULL,
  CONSTRAINT "post_working_copy_title_length" CHECK ((char_length(title) <= 255)),
  CONSTRAINT "post_working_copy_body_size" CHECK ((octet_length(body_md) <= 2097152)),
  CONSTRAINT "post_working_copy_excerpt_length" CHECK ((char_length(excerpt) <= 300))
);
-- Create index "post_working_copy_saved_by_idx" to table: "post_working_copy"
CREATE INDEX "post_working_copy_saved_by_idx" ON "public"."post_working_copy" (saved_by);
-- Create index "post_working_copy_apply_idx" to table: "post_working_copy"
CREATE INDEX "post_working_copy_apply_idx" ON "public"."post_working_copy" (apply_at) WHERE (apply_at IS NOT NULL);
-- Set comment to table: "post_working_copy"
COMMENT ON TABLE "public"."post_working_copy" IS 'Edits of a live post, kept apart from the live text until they are published.';
-- Set comment to column: "base_version" on table: "post_working_copy"
COMMENT ON COLUMN "public"."post_working_copy"."base_version" IS 'Version of the post on which the edits began.';
-- Set comment to column: "apply_at" on table: "post_working_copy"
COMMENT ON COLUMN "public"."post_working_copy"."apply_at" IS 'When the edits go live by themselves: the undo window of a publish.';
-- Create "post_revision" table
CREATE TABLE "public"."post_revision" (
  "post_id" bigint NOT NULL,
  "n" integer NOT NULL,
  "post_version" bigint NOT NULL,
  "reason" text NOT NULL,
  "title" text NOT NULL,
  "slug" text NOT NULL,
  "body_md" text NOT NULL,
  "excerpt" text NULL,
  "tags" text[] NOT NULL DEFAULT '{}',
  "status" "public"."post_status" NOT NULL,
  "created_by" bigint NULL,
  "created_at" timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY ("post_id", "n"),
  CONSTRAINT "post_revision_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "public"."post" ("id") ON DELETE CASCADE,
  CONSTRAINT "post_revision_created_by_fkey" FOREIGN KEY ("created_by") REFERENCES "public"."user" ("id") ON DELETE SET NULL,
  CONSTRAINT "post_revision_reason_known" CHECK ((reason = ANY (ARRAY['saved'::text, 'published'::text, 'unpublished'::text, 'trashed'::text, 'restored'::text])))
);
-- Create index "post_revision_created_by_idx" to table: "post_revision"
CREATE INDEX "post_revision_created_by_idx" ON "public"."post_revision" (created_by);
-- Set comment to table: "post_revision"
COMMENT ON TABLE "public"."post_revision" IS 'Whole texts worth going back to, numbered from 1 within each post.';
-- Create "post_presence" table
CREATE UNLOGGED TABLE "public"."post_presence" (
  "post_id" bigint NOT NULL,
  "user_id" bigint NOT NULL,
  "mode" text NOT NULL,
  "seen_at" timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY ("post_id", "user_id"),
  CONSTRAINT "post_presence_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "public"."post" ("id") ON DELETE CASCADE,
  CONSTRAINT "post_presence_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "public"."user" ("id") ON DELETE CASCADE,
  CONSTRAINT "post_presence_mode_known" CHECK ((mode = ANY (ARRAY['viewing'::text, 'editing'::text])))
);
-- Create index "post_presence_user_idx" to table: "post_presence"
CREATE INDEX "post_presence_user_idx" ON "public"."post_presence" (user_id);
-- Set comment to table: "post_presence"
COMMENT ON TABLE "public"."post_presence" IS 'Who has a post open just now. Advisory, and worth nothing after a crash: not logged.';
-- Create "row_change" table
CREATE TABLE "public"."row_change" (
  "subject" text NOT NULL,
  "subject_id" bigint NOT NULL,
  "version" bigint NOT NULL,
  "fields" text[] NOT NULL,
  "actor_id" bigint NULL,
  "changed_at" timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY ("subject", "subject_id", "version")
);
-- Set comment to table: "row_change"
COMMENT ON TABLE "public"."row_change" IS 'Which fields each version of a versioned row changed: what a 412 answer tells the one who came too late.';
-- Set comment to column: "subject" on table: "row_change"
COMMENT ON COLUMN "public"."row_change"."subject" IS 'Table of the row: post, user, tag or media.';
