import * as z from "zod";

const record = z.object({
  number: z.string(),
  name: z.string(),
  kana: z.string(),
  postalCode: z.string(),
  prefecture: z.string(),
  city: z.string(),
  street: z.string(),
  substitutedCharacters: z.boolean(),
});

/** The record the National Tax Agency holds for the number, or the wish to type the company in. */
export const schema = z.discriminatedUnion("way", [
  z.object({ way: z.literal("record"), record }),
  z.object({ way: z.literal("typing") }),
]);
export type CorporateNumberAnswer = z.infer<typeof schema>;
