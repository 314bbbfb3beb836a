-- Create enum type "role"
CREATE TYPE "public"."role" AS ENUM ('reader', 'author', 'editor', 'developer', 'admin');
-- Create "user" table
CREATE TABLE "public"."user" (
  "id" bigserial NOT NULL,
  "email" text NOT NULL,
  "first_name" text NULL,
  "last_name" text NULL,
  "avatar_url" text NULL,
  "role" "public"."role" NOT NULL DEFAULT 'reader',
  "created_at" timestamptz NOT NULL DEFAULT now(),
  "updated_at" timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY ("id"),
  CONSTRAINT "user_email_key" UNIQUE ("email")
);
