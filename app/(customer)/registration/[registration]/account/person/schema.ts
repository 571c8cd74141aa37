import * as z from "zod/mini";
import { mobileField } from "@/lib/domain/form-fields";
import { personFields } from "@/lib/domain/party-fields";

/** お客さま情報 with the sign-in data of the same page; of the password only its hash. */
export const schema = z.object({
  ...personFields,
  passwordHash: z.string().check(z.minLength(1)),
  authPhone: mobileField,
});
export type PersonAnswer = z.infer<typeof schema>;
