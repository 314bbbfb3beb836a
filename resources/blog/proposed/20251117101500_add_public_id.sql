-- An id for addresses that does not tell how many posts there are.
ALTER TABLE "public"."post" ADD COLUMN "public_id" uuid NOT NULL DEFAULT gen_random_uuid();
CREATE UNIQUE INDEX "post_public_id_key" ON "public"."post" ("public_id");
