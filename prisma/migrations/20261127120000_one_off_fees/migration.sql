-- A fee that is charged once has a place of its own; until now the note named it.
ALTER TABLE "catalogue_item" ADD COLUMN "one_off_name" TEXT, ADD COLUMN "one_off_yen" INTEGER;
ALTER TABLE "catalogue_item" ADD CONSTRAINT "catalogue_item_one_off" CHECK (
  ("one_off_name" IS NULL AND "one_off_yen" IS NULL)
  OR ("one_off_name" IS NOT NULL AND "one_off_yen" > 0)
);
UPDATE "catalogue_item"
SET "one_off_name" = '充電カードの発行手数料',
    "one_off_yen" = 1650,
    "price_note" = replace("price_note", '。充電カードの発行手数料 1,650円（初回のみ）', '')
WHERE "price_note" LIKE '%。充電カードの発行手数料 1,650円（初回のみ）';
