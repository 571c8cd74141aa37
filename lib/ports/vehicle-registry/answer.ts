import * as z from "zod";
import { PARTY_KINDS } from "@/lib/domain/party";

/** The question as it travels. */
export const soughtSchema = z.object({
  chassisNumber: z.string().min(1).max(17),
  plate: z.object({
    region: z.string().min(1),
    classNumber: z.string().min(1).max(3),
    kana: z.string().length(1),
    serial: z.string().regex(/^[1-9]\d{0,3}$/),
  }),
});

const vehicleSchema = z.object({
  modelCode: z.string(),
  modelName: z.string(),
  tConnect: z.boolean(),
  charging: z.boolean(),
  firstRegistration: z.string().regex(/^\d{4}-\d{2}$/),
});

const userSchema = z.object({
  kind: z.enum(PARTY_KINDS),
  name: z.string(),
  kana: z.string().optional(),
  birthDate: z.iso.date().optional(),
  address: z.string(),
  corporateNumber: z
    .string()
    .regex(/^\d{13}$/)
    .optional(),
});

/** The answer: what is no vehicle to be shown is an answer too, with status 200. */
export const lookupSchema = z.discriminatedUnion("status", [
  z.object({ status: z.literal("found"), vehicle: vehicleSchema, user: userSchema }),
  z.object({ status: z.literal("unknown") }),
  z.object({ status: z.literal("wrong-plate") }),
  z.object({ status: z.literal("kei") }),
]);
