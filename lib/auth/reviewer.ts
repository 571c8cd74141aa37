import { redirect } from "next/navigation";
import { cache } from "react";
import { staffOfSession } from "@/lib/data/sessions";
import { signInSessionId } from "./sign-in-token";

export type Reviewer = { id: string; name: string };

/** The signed-in reviewer, or null. */
export const currentReviewer = cache(async (): Promise<Reviewer | null> => {
  const sessionId = await signInSessionId("reviewer");
  const staff = sessionId ? await staffOfSession(sessionId, "reviewer") : null;
  return staff && { id: staff.id, name: staff.name };
});

/** The signed-in reviewer; anybody else is sent to the sign-in. First line of every page and action of the desk. */
export async function requireReviewer(): Promise<Reviewer> {
  const reviewer = await currentReviewer();
  if (!reviewer) redirect("/review/sign-in");
  return reviewer;
}
