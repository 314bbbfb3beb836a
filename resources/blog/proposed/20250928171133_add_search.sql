-- Create extension "pg_trgm"
CREATE EXTENSION IF NOT EXISTS "pg_trgm" WITH SCHEMA "public";
-- Create "count_words" function
CREATE FUNCTION "public"."count_words"(body text) returns integer
  language sql immutable strict parallel safe
  as $$ select count(*)::integer from pg_catalog.regexp_matches(body, '\S+', 'g') $$;
-- Set comment to function: "count_words"
COMMENT ON FUNCTION "public"."count_words"(text) IS 'Words of a text, as anything between white space.';
-- Modify "post" table
ALTER TABLE "public"."post"
  ADD COLUMN "search" tsvector NULL GENERATED ALWAYS AS (((setweight(to_tsvector('simple'::regconfig, title), 'A'::"char") || setweight(to_tsvector('simple'::regconfig, COALESCE(excerpt, ''::text)), 'B'::"char")) || setweight(to_tsvector('simple'::regconfig, "left"(body_md, 400000)), 'C'::"char"))) STORED,
  ADD COLUMN "word_count" integer NULL GENERATED ALWAYS AS (count_words(body_md)) STORED;
-- Create index "post_search_idx" to table: "post"
CREATE INDEX "post_search_idx" ON "public"."post" USING gin (search);
-- Create index "post_title_trgm_idx" to table: "post"
CREATE INDEX "post_title_trgm_idx" ON "public"."post" USING gin (title gin_trgm_ops);
-- Set comment to column: "search" on table: "post"
COMMENT ON COLUMN "public"."post"."search" IS 'Word index without stemming, because the blog is not in one language. Very long texts: their first 400,000 characters.';
-- Create index "user_name_trgm_idx" to table: "user"
CREATE INDEX "user_name_trgm_idx" ON "public"."user" USING gin (name gin_trgm_ops);
-- Create index "user_email_trgm_idx" to table: "user"
CREATE INDEX "user_email_trgm_idx" ON "public"."user" USING gin (email gin_trgm_ops);
