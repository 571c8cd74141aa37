/** 買主 or 使用者 as the account knows them. All texts are normalised by the field rules; phones are digits. */
export type IndividualIdentity = {
  kind: "individual";
  lastName: string;
  firstName: string;
  lastNameKana: string;
  firstNameKana: string;
  gender: "male" | "female" | "unstated";
  /** ISO YYYY-MM-DD; never a Date, which would shift with the time zone. */
  birthDate: string;
} & Contact;

export type CorporateIdentity = {
  kind: "corporate";
  /** 13 digits, or empty where the customer entered the company without it. */
  corporateNumber: string;
  name: string;
  nameKana: string;
  department: string;
  departmentKana: string;
  contactName: string;
  contactNameKana: string;
} & Contact;

type Contact = {
  /** Seven digits. */
  postalCode: string;
  /** 都道府県・市区町村・町名 */
  address: string;
  /** 番地 */
  street: string;
  /** 建物名, may be empty. */
  building: string;
  contactPhone: string;
  mobilePhone: string;
};

export type Identity = IndividualIdentity | CorporateIdentity;
export const PARTY_KINDS = ["individual", "corporate"] as const satisfies readonly Identity["kind"][];
export type PartyKind = Identity["kind"];

/** The name shown on completion screens, in mails and in the console. */
export function displayName(identity: Identity): string {
  return identity.kind === "individual" ? `${identity.lastName} ${identity.firstName}` : identity.name;
}

/** 住所 as one line. */
export function fullAddress(identity: Identity): string {
  const { address, street, building } = identity;
  return `${address}${street}${building ? ` ${building}` : ""}`;
}

/**
 * The fields staff compare with the identity document (guide 1-1/8-A, 19-B). Changing one of them voids the check;
 * phones and gender are not on the document.
 */
export function checkedFields(identity: IndividualIdentity): readonly string[] {
  const { lastName, firstName, lastNameKana, firstNameKana, birthDate, postalCode } = identity;
  return [lastName, firstName, lastNameKana, firstNameKana, birthDate, postalCode, fullAddress(identity)];
}
