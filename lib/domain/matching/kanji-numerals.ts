const DIGITS = "〇一二三四五六七八九";
const UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const NUMERALS = /[〇一二三四五六七八九十百千]+/g;

/**
 * Kanji numerals to digits, in names of places too (六本木 → 6本木): both sides of a comparison go through it, so that
 * it need not know which are numbers. A number that would run into another gets a space between.
 */
export function digitsForNumerals(text: string): string {
  return text.replace(NUMERALS, (run, at: number) => {
    const before = /\d/.test(text[at - 1] ?? "") ? " " : "";
    const after = /\d/.test(text[at + run.length] ?? "") ? " " : "";
    return `${before}${numberOf(run)}${after}`;
  });
}

function numberOf(run: string): string {
  if (!/[十百千]/.test(run)) return Array.from(run, (char) => DIGITS.indexOf(char)).join("");
  let total = 0;
  let digits = "";
  for (const char of run) {
    const unit = UNITS[char];
    if (!unit) digits += DIGITS.indexOf(char);
    else {
      total += (digits === "" ? 1 : Number(digits)) * unit;
      digits = "";
    }
  }
  return String(total + Number(digits));
}
