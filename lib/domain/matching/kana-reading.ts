import { toKana } from "../kana";
import { alignSmallKana, sameToTheLetter } from "./name-characters";
import type { Verdict } from "./verdict";

/** Compares two readings. Spaces, half-width and hiragana are notation; another reading (ユウコ, ヒロコ) never is. */
export function compareReadings(applicant: string, registry: string | undefined): Verdict {
  if (!applicant || !registry) return "missing";
  if (sameToTheLetter(applicant, registry)) return "equal";
  const [one, other] = alignSmallKana(bare(applicant), bare(registry));
  return one.join("") === other.join("") ? "notation" : "different";
}

function bare(reading: string): string[] {
  return [...toKana(reading).replace(/[ ・]/g, "")];
}
