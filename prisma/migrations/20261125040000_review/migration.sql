-- The review desk: why a request came there, since when an answer is awaited, and what its lists are read by.
ALTER TABLE "owner_request" ADD COLUMN "desk_cause" TEXT, ADD COLUMN "asked_at" TIMESTAMPTZ;
CREATE INDEX "owner_request_decided_at_idx" ON "owner_request"("decided_at");
CREATE INDEX "event_registration_id_id_idx" ON "event"("registration_id", "id");
CREATE INDEX "mail_state_created_at_idx" ON "mail"("state", "created_at");
