import type { APIRequestContext } from "@playwright/test";
import type { PersonInput } from "../support/customer";
import { type Contract, newContract } from "../support/service";

/** The printed guide's sample user beside its buyer, 豊田 太郎. */
export const ICHIRO: PersonInput = {
  lastName: "豊田",
  firstName: "一郎",
  lastNameKana: "トヨタ",
  firstNameKana: "イチロウ",
};

/** A sample address as a customer's looks, another in each walk: the service keeps one account an address. */
export const address = (who: "taro" | "ichiro" | "soumu", walk: string) =>
  `${who}.toyota@${walk}.example.com`;

/** A contract with an order number as dealers have them. */
export const contractOf = (
  request: APIRequestContext,
  modelCode: string,
  orderNumber: string,
): Promise<Contract> => newContract(request, modelCode, {}, undefined, orderNumber);
