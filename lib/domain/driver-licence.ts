/** What is taken from a licence's front, what is looked at and not kept, and what is never read. */
export const licenceFields = {
  collect: ["name", "birthDate", "address"],
  confirmOnly: ["expiry"],
  never: [
    "face image",
    "licence number",
    "conditions (眼鏡等)",
    "臓器提供意思表示",
    "本籍 (IC)",
    "PIN",
    "back side",
  ],
} as const;

const WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/**
 * Whether a licence number's check digit fits: a hint that it was read rightly, no more; the rule is not official.
 * 12 digits: 10, check digit (11 − Σ weight·digit mod 11, last digit), number of reissues.
 */
export function licenceNumberFits(digits: string): boolean {
  if (!/^\d{12}$/.test(digits)) return false;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return (11 - (sum % 11)) % 10 === Number(digits[10]);
}
