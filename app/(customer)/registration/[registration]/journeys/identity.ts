import { createHash } from "node:crypto";
import { checkedFields, type Identity } from "@/lib/domain/party";
import type { Answers } from "@/lib/journey/define";
import type { CorporationAnswer } from "../account/corporation/schema";
import type { PersonAnswer } from "../account/person/schema";
import type { SignInAnswer } from "../sign-in/schema";
import type { Facts } from "./facts";

/** Whom the answers on the path describe, or null where that is not known yet. */
export function identityOf(answers: Answers, facts: Facts): Identity | null {
  const signIn = answers["sign-in"] as SignInAnswer | undefined;
  if (signIn?.way === "account") return facts.account?.identity ?? null;
  const person = answers["account/person"] as PersonAnswer | undefined;
  if (person) {
    const { passwordHash: _hash, authPhone: _phone, shot: _shot, ...identity } = person;
    return { kind: "individual", ...identity };
  }
  const corporation = answers["account/corporation"] as CorporationAnswer | undefined;
  return corporation ? { kind: "corporate", ...corporation } : null;
}

/**
 * The digest of the fields staff compare with the identity document: what a staff check is bound to.
 *
 * @param salt random per check, so that the recorded digest can't be guessed from lists of names and dates
 */
export function fieldsHash(identity: Identity | null, salt: string): string | null {
  if (identity?.kind !== "individual") return null;
  return createHash("sha256")
    .update(JSON.stringify([salt, ...checkedFields(identity)]))
    .digest("base64url");
}
