-- atlas:txmode none

-- The activity page filters by time.
CREATE INDEX CONCURRENTLY "audit_log_at_idx" ON "public"."audit_log" ("at" DESC, "id" DESC);
