-- Create "media" table
CREATE TABLE "public"."media" (
  "id" bigserial NOT NULL,
  "owner_id" bigint NULL,
  "sha256" bytea NOT NULL,
  "file_name" text NOT NULL,
  "mime_type" text NOT NULL,
  "byte_size" bigint NOT NULL,
  "width" integer NULL,
  "height" integer NULL,
  "alt" text NULL,
  "caption" text NULL,
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" timestamptz NOT NULL DEFAULT now(),
  "updated_at" timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY ("id"),
  CONSTRAINT "media_sha256_key" UNIQUE ("sha256"),
  CONSTRAINT "media_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "public"."user" ("id") ON DELETE SET NULL,
  CONSTRAINT "media_sha256_length" CHECK ((octet_length(sha256) = 32)),
  CONSTRAINT "media_byte_size_positive" CHECK ((byte_size > 0)),
  CONSTRAINT "media_dimensions" CHECK (((width > 0) AND (height > 0))),
  CONSTRAINT "media_alt_length" CHECK ((char_length(alt) <= 191))
);
-- Create index "media_owner_idx" to table: "media"
CREATE INDEX "media_owner_idx" ON "public"."media" (owner_id, id DESC);
-- Set comment to table: "media"
COMMENT ON TABLE "public"."media" IS 'Uploaded files. The bytes lie in MEDIA_DIR under the name encode(sha256, ''hex''), so the same file is kept once.';
-- Create "tag" table
CREATE TABLE "public"."tag" (
  "id" bigserial NOT NULL,
  "slug" text NOT NULL,
  "name" text NOT NULL,
  "description" text NULL,
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" timestamptz NOT NULL DEFAULT now(),
  "updated_at" timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY ("id"),
  CONSTRAINT "tag_slug_key" UNIQUE ("slug"),
  CONSTRAINT "tag_slug_length" CHECK (((char_length(slug) >= 1) AND (char_length(slug) <= 191))),
  CONSTRAINT "tag_name_length" CHECK (((char_length(name) >= 1) AND (char_length(name) <= 191)))
);
-- Create index "tag_name_idx" to table: "tag"
CREATE INDEX "tag_name_idx" ON "public"."tag" (lower(name), id);
-- Create enum type "post_status"
CREATE TYPE "public"."post_status" AS ENUM ('draft', 'scheduled', 'published');
-- Set comment to enum type: "post_status"
COMMENT ON TYPE "public"."post_status" IS 'The trash is not a status: a trashed post is a draft with deleted_at set.';
-- Create "post" table
CREATE TABLE "public"."post" (
  "id" bigserial NOT NULL,
  "version" bigint NOT NULL DEFAULT 1,
  "status" "public"."post_status" NOT NULL DEFAULT 'draft',
  "title" text NOT NULL DEFAULT '',
  "slug" text NOT NULL,
  "slug_locked" boolean NOT NULL DEFAULT false,
  "body_md" text NOT NULL DEFAULT '',
  "excerpt" text NULL,
  "cover_media_id" bigint NULL,
  "cover_alt" text NULL,
  "meta_title" text NULL,
  "meta_description" text NULL,
  "canonical_url" text NULL,
  "noindex" boolean NOT NULL DEFAULT false,
  "publish_at" timestamptz NULL,
  "publish_timezone" text NULL,
  "published_at" timestamptz NULL,
  "first_published_at" timestamptz NULL,
  "created_by" bigint NULL,
  "updated_by" bigint NULL,
  "created_at" timestamptz NOT NULL DEFAULT now(),
  "updated_at" timestamptz NOT NULL DEFAULT now(),
  "deleted_at" timestamptz NULL,
  "deleted_by" bigint NULL,
  PRIMARY KEY ("id"),
  CONSTRAINT "post_cover_media_id_fkey" FOREIGN KEY ("cover_media_id") REFERENCES "public"."media" ("id") ON DELETE SET NULL,
  CONSTRAINT "post_created_by_fkey" FOREIGN KEY ("created_by") REFERENCES "public"."user" ("id") ON DELETE SET NULL,
  CONSTRAINT "post_updated_by_fkey" FOREIGN KEY ("updated_by") REFERENCES "public"."user" ("id") ON DELETE SET NULL,
  CONSTRAINT "post_deleted_by_fkey" FOREIGN KEY ("deleted_by") REFERENCES "public"."user" ("id") ON DELETE SET NULL,
  CONSTRAINT "post_title_length" CHECK ((char_length(title) <= 255)),
  CONSTRAINT "post_slug_form" CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (char_length(slug) <= 191))),
  CONSTRAINT "post_body_size" CHECK ((octet_length(body_md) <= 2097152)),
  CONSTRAINT "post_excerpt_length" CHECK ((char_length(excerpt) <= 300)),
  CONSTRAINT "post_cover_alt_length" CHECK ((char_length(cover_alt) <= 191)),
  CONSTRAINT "post_meta_title_length" CHECK ((char_length(meta_title) <= 300)),
  CONSTRAINT "post_meta_description_length" CHECK ((char_length(meta_description) <= 500)),
  CONSTRAINT "post_scheduled" CHECK (((status = 'scheduled'::post_status) = (publish_at IS NOT NULL))),
  CONSTRAINT "post_published" CHECK (((status <> 'published'::post_status) OR ((published_at IS NOT NULL) AND (first_published_at IS NOT NULL)))),
  CONSTRAINT "post_trashed" CHECK (((deleted_at IS NULL) OR (status = 'draft'::post_status)))
);
-- Create index "post_slug_key" to table: "post"
CREATE UNIQUE INDEX "post_slug_key" ON "public"."post" (slug) WHERE (deleted_at IS NULL);
-- Create index "post_updated_idx" to table: "post"
CREATE INDEX "post_updated_idx" ON "public"."post" (updated_at DESC, id DESC) WHERE (deleted_at IS NULL);
-- Create index "post_status_updated_idx" to table: "post"
CREATE INDEX "post_status_updated_idx" ON "public"."post" (status, updated_at DESC, id DESC) WHERE (deleted_at IS NULL);
-- Create index "post_published_idx" to table: "post"
CREATE INDEX "post_published_idx" ON "public"."post" (published_at DESC, id DESC) WHERE ((status = 'published'::post_status) AND (deleted_at IS NULL));
-- Create index "post_due_idx" to table: "post"
CREATE INDEX "post_due_idx" ON "public"."post" (publish_at) WHERE (status = 'scheduled'::post_status);
-- Create index "post_trash_idx" to table: "post"
CREATE INDEX "post_trash_idx" ON "public"."post" (updated_at DESC, id DESC) WHERE (deleted_at IS NOT NULL);
-- Create index "post_cover_media_idx" to table: "post"
CREATE INDEX "post_cover_media_idx" ON "public"."post" (cover_media_id);
-- Create index "post_created_by_idx" to table: "post"
CREATE INDEX "post_created_by_idx" ON "public"."post" (created_by);
-- Create index "post_updated_by_idx" to table: "post"
CREATE INDEX "post_updated_by_idx" ON "public"."post" (updated_by);
-- Create index "post_deleted_by_idx" to table: "post"
CREATE INDEX "post_deleted_by_idx" ON "public"."post" (deleted_by);
-- Set comment to table: "post"
COMMENT ON TABLE "public"."post" IS 'One row a post: the live text if it is published, else the draft.';
-- Set comment to column: "version" on table: "post"
COMMENT ON COLUMN "public"."post"."version" IS 'Grows by one with each change; the number in the ETag "post-ID-vVERSION".';
-- Set comment to column: "slug_locked" on table: "post"
COMMENT ON COLUMN "public"."post"."slug_locked" IS 'A person chose the slug, so it no longer follows the title.';
-- Set comment to column: "publish_timezone" on table: "post"
COMMENT ON COLUMN "public"."post"."publish_timezone" IS 'IANA name of the zone the time was chosen in; publish_at itself is a moment.';
-- Set comment to column: "published_at" on table: "post"
COMMENT ON COLUMN "public"."post"."published_at" IS 'Start of the present time in public; first_published_at never changes again.';
-- Create "post_author" table
CREATE TABLE "public"."post_author" (
  "post_id" bigint NOT NULL,
  "user_id" bigint NOT NULL,
  "position" integer NOT NULL DEFAULT 0,
  PRIMARY KEY ("post_id", "user_id"),
  CONSTRAINT "post_author_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "public"."post" ("id") ON DELETE CASCADE,
  CONSTRAINT "post_author_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "public"."user" ("id") ON DELETE RESTRICT
);
-- Create index "post_author_user_idx" to table: "post_author"
CREATE INDEX "post_author_user_idx" ON "public"."post_author" (user_id, post_id);
-- Set comment to table: "post_author"
COMMENT ON TABLE "public"."post_author" IS 'Whose post it is; the author at the lowest position is named first.';
-- Create "post_tag" table
CREATE TABLE "public"."post_tag" (
  "post_id" bigint NOT NULL,
  "tag_id" bigint NOT NULL,
  "position" integer NOT NULL DEFAULT 0,
  PRIMARY KEY ("post_id", "tag_id"),
  CONSTRAINT "post_tag_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "public"."post" ("id") ON DELETE CASCADE,
  CONSTRAINT "post_tag_tag_id_fkey" FOREIGN KEY ("tag_id") REFERENCES "public"."tag" ("id") ON DELETE CASCADE
);
-- Create index "post_tag_tag_idx" to table: "post_tag"
CREATE INDEX "post_tag_tag_idx" ON "public"."post_tag" (tag_id, post_id);
-- Create "post_slug_history" table
CREATE TABLE "public"."post_slug_history" (
  "slug" text NOT NULL,
  "post_id" bigint NOT NULL,
  "created_at" timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY ("slug"),
  CONSTRAINT "post_slug_history_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "public"."post" ("id") ON DELETE CASCADE
);
-- Create index "post_slug_history_post_idx" to table: "post_slug_history"
CREATE INDEX "post_slug_history_post_idx" ON "public"."post_slug_history" (post_id);
-- Set comment to table: "post_slug_history"
COMMENT ON TABLE "public"."post_slug_history" IS 'Former slugs of posts that were public under them; they redirect.';
