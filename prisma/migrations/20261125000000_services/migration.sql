-- The services: what is offered, what was applied for, and how it is paid.
ALTER TABLE "vehicle_model" ADD COLUMN "features" TEXT[] NOT NULL DEFAULT '{}';
ALTER TABLE "registration" ADD COLUMN "left_at" TIMESTAMPTZ;

CREATE TABLE "catalogue_item" (
  "id" UUID NOT NULL,
  "code" TEXT NOT NULL,
  "service" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "name" TEXT NOT NULL,
  "description" TEXT NOT NULL,
  "yen_per_month" INTEGER NOT NULL,
  "price_note" TEXT,
  "needs" TEXT[] NOT NULL,
  "party_kinds" TEXT[] NOT NULL,
  "valid_from" DATE NOT NULL,
  "valid_until" DATE,
  "as_of" DATE NOT NULL,
  "source" TEXT NOT NULL,
  CONSTRAINT "catalogue_item_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "catalogue_item_code_valid_from_key" ON "catalogue_item"("code", "valid_from");

CREATE TABLE "payment_method" (
  "id" UUID NOT NULL,
  "registration_id" UUID NOT NULL,
  "kind" TEXT NOT NULL,
  "state" TEXT NOT NULL,
  "setup_id" TEXT,
  "redirect_url" TEXT,
  "failure" TEXT,
  "reference" TEXT,
  "brand" TEXT,
  "last_four" TEXT,
  "expiry_year" INTEGER,
  "expiry_month" INTEGER,
  "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "settled_at" TIMESTAMPTZ,
  CONSTRAINT "payment_method_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "payment_method_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "payment_method_setup_id_key" ON "payment_method"("setup_id");
CREATE INDEX "payment_method_registration_id_idx" ON "payment_method"("registration_id");
-- One method at a time pays for a registration's services, and one card at a time is being registered.
CREATE UNIQUE INDEX "payment_method_live" ON "payment_method"("registration_id") WHERE "state" IN ('registered', 'awaiting-form', 'form-received');
CREATE UNIQUE INDEX "payment_method_pending" ON "payment_method"("registration_id") WHERE "state" = 'pending';

CREATE TABLE "card_notification" (
  "event_id" TEXT NOT NULL,
  "payment_method_id" UUID NOT NULL,
  "received_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "card_notification_pkey" PRIMARY KEY ("event_id"),
  CONSTRAINT "card_notification_payment_method_id_fkey" FOREIGN KEY ("payment_method_id") REFERENCES "payment_method"("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE TABLE "service_application" (
  "id" UUID NOT NULL,
  "registration_id" UUID NOT NULL,
  "service" TEXT NOT NULL,
  "state" TEXT NOT NULL,
  "lines" JSONB NOT NULL DEFAULT '[]',
  "decline_reason" TEXT,
  "payment_method_id" UUID,
  "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "accepted_at" TIMESTAMPTZ,
  CONSTRAINT "service_application_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "service_application_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "service_application_payment_method_id_fkey" FOREIGN KEY ("payment_method_id") REFERENCES "payment_method"("id") ON DELETE SET NULL ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "service_application_registration_id_service_key" ON "service_application"("registration_id", "service");

CREATE TABLE "counter" (
  "name" TEXT NOT NULL,
  "day" DATE NOT NULL,
  "count" INTEGER NOT NULL,
  CONSTRAINT "counter_pkey" PRIMARY KEY ("name", "day")
);
