-- No page shows the description of a tag any more.
ALTER TABLE "public"."tag" DROP COLUMN "description";
