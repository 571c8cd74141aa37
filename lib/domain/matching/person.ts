import { kanjiKeys } from "./kanji-variants";
import { alignSmallKana, nameCharacters, sameToTheLetter } from "./name-characters";
import { agrees, type Verdict } from "./verdict";

type PersonName = { lastName: string; firstName: string };

/**
 * Compares a person's name with the one line a registry has. Every character has to be there, in order, in one of its
 * shapes; relatives (島 and 嶋) pass in the family name, in a given name only where the reading agrees.
 *
 * @param reading how the two readings compare
 */
export function comparePersonNames(applicant: PersonName, registry: string, reading: Verdict): Verdict {
  const { lastName, firstName } = applicant;
  if (!registry.trim()) return "missing";
  if (sameToTheLetter(`${lastName} ${firstName}`, registry)) return "equal";
  const family = nameCharacters(lastName);
  if (splitElsewhere(registry, family.length)) return "different";
  const [one, other] = alignSmallKana([...family, ...nameCharacters(firstName)], nameCharacters(registry));
  const same =
    one.length === other.length &&
    one.every((char, at) => sameCharacter(char, other[at] ?? "", at < family.length || agrees(reading)));
  return same ? "notation" : "different";
}

function sameCharacter(one: string, other: string, relativesPass: boolean): boolean {
  const [a, b] = [kanjiKeys(one), kanjiKeys(other)];
  return relativesPass ? a.related === b.related : a.shape === b.shape;
}

/** 森 林太郎 and 森林 太郎 are two people; names in kana and Latin letters have spaces of other kinds. */
function splitElsewhere(registry: string, familyLength: number): boolean {
  const parts = registry.trim().split(/[\s\u3000]+/);
  if (parts.length !== 2 || !parts.every((part) => /\p{Script=Han}/u.test(part))) return false;
  return nameCharacters(parts[0] ?? "").length !== familyLength;
}
