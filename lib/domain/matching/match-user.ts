import { fullAddress, type Identity } from "../party";
import type { VehicleUser } from "../vehicle-user";
import { compareAddresses } from "./address";
import { compareCorporateNames, compareCorporateReadings } from "./corporation";
import { compareReadings } from "./kana-reading";
import { comparePersonNames } from "./person";
import { agrees, type Verdict } from "./verdict";

export const MATCH_FIELDS = [
  "kind",
  "name",
  "kana",
  "birthDate",
  "corporateNumber",
  "address",
  "building",
] as const;
export type MatchField = (typeof MATCH_FIELDS)[number];

/** One field side by side: the texts as both sides wrote them, empty where a side does not say. */
export type FieldMatch = { verdict: Verdict; applicant: string; registry: string };

export type UserMatch = {
  /**
   * same: may be approved at once · unclear: something agrees and something does not · different: nothing agrees, or
   * something that can't differ does. Whatever is not "same" is for a reviewer.
   */
  result: "same" | "unclear" | "different";
  fields: Record<MatchField, FieldMatch>;
  /** The fields that keep the result from being "same". */
  differences: MatchField[];
};

/** Name and address have to agree; of the rest nothing that both sides name may differ. */
const DECISIVE: readonly MatchField[] = ["kind", "name", "address"];
/** Two people or companies for sure, whatever else agrees. */
const EXCLUDING: readonly MatchField[] = ["kind", "birthDate", "corporateNumber"];

/**
 * Compares who applies with the user the vehicle registry names.
 *
 * @param applicant the account's identity
 * @param registry what the registry answered
 */
export function matchUser(applicant: Identity, registry: VehicleUser): UserMatch {
  const verdicts = compare(applicant, registry);
  const differences = MATCH_FIELDS.filter((field) =>
    DECISIVE.includes(field) ? !agrees(verdicts[field]) : verdicts[field] === "different",
  );
  const excluded = EXCLUDING.some((field) => verdicts[field] === "different");
  const nothingAgrees = !agrees(verdicts.name) && !agrees(verdicts.address);
  const result = differences.length === 0 ? "same" : excluded || nothingAgrees ? "different" : "unclear";
  return { result, fields: sideBySide(applicant, registry, verdicts), differences };
}

function compare(applicant: Identity, registry: VehicleUser): Record<MatchField, Verdict> {
  const kind: Verdict = applicant.kind === registry.kind ? "equal" : "different";
  const places = compareAddresses(applicant, registry.address);
  if (applicant.kind === "individual") {
    const kana = compareReadings(`${applicant.lastNameKana} ${applicant.firstNameKana}`, registry.kana);
    const name = comparePersonNames(applicant, registry.name, kana);
    const birthDate = compareExactly(applicant.birthDate, registry.birthDate);
    return { kind, name, kana, birthDate, corporateNumber: "missing", ...places };
  }
  const corporateNumber = compareExactly(applicant.corporateNumber, registry.corporateNumber);
  const name = compareCorporateNames(applicant.name, registry.name, corporateNumber === "equal");
  const kana = compareCorporateReadings(applicant.nameKana, registry.kana);
  return { kind, name, kana, birthDate: "missing", corporateNumber, ...places };
}

function compareExactly(one: string, other: string | undefined): Verdict {
  if (!one || !other) return "missing";
  return one === other ? "equal" : "different";
}

function sideBySide(
  applicant: Identity,
  registry: VehicleUser,
  verdicts: Record<MatchField, Verdict>,
): Record<MatchField, FieldMatch> {
  const own: Partial<Record<MatchField, string>> =
    applicant.kind === "individual"
      ? {
          name: `${applicant.lastName} ${applicant.firstName}`,
          kana: `${applicant.lastNameKana} ${applicant.firstNameKana}`,
          birthDate: applicant.birthDate,
        }
      : { name: applicant.name, kana: applicant.nameKana, corporateNumber: applicant.corporateNumber };
  const texts = {
    ...own,
    kind: applicant.kind,
    address: fullAddress(applicant),
    building: applicant.building,
  };
  const entries = MATCH_FIELDS.map((field): [MatchField, FieldMatch] => [
    field,
    {
      verdict: verdicts[field],
      applicant: texts[field] ?? "",
      // A register's address is one line, its building part of it.
      registry: (field === "building" ? "" : registry[field]) ?? "",
    },
  ]);
  return Object.fromEntries(entries) as Record<MatchField, FieldMatch>;
}
