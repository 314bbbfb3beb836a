-- Modify "session" table
ALTER TABLE "public"."session"
  DROP CONSTRAINT "session_end_reason_known",
  ADD CONSTRAINT "session_end_reason_known" CHECK ((end_reason = ANY (ARRAY['signed_out'::text, 'ended_by_admin'::text, 'suspended'::text, 'refresh_reused'::text, 'replaced'::text, 'password_changed'::text])));
-- Create "password_link" table
CREATE TABLE "public"."password_link" (
  "user_id" bigint NOT NULL,
  "token_hash" bytea NOT NULL,
  "created_at" timestamptz NOT NULL DEFAULT now(),
  "expires_at" timestamptz NOT NULL,
  PRIMARY KEY ("user_id"),
  CONSTRAINT "password_link_token_hash_key" UNIQUE ("token_hash"),
  CONSTRAINT "password_link_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "public"."user" ("id") ON DELETE CASCADE,
  CONSTRAINT "password_link_token_hash_length" CHECK ((octet_length(token_hash) = 32))
);
-- Set comment to table: "password_link"
COMMENT ON TABLE "public"."password_link" IS 'Links with which a person may choose a new password, at most one each. Using a link deletes its row; a new link replaces it.';
-- Set comment to column: "token_hash" on table: "password_link"
COMMENT ON COLUMN "public"."password_link"."token_hash" IS 'SHA-256 of the token in the link, which is stored nowhere.';
