import * as z from "zod";
import { SERVICES } from "@/lib/domain/catalogue";
import { PARTY_KINDS } from "@/lib/domain/party";
import { LIVE_PAYMENT_STATES } from "@/lib/domain/payment-method-state";
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

const service = z.object({
  service: z.enum(SERVICES),
  state: z.enum(["accepted", "declined"]),
  acceptedAt: z.iso.datetime().nullable(),
  /** As the customer was shown them; yen including tax. */
  items: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      yenPerMonth: z.int(),
      /** Charged once, at the beginning. */
      oneOff: z.object({ name: z.string(), yen: z.int() }).nullable(),
    }),
  ),
});

const payment = z
  .object({
    method: z.enum(["credit_card", "bank_transfer", "invoice"]),
    state: z.enum(LIVE_PAYMENT_STATES),
  })
  .nullable();

/** GET /api/v1/contracts/{id}: the stage, names and what was applied for; no other personal data. */
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
  services: z.array(service),
  payment,
  createdAt: z.iso.datetime(),
});
