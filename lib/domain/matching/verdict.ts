/**
 * How a field of the application compares with the registry's.
 *
 * equal: to the letter · notation: the same thing written another way · different: not the same, or not surely ·
 * missing: one side does not say
 */
export type Verdict = "equal" | "notation" | "different" | "missing";

/** Whether a verdict speaks for the same person. */
export function agrees(verdict: Verdict): boolean {
  return verdict === "equal" || verdict === "notation";
}
