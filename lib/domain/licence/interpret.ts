import { licenceNumberFits } from "../driver-licence";
import { japaneseDate } from "../japanese-date";
import type { FieldReading, LicenceReading, ReadAddress, ReadName } from "../licence-reading";
import { foldKanji } from "../matching/kanji-variants";
import { formatWareki } from "../wareki";
import { judgeAddress } from "./address";
import { costsOf, folded } from "./alignment";
import { judgeDates } from "./birth-and-expiry";
import { type Certainty, certainty, hasVariants } from "./certainty";
import type { Judged } from "./judged";
import type { LineReading } from "./line-reading";
import { foldedName, type JudgedName, type JudgedNames, judgeName } from "./name";
import type { NameTable } from "./name-table";
import { judgeNumber } from "./number";
import type { TownDirectory } from "./town-directory";

/** All readings of each field's line, from different preparations of its picture. */
export type FieldLineReadings = Record<
  "name" | "birthDate" | "address" | "number" | "expiry",
  readonly LineReading[]
>;

/** What is known beside the readings. */
export type Knowledge = {
  towns: TownDirectory;
  names: NameTable;
  /** ISO date in Japan. */
  today: string;
};

/** What the printed name itself shows beside its readings. */
export type NamePrint = {
  /** The part of the name's printed width that 姓 takes; null where no gap was seen after it. */
  surnameShare: number | null;
  /** Which name it is by the shapes of characters that the engine doesn't tell apart or doesn't know. */
  byShape(name: JudgedName, rivals: readonly JudgedName[]): JudgedName;
};

/** What a licence says, judged from the readings of its lines and from what licences can say. */
export function interpret(
  lines: FieldLineReadings,
  print: NamePrint,
  { towns, names, today }: Knowledge,
): LicenceReading {
  const read = (field: keyof FieldLineReadings) => lines[field].filter(({ symbols }) => symbols.length > 0);
  const costs = (field: keyof FieldLineReadings) => read(field).map((line) => costsOf(line));
  const { birthDate, expiry, fit } = judgeDates(costs("birthDate"), costs("expiry"), today);
  const number = judgeNumber(costs("number"));
  const nameCosts = read("name").map((line) => costsOf(line, foldedName));
  const judged = judgeName(nameCosts, print.surnameShare, names);
  const name = judged && { ...judged, value: print.byShape(judged.value, judged.rivals) };
  const address = judgeAddress(
    read("address").map((line) => costsOf(withHyphens(line))),
    towns,
  );
  return {
    name: nameReading(name, names),
    birthDate: reading(birthDate, (iso) => [iso, formatWareki(iso)], certainty.birthDate(birthDate, fit)),
    address: reading(address, (value) => [value, addressText(value)], certainty.address(address)),
    number: reading(
      number,
      (digits) => [digits, digits],
      certainty.number(number, !!number && licenceNumberFits(number.value)),
    ),
    expiry: reading(expiry, (iso) => [iso, japaneseDate(iso)], certainty.expiry(expiry, fit)),
  };
}

function reading<J, T>(
  judged: Judged<J> | null,
  take: (value: J) => [T, string],
  sure: Certainty,
): FieldReading<T> {
  if (!judged) return { value: null, text: "", confidence: 0, sure: false };
  const [value, text] = take(judged.value);
  return { value, text, ...sure };
}

function nameReading(judged: JudgedNames | null, names: NameTable): FieldReading<ReadName> {
  const variants = !!judged && hasVariants(judged.value.lastName + judged.value.firstName);
  return reading(
    judged,
    ({ lastName, firstName }) => [
      {
        lastName,
        firstName,
        lastNameKana: kanaOf(lastName, names.surnames),
        firstNameKana: kanaOf(firstName, names.givenNames),
      },
      `${lastName} ${firstName}`.trim(),
    ],
    certainty.name(judged, variants),
  );
}

/** A proposal: the usual reading. Kanji may be read any way their bearer likes. */
function kanaOf(name: string, table: ReadonlyMap<string, readonly string[]>): string {
  if (/^[ァ-ヶー・ ]+$/.test(name)) return name;
  const usual = foldKanji(name, "shape");
  return (table.get(name) ?? table.get(usual))?.[0] ?? "";
}

/** Between digits stand hyphens; engines also read 一, オ and オー for a long one. */
function withHyphens({ symbols }: LineReading): LineReading {
  const digit = (i: number) => /^\d+$/.test((symbols[i]?.text ?? "").normalize("NFKC"));
  const hyphen = (i: number) => folded(symbols[i]?.text ?? "") === "-";
  return {
    symbols: symbols.flatMap((symbol, i) => {
      if (!HYPHEN_LIKE.test(symbol.text) || !digit(i - 1)) return [symbol];
      if (hyphen(i + 1) && digit(i + 2)) return [];
      return digit(i + 1) ? [{ ...symbol, text: "-", others: [symbol.text] }] : [symbol];
    }),
  };
}

const HYPHEN_LIKE = /^[一オォニ二.・]$/;

function addressText({ prefecture, city, town, street }: ReadAddress): string {
  return prefecture + city + town + street;
}
