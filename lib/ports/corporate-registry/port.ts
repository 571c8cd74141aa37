/**
 * Kind of corporation as the registry codes it: 101 state organ, 201 local government, 301 株式会社, 302 有限会社,
 * 303 合名会社, 304 合資会社, 305 合同会社, 399 other registered corporation, 401 foreign company, 499 other.
 */
export type CorporateKind = "101" | "201" | "301" | "302" | "303" | "304" | "305" | "399" | "401" | "499";

/** What the registry of corporate numbers (法人番号公表サイト) says of one corporation. */
export type CorporateRecord = {
  /** 13 digits, check digit first. */
  number: string;
  /** Registered name with the corporate form, full-width letters as registered. */
  name: string;
  /** Katakana reading without the corporate form (トヨタジドウシャ); empty when none was registered. */
  kana: string;
  kind: CorporateKind;
  /** Seven digits without hyphen; empty for an address abroad. */
  postalCode: string;
  prefecture: string;
  city: string;
  /** The rest of the registered head office's address, digits full-width as registered. */
  street: string;
  /** Set instead of prefecture, city and street when the head office is outside Japan. */
  addressAbroad?: string;
};

/** Why a corporation's registration was closed (registry codes 01, 11, 21, 31). */
export type ClosingCause =
  | "liquidated"
  | "merged"
  | "closed-by-registrar"
  | "otherwise-liquidated"
  | "unknown";

export type CorporateLookup =
  | {
      status: "found";
      record: CorporateRecord;
      /** The registry's own date of its data, YYYY-MM-DD. */
      asOf: string;
      /** A character of the name or the address was replaced because it is not in JIS: ask the customer to check. */
      substitutedCharacters: boolean;
    }
  | { status: "closed"; record: CorporateRecord; closedOn: string; cause: ClosingCause; successor?: string }
  | { status: "not-found" };

/** The registry of corporate numbers kept by the National Tax Agency. */
export interface CorporateRegistry {
  /**
   * Looks a corporation up.
   * @param number 13 digits whose check digit was verified before (a typing error is not worth a request)
   * @throws SystemOutage when there is no answer to rely on; direct entry stays open to the customer
   */
  findByNumber(number: string): Promise<CorporateLookup>;
}
