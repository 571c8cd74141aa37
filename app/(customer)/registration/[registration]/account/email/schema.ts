import * as z from "zod";
import { emailField } from "@/lib/domain/email-address";

export const schema = z.object({ email: emailField });
export type EmailAnswer = z.infer<typeof schema>;
