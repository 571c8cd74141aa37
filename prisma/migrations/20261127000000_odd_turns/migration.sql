-- Nothing is agreed to twice by the same person, however many presses arrive at once.
DELETE FROM "consent" a USING "consent" b
WHERE a."registration_id" = b."registration_id" AND a."text" = b."text" AND a."version" = b."version"
  AND a."account_id" IS NOT DISTINCT FROM b."account_id"
  AND (a."agreed_at", a."id") > (b."agreed_at", b."id");
CREATE UNIQUE INDEX "consent_once" ON "consent"("registration_id", "text", "version", "account_id") NULLS NOT DISTINCT WHERE "registration_id" IS NOT NULL;

-- The code that was right, bound to the browser that typed it: the same press again is the same success.
ALTER TABLE "email_code" ADD COLUMN "used_hash" TEXT;

-- What a form that was refused without scripts shows when its page is asked for again, for an hour.
CREATE TABLE "form_view" (
    "token_hash" TEXT NOT NULL,
    "shown_sealed" BYTEA NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "form_view_pkey" PRIMARY KEY ("token_hash")
);
