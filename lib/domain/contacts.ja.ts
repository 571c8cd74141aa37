/** Whom to call. `short` is what a sentence calls it. */
export type Contact = { name: string; short: string; phone: string; hours: string };

/** Guide, お問い合わせ先. */
const customerCentre: Contact = {
  name: "トヨタ自動車株式会社 お客様相談センター",
  short: "お客様相談センター",
  phone: "0800-700-7700",
  hours: "9:00〜18:00（年中無休）",
};

/** Printed in the manuals of T-Connect. */
const serviceCentre: Contact = {
  name: "T-Connectサポートセンター",
  short: "T-Connectサポートセンター",
  phone: "0800-500-6200",
  hours: "9:00〜18:00（年中無休）",
};

/**
 * Whom to ask, by matter; screens, mails and documents ask here and name nobody themselves. What belongs to a vehicle's
 * contract is its dealer's, whose name and phone stand in the contract.
 */
export const ask = {
  /** Signing in, the account and what is registered in it; whatever nobody else answers. */
  account: customerCentre,
  /** A user's registration after delivery: request, review, end. */
  registration: customerCentre,
  /** The services and the vehicle's line. */
  services: serviceCentre,
  /** Fees, cards and direct debits of the services. */
  payment: serviceCentre,
} as const satisfies Record<string, Contact>;

export type Matter = keyof typeof ask;

/** A contact within a sentence. */
export function inSentence({ short, phone, hours }: Contact): string {
  return `${short}（電話 ${phone}、受付 ${hours.replace("（年中無休）", "・年中無休")}）`;
}
