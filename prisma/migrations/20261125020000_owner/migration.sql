-- After delivery: registrations without a contract, their request to be registered, its review, and the line.
ALTER TABLE "registration" ALTER COLUMN "contract_id" DROP NOT NULL, ADD COLUMN "keep_until" TIMESTAMPTZ;
ALTER TABLE "event" ALTER COLUMN "contract_id" DROP NOT NULL;
ALTER TABLE "entry_token" ALTER COLUMN "contract_id" DROP NOT NULL, ADD COLUMN "registration_id" UUID,
  ADD CONSTRAINT "entry_token_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "mail" ADD COLUMN "registration_id" UUID;
CREATE INDEX "mail_registration_id_idx" ON "mail"("registration_id");
-- A reviewer belongs to no dealer.
ALTER TABLE "staff" ALTER COLUMN "dealer_id" DROP NOT NULL, ADD COLUMN "role" TEXT NOT NULL DEFAULT 'dealer';

CREATE TABLE "owner_request" (
  "id" UUID NOT NULL,
  "registration_id" UUID NOT NULL,
  "state" TEXT NOT NULL DEFAULT 'draft',
  "chassis_index" TEXT NOT NULL,
  "vehicle_sealed" BYTEA NOT NULL,
  "match_sealed" BYTEA,
  "match_result" TEXT,
  "model_code" TEXT,
  "first_registration" TEXT,
  "refusal_reason" TEXT,
  "question" TEXT,
  "decided_by" TEXT,
  "reviewer_id" UUID,
  "held_until" TIMESTAMPTZ,
  "submitted_at" TIMESTAMPTZ,
  "decided_at" TIMESTAMPTZ,
  "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "owner_request_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "owner_request_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "owner_request_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE,
  CONSTRAINT "owner_request_model_code_fkey" FOREIGN KEY ("model_code") REFERENCES "vehicle_model"("code") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "owner_request_registration_id_key" ON "owner_request"("registration_id");
CREATE INDEX "owner_request_state_submitted_at_idx" ON "owner_request"("state", "submitted_at");
CREATE INDEX "owner_request_chassis_index_idx" ON "owner_request"("chassis_index");

CREATE TABLE "line" (
  "registration_id" UUID NOT NULL,
  "request_id" UUID NOT NULL,
  "state" TEXT NOT NULL,
  "failure" TEXT,
  "progress" INTEGER NOT NULL DEFAULT 0,
  "attempt" INTEGER NOT NULL DEFAULT 1,
  "requested_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "settled_at" TIMESTAMPTZ,
  "vehicle_checked_at" TIMESTAMPTZ,
  CONSTRAINT "line_pkey" PRIMARY KEY ("registration_id"),
  CONSTRAINT "line_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- Listeners are told the contract's id, or the registration's where there is none.
CREATE OR REPLACE FUNCTION tell_contract() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.contract_id IS NOT NULL THEN PERFORM pg_notify('contract', NEW.contract_id::text); END IF;
  RETURN NULL;
END $$;
CREATE FUNCTION tell_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('contract', COALESCE(NEW.contract_id, NEW.registration_id)::text);
  RETURN NULL;
END $$;
DROP TRIGGER event_told ON "event";
CREATE TRIGGER event_told AFTER INSERT ON "event" FOR EACH ROW EXECUTE FUNCTION tell_event();
CREATE FUNCTION tell_registration() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('contract', COALESCE(NEW.contract_id, NEW.id)::text);
  RETURN NULL;
END $$;
DROP TRIGGER registration_told ON "registration";
CREATE TRIGGER registration_told AFTER UPDATE ON "registration" FOR EACH ROW
  WHEN (OLD.open_step IS DISTINCT FROM NEW.open_step OR OLD.state IS DISTINCT FROM NEW.state)
  EXECUTE FUNCTION tell_registration();
CREATE FUNCTION tell_line() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('contract', COALESCE(r.contract_id, r.id)::text) FROM registration r WHERE r.id = NEW.registration_id;
  RETURN NULL;
END $$;
CREATE TRIGGER line_told AFTER INSERT OR UPDATE ON "line" FOR EACH ROW EXECUTE FUNCTION tell_line();
