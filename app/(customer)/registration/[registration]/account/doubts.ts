import { findCorporation } from "@/lib/commands/find-corporation";
import { compareCorporateNames } from "@/lib/domain/matching/corporation";
import { splitAddress } from "@/lib/domain/postal-address";
import { lookUpPostalCode } from "@/lib/domain/postal-directory";
import type { AnswerOutcome, PostedForm } from "../journeys/answer-step";

type Given = { postalCode: string; address: string; corporateNumber?: string; name?: string };

/**
 * What is worth a second look in an answer that is valid in itself: a postal code that no directory knows or that
 * belongs to another prefecture, a corporate number that the register has under another name. It is told once; the
 * same form sent once more is taken, since directories are older than what is new.
 *
 * @param known what was looked at before: an address or a name that stays as it was is not doubted again
 * @returns the form's answer, or null where nothing is doubted (any more)
 */
export async function doubted(
  registrationId: string,
  given: Given,
  form: PostedForm,
  values: PostedForm,
  known?: Given,
): Promise<AnswerOutcome | null> {
  const errors = {
    ...(samePlace(given, known) ? {} : postalDoubt(given)),
    ...(sameCompany(given, known) ? {} : await corporateDoubt(registrationId, given)),
  };
  if (Object.keys(errors).length === 0) return null;
  const { postalCode, address, corporateNumber, name } = given;
  const doubt = JSON.stringify([errors, postalCode, address, corporateNumber, name]);
  return form.doubted === doubt ? null : { status: "invalid", errors, values, doubt };
}

const samePlace = (one: Given, other: Given | undefined) =>
  one.postalCode === other?.postalCode && one.address === other.address;
const sameCompany = (one: Given, other: Given | undefined) =>
  one.corporateNumber === other?.corporateNumber && one.name === other?.name;

function postalDoubt({ postalCode, address }: Given): Record<string, string> {
  const towns = lookUpPostalCode(postalCode);
  if (towns.length === 0) return { postalCode: "unknown" };
  const typed = splitAddress(address)?.prefecture;
  const elsewhere = typed !== undefined && towns.every(({ prefecture }) => prefecture !== typed);
  return elsewhere ? { postalCode: `elsewhere:${towns[0]?.prefecture}` } : {};
}

/** Asks the register; where it can't be reached nothing is doubted. */
async function corporateDoubt(registrationId: string, given: Given): Promise<Record<string, string>> {
  const { corporateNumber, name } = given;
  if (!corporateNumber || !name) return {};
  const found = await findCorporation(corporateNumber, registrationId);
  if (found.status === "not-found") return { corporateNumber: "not-registered" };
  if (found.status === "closed") return { corporateNumber: "closed" };
  if (found.status !== "found") return {};
  const same = compareCorporateNames(name, found.record.name, true) !== "different";
  return same ? {} : { corporateNumber: `other-name:${found.record.name}` };
}
