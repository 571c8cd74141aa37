import { redirect } from "next/navigation";
import { cache } from "react";
import { staffOfSession } from "@/lib/data/sessions";
import { signInSessionId } from "./sign-in-token";

export type Staff = { id: string; name: string; dealer: { id: string; name: string; code: string } };

/** The signed-in member of staff, or null. */
export const currentStaff = cache(async (): Promise<Staff | null> => {
  const sessionId = await signInSessionId("staff");
  const staff = sessionId ? await staffOfSession(sessionId, "dealer") : null;
  return staff?.dealer ? { ...staff, dealer: staff.dealer } : null;
});

/** The signed-in member of staff; anybody else is sent to the sign-in. First line of every console page and action. */
export async function requireStaff(): Promise<Staff> {
  const staff = await currentStaff();
  if (!staff) redirect("/dealer/sign-in");
  return staff;
}
