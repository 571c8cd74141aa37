import { afterDeliveryRegistration } from "@/lib/domain/after-delivery";
import { parseBirthDate } from "@/lib/domain/birth-date";
import { type CodePart, joinCodeParts, readCertificateCode } from "@/lib/domain/certificate-qr";
import { parseChassisNumber } from "@/lib/domain/chassis-number";
import { parseCorporateNumber } from "@/lib/domain/corporate-number";
import { licenceFields, licenceNumberFits } from "@/lib/domain/driver-licence";
import { parseKana } from "@/lib/domain/kana";
import { vehicleClassOf } from "@/lib/domain/kei";
import { type PlateInput, parseNumberPlate, plateUse } from "@/lib/domain/number-plate";
import { parsePersonName } from "@/lib/domain/person-name";
import { parsePhone } from "@/lib/domain/phone-metadata";
import { splitAddress } from "@/lib/domain/postal-address";
import { parsePostalCode } from "@/lib/domain/postal-code";
import { lookUpPostalCode } from "@/lib/domain/postal-directory";
import { formatWareki, isoFromWareki } from "@/lib/domain/wareki";
import { ntaHeader, ntaRow, parseCsv } from "@/lib/ports/corporate-registry/nta-csv";

type Parsed = { ok: true; value: string } | { ok: false; error: string };
const text = String;

/** `{valid, normalised}` or `{valid, error}`, as the cases put it. */
function verdict(parsed: Parsed) {
  if (parsed.ok) return { valid: true, normalised: parsed.value };
  // The cases write one code without a hyphen.
  return { valid: false, error: parsed.error === "check-digit" ? "checkdigit" : parsed.error };
}

/** The rule each kind of case is about. */
export const executable: Record<string, (input: unknown) => unknown> = {
  corporate_number: (input) => verdict(parseCorporateNumber(text(input))),
  nta_csv_row: (input) => {
    const row = ntaRow(parseCsv(text(input))[0] ?? []);
    return row && { ...row, closed: row.closeDate !== "" };
  },
  nta_csv_header: (input) => ntaHeader(parseCsv(text(input))[0] ?? []),
  // The register's kana is shown as it stands: the corporate form is not added.
  nta_furigana: (input) => ({ displayKana: text(input).split(" / ")[0] }),
  postal_format: (input) => verdict(parsePostalCode(text(input))),
  postal_lookup: (input) => {
    const towns = lookUpPostalCode(text(input));
    const candidates = towns.map(({ prefecture, city, town }) => [prefecture, city, town]);
    return { count: towns.length, candidates, street: towns[0]?.street };
  },
  address_split: (input) => {
    const split = splitAddress(text(input));
    return split && { pref: split.prefecture, city: split.city, rest: split.rest };
  },
  name_kanji: (input) => {
    const parsed = parsePersonName(text(input), { max: 30 });
    return { ...verdict(parsed), codepoints: parsed.ok ? [...parsed.value].length : undefined };
  },
  name_kana: (input) => verdict(parseKana(text(input), { max: 30 })),
  birth_date: (input) => {
    const parsed = parseBirthDate(input as Parameters<typeof parseBirthDate>[0], { youngest: 0 });
    return parsed.ok ? { valid: true, iso: parsed.value } : { valid: false, error: parsed.error };
  },
  wareki: (input) => {
    const iso = isoFromWareki(input as Parameters<typeof isoFromWareki>[0]);
    return iso ? { valid: true, iso, formatted: formatWareki(iso) } : { valid: false };
  },
  phone: (input) => {
    const parsed = parsePhone(text(input));
    if (!parsed.ok) return { valid: false, error: parsed.error };
    return {
      valid: true,
      mobile: parsed.kind === "mobile",
      e164: parsed.e164,
      national: parsed.national,
      kind: parsed.kind,
    };
  },
  plate: (input) => {
    const parsed = parseNumberPlate(input as PlateInput);
    if (!parsed.ok) return { valid: false, bad: parsed.bad };
    const { display, kana } = parsed.value;
    return { valid: true, display, vehicleClass: vehicleClassOf(parsed.value), use: plateUse(kana) };
  },
  kei_detection: (input) => {
    const vehicleClass = vehicleClassOf(input as PlateInput);
    const registration = afterDeliveryRegistration(vehicleClass);
    return { vehicleClass, postDeliveryRegistration: registration === "ask" ? "ask user" : registration };
  },
  chassis: (input) => {
    const parsed = parseChassisNumber(text(input));
    return { ...verdict(parsed), kind: parsed.ok ? parsed.kind : undefined };
  },
  shaken_qr: (input) => {
    const joined = joinCodeParts((input as string[]).map(codePart));
    if (!joined.ok) return { error: joined.error };
    const read = readCertificateCode(joined.text);
    return read?.certificate === "kei" ? { ...read, action: "block: 軽自動車の登録はできません" } : read;
  },
  licence_number: (input) => ({ valid: licenceNumberFits(text(input)) }),
  licence_fields: () => licenceFields,
};

/** The cases give texts in order; one states only the parity of a part. */
function codePart(part: string, index: number, all: string[]): CodePart {
  const parity = Number(/parity (\d+)/.exec(part)?.[1] ?? 0);
  return { text: part, parity, index, size: all.length };
}
