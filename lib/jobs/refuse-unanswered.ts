import { refuseUnanswered } from "@/lib/commands/match-owner-request";
import { log } from "@/lib/log";

/** Ends the requests whose owner was asked back and did not answer in time. */
export async function refuseUnansweredRequests(): Promise<void> {
  const refused = await refuseUnanswered();
  log("info", "unanswered requests refused", { refused });
}
