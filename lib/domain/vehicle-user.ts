import type { PartyKind } from "./party";

/** 使用者 as the vehicle registry names them. Registries write one line each, in their own notation. */
export type VehicleUser = {
  kind: PartyKind;
  /** 氏名又は名称 */
  name: string;
  /** Reading, where the registry has one. */
  kana?: string | undefined;
  /** ISO, where the registry has one. */
  birthDate?: string | undefined;
  /** 使用者の住所, often without the building. */
  address: string;
  /** 13 digits, where the registry has it. */
  corporateNumber?: string | undefined;
};
