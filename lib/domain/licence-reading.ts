/** The fields read off the front of a licence. The number is used for checking only and never kept. */
export type LicenceField = "name" | "birthDate" | "address" | "number" | "expiry";

export type FieldReading<T> = {
  /** What the field says, or null where it makes no sense. */
  value: T | null;
  /** The text as read and repaired, to be shown beside the picture. */
  text: string;
  /** How likely `value` is right, 0 to 1. */
  confidence: number;
  /** Confident enough not to be pointed out: of the fields shown as sure, 98 in 100 are right. */
  sure: boolean;
};

export type ReadName = { lastName: string; firstName: string; lastNameKana: string; firstNameKana: string };

/** `street` begins after the town of the postal code, as in お客さま情報の入力. `postalCode` is "" where unknown. */
export type ReadAddress = {
  postalCode: string;
  prefecture: string;
  city: string;
  town: string;
  street: string;
};

/** What a licence says. Dates are ISO (YYYY-MM-DD). */
export type LicenceReading = {
  name: FieldReading<ReadName>;
  birthDate: FieldReading<string>;
  address: FieldReading<ReadAddress>;
  number: FieldReading<string>;
  expiry: FieldReading<string>;
};
