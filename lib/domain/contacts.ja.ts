/** Whom to call. `short` is what a sentence calls it. */
export type Contact = { name: string; short: string; phone: string; hours: string };

/** Registration, account, review, and whatever nobody else answers (guide, お問い合わせ先). */
export const customerCentre: Contact = {
  name: "トヨタ自動車株式会社 お客様相談センター",
  short: "お客様相談センター",
  phone: "0800-700-7700",
  hours: "9:00〜18:00（年中無休）",
};

/** The services, their contracts and their fees. */
export const serviceCentre: Contact = {
  name: "T-Connectサポートセンター",
  short: "T-Connectサポートセンター",
  phone: "0800-500-6200",
  hours: "9:00〜18:00（年中無休）",
};

/** A contact within a sentence: お客様相談センター（0800-700-7700、9:00〜18:00（年中無休））. */
export function inSentence({ short, phone, hours }: Contact): string {
  return `${short}（電話 ${phone}、受付 ${hours.replace("（年中無休）", "・年中無休")}）`;
}
