import type { PartyKind } from "./party";
import type { Occasion } from "./payment-methods";

/** Staff compare the identity document of individuals, at the dealer (guide 1-1/8-A, 19-B; none for corporations). */
export function staffCheckRequired(occasion: Occasion, kind: PartyKind): boolean {
  return occasion === "at-dealer" && kind === "individual";
}
