-- A slug belongs to one post for ever, also while that post is in the trash.
ALTER TABLE "public"."post" ADD CONSTRAINT "post_slug_unique" UNIQUE ("slug");
DROP INDEX "public"."post_slug_key";
