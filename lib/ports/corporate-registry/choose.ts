import { cachedCorporateRegistry } from "@/lib/ports/corporate-registry/cached";
import { ntaCorporateRegistry } from "@/lib/ports/corporate-registry/nta";
import type { CorporateRegistry } from "@/lib/ports/corporate-registry/port";
import { sandboxCorporateRegistry } from "@/lib/ports/corporate-registry/sandbox";

/**
 * The registry this installation uses: the National Tax Agency's when there is an application id, else the sandbox,
 * but only when it was asked for by name. There is no silent way from the one to the other.
 * @param env.sandboxes whether the stand-in of that name was asked for
 * @throws Error at the start of the service when there is neither, naming what is missing
 */
export function chooseCorporateRegistry(env: {
  NTA_APP_ID?: string | undefined;
  NTA_API_URL?: string | undefined;
  sandboxes: (name: string) => boolean;
}): CorporateRegistry {
  const appId = env.NTA_APP_ID?.trim();
  if (appId) return cachedCorporateRegistry(ntaCorporateRegistry({ appId, apiUrl: env.NTA_API_URL }));
  if (env.sandboxes("corporate-registry")) return sandboxCorporateRegistry();
  throw new Error(
    "NTA_APP_ID is missing: the application id of the National Tax Agency's corporate-number Web-API. " +
      "For a demonstration name the sandbox instead: SANDBOXES=corporate-registry.",
  );
}
