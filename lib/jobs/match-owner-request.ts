import * as z from "zod";
import { matchOwnerRequest } from "@/lib/commands/match-owner-request";

const payloadSchema = z.object({ requestId: z.uuid() });

/**
 * Compares an owner's request with the vehicle registry. An outage is an exception, so the job runner asks again
 * later.
 *
 * @param last whether no further attempt will be made
 */
export async function matchRequest(payload: unknown, last: boolean): Promise<void> {
  const { requestId } = payloadSchema.parse(payload);
  await matchOwnerRequest(requestId, last);
}
