import { redirect } from "next/navigation";
import { cache } from "react";
import { accountOfSession } from "@/lib/data/sessions";
import { signInSessionId } from "./sign-in-token";

/** The account this browser is signed in with, or null. */
export const currentAccountId = cache(async (): Promise<string | null> => {
  const sessionId = await signInSessionId("customer");
  return sessionId ? accountOfSession(sessionId) : null;
});

/** The signed-in account; anybody else is sent to the sign-in. First line of every page and action of マイカー情報. */
export async function requireAccount(): Promise<string> {
  const accountId = await currentAccountId();
  if (!accountId) redirect("/my-car/sign-in");
  return accountId;
}
