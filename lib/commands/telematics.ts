import { env, sandboxEnabled } from "@/lib/env";
import { chooseTelematics } from "@/lib/ports/telematics/choose";
import type { Telematics } from "@/lib/ports/telematics/port";

let centre: Telematics | undefined;

/** The telematics centre of this environment. */
export function telematics(): Telematics {
  centre ??= chooseTelematics({ ...env(), sandboxes: sandboxEnabled });
  return centre;
}
