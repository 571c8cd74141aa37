import type { OneOff } from "@/lib/domain/catalogue";
import type { Identity } from "@/lib/domain/party";
import { words } from "./direct-debit.ja";
import { drawAccount, drawBankUse } from "./direct-debit-account";
import { drawContract } from "./direct-debit-contract";
import { drawReverse } from "./direct-debit-reverse";
import { Paper } from "./paper";

export type DirectDebitData = {
  /** ISO date of the application, Japan's. */
  appliedOn: string;
  /** Who pays: as registered. */
  contractor: Identity;
  /** The service contract's number, null where there is none yet. */
  contractNumber: string | null;
  /** The dealer's number of the contract. */
  orderNumber: string;
  /** What was applied for, at the prices that were shown: yen a month, tax included. */
  services: readonly { name: string; monthlyYen: number }[];
  /** What is charged once with them, tax included. */
  fees: readonly OneOff[];
  /** Who takes the filled form. */
  dealer: { name: string; phone: string };
};

/**
 * 預金口座振替依頼書・自動払込利用申込書, A4: what is known is printed, the account is left to be written by hand and
 * sealed. No account data ever passes through this service. On the back the terms.
 */
export async function directDebitForm(data: DirectDebitData): Promise<Uint8Array> {
  const paper = new Paper(words.title);
  paper.page();
  const below = drawContract(paper, data);
  drawBankUse(paper, drawAccount(paper, below + 3, data));
  paper.page();
  drawReverse(paper);
  return paper.finish();
}
