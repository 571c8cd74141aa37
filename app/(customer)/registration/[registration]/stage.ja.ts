import type { Role } from "@/lib/data/registrations";

const STAGES: Record<Role, string> = {
  buyer: "1 買主情報の登録",
  user: "2 使用者情報の登録",
  owner: "使用者情報の登録",
};

/** What the party of a role is called. */
export const partyName: Record<Role, string> = { buyer: "買主", user: "使用者", owner: "使用者" };

const SERVICES = /^(?:services|t-connect|charging|payment)\//;

/** Which stage a step belongs to, as shown above its title. */
export function stageLabel(role: Role, step = ""): string {
  if (SERVICES.test(step))
    return role === "owner" ? "My TOYOTAのサービス利用手続き" : "3 My TOYOTAのサービス利用手続き";
  return STAGES[role];
}
