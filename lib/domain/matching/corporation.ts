import { splitCorporateName } from "./corporate-form";
import { compareReadings } from "./kana-reading";
import { foldKanji } from "./kanji-variants";
import { nameCharacters, sameToTheLetter } from "./name-characters";
import type { Verdict } from "./verdict";

/** How registers read the forms; the register of corporate numbers leaves them out. */
const FORM_READING = "(?:カブシキ|ユウゲン|ゴウドウ|ゴウメイ|ゴウシ)[カガ]イシ[ャヤ]";
const FORM_READINGS = new RegExp(`^${FORM_READING}|${FORM_READING}$`);

/**
 * Compares two corporations' names. The form may be written in any way but stands where it stands: at one address
 * 株式会社見本 and 見本株式会社 may be two companies, while two of exactly one name may not (商業登記法 第27条).
 *
 * @param sameNumber both sides name the same 法人番号: then where the form stands, or that it was left out, is notation
 */
export function compareCorporateNames(applicant: string, registry: string, sameNumber: boolean): Verdict {
  if (!applicant.trim() || !registry.trim()) return "missing";
  if (sameToTheLetter(applicant, registry)) return "equal";
  const [one, other] = [parts(applicant), parts(registry)];
  const sameForm = one.form === other.form && one.position === other.position;
  const formsFit = sameForm || (sameNumber && (one.form === other.form || !one.form || !other.form));
  const key = (core: string) => foldKanji(core, sameNumber ? "related" : "shape");
  return formsFit && key(one.core) === key(other.core) ? "notation" : "different";
}

/** Compares two corporations' readings, with or without the form's. */
export function compareCorporateReadings(applicant: string, registry: string | undefined): Verdict {
  const verdict = compareReadings(applicant, registry);
  if (verdict !== "different" || !registry) return verdict;
  return compareReadings(withoutForm(applicant), withoutForm(registry)) === "different"
    ? "different"
    : "notation";
}

function parts(name: string) {
  return splitCorporateName(nameCharacters(name.replace(/[・･]/g, "\u00B7")).join(""));
}

/** A corporation's reading without its form's. */
export function withoutForm(reading: string): string {
  const bare = nameCharacters(reading).join("");
  return splitCorporateName(bare).core.replace(FORM_READINGS, "");
}
