-- How often a post was read, counted by the server once a minute.
ALTER TABLE "public"."post" ADD COLUMN "view_count" bigint NOT NULL DEFAULT 0;
COMMENT ON COLUMN "public"."post"."view_count" IS 'Readers, to about a minute; not a change of the post.';
