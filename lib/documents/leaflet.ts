import { words } from "./leaflet.ja";
import { drawAtDealerBack, drawOnlineBack } from "./leaflet-back";
import { drawFront } from "./leaflet-front";
import { Paper } from "./paper";

export type LeafletData = {
  /** ISO date of the print, Japan's. */
  issuedOn: string;
  /** The buyer's name, null until registered. */
  buyerName: string | null;
  dealer: { name: string; phone: string };
  orderNumber: string;
  vehicle: { name: string; grade: string | null; colour: string | null };
  buyer: "registered" | "open";
  user: "registered" | "after-delivery" | "open";
  /** What the vehicle can have, and whether it was applied for at the dealer. */
  services: readonly { name: string; applied: boolean }[];
  /** Whether the direct debit form is still to be handed in. */
  directDebit: boolean;
  /** Null for kei vehicles, which can't be registered after delivery (guide 4-1/1): the back sends to the dealer. */
  afterDeliveryUrl: string | null;
  /** Where our mails come from, to be let through. */
  mailDomain: string;
};

/** ご契約者さまへのご案内: front what was done and what is left, back where and how it goes on. Two pages, A4. */
export async function leaflet(data: LeafletData): Promise<Uint8Array> {
  const paper = new Paper(words.title);
  paper.page();
  drawFront(paper, data);
  paper.page();
  if (data.afterDeliveryUrl === null) drawAtDealerBack(paper, data);
  else drawOnlineBack(paper, data, data.afterDeliveryUrl);
  return paper.finish();
}
