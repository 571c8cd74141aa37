-- The user's registration: hand-off tokens beside the entry tokens, users of the buyer's own name, and what the
-- dealer knows beforehand about the kind of the parties.
ALTER TABLE "contract" ADD COLUMN "buyer_kind" TEXT, ADD COLUMN "user_kind" TEXT;
ALTER TABLE "entry_token" ADD COLUMN "purpose" TEXT NOT NULL DEFAULT 'entry', ADD COLUMN "used_at" TIMESTAMPTZ;
ALTER TABLE "registration" ADD COLUMN "same_name" BOOLEAN NOT NULL DEFAULT false;
