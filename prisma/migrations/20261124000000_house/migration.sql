-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "dealer" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "entry_hours" INTEGER NOT NULL DEFAULT 24,
    "check_code_required" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "dealer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff" (
    "id" UUID NOT NULL,
    "dealer_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email_index" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "disabled_at" TIMESTAMPTZ,

    CONSTRAINT "staff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_key" (
    "id" UUID NOT NULL,
    "dealer_id" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revoked_at" TIMESTAMPTZ,

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vehicle_model" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "t_connect" BOOLEAN NOT NULL,
    "charging" BOOLEAN NOT NULL,
    "kei" BOOLEAN NOT NULL,

    CONSTRAINT "vehicle_model_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "contract" (
    "id" UUID NOT NULL,
    "dealer_id" UUID NOT NULL,
    "order_number" TEXT NOT NULL,
    "model_code" TEXT NOT NULL,
    "grade" TEXT,
    "colour" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "keep_until" TIMESTAMPTZ NOT NULL,
    "check_failures" INTEGER NOT NULL DEFAULT 0,
    "check_locked_at" TIMESTAMPTZ,

    CONSTRAINT "contract_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "entry_token" (
    "id" UUID NOT NULL,
    "contract_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "token_sealed" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "revoked_at" TIMESTAMPTZ,

    CONSTRAINT "entry_token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "check_code" (
    "id" UUID NOT NULL,
    "contract_id" UUID NOT NULL,
    "staff_id" UUID,
    "code_sealed" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revoked_at" TIMESTAMPTZ,

    CONSTRAINT "check_code_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "registration" (
    "id" UUID NOT NULL,
    "contract_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'started',
    "open_step" TEXT,
    "account_id" UUID,
    "verified_email_index" TEXT,
    "verified_email_sealed" BYTEA,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "registered_at" TIMESTAMPTZ,

    CONSTRAINT "registration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft" (
    "registration_id" UUID NOT NULL,
    "step" TEXT NOT NULL,
    "answer_sealed" BYTEA NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "saved_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("registration_id","step")
);

-- CreateTable
CREATE TABLE "visit" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "visit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "visit_access" (
    "visit_id" UUID NOT NULL,
    "registration_id" UUID NOT NULL,
    "proved_email_index" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "visit_access_pkey" PRIMARY KEY ("visit_id","registration_id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "email_index" TEXT NOT NULL,
    "email_sealed" BYTEA NOT NULL,
    "password_hash" TEXT NOT NULL,
    "identity_sealed" BYTEA NOT NULL,
    "identity_revision" INTEGER NOT NULL DEFAULT 1,
    "t_connect_linked_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "account_id" UUID,
    "staff_id" UUID,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "ended_at" TIMESTAMPTZ,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "email_code" (
    "registration_id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "email_index" TEXT NOT NULL,
    "code_hash" TEXT,
    "sent_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "locked_until" TIMESTAMPTZ,

    CONSTRAINT "email_code_pkey" PRIMARY KEY ("registration_id","purpose","email_index")
);

-- CreateTable
CREATE TABLE "password_reset" (
    "token_hash" TEXT NOT NULL,
    "account_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ,

    CONSTRAINT "password_reset_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "throttle" (
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "reset_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "throttle_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "consent" (
    "id" UUID NOT NULL,
    "registration_id" UUID,
    "account_id" UUID,
    "text" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "agreed_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_check" (
    "id" UUID NOT NULL,
    "registration_id" UUID NOT NULL,
    "staff_id" UUID,
    "fields_hash" TEXT NOT NULL,
    "checked_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "staff_check_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event" (
    "id" BIGSERIAL NOT NULL,
    "contract_id" UUID NOT NULL,
    "registration_id" UUID,
    "type" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "staff_id" UUID,
    "detail" JSONB,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mail" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "event_key" TEXT NOT NULL,
    "contract_id" UUID,
    "to_sealed" BYTEA,
    "content_sealed" BYTEA,
    "state" TEXT NOT NULL DEFAULT 'queued',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ,

    CONSTRAINT "mail_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "dealer_code_key" ON "dealer"("code");

-- CreateIndex
CREATE UNIQUE INDEX "staff_email_index_key" ON "staff"("email_index");

-- CreateIndex
CREATE UNIQUE INDEX "api_key_token_hash_key" ON "api_key"("token_hash");

-- CreateIndex
CREATE INDEX "contract_dealer_id_created_at_idx" ON "contract"("dealer_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "contract_dealer_id_order_number_key" ON "contract"("dealer_id", "order_number");

-- CreateIndex
CREATE UNIQUE INDEX "entry_token_token_hash_key" ON "entry_token"("token_hash");

-- CreateIndex
CREATE INDEX "entry_token_contract_id_created_at_idx" ON "entry_token"("contract_id", "created_at");

-- CreateIndex
CREATE INDEX "check_code_contract_id_idx" ON "check_code"("contract_id");

-- CreateIndex
CREATE INDEX "registration_contract_id_idx" ON "registration"("contract_id");

-- CreateIndex
CREATE UNIQUE INDEX "visit_token_hash_key" ON "visit"("token_hash");

-- CreateIndex
CREATE INDEX "visit_access_registration_id_idx" ON "visit_access"("registration_id");

-- CreateIndex
CREATE UNIQUE INDEX "account_email_index_key" ON "account"("email_index");

-- CreateIndex
CREATE INDEX "session_account_id_idx" ON "session"("account_id");

-- CreateIndex
CREATE INDEX "session_staff_id_idx" ON "session"("staff_id");

-- CreateIndex
CREATE INDEX "throttle_reset_at_idx" ON "throttle"("reset_at");

-- CreateIndex
CREATE INDEX "consent_registration_id_idx" ON "consent"("registration_id");

-- CreateIndex
CREATE INDEX "staff_check_registration_id_idx" ON "staff_check"("registration_id");

-- CreateIndex
CREATE INDEX "event_contract_id_id_idx" ON "event"("contract_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "mail_event_key_key" ON "mail"("event_key");

-- CreateIndex
CREATE INDEX "mail_contract_id_idx" ON "mail"("contract_id");

-- AddForeignKey
ALTER TABLE "staff" ADD CONSTRAINT "staff_dealer_id_fkey" FOREIGN KEY ("dealer_id") REFERENCES "dealer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_dealer_id_fkey" FOREIGN KEY ("dealer_id") REFERENCES "dealer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contract" ADD CONSTRAINT "contract_dealer_id_fkey" FOREIGN KEY ("dealer_id") REFERENCES "dealer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contract" ADD CONSTRAINT "contract_model_code_fkey" FOREIGN KEY ("model_code") REFERENCES "vehicle_model"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entry_token" ADD CONSTRAINT "entry_token_contract_id_fkey" FOREIGN KEY ("contract_id") REFERENCES "contract"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "check_code" ADD CONSTRAINT "check_code_contract_id_fkey" FOREIGN KEY ("contract_id") REFERENCES "contract"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "check_code" ADD CONSTRAINT "check_code_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration" ADD CONSTRAINT "registration_contract_id_fkey" FOREIGN KEY ("contract_id") REFERENCES "contract"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration" ADD CONSTRAINT "registration_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit_access" ADD CONSTRAINT "visit_access_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit_access" ADD CONSTRAINT "visit_access_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "email_code" ADD CONSTRAINT "email_code_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "password_reset" ADD CONSTRAINT "password_reset_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_check" ADD CONSTRAINT "staff_check_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_check" ADD CONSTRAINT "staff_check_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_contract_id_fkey" FOREIGN KEY ("contract_id") REFERENCES "contract"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;



-- One live registration of a role per contract.
CREATE UNIQUE INDEX "registration_live" ON "registration"("contract_id", "role") WHERE "state" <> 'closed';

-- Whoever follows a contract (console, other phones) is told by NOTIFY; the payload is the contract's id only.
CREATE FUNCTION tell_contract() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('contract', NEW.contract_id::text);
  RETURN NULL;
END $$;
CREATE TRIGGER event_told AFTER INSERT ON "event" FOR EACH ROW EXECUTE FUNCTION tell_contract();
CREATE TRIGGER registration_told AFTER UPDATE ON "registration" FOR EACH ROW
  WHEN (OLD.open_step IS DISTINCT FROM NEW.open_step OR OLD.state IS DISTINCT FROM NEW.state)
  EXECUTE FUNCTION tell_contract();
