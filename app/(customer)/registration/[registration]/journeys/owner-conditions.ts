import { afterOwnerRequestMove } from "@/lib/domain/owner-request-state";
import type { Answers } from "@/lib/journey/define";
import type { Facts } from "./facts";

/** The request was submitted, and nothing was asked back. */
export function requestSubmitted(_answers: Answers, { request }: Facts): boolean {
  return request !== null && afterOwnerRequestMove(request.state, "submit") === null;
}
