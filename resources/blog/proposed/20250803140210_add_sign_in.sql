-- Set comment to enum type: "role"
COMMENT ON TYPE "public"."role" IS 'What a person may do; the capabilities of each role are data in the API server (GET /roles).';
-- Create enum type "user_status"
CREATE TYPE "public"."user_status" AS ENUM ('active', 'suspended');
-- Modify "user" table
ALTER TABLE "public"."user"
  ADD COLUMN "status" "public"."user_status" NOT NULL DEFAULT 'active',
  ADD COLUMN "version" bigint NOT NULL DEFAULT 1,
  ADD COLUMN "last_seen_at" timestamptz NULL,
  ADD COLUMN "suspended_at" timestamptz NULL,
  ADD COLUMN "suspended_reason" text NULL,
  ADD COLUMN "name" text NOT NULL GENERATED ALWAYS AS (COALESCE(NULLIF(btrim(((COALESCE(first_name, ''::text) || ' '::text) || COALESCE(last_name, ''::text))), ''::text), split_part(email, '@'::text, 1))) STORED,
  ADD CONSTRAINT "user_email_form" CHECK (((email = lower(email)) AND (email ~~ '_%@_%'::text) AND (char_length(email) <= 254))),
  ADD CONSTRAINT "user_first_name_length" CHECK ((char_length(first_name) <= 100)),
  ADD CONSTRAINT "user_last_name_length" CHECK ((char_length(last_name) <= 100)),
  ADD CONSTRAINT "user_suspended" CHECK (((status = 'suspended'::user_status) = (suspended_at IS NOT NULL)));
-- Create index "user_name_idx" to table: "user"
CREATE INDEX "user_name_idx" ON "public"."user" (lower(name), id);
-- Create index "user_role_idx" to table: "user"
CREATE INDEX "user_role_idx" ON "public"."user" (role, status);
-- Set comment to table: "user"
COMMENT ON TABLE "public"."user" IS 'Everyone who can sign in. Passwords and identities are in tables of their own.';
-- Set comment to column: "email" on table: "user"
COMMENT ON COLUMN "public"."user"."email" IS 'Always lower case, so that uniqueness does not depend on spelling.';
-- Set comment to column: "version" on table: "user"
COMMENT ON COLUMN "public"."user"."version" IS 'Grows by one with each change a person can see; the number in the ETag "user-ID-vVERSION".';
-- Set comment to column: "last_seen_at" on table: "user"
COMMENT ON COLUMN "public"."user"."last_seen_at" IS 'Last request with a valid token, to about a minute. Does not count as a change.';
-- Set comment to column: "name" on table: "user"
COMMENT ON COLUMN "public"."user"."name" IS 'First and last name, or what stands before the @ when there is neither.';
-- Create "user_password" table
CREATE TABLE "public"."user_password" (
  "user_id" bigint NOT NULL,
  "hash" text NOT NULL,
  "updated_at" timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY ("user_id"),
  CONSTRAINT "user_password_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "public"."user" ("id") ON DELETE CASCADE,
  CONSTRAINT "user_password_hash_form" CHECK ((hash ~~ '$argon2id$%'::text))
);
-- Set comment to table: "user_password"
COMMENT ON TABLE "public"."user_password" IS 'Local accounts only.';
-- Set comment to column: "hash" on table: "user_password"
COMMENT ON COLUMN "public"."user_password"."hash" IS 'Argon2id in its encoded form ($argon2id$v=19$m=…,t=…,p=…$salt$hash).';
-- Create "user_identity" table
CREATE TABLE "public"."user_identity" (
  "id" bigserial NOT NULL,
  "user_id" bigint NOT NULL,
  "provider" text NOT NULL,
  "subject" text NOT NULL,
  "email" text NULL,
  "created_at" timestamptz NOT NULL DEFAULT now(),
  "last_used_at" timestamptz NULL,
  PRIMARY KEY ("id"),
  CONSTRAINT "user_identity_provider_subject_key" UNIQUE ("provider", "subject"),
  CONSTRAINT "user_identity_user_provider_key" UNIQUE ("user_id", "provider"),
  CONSTRAINT "user_identity_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "public"."user" ("id") ON DELETE CASCADE
);
-- Set comment to table: "user_identity"
COMMENT ON TABLE "public"."user_identity" IS 'Accounts at OpenID Connect providers.';
-- Set comment to column: "subject" on table: "user_identity"
COMMENT ON COLUMN "public"."user_identity"."subject" IS 'The provider''s "sub" claim: the key. The e-mail address is not.';
-- Create "session" table
CREATE TABLE "public"."session" (
  "id" bigserial NOT NULL,
  "user_id" bigint NOT NULL,
  "device_name" text NULL,
  "address" inet NULL,
  "user_agent" text NULL,
  "created_at" timestamptz NOT NULL DEFAULT now(),
  "last_used_at" timestamptz NOT NULL DEFAULT now(),
  "expires_at" timestamptz NOT NULL,
  "ended_at" timestamptz NULL,
  "end_reason" text NULL,
  PRIMARY KEY ("id"),
  CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "public"."user" ("id") ON DELETE CASCADE,
  CONSTRAINT "session_device_name_length" CHECK ((char_length(device_name) <= 100)),
  CONSTRAINT "session_end_reason_known" CHECK ((end_reason = ANY (ARRAY['signed_out'::text, 'ended_by_admin'::text, 'suspended'::text, 'refresh_reused'::text, 'replaced'::text])))
);
-- Create index "session_user_idx" to table: "session"
CREATE INDEX "session_user_idx" ON "public"."session" (user_id, last_used_at DESC) WHERE (ended_at IS NULL);
-- Create index "session_expires_idx" to table: "session"
CREATE INDEX "session_expires_idx" ON "public"."session" (expires_at);
-- Set comment to table: "session"
COMMENT ON TABLE "public"."session" IS 'One sign-in on one device; its refresh tokens are one family, and ending it ends them all.';
-- Create "access_token" table
CREATE TABLE "public"."access_token" (
  "hash" bytea NOT NULL,
  "session_id" bigint NOT NULL,
  "expires_at" timestamptz NOT NULL,
  PRIMARY KEY ("hash"),
  CONSTRAINT "access_token_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "public"."session" ("id") ON DELETE CASCADE,
  CONSTRAINT "access_token_hash_length" CHECK ((octet_length(hash) = 32))
);
-- Create index "access_token_session_idx" to table: "access_token"
CREATE INDEX "access_token_session_idx" ON "public"."access_token" (session_id);
-- Create index "access_token_expires_idx" to table: "access_token"
CREATE INDEX "access_token_expires_idx" ON "public"."access_token" (expires_at);
-- Set comment to table: "access_token"
COMMENT ON TABLE "public"."access_token" IS 'Opaque tokens of 256 random bits, stored only as their SHA-256.';
-- Create "refresh_token" table
CREATE TABLE "public"."refresh_token" (
  "id" bigserial NOT NULL,
  "session_id" bigint NOT NULL,
  "hash" bytea NOT NULL,
  "created_at" timestamptz NOT NULL DEFAULT now(),
  "expires_at" timestamptz NOT NULL,
  "used_at" timestamptz NULL,
  "grace_used_at" timestamptz NULL,
  "replaced_by" bigint NULL,
  PRIMARY KEY ("id"),
  CONSTRAINT "refresh_token_hash_key" UNIQUE ("hash"),
  CONSTRAINT "refresh_token_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "public"."session" ("id") ON DELETE CASCADE,
  CONSTRAINT "refresh_token_replaced_by_fkey" FOREIGN KEY ("replaced_by") REFERENCES "public"."refresh_token" ("id") ON DELETE SET NULL,
  CONSTRAINT "refresh_token_hash_length" CHECK ((octet_length(hash) = 32))
);
-- Create index "refresh_token_session_idx" to table: "refresh_token"
CREATE INDEX "refresh_token_session_idx" ON "public"."refresh_token" (session_id);
-- Create index "refresh_token_replaced_by_idx" to table: "refresh_token"
CREATE INDEX "refresh_token_replaced_by_idx" ON "public"."refresh_token" (replaced_by);
-- Set comment to column: "used_at" on table: "refresh_token"
COMMENT ON COLUMN "public"."refresh_token"."used_at" IS 'Set when the token was exchanged. A second use ends the session (reuse detection).';
-- Set comment to column: "grace_used_at" on table: "refresh_token"
COMMENT ON COLUMN "public"."refresh_token"."grace_used_at" IS 'A token whose answer was lost may be exchanged once more within 30 seconds; this says that it was.';
-- Create "auth_request" table
CREATE TABLE "public"."auth_request" (
  "id" bigserial NOT NULL,
  "provider" text NOT NULL,
  "state_hash" bytea NOT NULL,
  "nonce" text NOT NULL,
  "provider_verifier" text NOT NULL,
  "redirect_uri" text NULL,
  "client_state" text NULL,
  "code_challenge" text NULL,
  "created_at" timestamptz NOT NULL DEFAULT now(),
  "expires_at" timestamptz NOT NULL,
  PRIMARY KEY ("id"),
  CONSTRAINT "auth_request_state_hash_key" UNIQUE ("state_hash")
);
-- Create index "auth_request_expires_idx" to table: "auth_request"
CREATE INDEX "auth_request_expires_idx" ON "public"."auth_request" (expires_at);
-- Set comment to table: "auth_request"
COMMENT ON TABLE "public"."auth_request" IS 'Browser sign-ins under way, between GET /auth and the provider''s callback.';
-- Create "auth_code" table
CREATE TABLE "public"."auth_code" (
  "hash" bytea NOT NULL,
  "user_id" bigint NOT NULL,
  "redirect_uri" text NOT NULL,
  "code_challenge" text NOT NULL,
  "created_at" timestamptz NOT NULL DEFAULT now(),
  "expires_at" timestamptz NOT NULL,
  "used_at" timestamptz NULL,
  PRIMARY KEY ("hash"),
  CONSTRAINT "auth_code_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "public"."user" ("id") ON DELETE CASCADE
);
-- Create index "auth_code_user_idx" to table: "auth_code"
CREATE INDEX "auth_code_user_idx" ON "public"."auth_code" (user_id);
-- Create index "auth_code_expires_idx" to table: "auth_code"
CREATE INDEX "auth_code_expires_idx" ON "public"."auth_code" (expires_at);
-- Set comment to table: "auth_code"
COMMENT ON TABLE "public"."auth_code" IS 'Single-use codes handed to the console after a browser sign-in; 60 seconds, bound to the PKCE challenge.';
-- Create "invite" table
CREATE TABLE "public"."invite" (
  "id" bigserial NOT NULL,
  "email" text NOT NULL,
  "role" "public"."role" NOT NULL DEFAULT 'author',
  "token_hash" bytea NOT NULL,
  "invited_by" bigint NULL,
  "created_at" timestamptz NOT NULL DEFAULT now(),
  "expires_at" timestamptz NOT NULL,
  "accepted_at" timestamptz NULL,
  "accepted_by" bigint NULL,
  "revoked_at" timestamptz NULL,
  PRIMARY KEY ("id"),
  CONSTRAINT "invite_token_hash_key" UNIQUE ("token_hash"),
  CONSTRAINT "invite_invited_by_fkey" FOREIGN KEY ("invited_by") REFERENCES "public"."user" ("id") ON DELETE SET NULL,
  CONSTRAINT "invite_accepted_by_fkey" FOREIGN KEY ("accepted_by") REFERENCES "public"."user" ("id") ON DELETE SET NULL,
  CONSTRAINT "invite_email_form" CHECK (((email = lower(email)) AND (email ~~ '_%@_%'::text)))
);
-- Create index "invite_open_email_key" to table: "invite"
CREATE UNIQUE INDEX "invite_open_email_key" ON "public"."invite" (email) WHERE ((accepted_at IS NULL) AND (revoked_at IS NULL));
-- Create index "invite_invited_by_idx" to table: "invite"
CREATE INDEX "invite_invited_by_idx" ON "public"."invite" (invited_by);
-- Create index "invite_accepted_by_idx" to table: "invite"
CREATE INDEX "invite_accepted_by_idx" ON "public"."invite" (accepted_by);
