import type { APIRequestContext } from "@playwright/test";
import type { PersonInput } from "../support/customer";
import { type Contract, newContract } from "../support/service";

/** The printed guide's sample customers, typed as neatly as a handbook shows it. */
export const TARO = neat("太郎", "タロウ", "1960");
export const ICHIRO = neat("一郎", "イチロウ", "1988");
export { MIHON } from "../support/owner";

function neat(firstName: string, firstNameKana: string, birthYear: string): PersonInput {
  const telephones = { phone: "03-1234-5678", mobile: "090-1122-3344" };
  return { lastName: "豊田", firstName, lastNameKana: "トヨタ", firstNameKana, birthYear, ...telephones };
}

/** A sample address as a customer's looks, another in each walk: the service keeps one account an address. */
export const address = (who: "taro" | "ichiro" | "soumu", walk: string) =>
  `${who}.toyota@${walk}.example.com`;

/** A contract with an order number as dealers have them. */
export const contractOf = (
  request: APIRequestContext,
  modelCode: string,
  orderNumber: string,
): Promise<Contract> => newContract(request, modelCode, {}, undefined, orderNumber);
