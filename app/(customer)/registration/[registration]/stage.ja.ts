import type { Role } from "@/lib/data/registrations";

const STAGES: Record<Role, string> = {
  buyer: "1 買主情報の登録",
  user: "2 使用者情報の登録",
  owner: "使用者情報の登録",
};

/** What the party of a role is called. */
export const partyName: Record<Role, string> = { buyer: "買主", user: "使用者", owner: "使用者" };

const SERVICES = /^(?:services|line|t-connect|charging|payment)\//;

/** Which stage a step belongs to, as shown above its title. */
export function stageLabel(role: Role, step = ""): string {
  const services = "My TOYOTAのサービス利用手続き";
  if (SERVICES.test(step)) return role === "owner" ? services : `3 ${services}`;
  return STAGES[role];
}
