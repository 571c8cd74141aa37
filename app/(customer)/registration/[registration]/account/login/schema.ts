import * as z from "zod/mini";
import { mobileField } from "@/lib/domain/form-fields";

/** The sign-in data of a new account: the password's hash only. */
export const schema = z.object({ passwordHash: z.string().check(z.minLength(1)), authPhone: mobileField });
