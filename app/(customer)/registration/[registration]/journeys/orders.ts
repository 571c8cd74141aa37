import { createHash } from "node:crypto";
import type { ServiceOrder } from "@/lib/commands/apply-for-service";
import type { Service } from "@/lib/domain/catalogue";
import type { Answers } from "@/lib/journey/define";
import type { PlanAnswer } from "../charging/plan/schema";
import type { MethodAnswer } from "../payment/method/schema";
import type { OptionsAnswer } from "../t-connect/options/schema";
import type { Facts } from "./facts";
import { paysForCharging, paysForTConnect } from "./service-conditions";

const LINES: Record<Service, string> = { "t-connect": "t-connect/options", charging: "charging/plan" };

/** What the answers on the path order of a service and how it is to be paid, or null where that is not known yet. */
export function orderOf(service: Service, answers: Answers, facts: Facts): ServiceOrder | null {
  const chosen = answers[LINES[service]] as OptionsAnswer | PlanAnswer | undefined;
  if (!chosen) return null;
  const pays = service === "t-connect" ? paysForTConnect : paysForCharging;
  const asked = (answers["payment/method"] as MethodAnswer | undefined)?.method;
  const kept = service === "charging" ? "kept" : null;
  return {
    service,
    lines: chosen.lines,
    payment: pays(answers, facts) ? (asked ?? null) : kept,
  };
}

/** The digest of an order: what was reviewed is what is applied for, or it is reviewed again. */
export function orderDigest(service: Service, answers: Answers, facts: Facts): string {
  const order = orderOf(service, answers, facts);
  return createHash("sha256").update(JSON.stringify(order)).digest("base64url");
}
