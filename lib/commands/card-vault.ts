import { env, sandboxEnabled } from "@/lib/env";
import { chooseCardVault } from "@/lib/ports/card-vault/choose";
import type { CardVault } from "@/lib/ports/card-vault/port";

let vault: CardVault | undefined;

/** The payment provider of this environment. */
export function cardVault(): CardVault {
  vault ??= chooseCardVault({ ...env(), sandboxes: sandboxEnabled });
  return vault;
}
