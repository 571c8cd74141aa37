-- Signed webhooks to the dealers' own systems: where they go, what was to be told, and every attempt to tell it.
CREATE TABLE "webhook_endpoint" (
    "dealer_id" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "enabled" BOOLEAN NOT NULL DEFAULT true,
    "secret_sealed" BYTEA NOT NULL,
    "previous_secret_sealed" BYTEA,
    "rotated_at" TIMESTAMPTZ,

    CONSTRAINT "webhook_endpoint_pkey" PRIMARY KEY ("dealer_id")
);

CREATE TABLE "webhook_delivery" (
    "id" UUID NOT NULL,
    "dealer_id" UUID NOT NULL,
    "contract_id" UUID,
    "type" TEXT NOT NULL,
    "event_key" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'queued',
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "webhook_delivery_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "webhook_attempt" (
    "id" BIGSERIAL NOT NULL,
    "delivery_id" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "duration_ms" INTEGER NOT NULL,
    "status" INTEGER,
    "error" TEXT,

    CONSTRAINT "webhook_attempt_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "webhook_delivery_event_key_key" ON "webhook_delivery"("event_key");

CREATE INDEX "webhook_delivery_dealer_id_created_at_idx" ON "webhook_delivery"("dealer_id", "created_at");

CREATE INDEX "webhook_delivery_contract_id_idx" ON "webhook_delivery"("contract_id");

CREATE INDEX "webhook_attempt_delivery_id_id_idx" ON "webhook_attempt"("delivery_id", "id");

ALTER TABLE "webhook_endpoint" ADD CONSTRAINT "webhook_endpoint_dealer_id_fkey" FOREIGN KEY ("dealer_id") REFERENCES "dealer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "webhook_delivery" ADD CONSTRAINT "webhook_delivery_dealer_id_fkey" FOREIGN KEY ("dealer_id") REFERENCES "dealer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "webhook_delivery" ADD CONSTRAINT "webhook_delivery_contract_id_fkey" FOREIGN KEY ("contract_id") REFERENCES "contract"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "webhook_attempt" ADD CONSTRAINT "webhook_attempt_delivery_id_fkey" FOREIGN KEY ("delivery_id") REFERENCES "webhook_delivery"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The console follows what becomes of a message.
CREATE TRIGGER webhook_told AFTER UPDATE ON "webhook_delivery" FOR EACH ROW
  WHEN (NEW.contract_id IS NOT NULL AND OLD.state IS DISTINCT FROM NEW.state)
  EXECUTE FUNCTION tell_contract();
