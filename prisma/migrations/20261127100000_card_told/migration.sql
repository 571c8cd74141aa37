-- When a customer went on from the sentence that said what became of a card.
ALTER TABLE "payment_method" ADD COLUMN "told_at" TIMESTAMPTZ;
