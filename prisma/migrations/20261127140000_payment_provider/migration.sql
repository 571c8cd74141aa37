-- Whose a card is: its reference and its set-up mean something to that provider alone.
ALTER TABLE "payment_method" ADD COLUMN "provider" TEXT;
UPDATE "payment_method" SET "provider" = CASE WHEN "setup_id" LIKE 'cs\_%' THEN 'stripe' ELSE 'sandbox' END
WHERE "kind" = 'credit_card';
ALTER TABLE "payment_method" ADD CONSTRAINT "payment_method_provider" CHECK (
  ("kind" = 'credit_card') = ("provider" IS NOT NULL)
);
