import * as z from "zod";
import { PARTY_KINDS } from "@/lib/domain/party";
import { STAGES } from "@/lib/domain/stage";

const text = (max: number) => z.string().trim().min(1).max(max);

const expected = z.strictObject({ kind: z.enum(PARTY_KINDS) });

/** POST /api/v1/contracts */
export const newContractSchema = z.strictObject({
  orderNumber: text(40).regex(/^[\p{L}\p{N}._\-/ ]+$/u),
  vehicle: z.strictObject({
    modelCode: text(40),
    grade: text(60).optional(),
    colour: text(60).optional(),
  }),
  /** What is known beforehand: an account of the other kind is then refused for this party. */
  buyer: expected.optional(),
  user: expected.optional(),
});

/** What the dealer's system needs to show the QR. `entryUrl` and `expiresAt` are null once the QR was revoked. */
export const contractEntrySchema = z.object({
  id: z.uuid(),
  entryUrl: z.url().nullable(),
  checkCode: z.string(),
  expiresAt: z.iso.datetime().nullable(),
});

const party = z
  .object({
    state: z.enum(["started", "registered", "changing", "after-delivery"]),
    name: z.string().nullable(),
  })
  .nullable();

/** GET /api/v1/contracts/{id}: the stage and names, no other personal data. */
export const contractSchema = z.object({
  id: z.uuid(),
  orderNumber: z.string(),
  vehicle: z.object({
    modelCode: z.string(),
    name: z.string(),
    grade: z.string().nullable(),
    colour: z.string().nullable(),
  }),
  stage: z.enum(STAGES),
  buyer: party,
  user: party,
  createdAt: z.iso.datetime(),
});
