import { romajiSpellings } from "@/lib/password/kana-romaji";

/** What everybody here would think of first; worth nothing in a password of this service. */
const SERVICE_WORDS = ["toyota", "mytoyota", "lexus", "tconnect", "t-connect", "トヨタ", "レクサス"];

/** Enough for every field of the entry screens; more would only slow the search down. */
const MOST_WORDS = 120;
const LONGEST_WORD = 40;

/** One spelling for what a person sees as the same word: half-width, lower case, katakana. */
export function fold(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u3041-\u3096]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
}

/** Short scraps turn up in good passwords by chance: count two kana or kanji, three letters, four digits. */
function isTelling(word: string): boolean {
  if (/^\d+$/.test(word)) return word.length >= 4;
  return word.length >= (/^[\x20-\x7e]+$/.test(word) ? 3 : 2);
}

/** 1985-04-12 is typed as 19850412, 850412, 0412 or 1985; 090-1234-5678 as a whole or by its groups. */
function digitForms(word: string): string[] {
  if (!/^[\d\s().+/-]+$/.test(word)) return [];
  const digits = word.replace(/\D/g, "");
  const date = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(digits);
  if (!date) return [digits, digits.slice(-8), digits.slice(-4)];
  const [, year = "", month = "", day = ""] = date;
  return [digits, digits.slice(2), month + day, year, day + month + year, `${Number(month)}${Number(day)}`];
}

/**
 * Everything a stranger would try who knows the customer's data: each word, its parts, kana also in Roman letters,
 * dates and phone numbers in their short forms, and the service's own names.
 * @param words as entered: names, kana, mail address or its local part, phone numbers, birth date as YYYY-MM-DD
 * @returns folded words, the longest first
 */
export function expandOwnWords(words: string[]): string[] {
  const known = new Set<string>();
  for (const word of [...words, ...SERVICE_WORDS].slice(0, MOST_WORDS)) {
    // Of a mail address the local part tells who it is; "docomo" or "com" tell nothing.
    const folded = fold(word.slice(0, 254)).trim().replace(/@.*/, "");
    const parts = folded.split(/[\s._+\-・]+/);
    const forms = [folded, parts.join(""), ...parts, ...digitForms(folded)];
    for (const form of [...forms, ...forms.filter((it) => /[ァ-ヶ]/.test(it)).flatMap(romajiSpellings)]) {
      if (isTelling(form)) known.add(form.slice(0, LONGEST_WORD));
    }
  }
  return [...known].sort((one, other) => other.length - one.length).slice(0, MOST_WORDS);
}
