import { submitOwnerRequest } from "@/lib/commands/submit-owner-request";
import type { RegistrationView } from "@/lib/data/registrations";
import type { Vehicle } from "@/lib/domain/vehicle-schema";
import { clientAddress } from "@/lib/web/client-address";
import type { AnswerStep } from "../../journeys/answer-step";
import { stepUrl } from "../../urls";

/** What the review shows, named by its revisions: what another tab changed since is not submitted unseen. */
export function shownOf(view: RegistrationView): { identityRevision: string; vehicleRevision: string } {
  return {
    identityRevision: String(view.account?.identityRevision ?? ""),
    vehicleRevision: String(view.revisions["vehicle-data"] ?? ""),
  };
}

/** 「この内容で申し込む」: submits the request, once, however often it is pressed. */
export const answer: AnswerStep = async ({ view, trail }, form) => {
  const shown = shownOf(view);
  if (form.identityRevision !== shown.identityRevision || form.vehicleRevision !== shown.vehicleRevision)
    return { status: "invalid", errors: { form: "changed-elsewhere" } };
  const vehicle = trail.answers["vehicle-data"] as Vehicle;
  const outcome = await submitOwnerRequest(view, vehicle, await clientAddress());
  if (outcome.status === "submitted") return { status: "away", url: stepUrl(view.id, "request/submitted") };
  if (outcome.status === "closed") return { status: "saved" };
  if (outcome.status === "changed") return { status: "invalid", errors: { form: "changed-elsewhere" } };
  if (outcome.status === "already-yours") return { status: "invalid", errors: { form: "already-yours" } };
  const figures = { hours: Math.ceil(outcome.wait / 3600) };
  return { status: "invalid", errors: { form: "throttled" }, figures };
};
