import * as z from "zod";
import { mailResetLink } from "@/lib/commands/reset-password";
import { addressOfRequest } from "@/lib/data/password-resets";

const payloadSchema = z.object({ sealed: z.string() });

/** Mails the link somebody asked for, where the address has an account. */
export async function mailRequestedReset(payload: unknown): Promise<void> {
  await mailResetLink(addressOfRequest(payloadSchema.parse(payload).sealed));
}
