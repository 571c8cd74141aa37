import { staffCheckRequired } from "@/lib/domain/staff-check-rule";
import type { Answers } from "@/lib/journey/define";
import type { CorporateNumberAnswer } from "../account/corporate-number/schema";
import type { InputMethodAnswer } from "../account/input-method/schema";
import type { KindAnswer } from "../account/kind/schema";
import type { SignInAnswer } from "../sign-in/schema";
import type { Facts } from "./facts";

/** Branch A: the customer has a TOYOTAアカウント and signed in. */
export function hasAccount(answers: Answers): boolean {
  return (answers["sign-in"] as SignInAnswer | undefined)?.way === "account";
}

/** Branches B and C: a new account is made on the way. */
export function newAccount(answers: Answers): boolean {
  return (answers["sign-in"] as SignInAnswer | undefined)?.way === "new";
}

function kind(answers: Answers, facts: Facts): "individual" | "corporate" | undefined {
  if (hasAccount(answers)) return facts.account?.identity.kind;
  return (answers["account/kind"] as KindAnswer | undefined)?.kind;
}

/** Branch B. */
export function newIndividual(answers: Answers, facts: Facts): boolean {
  return newAccount(answers) && kind(answers, facts) === "individual";
}

/** Branch C. */
export function newCorporation(answers: Answers, facts: Facts): boolean {
  return newAccount(answers) && kind(answers, facts) === "corporate";
}

/** Staff look at the identity document of individuals, at the dealer only. */
export function staffCheckNeeded(answers: Answers, facts: Facts): boolean {
  const party = kind(answers, facts);
  return party !== undefined && staffCheckRequired(facts.occasion, party);
}

/** The customer would rather photograph the licence than type. */
export function cameraChosen(answers: Answers, facts: Facts): boolean {
  const chosen = answers["account/input-method"] as InputMethodAnswer | undefined;
  return newIndividual(answers, facts) && chosen?.method === "camera";
}

/** The National Tax Agency's record of the company was found. */
export function recordFound(answers: Answers, facts: Facts): boolean {
  const given = answers["account/corporate-number"] as CorporateNumberAnswer | undefined;
  return newCorporation(answers, facts) && given?.way === "record";
}

/** The party was registered, and is not being changed. */
export function registered(_answers: Answers, { state }: Facts): boolean {
  return state === "registered";
}

/** A registered party is being changed: who it is stands, only what the change asks is open. */
export function changing({ state }: Facts): boolean {
  return state === "changing";
}

/** Branch A or not: for titles the guide has two of. */
export function branchOf(answers: Answers): "account" | "new" {
  return hasAccount(answers) ? "account" : "new";
}
