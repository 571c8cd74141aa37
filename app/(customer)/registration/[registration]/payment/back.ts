import { redirect } from "next/navigation";
import { settleCard } from "@/lib/commands/register-card";
import { findRegistration, readRegistration } from "@/lib/web/registration-guard";
import { goToOpenStep } from "../proved";
import { doorUrl, stepUrl, waitingUrl } from "../urls";

export type BackContext = { params: Promise<{ registration: string }> };

/**
 * A customer comes back from the provider's page. What the address says decides nothing: whose registration it is is
 * guarded as everywhere, and the provider is asked what is true.
 */
export async function comeBack({ params }: BackContext, how: "ask" | "abandon"): Promise<Response> {
  const view = await findRegistration((await params).registration);
  // Another browser than the visit's, such as the bank's: the page it is answered with says so (scripts/failure-pages.mjs).
  if (!view)
    return new Response(null, { status: 404, headers: { "content-type": "text/html; charset=utf-8" } });
  if (!view.proved) redirect(doorUrl(view.id));
  const settled = await settleCard(view.id, how);
  if (settled === "registered") return goToOpenStep(view.id);
  // The notification was here first, perhaps since the guard looked: a card that was refused is said all the same.
  if (settled === "none" && !(await readRegistration(view.id)).cardAttempt) return goToOpenStep(view.id);
  redirect(settled === "pending" ? waitingUrl(view.id) : stepUrl(view.id, "payment/card"));
}
