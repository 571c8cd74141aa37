import { httpTelematics } from "@/lib/ports/telematics/http";
import type { Telematics } from "@/lib/ports/telematics/port";
import { sandboxTelematics } from "@/lib/ports/telematics/sandbox";

/**
 * The telematics centre this installation uses: the one at TELEMATICS_URL, else the sandbox, but only when it was
 * asked for by name. There is no silent way from the one to the other.
 *
 * @param env.sandboxes whether the stand-in of that name was asked for
 * @throws Error where there is neither, naming what is missing
 */
export function chooseTelematics(env: {
  TELEMATICS_URL?: string | undefined;
  TELEMATICS_KEY?: string | undefined;
  TELEMATICS_SANDBOX_SECONDS: number;
  sandboxes: (name: string) => boolean;
}): Telematics {
  const [url, key] = [env.TELEMATICS_URL?.trim(), env.TELEMATICS_KEY?.trim()];
  if (url && key) return httpTelematics({ url, key });
  if (!url && !key && env.sandboxes("telematics"))
    return sandboxTelematics({ seconds: env.TELEMATICS_SANDBOX_SECONDS });
  throw new Error(
    `${url ? "" : "TELEMATICS_URL is missing. "}${key ? "" : "TELEMATICS_KEY is missing. "}` +
      "For a demonstration name the sandbox instead: SANDBOXES=telematics.",
  );
}
