import type { Role } from "@/lib/data/registrations";

const USER = "使用者情報の登録";
const SERVICES = "My TOYOTAのサービス利用手続き";

/** The stages a role goes through, as the overview numbers them: after delivery nobody asks who bought the car. */
const STAGES = {
  dealer: ["買主情報の登録", USER, SERVICES],
  owner: [USER, SERVICES],
} as const;

/** What the party of a role is called. */
export const partyName: Record<Role, string> = { buyer: "買主", user: "使用者", owner: "使用者" };

const SERVICE_STEP = /^(?:services|line|t-connect|charging|payment)\//;

/** Which stage of how many a step belongs to, as shown above its title. */
export function stageLabel(role: Role, step = ""): string {
  const stages: readonly string[] = role === "owner" ? STAGES.owner : STAGES.dealer;
  const at = SERVICE_STEP.test(step) ? stages.length - 1 : role === "user" ? 1 : 0;
  return `${at + 1}／${stages.length}　${stages[at]}`;
}
