import { parsePostalCode } from "@/lib/domain/postal-code";
import { lookUpPostalCode } from "@/lib/domain/postal-directory";
import { foldHyphens, foldWidth } from "@/lib/domain/text";
import type { AnswerOutcome, PostedForm } from "../journeys/answer-step";

/**
 * 「住所を自動入力」 without JavaScript: the form comes back with the address filled in, or with the towns to choose
 * from where a postal code has several.
 */
export function lookUpAddress(form: PostedForm): AnswerOutcome {
  const code = parsePostalCode(form.postalCode ?? "");
  if (!code.ok) return { status: "invalid", errors: { postalCode: code.error }, values: form };
  const towns = lookUpPostalCode(code.value).map(({ prefecture, city, town, street }) => ({
    address: `${prefecture}${city}${town}`,
    street: foldHyphens(foldWidth(street ?? "")),
  }));
  const chosen = towns.length === 1 ? towns[0] : towns.find(({ address }) => address === form.town);
  const street = form.street || chosen?.street || "";
  const values = { ...form, postalCode: code.value, ...(chosen ? { address: chosen.address, street } : {}) };
  if (towns.length === 0) return { status: "invalid", errors: { postalCode: "not-found" }, values };
  const choices = chosen ? undefined : towns.map(({ address }) => ({ value: address, label: address }));
  return { status: "invalid", errors: {}, values, choices };
}
